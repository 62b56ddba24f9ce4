import { setImmediate } from 'node:timers/promises'
import type { Experiment, Task, TaskOutcome } from '../../experiments/replication-runner.ts'
import { Replicator } from '../../experiments/replicator.ts'
import { fillOrder } from '../drawing/fill-order.ts'
import type { Draw } from '../drawing/figure-order.ts'
import type { ExperimentRunner, FigureRunner } from './experiment-runner.ts'
import { replicateOrTell } from './replicate-or-tell.ts'

/** Replicates and draws on this thread, letting signals and the progress bar have their turn in between. */
export function createSameThreadRunner(experiment: Experiment): ExperimentRunner {
  const created = Replicator.create(experiment)
  const replicate = async (
    tasks: readonly Task[],
    onOutcome: (task: Task, outcome: TaskOutcome) => void,
  ): Promise<void> => {
    const replicator = await created
    for (const task of tasks) {
      onOutcome(task, replicateOrTell(replicator, task, experiment.seed))
      await setImmediate()
    }
  }
  return { replicate, ...createSameThreadFigures() }
}

/** Draws on this thread, one order after the other, letting signals and the progress bar have their turn in between. */
export function createSameThreadFigures(): FigureRunner {
  let isClosed = false
  let last: Promise<unknown> = Promise.resolve()
  const draw: Draw = (order) => {
    const drawn = last.then(async () => {
      await setImmediate()
      if (isClosed) throw new Error('the figure is no longer wanted')
      return fillOrder(order)
    })
    last = drawn
    return drawn
  }
  const close = async (): Promise<void> => {
    isClosed = true
    await last.catch(() => {})
  }
  return { draw, close }
}
