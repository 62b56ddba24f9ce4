import { citizensOf } from '../../experiments/decision/citizens-of.ts'
import { LOSSES_THAT_COUNT } from '../../experiments/decision/losses-that-count.ts'
import { isMore } from '../../experiments/decision/pairs.ts'
import type { PlanResults, Results } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import { planDifference } from '../plan-difference.ts'
import { say, type Language } from '../words/say.ts'
import { lostInWords, lostOf } from './citizens-lost.ts'

/** Plans that can be chosen and lose shown fewer citizens than the first, by a number that counts; it is ranked by other things. */
export function losingFewer(results: Results): PlanResults[] {
  const { decision } = results
  if (decision === null) return []
  const best = planOf(results)
  const zone = LOSSES_THAT_COUNT * citizensOf(best)
  return decision.ranking
    .filter((name) => isMore(planDifference(results, 'lost', best.name, name), zone))
    .map((name) => planOf(results, name))
}

/** That citizens are lost under the first plan who would not be under another one: under that which loses the fewest. */
export function moreAreLost(results: Results, language: Language): string[] {
  const [fewest] = losingFewer(results).toSorted((a, b) => lostOf(a) - lostOf(b))
  if (fewest === undefined) return []
  const best = planOf(results)
  return [
    say(language, 'losesFewer', {
      other: fewest.title,
      otherLost: lostInWords(fewest, language),
      plan: best.title,
      lost: lostInWords(best, language),
    }),
  ]
}
