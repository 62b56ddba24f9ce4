import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createReplicator } from '../../src/experiments/create-replicator.ts'
import { OfficeModel } from '../../src/office/office-model.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'
import { generatedOffice } from '../office/generated-office.ts'
import { assertAsyncProperty } from '../property-seeds.ts'

/** The office as it is, with work of another distribution, and with other shares of the classes. */
function variants(office: Office): Office[] {
  const steps = office.steps.map((step) => ({ ...step, takes: { kind: 'exponential', mean: 7 } as const }))
  const classes = office.classes.map((each, i) => ({ ...each, share: (i + 1) * each.share }))
  return [office, { ...office, steps }, { ...office, classes }, office]
}

it('plans that share their draws in a thread come to what each comes to alone', async () => {
  await assertAsyncProperty(
    fc.asyncProperty(generatedOffice, fc.nat(1000), async (office, seed) => {
      const offices = variants(office)
      const replicator = await createReplicator({ offices, seed, engine: 'built-in' })
      for (const replication of [0, 1]) {
        for (const [plan, each] of offices.entries()) {
          const { recordedUnits, ...outcome } = replicator.replicate({ plan, replication })
          expect(recordedUnits).toBeNull()
          expect(outcome).toEqual(new OfficeModel(each).run(seed, replication))
        }
      }
    }),
    { seed: 1, numRuns: 12 },
  )
})
