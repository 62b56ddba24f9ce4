import type { Results } from '../../experiments/results.ts'
import type { PartResults } from '../../experiments/results/decision.ts'
import { planOf } from '../figures/figure.ts'
import { formatNumber } from '../format.ts'
import { formatDifference } from '../format-criterion.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'

/** The parts of combined plans that add nothing, or nothing that matters, and what is saved without them. */
export function idleParts(results: Results, language: Language): string[] {
  const { decision } = results
  return (decision?.parts ?? []).flatMap((part) => {
    if (part.effect !== 'none' && part.effect !== 'little') return []
    const facts = {
      part: part.partTitle,
      plan: planOf(results, part.plan).title,
      count: formatNumber(part.replications, language),
      cost: whatIsLeft(results, part, language),
    }
    if (part.effect === 'none') return [say(language, 'partNothing', facts)]
    return [
      say(language, 'partLittle', {
        ...facts,
        same: formatNumber(part.sameDay, language),
        date: formatDifference(results, 'gone', part.gone, language),
        waiting: formatDifference(results, 'waiting', part.waiting, language),
      }),
    ]
  })
}

function whatIsLeft(results: Results, part: PartResults, language: Language): string {
  const cost = costInWords(results, part, language)
  if (part.remainder === null) return cost
  return say(language, 'partRemainder', { plan: planOf(results, part.remainder).title, cost })
}

/** The difference is without the part minus with it: negative where the part costs money. */
function costInWords(results: Results, { officeCost }: PartResults, language: Language): string {
  const { mean, halfWidth } = officeCost
  if (mean === 0 && halfWidth === 0) return say(language, 'gapCostSame')
  if (halfWidth === null || Math.abs(mean) <= halfWidth) return say(language, 'partCostNone')
  const absolute = { mean: Math.abs(mean), halfWidth }
  const cost = formatDifference(results, 'office-cost', absolute, language)
  return say(language, mean < 0 ? 'partDearer' : 'partCheaper', { cost })
}

/** Plans that are the same as others, and plans that are worse than another one in every way that is ranked by. */
export function idlePlans(results: Results, language: Language): string[] {
  const plans = results.decision?.plans ?? []
  const title = (name: string) => planOf(results, name).title
  const same = plans.flatMap(({ name, identicalTo, sameOutcomeAs }) => {
    if (identicalTo !== null) {
      return [say(language, 'identical', { plan: title(name), other: title(identicalTo) })]
    }
    if (sameOutcomeAs === null) return []
    return [say(language, 'sameOutcome', { plan: title(name), other: title(sameOutcomeAs) })]
  })
  const dominated = plans.flatMap(({ name, dominatedBy }) =>
    dominatedBy === null ? [] : [say(language, 'dominatedOne', { plan: title(name), by: title(dominatedBy) })],
  )
  return [
    ...same,
    ...(dominated.length === 0 ? [] : [say(language, 'dominated', { list: joinAnd(dominated, language) })]),
  ]
}
