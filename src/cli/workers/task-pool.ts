import { Piscina } from 'piscina'
import { chunksOf } from './chunks.ts'

/** Worker threads that all run one file and share one input. */
export interface TaskPool {
  /** Has the exported function of the file make each task, several at a time, and tells the results in any order. */
  readonly run: <Task, Result>(
    name: string,
    tasks: readonly Task[],
    onResult: (task: Task, result: Result) => void,
  ) => Promise<void>
  /** Ends the threads; may be called again. */
  readonly close: () => Promise<void>
}

/** What a worker holds: one chunk in work and one that it takes up at once, whatever this thread is busy with meanwhile. */
const CHUNKS_AT_A_TIME = 2

/** Up to `workers` threads with a file of this folder, each of which gets the input once. */
export function createTaskPool(file: string, input: object, workers: number): TaskPool {
  const pool = new Piscina<unknown[], unknown[]>({
    filename: new URL(file, import.meta.url).href,
    workerData: input,
    // The others start when there is work for them, and stay.
    minThreads: 1,
    maxThreads: workers,
    idleTimeout: Infinity,
    concurrentTasksPerWorker: CHUNKS_AT_A_TIME,
  })
  const run: TaskPool['run'] = async <Task, Result>(
    name: string,
    tasks: readonly Task[],
    onResult: (task: Task, result: Result) => void,
  ) => {
    const waiting = chunksOf(tasks, workers)
    const lanes = Array.from({ length: CHUNKS_AT_A_TIME * workers }, async () => {
      for (const chunk of waiting) {
        const results = await pool.run(chunk, { name })
        for (const [index, task] of chunk.entries()) onResult(task, results[index] as Result)
      }
    })
    await Promise.all(lanes)
  }
  let closed: Promise<void> | undefined
  return { run, close: () => (closed ??= pool.destroy()) }
}
