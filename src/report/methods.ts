import type { Results } from '../experiments/results.ts'
import { focusFacts } from './figures/figure.ts'
import { formatDate, formatNumber, formatShare } from './format.ts'
import { loneReplication } from './lone-replication.ts'
import { say, type Language } from './words/say.ts'

/** How the numbers were computed and what they mean, in a few sentences; of a single replication what holds of it. */
export function methods(results: Results, language: Language): string[] {
  const { manifest, scenario } = results
  const { name: service, normalBacklog, clearingWorkingDays: workingDays } = focusFacts(results)
  const isMany = loneReplication(results) === null
  const { seed, engine } = manifest
  const version = `antrean ${manifest.version}`
  return [
    ...(isMany
      ? [
          say(language, 'methods.futures', {
            replications: formatNumber(manifest.replications, language),
            from: formatDate(scenario.startDate, language),
            to: formatDate(scenario.dates.at(-1)!, language),
          }),
        ]
      : []),
    ...(results.plans.length > 1 ? [say(language, 'methods.same')] : []),
    say(language, 'methods.seed', { seed, version, engine }),
    say(language, 'methods.gone', { service, normal: formatNumber(normalBacklog, language), workingDays }),
    ...(isMany ? [say(language, 'methods.interval', { confidence: formatShare(manifest.confidence, language) })] : []),
    say(language, 'methods.unfinished'),
  ]
}
