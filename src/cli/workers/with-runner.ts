import { createRunner } from './create-runner.ts'
import type { ExperimentRunner } from './experiment-runner.ts'

/**
 * Has work done on so many threads. They begin at once, so that `work` can load the rest of the program and read the
 * scenario meanwhile; they end when it is done.
 */
export async function withRunner(workers: number, work: (runner: ExperimentRunner) => Promise<void>): Promise<void> {
  const runner = await createRunner(workers)
  try {
    await work(runner)
  } catch (error) {
    // It is told at once; the threads end meanwhile.
    runner.close().catch(() => {})
    throw error
  }
  await runner.close()
}
