import type { CompiledPlan } from '../experiments/run-experiment.ts'
import type { ExperimentOptions } from './options.ts'
import { createRunner } from './workers/create-runner.ts'

/** Starts worker threads, and while they begin loads the rest of the program, which then reads the scenario. */
export async function startExperiment(
  file: string,
  options: ExperimentOptions,
  workers: number,
  choose: (plans: readonly CompiledPlan[]) => readonly CompiledPlan[],
): Promise<void> {
  const runner = await createRunner(workers)
  try {
    const { conductExperiment } = await import('./conduct-experiment.ts')
    await conductExperiment(file, options, runner, choose)
  } catch (error) {
    // It is told at once; the threads end meanwhile.
    runner.close().catch(() => {})
    throw error
  }
  await runner.close()
}
