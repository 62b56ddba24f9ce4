import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Experiment, ReplicationRunner, Task } from '../../src/experiments/replication-runner.ts'
import { createReplicator } from '../../src/experiments/create-replicator.ts'
import { type Findings, runExperiment } from '../../src/experiments/run-experiment.ts'
import type { CompiledPlan } from '../../src/experiments/compiled-plan.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'
import { generatedOffice } from '../office/generated-office.ts'
import { requestClass, service, step, tinyOffice } from '../office/tiny-office.ts'
import { assertAsyncProperty } from '../property-seeds.ts'

const settings = {
  seed: 5,
  replications: 5,
  engine: 'built-in',
  confidence: 0.95,
  example: 2,
} as const

/** The office as it is, with quick repairs at the start and with twice the speed. */
function plansOf(office: Office): CompiledPlan[] {
  const allThere = { ...office, units: office.units.map((unit) => ({ ...unit, away: null })) }
  const fast = { ...office, units: office.units.map((unit) => ({ ...unit, speed: 2 * unit.speed })) }
  return [office, allThere, fast].map((each, i) => ({ name: `plan ${i}`, title: '', office: each }))
}

/** Makes the tasks in some order, on so many replicators in turn, as worker threads would. */
function runner(
  plans: readonly CompiledPlan[],
  threads: number,
  order: (tasks: readonly Task[]) => Task[],
): ReplicationRunner {
  const experiment: Experiment = { ...settings, offices: plans.map(({ office }) => office) }
  return {
    replicate: async (_, tasks, onOutcome) => {
      const replicators = await Promise.all(Array.from({ length: threads }, () => createReplicator(experiment)))
      order(tasks).forEach((task, i) => onOutcome(task, structuredClone(replicators[i % threads].replicate(task))))
    },
  }
}

function findingsOf(plans: readonly CompiledPlan[], threads = 1, order = (tasks: readonly Task[]) => [...tasks]) {
  return runExperiment(plans, settings, runner(plans, threads, order))
}

/** Paths of whatever JSON would not keep. */
function strangers(value: unknown, path = ''): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return []
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? [] : [`${path}: ${value}`]
  if (Array.isArray(value)) return value.flatMap((item, i) => strangers(item, `${path}[${i}]`))
  const isPlain = typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype
  if (!isPlain) return [`${path}: ${typeof value}`]
  return Object.entries(value).flatMap(([key, item]) => strangers(item, `${path}.${key}`))
}

describe('the findings of an experiment', () => {
  it('are the same, bit for bit, in whatever order and wherever the replications are made', async () => {
    const tasks = fc.array(fc.nat(1000), { minLength: 15, maxLength: 15 })
    await assertAsyncProperty(
      fc.asyncProperty(generatedOffice, tasks, fc.integer({ min: 1, max: 4 }), async (office, keys, threads) => {
        const plans = plansOf(office)
        const shuffle = (all: readonly Task[]) =>
          all
            .map((task, i) => ({ task, key: keys[i] }))
            .sort((a, b) => a.key - b.key)
            .map(({ task }) => task)
        const inOrder = await findingsOf(plans)
        expect(JSON.stringify(await findingsOf(plans, threads, shuffle))).toBe(JSON.stringify(inOrder))
      }),
      { seed: 1, numRuns: 5 },
    )
  })

  it('are plain JSON: numbers that are numbers, and nothing lost when written and read', async () => {
    await assertAsyncProperty(
      fc.asyncProperty(generatedOffice, async (office) => {
        const findings = await findingsOf(plansOf(office))
        expect(strangers(findings)).toEqual([])
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings)
      }),
      { seed: 2, numRuns: 8 },
    )
  })

  it('of a single replication of a single plan have no intervals and no comparison', async () => {
    const plans = plansOf(tinyOffice()).slice(0, 1)
    const findings = await runExperiment(
      plans,
      { ...settings, replications: 1, example: 0 },
      runner(plans, 1, (t) => [...t]),
    )
    expect(findings.comparison).toBeNull()
    expect(findings.plans[0].services[0].completed).toMatchObject({ mean: 0, halfWidth: null, sd: null, n: 1 })
    expect(strangers(findings)).toEqual([])
  })

  it('say of a service to which nobody comes that nobody waited', async () => {
    const office = tinyOffice({
      services: [
        service('card', { waiting: [{ count: 3, step: 0, oldest: 0 }] }),
        service('unwanted', { classes: [1], route: [1] }),
      ],
      classes: [requestClass('ordinary'), requestClass('any', { service: 1 })],
      steps: [step(), step({ name: 'unwanted at printers', service: 1 })],
    })
    const { plans } = await findingsOf([{ name: 'wait', title: '', office }])
    expect(plans[0].services[1].wait.mean).toBeNull()
    expect(new Set(plans[0].services[1].replications.meanWait)).toEqual(new Set([null]))
    // three cards of ten minutes each, one after the other: 20 minutes on average
    expect(plans[0].services[0].wait.mean?.mean).toBeCloseTo(20 / 1440, 12)
  })

  it('tell progress after each replication', async () => {
    const plans = plansOf(tinyOffice()).slice(0, 2)
    const progress: string[] = []
    await runExperiment(
      plans,
      settings,
      runner(plans, 1, (t) => [...t]),
      { onProgress: (done, total) => progress.push(`${done}/${total}`) },
    )
    expect(progress).toEqual(Array.from({ length: 10 }, (_, i) => `${i + 1}/10`))
  })

  it('tell of each plan as soon as it is known what they say of it in the end, in any order', async () => {
    const plans = plansOf(tinyOffice())
    const told: Findings[] = []
    const findings = await runExperiment(
      plans,
      settings,
      runner(plans, 2, (tasks) => tasks.toReversed()),
      { onPlan: (plan) => told.push(plan) },
    )
    expect(told.map((plan) => plan.plans)).toEqual(findings.plans.toReversed().map((plan) => [plan]))
    for (const { scenario, comparison } of told) expect([scenario, comparison]).toEqual([findings.scenario, null])
  })
})
