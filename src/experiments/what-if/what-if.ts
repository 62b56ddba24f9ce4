import type { CompiledPlan } from '../compiled-plan.ts'
import type { ReplicationRunner } from '../replication-runner.ts'
import type { Manifest, Results } from '../results.ts'
import { runExperiment, withManifest } from '../run-experiment.ts'
import { isPrecise } from './is-precise.ts'
import { rememberedOutcomes } from './remembered-outcomes.ts'

/**
 * The results of plans with ever more replications, each time twice as many, until they are precise or there are as many
 * as the manifest says. Each of them is what an experiment with so many replications finds, bit for bit; the
 * replications before are not made again.
 */
export async function* whatIf(
  plans: readonly CompiledPlan[],
  manifest: Manifest,
  runner: ReplicationRunner,
): AsyncGenerator<Results, void> {
  const remembering = rememberedOutcomes(runner)
  for (const replications of numbersUpTo(manifest.replications)) {
    const { seed, confidence } = manifest
    const settings = { seed, replications, confidence, engine: 'built-in', example: 0 } as const
    const findings = await runExperiment(plans, settings, remembering)
    const results = withManifest(findings, { ...manifest, replications })
    yield results
    if (isPrecise(results)) return
  }
}

/** 1, 2, 4 and so on, and the largest at the end. */
export function numbersUpTo(most: number): number[] {
  const numbers: number[] = []
  for (let n = 1; n < most; n *= 2) numbers.push(n)
  return [...numbers, most]
}
