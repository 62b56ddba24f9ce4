import type { PlanResults } from '../../experiments/results.ts'
import type { Spread, UnknownsResults } from '../../experiments/results/unknowns.ts'
import { formatShare } from '../format.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'

/** Below this share of the spread, it is said to be chance. */
const NEXT_TO_NOTHING = 0.05

/**
 * How much of what differs between the futures of a plan comes from the unknowns of the scenario: of the date on which
 * the backlog is gone, or of the mean wait where that date says nothing. Nothing where the futures are too few to tell.
 */
export function whatNobodyKnows({ unknowns }: PlanResults, language: Language): string[] {
  if (unknowns === null) return []
  const told = unknowns.spread.find(({ measure, together }) => measure !== 'office-cost' && together !== null)
  return told === undefined ? [] : [sentence(unknowns, told, language)]
}

function sentence(unknowns: UnknownsResults, spread: Spread, language: Language): string {
  const together = spread.together!
  const measure = say(language, `spreadIn.${spread.measure}`)
  if (together.value < NEXT_TO_NOTHING) return say(language, 'spreadChance', { measure })
  const { low, high } = together
  const facts = {
    measure,
    share: formatShare(together.value, language),
    low: formatShare(low, language),
    high: formatShare(high, language),
  }
  const names = mostly(unknowns, spread)
  if (unknowns.drawn.length === 1 || names.length === 0) {
    return say(language, 'spreadFrom', { ...facts, names: joinAnd(unknowns.drawn.map(quoted), language) })
  }
  return say(language, 'spreadMostly', { ...facts, names: joinAnd(names, language) })
}

const quoted = ({ name }: { readonly name: string }): string => `“${name}”`

/** Those with at least half of the share of the first, the largest first. */
function mostly({ drawn }: UnknownsResults, { each }: Spread): string[] {
  const shares = drawn.map((unknown, u) => ({ unknown, share: each[u]?.value ?? 0 }))
  const largest = shares.reduce((most, { share }) => Math.max(most, share), 0)
  if (largest < NEXT_TO_NOTHING) return []
  return shares
    .filter(({ share }) => share >= largest / 2)
    .sort((a, b) => b.share - a.share)
    .map(({ unknown }) => quoted(unknown))
}
