import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleReplication } from '../../src/experiments/example-replication.ts'
import { createReplicator } from '../../src/experiments/create-replicator.ts'
import { generatedOffice } from '../office/generated-office.ts'
import { assertAsyncProperty } from '../property-seeds.ts'

describe('the example replication', () => {
  it('tells of every unit of every office what it did from the start to the horizon', async () => {
    await assertAsyncProperty(
      fc.asyncProperty(generatedOffice, fc.nat(100), async (office, replication) => {
        const replicator = await createReplicator({ offices: [office], seed: 1, engine: 'built-in' })
        const outcome = replicator.replicate({ plan: 0, replication, isExample: true })
        for (const { spells } of exampleReplication(office, outcome).units) {
          expect(spells.map(({ from }) => from)).toEqual([0, ...spells.slice(0, -1).map(({ to }) => to)])
          expect(spells.at(-1)?.to).toBe(office.days)
        }
        const unrecorded = replicator.replicate({ plan: 0, replication })
        expect({ ...outcome, recordedUnits: null }).toEqual(unrecorded)
        expect(() => exampleReplication(office, unrecorded)).toThrow(`replication ${replication} was not recorded`)
      }),
      { seed: 1, numRuns: 20 },
    )
  })
})
