import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { futureMemory } from '../../../src/cli/store/future-memory.ts'
import { keepingRunner } from '../../../src/cli/store/keeping-runner.ts'
import { makeRoom } from '../../../src/cli/store/make-room.ts'
import { openStore, Store } from '../../../src/cli/store/store.ts'
import type { ExperimentRunner } from '../../../src/cli/workers/experiment-runner.ts'
import { Futures } from '../../../src/experiments/futures/futures.ts'
import type { Experiment, Task, TaskOutcome } from '../../../src/experiments/replication-runner.ts'
import { createReplicator } from '../../../src/experiments/create-replicator.ts'
import { generatedOffice } from '../../office/generated-office.ts'

const folder = mkdtempSync(join(tmpdir(), 'antrean-store-'))
afterAll(() => rmSync(folder, { recursive: true }))

const [office] = fc.sample(generatedOffice, { seed: 8, numRuns: 1 })
const experiment: Experiment = { offices: [office], seed: 5, engine: 'built-in' }

function silently(place: string): Store {
  return new Store(place, (line) => {
    throw new Error(line)
  })
}

/** Makes tasks on this thread and notes their replications; breaks off before the one numbered `end`. */
function notingRunner(made: number[], end = Infinity): ExperimentRunner {
  return {
    replicate: async (of, tasks, onOutcome) => {
      const replicator = await createReplicator(of)
      for (const task of tasks) {
        if (task.replication >= end) throw new Error('stopped')
        made.push(task.replication)
        onOutcome(task, replicator.replicate(task))
      }
    },
    close: async () => {},
  }
}

const tasks = (replications: number): Task[] =>
  Array.from({ length: replications }, (_, replication) => ({ plan: 0, replication, isExample: replication === 0 }))

async function outcomesOf(runner: ExperimentRunner, of: Experiment, wanted: readonly Task[]) {
  const outcomes: TaskOutcome[] = []
  await runner.replicate(of, wanted, (task, outcome) => (outcomes[task.replication] = outcome))
  return outcomes
}

it('goes on, bit for bit, with a run that broke off, and makes only what is missing', async () => {
  const place = join(folder, 'resumed')
  const whole = await outcomesOf(notingRunner([]), experiment, tasks(6))
  const before = silently(place)
  await expect(outcomesOf(keepingRunner(notingRunner([], 4), before), experiment, tasks(6))).rejects.toThrow('stopped')
  before.close()

  const made: number[] = []
  const found: [number, number][] = []
  const store = silently(place)
  const runner = keepingRunner(notingRunner(made), store, (...counts) => found.push(counts))
  expect(await outcomesOf(runner, experiment, tasks(6))).toEqual(whole)
  expect(made).toEqual([4, 5])
  expect(found).toEqual([[4, 6]])
  store.close()
})

it('knows an office under another name, and none that was changed, nor another seed', async () => {
  const place = join(folder, 'known')
  const first = silently(place)
  await outcomesOf(keepingRunner(notingRunner([]), first), experiment, tasks(2))
  first.close()
  const madeFor = async (other: Experiment) => {
    const made: number[] = []
    const store = silently(place)
    await outcomesOf(keepingRunner(notingRunner(made), store), other, tasks(2))
    return made
  }
  expect(await madeFor({ ...experiment, offices: [{ ...office, title: 'Another title' }] })).toEqual([])
  expect(await madeFor({ ...experiment, seed: 6 })).toEqual([0, 1])
  const [unit, ...units] = office.units
  const changed = { ...office, units: [{ ...unit, speed: unit.speed * 1.000001 }, ...units] }
  expect(await madeFor({ ...experiment, offices: [changed] })).toEqual([0, 1])
})

it('makes a replication again that is wanted with what its units did, and was kept without', async () => {
  const place = join(folder, 'recorded')
  const made: number[] = []
  const store = silently(place)
  const runner = keepingRunner(notingRunner(made), store)
  const plain = { plan: 0, replication: 7 }
  await outcomesOf(runner, experiment, [plain])
  store.close()
  const later = silently(place)
  const again = keepingRunner(notingRunner(made), later)
  const [recorded] = (await outcomesOf(again, experiment, [{ ...plain, isExample: true }])).slice(7)
  expect(recorded.recordedUnits).not.toBeNull()
  expect(made).toEqual([7, 7])
})

it('keeps futures for the next study', async () => {
  const place = join(folder, 'futures')
  const settings = { seed: 5, engine: 'built-in' } as const
  const futuresOf = (made: number[]) => {
    const store = silently(place)
    return { store, futures: new Futures(notingRunner(made), { ...settings, memory: futureMemory(store, settings) }) }
  }
  const first = futuresOf([])
  const [before] = await first.futures.of([{ office, from: 0, to: 3 }])
  first.store.close()
  const made: number[] = []
  const [after] = await futuresOf(made).futures.of([{ office, from: 0, to: 4 }])
  expect(after.slice(0, 3)).toEqual(before)
  expect(made).toEqual([3])
})

it('makes again what is damaged', async () => {
  const place = join(folder, 'damaged')
  const store = silently(place)
  await outcomesOf(keepingRunner(notingRunner([]), store), experiment, tasks(1))
  store.close()
  for (const entry of readdirSync(place, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) writeFileSync(join(entry.parentPath, entry.name), new Uint8Array(500).fill(3))
  }
  const made: number[] = []
  await outcomesOf(keepingRunner(notingRunner(made), silently(place)), experiment, tasks(1))
  expect(made).toEqual([0])
})

it('tells once when the disk refuses, and goes on', async () => {
  const lines: string[] = []
  writeFileSync(join(folder, 'a-file'), '')
  const store = new Store(join(folder, 'a-file', 'below'), (line) => lines.push(line))
  const made: number[] = []
  await outcomesOf(keepingRunner(notingRunner(made), store), experiment, tasks(2))
  store.close()
  expect(made).toEqual([0, 1])
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^replications are not kept for later runs: .*a-file/)
})

it('is not there when it is off', () => {
  expect(openStore('off', () => {})).toBeNull()
})

it('removes what was not used for the longest time, until there is room', () => {
  const root = join(folder, 'full')
  for (const [name, day] of [
    ['a/old', 1],
    ['b/older', 0],
    ['b/new', 3],
  ] as const) {
    mkdirSync(join(root, name), { recursive: true })
    writeFileSync(join(root, name, '1-0'), new Uint8Array(100))
    for (const path of [join(root, name, '1-0'), join(root, name)]) utimesSync(path, day, day)
  }
  makeRoom(root, 250)
  expect(['a/old', 'b/older', 'b/new'].map((name) => existsSync(join(root, name)))).toEqual([true, false, true])
  makeRoom(root, 100)
  expect([existsSync(join(root, 'a')), existsSync(join(root, 'b/new'))]).toEqual([false, true])
})

it('the record of a day is made anew each time, and takes no room', async () => {
  const store = silently(join(folder, 'days'))
  const made: number[] = []
  const wanted = tasks(2).map((task): Task => ({ plan: 0, replication: task.replication, day: 1 }))
  for (let time = 0; time < 2; time++) {
    const outcomes = await outcomesOf(keepingRunner(notingRunner(made), store), experiment, wanted)
    for (const { recordedDay } of outcomes) expect(recordedDay).toBeDefined()
  }
  expect(made).toEqual([0, 1, 0, 1])
  store.close()
})
