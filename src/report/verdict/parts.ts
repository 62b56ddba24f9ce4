import type { Results } from '../../experiments/results.ts'
import type { PartResults } from '../../experiments/results/decision.ts'
import { planOf } from '../figures/figure.ts'
import { formatNumber } from '../format.ts'
import { formatGiveOrTake } from '../format-criterion.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'
import { rivalsOf } from './comparisons.ts'

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
        waiting: formatGiveOrTake(results, 'waiting', part.waiting, language),
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
  const cost = formatGiveOrTake(results, 'office-cost', absolute, language)
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
  return [...same, ...dominated(results, language)]
}

/** Those that no comparison has told of already. */
function dominated(results: Results, language: Language): string[] {
  const told = rivalsOf(results, planOf(results)).map(({ name }) => name)
  const worseThan = new Map<string, string[]>()
  for (const { name, dominatedBy } of results.decision?.plans ?? []) {
    if (dominatedBy === null || told.includes(name)) continue
    worseThan.set(dominatedBy, [...(worseThan.get(dominatedBy) ?? []), `“${planOf(results, name).title}”`])
  }
  const list = Array.from(worseThan, ([by, plans]) => {
    return say(language, 'dominatedBy', { plans: joinAnd(plans, language), by: planOf(results, by).title })
  })
  return list.length === 0 ? [] : [say(language, 'dominated', { list: joinAnd(list, language) })]
}
