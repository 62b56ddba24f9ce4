import { Piscina } from 'piscina'
import type { Experiment, Task } from '../../experiments/replication-runner.ts'
import type { ReplicationOutcome } from '../../office/replication-outcome.ts'
import { chunkSize, chunksOf } from './chunks.ts'
import type { ExperimentRunner } from './experiment-runner.ts'

/** Replicates on `workers` threads, each of which gets the experiment once, when it starts. */
export function createPoolRunner(experiment: Experiment, workers: number): ExperimentRunner {
  const pool = new Piscina<Task[], ReplicationOutcome[]>({
    filename: new URL('./replication-worker.js', import.meta.url).href,
    workerData: experiment,
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: 1,
  })
  const replicate = async (
    tasks: readonly Task[],
    onOutcome: (task: Task, outcome: ReplicationOutcome) => void,
  ): Promise<void> => {
    const waiting = chunksOf(tasks, chunkSize(tasks.length, workers))[Symbol.iterator]()
    // Two lanes a worker: one chunk in work and one waiting, so that no worker idles and none runs far ahead.
    const lanes = Array.from({ length: 2 * workers }, async () => {
      for (const chunk of waiting) {
        const outcomes = await pool.run(chunk, { name: 'replicate' })
        for (const [index, task] of chunk.entries()) onOutcome(task, outcomes[index])
      }
    })
    await Promise.all(lanes)
  }
  return { replicate, close: () => pool.destroy() }
}
