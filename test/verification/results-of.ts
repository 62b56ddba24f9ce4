import type { Results } from '../../src/experiments/results.ts'
import { Replicator } from '../../src/experiments/replicator.ts'
import {
  type CompiledPlan,
  type ExperimentSettings,
  runExperiment,
  withManifest,
} from '../../src/experiments/run-experiment.ts'

/** The results of a study of some plans, made in this thread. */
export async function resultsOf(plans: readonly CompiledPlan[], replications: number): Promise<Results> {
  const settings: ExperimentSettings = {
    ...{ seed: 1, replications, confidence: 0.95, example: 0 },
    engine: 'built-in',
  }
  const findings = await runExperiment(plans, settings, {
    replicate: async (experiment, tasks, onOutcome) => {
      const replicator = await Replicator.create(experiment)
      for (const task of tasks) onOutcome(task, replicator.replicate(task))
    },
  })
  return withManifest(findings, {
    ...{
      version: '0',
      scenarioFile: 'office.yaml',
      scenarioText: '',
      scenarioHash: '',
      startedAt: null,
      seconds: null,
    },
    ...{ seed: 1, replications, confidence: 0.95, engine: 'built-in', workers: 1 },
  })
}
