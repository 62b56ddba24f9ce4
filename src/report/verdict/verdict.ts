import type { Results } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import { loneReplication } from '../lone-replication.ts'
import type { Language } from '../words/say.ts'
import { bindingSentences } from './binding-sentences.ts'
import { clearingSentence } from './clearing-sentence.ts'
import { comparisons, rankingRule } from './comparisons.ts'
import { goalAnswers } from './goal.ts'
import { focusGrowth, otherGrowth } from './growth-sentences.ts'
import { loneVerdict } from './lone-verdict.ts'
import { losses } from './losses.ts'
import { neverServed } from './never-served.ts'
import { others } from './others.ts'
import { idleParts, idlePlans } from './parts.ts'
import { promises } from './promises.ts'
import { selectionSentences } from './selection.ts'
import { targets } from './targets.ts'
import { thinness } from './thin.ts'
import { whatNobodyKnows } from './what-nobody-knows.ts'
import type { Verdict } from './verdict-type.ts'
import { warningsInWords } from './warnings-in-words.ts'
import { whatIfs } from './what-if.ts'
import { whenItFails } from './when-it-fails.ts'
import { winner } from './winner.ts'

/** Says which plan wins and how sure that is, when the backlog is gone, and what a citizen can be promised. */
export function verdict(results: Results, language: Language): Verdict {
  const best = planOf(results)
  const replication = loneReplication(results)
  if (replication !== null) return loneVerdict(results, replication, language)
  return {
    headline: [
      ...winner(results, best, language),
      clearingSentence(results, best, language),
      ...focusGrowth(results, best, language),
    ].join(' '),
    sentences: [
      ...selectionSentences(results, language),
      ...goalAnswers(results, language),
      ...losses(results, language),
      ...neverServed(results, language),
      ...otherGrowth(results, best, language),
      ...comparisons(results, best, language),
      ...others(results, best, language),
      ...idleParts(results, language),
      ...idlePlans(results, language),
      ...whatIfs(results, language),
      ...targets(results, language),
      ...promises(results, best, language),
      ...bindingSentences(results, best, language),
      ...whatNobodyKnows(best, language),
      ...whenItFails(results, best, language),
      ...rankingRule(results, language),
    ],
    warnings: [...thinness(results, language), ...warningsInWords(results, language)],
  }
}
