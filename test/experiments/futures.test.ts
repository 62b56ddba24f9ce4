import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Futures } from '../../src/experiments/futures/futures.ts'
import { PlanOutcomes } from '../../src/experiments/plan-outcomes.ts'
import type { ReplicationRunner, Task } from '../../src/experiments/replication-runner.ts'
import { createReplicator } from '../../src/experiments/create-replicator.ts'
import { columnsAlone } from '../../src/experiments/service-results.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'
import { generatedOffice } from '../office/generated-office.ts'
import { assertAsyncProperty } from '../property-seeds.ts'

const settings = { seed: 7, engine: 'built-in' } as const

/** Makes each task on this thread and notes it. */
function notingRunner(tasks: Task[]): ReplicationRunner {
  return {
    replicate: async (experiment, wanted, onOutcome) => {
      const replicator = await createReplicator(experiment)
      for (const task of wanted) {
        tasks.push(task)
        onOutcome(task, replicator.replicate(task))
      }
    },
  }
}

/** The columns of the results of a study of that many replications. */
async function columnsOf(office: Office, replications: number) {
  const outcomes = new PlanOutcomes(office)
  const replicator = await createReplicator({ ...settings, offices: [office] })
  for (let replication = 0; replication < replications; replication++) {
    outcomes.add(replicator.replicate({ plan: 0, replication }))
  }
  return columnsAlone(outcomes, office.focus)
}

it('makes the futures that a study of the office has, whatever else is made with them', async () => {
  await assertAsyncProperty(
    fc.asyncProperty(generatedOffice, async (office) => {
      const faster = { ...office, units: office.units.map((unit) => ({ ...unit, speed: 2 * unit.speed })) }
      const futures = new Futures(notingRunner([]), settings)
      await futures.of([{ office: faster, from: 1, to: 2 }])
      const [, made] = await futures.of([
        { office: faster, from: 0, to: 3 },
        { office, from: 0, to: 3 },
      ])
      const columns = await columnsOf(office, 3)
      expect(made.map(({ gone }) => gone)).toEqual(columns.gone)
      expect(made.map(({ goneDay }) => goneDay)).toEqual(columns.goneDay)
      expect(made.map(({ waitingWithinHorizon }) => waitingWithinHorizon)).toEqual(columns.waitingWithinHorizon)
      expect(made.map(({ withinTarget }) => withinTarget)).toEqual(columns.withinTarget)
      expect(made.map(({ officeCost }) => officeCost)).toEqual(columns.officeCost)
      expect(made.map(({ completed }) => completed)).toEqual(columns.completed)
    }),
    { seed: 3, numRuns: 15 },
  )
})

it('makes no future of an office twice', async () => {
  const [office] = fc.sample(generatedOffice, { seed: 4, numRuns: 1 })
  const tasks: Task[] = []
  let told = 0
  const futures = new Futures(notingRunner(tasks), { ...settings, onMade: () => told++ })
  const [first] = await futures.of([{ office, from: 0, to: 2 }])
  const [again, same] = await futures.of([
    { office, from: 1, to: 4 },
    { office, from: 2, to: 4 },
  ])
  expect(tasks.map(({ replication }) => replication)).toEqual([0, 1, 2, 3])
  expect([futures.made, told]).toEqual([4, 4])
  expect(again[0]).toBe(first[1])
  expect(same).toEqual(again.slice(1))
})
