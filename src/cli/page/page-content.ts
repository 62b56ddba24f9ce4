import type { ReplicationRunner } from '../../experiments/replication-runner.ts'
import { runExperiment, withManifest } from '../../experiments/run-experiment.ts'
import { calledControls } from '../../report/page/called-controls.ts'
import type { WhatIfContent } from '../../report/page/what-if-content.ts'
import type { CompiledPlan } from '../../scenario/read-scenario.ts'
import { CONFIDENCE } from '../confidence.ts'
import type { LoadedScenario } from '../load-scenario.ts'
import { mostRequests } from '../machine-memory.ts'
import { manifestOf } from '../manifest-of.ts'
import type { PageOptions } from '../options.ts'
import { settableScenario } from '../settable-scenario.ts'
import { faultsTold } from '../workers/faults-told.ts'

/** What is simulated for a page before it is opened. */
interface Carried {
  readonly plans: readonly CompiledPlan[]
  readonly replications: number
  readonly onProgress: () => void
}

/** What a page is made from: what it shows as it opens is simulated here, with so many replications. */
export async function pageContent(
  scenario: LoadedScenario,
  options: PageOptions,
  runner: ReplicationRunner,
  { plans, replications, onProgress }: Carried,
): Promise<WhatIfContent> {
  const { lang, seed, workers, engine } = options
  const settings = {
    seed,
    replications,
    confidence: CONFIDENCE,
    engine,
    example: 0,
    titles: scenario.titles,
    mostRequests: mostRequests(workers),
  } as const
  const manifest = manifestOf(scenario, { seed, replications, workers, engine }, new Date())
  const findings = await faultsTold(scenario.file, () => runExperiment(plans, settings, runner, { onProgress }))
  const { carried, settable, controls } = settableScenario(scenario, lang)
  return {
    language: lang,
    results: withManifest(findings, manifest),
    replications: options.replications,
    scenario: carried,
    controls: calledControls(controls, settable.titles, lang),
  }
}

/** The plans that a page shows. What their parts add is not shown. */
export function plansOfPage(plans: readonly CompiledPlan[]): CompiledPlan[] {
  return plans.map((plan) => ({ ...plan, parts: [] }))
}
