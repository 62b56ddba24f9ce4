import { parse } from 'node:path'
import { join } from 'node:path'
import type { Results } from '../experiments/results.ts'
import type { Warning } from '../experiments/warnings/warning.ts'
import { runExperiment, withManifest, type CompiledPlan } from '../experiments/run-experiment.ts'
import { loadScenario, type LoadedScenario } from './load-scenario.ts'
import type { ExperimentOptions } from './options.ts'
import { openOutputFolder } from './output-folder.ts'
import { resultsJson, saveReport } from './save-report.ts'
import { startProgress } from './terminal/progress.ts'
import { terminalSummary } from './terminal/summary.ts'
import { readVersion } from './version.ts'
import { createRunner } from './workers/create-runner.ts'

/** Everything that run and compare do: reads, simulates, writes the results and tells them. */
export async function conductExperiment(
  file: string,
  options: ExperimentOptions,
  choose: (plans: readonly CompiledPlan[]) => readonly CompiledPlan[],
): Promise<void> {
  const scenario = loadScenario(file)
  const plans = choose(scenario.plans)
  const folder = options.out ?? join('output', parse(file).name)
  const output = openOutputFolder(folder)
  try {
    const results = await simulate(scenario, plans, options)
    await saveReport(results, output, options.lang, (what, total) => startProgress(what, total, !options.quiet))
    if (options.json) process.stdout.write(resultsJson(results))
    else if (!options.quiet) process.stdout.write(terminalSummary(results, options.lang, folder))
  } finally {
    output.discard()
  }
}

async function simulate(
  scenario: LoadedScenario,
  plans: readonly CompiledPlan[],
  { seed, replications, workers, engine, quiet }: ExperimentOptions,
): Promise<Results> {
  const startedAt = new Date()
  const runner = createRunner({ offices: plans.map(({ office }) => office), seed, engine }, workers)
  const progress = await startProgress('replications', plans.length * replications, !quiet)
  try {
    const settings = { seed, replications, engine, confidence: 0.95, measure: 'waiting', example: 0 } as const
    const findings = await runExperiment(plans, settings, runner, progress.advance)
    const read = scenario.warnings.map(({ path, message }): Warning => ({
      code: 'scenario',
      plans: [],
      values: { path, message },
    }))
    const warnings = [...read, ...findings.warnings]
    return withManifest(
      { ...findings, warnings },
      {
        version: readVersion(),
        scenarioFile: scenario.file,
        scenarioText: scenario.text,
        scenarioHash: scenario.hash,
        seed,
        replications,
        confidence: settings.confidence,
        engine,
        workers,
        startedAt: startedAt.toISOString(),
        seconds: (Date.now() - startedAt.getTime()) / 1000,
      },
    )
  } finally {
    progress.stop()
    await runner.close()
  }
}
