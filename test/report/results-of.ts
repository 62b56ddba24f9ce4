import { createReplicator } from '../../src/experiments/create-replicator.ts'
import { replaysOf } from '../../src/experiments/replay/replays-of.ts'
import type { Results } from '../../src/experiments/results.ts'
import {
  type CompiledPlan,
  type ExperimentSettings,
  runExperiment,
  withManifest,
} from '../../src/experiments/run-experiment.ts'
import { read } from '../scenario/scenarios.ts'

/** The results of a scenario, under all its plans or some of them. */
export async function resultsOf(
  text: string,
  {
    plans,
    replications = 4,
    files = {},
    withReplays = false,
  }: {
    readonly plans?: readonly string[]
    readonly replications?: number
    readonly files?: Readonly<Record<string, string>>
    /** With futures day by day, and with titles. */
    readonly withReplays?: boolean
  } = {},
): Promise<Results> {
  const reading = read(text, files)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2))
  const chosen = reading.scenario.plans.filter(({ name }) => plans?.includes(name) ?? true)
  return resultsOfPlans(chosen, replications, withReplays ? { replaysOf, titles: reading.scenario.titles } : {})
}

/** The results of a study of some plans, made in this thread. */
export async function resultsOfPlans(
  plans: readonly CompiledPlan[],
  replications: number,
  more: Pick<ExperimentSettings, 'replaysOf' | 'titles'> = {},
): Promise<Results> {
  const settings = { seed: 1, replications, confidence: 0.95, engine: 'built-in', example: 0, ...more } as const
  const findings = await runExperiment(plans, settings, {
    replicate: async (experiment, tasks, onOutcome) => {
      const replicator = await createReplicator(experiment)
      for (const task of tasks) onOutcome(task, replicator.replicate(task))
    },
  })
  return withManifest(findings, {
    version: '0.0.0',
    scenarioFile: 'office.yaml',
    scenarioText: '',
    scenarioHash: '',
    seed: 1,
    replications,
    confidence: 0.95,
    engine: 'built-in',
    workers: 1,
    startedAt: null,
    seconds: null,
  })
}
