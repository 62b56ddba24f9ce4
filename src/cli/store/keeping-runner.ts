import { setImmediate } from 'node:timers/promises'
import type { Task, TaskOutcome } from '../../experiments/replication-runner.ts'
import type { ExperimentRunner } from '../workers/experiment-runner.ts'
import type { KeptRecords } from './kept-records.ts'
import type { Store } from './store.ts'

/** Marks of a record: with what its units did, or without. */
const PLAIN = 0
const RECORDED = 1

/**
 * Takes from the store what earlier runs have made, has the rest made, and keeps that. The outcomes are the same, bit
 * for bit, wherever they come from.
 *
 * @param onFound is told how many tasks of an experiment are kept, before any is made
 */
export function keepingRunner(
  runner: ExperimentRunner,
  store: Store,
  onFound: (kept: number, tasks: number) => void = () => {},
): ExperimentRunner {
  const replicate: ExperimentRunner['replicate'] = async (experiment, tasks, onOutcome) => {
    const kept = experiment.offices.map((office) => store.of('outcomes', { ...experiment, office }))
    const isKept = (task: Task): boolean => marksOf(task).some((marks) => kept[task.plan].has(task.replication, marks))
    const known: Task[] = []
    const missing: Task[] = []
    for (const task of tasks) (isKept(task) ? known : missing).push(task)
    onFound(known.length, tasks.length)
    for (const task of known) {
      const outcome = keptOutcome(kept[task.plan], task)
      if (outcome === undefined) missing.push(task)
      else onOutcome(task, outcome)
      await setImmediate()
    }
    await runner.replicate(experiment, missing, (task, outcome) => {
      if (task.day === undefined) {
        kept[task.plan].keep(task.replication, task.isExample === true ? RECORDED : PLAIN, outcome)
      }
      onOutcome(task, outcome)
    })
  }
  return { replicate, close: runner.close }
}

/** A recorded replication serves where no record is wanted; the record of a day is not kept. */
function marksOf({ isExample, day }: Task): number[] {
  if (day !== undefined) return []
  return isExample === true ? [RECORDED] : [PLAIN, RECORDED]
}

function keptOutcome(kept: KeptRecords, task: Task): TaskOutcome | undefined {
  for (const marks of marksOf(task)) {
    const outcome = kept.value(task.replication, marks) as TaskOutcome | undefined
    if (outcome !== undefined) return task.isExample === true ? outcome : { ...outcome, recordedUnits: null }
  }
  return undefined
}
