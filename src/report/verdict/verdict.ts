import type { Results } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import { loneReplication } from '../lone-replication.ts'
import { sayWarning } from '../words/say-warning.ts'
import type { Language } from '../words/say.ts'
import { bindingSentences } from './binding-sentences.ts'
import { clearingSentence } from './clearing-sentence.ts'
import { comparisons, winner } from './comparisons.ts'
import { loneVerdict } from './lone-verdict.ts'
import { promises } from './promises.ts'
import type { Verdict } from './verdict-type.ts'

/** Says which plan wins and how sure that is, when the backlog is gone, and what a citizen can be promised. */
export function verdict(results: Results, language: Language): Verdict {
  const best = planOf(results)
  const replication = loneReplication(results)
  if (replication !== null) return loneVerdict(results, best, replication, language)
  return {
    headline: [...winner(results, best, language), clearingSentence(results, best, language)].join(' '),
    sentences: [
      ...comparisons(results, best, language),
      ...bindingSentences(results, best, language),
      ...promises(results, best, language),
    ],
    warnings: results.warnings.map((warning) => sayWarning(language, warning, results.plans.length)),
  }
}
