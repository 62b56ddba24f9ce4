import type { ExperimentRunner } from './experiment-runner.ts'
import { tuneCompiler } from './tune-compiler.ts'

/** A runner on that many threads; one thread is this one, and saves starting another. Loads only what it needs. */
export async function createRunner(workers: number): Promise<ExperimentRunner> {
  tuneCompiler()
  if (workers === 1) return (await import('./same-thread-runner.ts')).createSameThreadRunner()
  return (await import('./pool-runner.ts')).createPoolRunner(workers)
}
