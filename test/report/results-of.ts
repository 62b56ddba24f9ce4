import { Replicator } from '../../src/experiments/replicator.ts'
import type { Results } from '../../src/experiments/results.ts'
import { runExperiment, withManifest } from '../../src/experiments/run-experiment.ts'
import { readScenario } from '../../src/scenario/read-scenario.ts'

/** The results of a scenario, under all its plans or some of them. */
export async function resultsOf(
  text: string,
  { plans, replications = 4 }: { readonly plans?: readonly string[]; readonly replications?: number } = {},
): Promise<Results> {
  const reading = readScenario({ file: 'x.yaml', text }, () => ({ failure: 'no such file' }))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2))
  const chosen = reading.scenario.plans.filter(({ name }) => plans?.includes(name) ?? true)
  const settings = {
    seed: 1,
    replications,
    confidence: 0.95,
    criterion: 'waiting',
    engine: 'built-in',
    example: 0,
  } as const
  const findings = await runExperiment(chosen, settings, {
    replicate: async (experiment, tasks, onOutcome) => {
      const replicator = await Replicator.create(experiment)
      for (const task of tasks) onOutcome(task, replicator.replicate(task))
    },
  })
  return withManifest(findings, {
    version: '0.0.0',
    scenarioFile: 'x.yaml',
    scenarioText: text,
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
