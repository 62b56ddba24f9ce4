import { Piscina } from 'piscina'
import { programFile } from '../program-file.ts'
import { chunksOf } from './chunks.ts'
import { shareInput, type SharedInput } from './shared-input.ts'

/** Worker threads that all run one file. */
export interface TaskPool {
  /**
   * Has the exported function of the file make each task of an input, several at a time, and tells the results in any
   * order.
   */
  readonly run: <Task, Result>(
    name: string,
    input: object,
    tasks: readonly Task[],
    onResult: (task: Task, result: Result) => void,
  ) => Promise<void>
  /** Ends the threads; may be called again. */
  readonly close: () => Promise<void>
}

/** What a worker is sent: some tasks of an input. */
export interface Message<Task> {
  readonly input: SharedInput
  readonly tasks: readonly Task[]
}

/** What a worker holds: one chunk in work and one that it takes up at once, whatever this thread is busy with meanwhile. */
const CHUNKS_AT_A_TIME = 2

/** Up to `workers` threads with a file of this folder, which they load while this one goes on. */
export function createTaskPool(file: string, workers: number): TaskPool {
  const pool = new Piscina<Message<unknown>, unknown[]>({
    filename: programFile(`workers/${file}`).href,
    // All but one begin now, so that this thread has a processor for itself meanwhile; the last when there is work for it.
    minThreads: Math.max(1, workers - 1),
    maxThreads: workers,
    idleTimeout: Infinity,
    concurrentTasksPerWorker: CHUNKS_AT_A_TIME,
  })
  const run: TaskPool['run'] = async <Task, Result>(
    name: string,
    input: object,
    tasks: readonly Task[],
    onResult: (task: Task, result: Result) => void,
  ) => {
    const shared = shareInput(input)
    const waiting = chunksOf(tasks, workers)
    const lanes = Array.from({ length: CHUNKS_AT_A_TIME * workers }, async () => {
      for (const chunk of waiting) {
        const results = await pool.run({ input: shared, tasks: chunk }, { name })
        for (const [index, task] of chunk.entries()) onResult(task, results[index] as Result)
      }
    })
    await Promise.all(lanes)
  }
  let closed: Promise<void> | undefined
  // The pool takes an answer that was on its way when the threads were ended for an error of its own, and an error that
  // nobody listens to ends the program. After a fault in one chunk there may be such answers from the others.
  pool.on('error', (error) => {
    if (closed === undefined) throw error
  })
  return { run, close: () => (closed ??= pool.destroy()) }
}
