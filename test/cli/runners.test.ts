import { afterEach, describe, expect, it } from 'vitest'
// From the build: worker threads load JavaScript.
import { createPoolRunner } from '../../dist/cli/workers/pool-runner.js'
import type { ExperimentRunner } from '../../src/cli/workers/experiment-runner.ts'
import { createSameThreadRunner } from '../../src/cli/workers/same-thread-runner.ts'
import type { Experiment, Task } from '../../src/experiments/replication-runner.ts'
import type { ReplicationOutcome } from '../../src/office/statistics/replication-outcome.ts'
import { step, tinyOffice, unit } from '../office/tiny-office.ts'

const runners: ExperimentRunner[] = []

afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.close()))
})

const poisson = {
  pattern: 'poisson',
  dailyFactorSd: 0,
  pieceStart: Float64Array.of(0, 1440),
  pieceEnd: Float64Array.of(1440, 2880),
  pieceExpected: Float64Array.of(60, 60),
} as const

function experimentOf(speeds: readonly number[]): Experiment {
  const offices = speeds.map((speed) => {
    const office = tinyOffice({
      days: 2,
      steps: [step({ takes: { kind: 'exponential', mean: 25 } })],
      units: [unit('printer-1', { speed })],
    })
    return { ...office, services: office.services.map((service) => ({ ...service, arrivals: poisson })) }
  })
  return { offices, seed: 1, engine: 'built-in' }
}

async function outcomesOf(
  runner: ExperimentRunner,
  experiment: Experiment,
  tasks: readonly Task[],
): Promise<Map<string, ReplicationOutcome>> {
  runners.push(runner)
  const outcomes = new Map<string, ReplicationOutcome>()
  await runner.replicate(experiment, tasks, ({ plan, replication }, outcome) => {
    const key = `${plan}/${replication}`
    expect(outcomes.has(key)).toBe(false)
    outcomes.set(key, outcome)
  })
  return outcomes
}

const tasks = [0, 1].flatMap((plan) => Array.from({ length: 40 }, (_, replication) => ({ plan, replication })))

describe('the runners', () => {
  it('tell a queue for which there is no memory as the matter of the user, on this thread and on workers', async () => {
    const [office] = experimentOf([1]).offices
    const arrivals = { ...poisson, pieceExpected: Float64Array.of(30_000, 30_000) }
    const offices = [{ ...office, services: office.services.map((service) => ({ ...service, arrivals })) }]
    const experiment = { offices, seed: 1, engine: 'built-in', mostRequests: 20_000 } as const
    for (const runner of [createSameThreadRunner(), createPoolRunner(1)]) {
      runners.push(runner)
      const [task] = tasks
      const made = runner.replicate(experiment, [task], () => {})
      await expect(made).rejects.toMatchObject({
        cannot: { id: expect.stringMatching(/ 20\.001 permohonan /) },
        message: expect.stringMatching(
          /^the office would hold 20,001 requests or more at one time, more than the 20,000 /,
        ),
      })
    }
  })

  it('give the same outcomes bit for bit on this thread and on one, two or three workers', async () => {
    const experiment = experimentOf([1, 2])
    const here = await outcomesOf(createSameThreadRunner(), experiment, tasks)
    expect(here.size).toBe(tasks.length)
    expect(new Set([...here.values()].map(({ services }) => services[0].wait.mean)).size).toBeGreaterThan(70)
    for (const workers of [1, 2, 3]) {
      const there = await outcomesOf(createPoolRunner(workers), experiment, tasks)
      for (const [key, outcome] of here) expect(there.get(key)).toStrictEqual(outcome)
    }
  })

  it('give other outcomes for another seed', async () => {
    const experiment = experimentOf([1])
    const one = await outcomesOf(createSameThreadRunner(), experiment, [{ plan: 0, replication: 0 }])
    const other = await outcomesOf(createSameThreadRunner(), { ...experiment, seed: 2 }, [{ plan: 0, replication: 0 }])
    expect(other.get('0/0')).not.toEqual(one.get('0/0'))
  })

  it('make one experiment after the other on the same threads', async () => {
    const runner = createPoolRunner(2)
    for (const speed of [1, 3]) {
      const experiment = experimentOf([speed, 2])
      const here = await outcomesOf(createSameThreadRunner(), experiment, tasks)
      expect(await outcomesOf(runner, experiment, tasks)).toStrictEqual(here)
    }
  })

  // The answer of the second task is there before the threads are ended and is heard after it: were it taken for an
  // error of the pool, as it is without a listener, vitest would tell of an unhandled one and end with a failure.
  it('can be closed after a fault, and the answers on their way are heard no more', async () => {
    const runner = createPoolRunner(1)
    const faultyAndWhole = [
      { plan: 7, replication: 0 },
      { plan: 0, replication: 0 },
    ]
    const said = await outcomesOf(runner, experimentOf([1]), faultyAndWhole).catch((error: unknown) => {
      blockThisThread(500)
      return error
    })
    await runner.close()
    expect(said).toMatchObject({ name: 'TaskFault', task: { plan: 7, replication: 0 } })
  })

  it('say which replication a fault of the model was in', async () => {
    const task = { plan: 7, replication: 3 }
    for (const runner of [createSameThreadRunner(), createPoolRunner(2)]) {
      await expect(outcomesOf(runner, experimentOf([1]), [task])).rejects.toMatchObject({ name: 'TaskFault', task })
    }
  })
})

function blockThisThread(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
