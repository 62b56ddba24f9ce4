import { Piscina } from 'piscina'
import { chunkSize, chunksOf } from './chunks.ts'

/** Worker threads that all run one file and share one input. */
export interface TaskPool {
  /** Has the exported function of the file make each task, several at a time, and tells the results in any order. */
  readonly run: <Task, Result>(
    name: string,
    tasks: readonly Task[],
    onResult: (task: Task, result: Result) => void,
  ) => Promise<void>
  /** Has it make one task. */
  readonly runOne: <Task, Result>(name: string, task: Task) => Promise<Result>
  readonly close: () => Promise<void>
}

/** Up to `workers` threads with a file of this folder, each of which gets the input once. */
export function createTaskPool(file: string, input: object, workers: number): TaskPool {
  const pool = new Piscina<unknown, unknown>({
    filename: new URL(file, import.meta.url).href,
    workerData: input,
    // The others start when there is work for them, and stay.
    minThreads: 1,
    maxThreads: workers,
    idleTimeout: Infinity,
    concurrentTasksPerWorker: 1,
  })
  const run: TaskPool['run'] = async <Task, Result>(
    name: string,
    tasks: readonly Task[],
    onResult: (task: Task, result: Result) => void,
  ) => {
    const waiting = chunksOf(tasks, chunkSize(tasks.length, workers))[Symbol.iterator]()
    // Two lanes a worker: one chunk in work and one waiting, so that no worker idles and none runs far ahead.
    const lanes = Array.from({ length: 2 * workers }, async () => {
      for (const chunk of waiting) {
        const results = (await pool.run(chunk, { name })) as Result[]
        for (const [index, task] of chunk.entries()) onResult(task, results[index])
      }
    })
    await Promise.all(lanes)
  }
  const runOne: TaskPool['runOne'] = async <Task, Result>(name: string, task: Task) =>
    (await pool.run(task, { name })) as Result
  return { run, runOne, close: () => pool.destroy() }
}
