import type { Results } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import { loneReplication } from '../lone-replication.ts'
import { sayWarning } from '../words/say-warning.ts'
import type { Language } from '../words/say.ts'
import { clearingSentence } from './clearing-sentence.ts'
import { comparisons, winner } from './comparisons.ts'
import { goalAnswers } from './goal.ts'
import { focusGrowth, otherGrowth } from './growth-sentences.ts'
import { loneVerdict } from './lone-verdict.ts'
import { losses } from './losses.ts'
import { idleParts, idlePlans } from './parts.ts'
import { promises } from './promises.ts'
import { oneFuture, thinness } from './thin.ts'
import type { Verdict } from './verdict-type.ts'
import { whatIfs } from './what-if.ts'

/** Says which plan wins and how sure that is, when the backlog is gone, and what a citizen can be promised. */
export function verdict(results: Results, language: Language): Verdict {
  const best = planOf(results)
  const replication = loneReplication(results)
  if (replication !== null && results.plans.length > 1) {
    return { ...oneFuture(results, language), warnings: warningsOf(results, language) }
  }
  if (replication !== null) return loneVerdict(results, best, replication, language)
  return {
    headline: [
      ...winner(results, best, language),
      clearingSentence(results, best, language),
      ...focusGrowth(results, best, language),
    ].join(' '),
    sentences: [
      ...goalAnswers(results, language),
      ...losses(results, language),
      ...otherGrowth(results, best, language),
      ...comparisons(results, best, language),
      ...idlePlans(results, language),
      ...idleParts(results, language),
      ...whatIfs(results, language),
      ...promises(results, best, language),
    ],
    warnings: [...thinness(results, language), ...warningsOf(results, language)],
  }
}

function warningsOf({ warnings, plans }: Results, language: Language): string[] {
  return warnings.map((warning) => sayWarning(language, warning, plans.length))
}
