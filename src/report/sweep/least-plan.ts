import type { PairResults } from '../../experiments/sweep/sweep-results.ts'
import type { Crossing } from '../../statistics/sign-regions.ts'
import type { SweepView } from './sweep-view.ts'

/** The plan that is shown to cost less than every other one at every value, or null. */
export function leastThroughout({ results, money }: SweepView): string | null {
  const compared = results.pairs.filter(({ measure }) => measure === money)
  const isLess = (plan: string, { first, regions }: PairResults) =>
    regions.length === 1 && regions[0].sign === (plan === first ? -1 : 1)
  const found = results.plans.find(({ name }) =>
    compared.filter(({ first, second }) => first === name || second === name).every((pair) => isLess(name, pair)),
  )
  return found?.name ?? null
}

/** Where the plan that costs least changes, in the order of the input. */
export function changesOfBest(view: SweepView): { pair: PairResults; crossing: Crossing }[] {
  const { results, money } = view
  const found = results.pairs.flatMap((pair) =>
    pair.measure === money ? pair.crossings.map((crossing) => ({ pair, crossing })) : [],
  )
  return found
    .filter(({ pair, crossing }) => isLeastAt(view, pair, crossing.at))
    .toSorted((a, b) => a.crossing.at - b.crossing.at)
}

/** Whether no other plan has a smaller mean at that place. */
function isLeastAt(view: SweepView, { first, second }: PairResults, at: number): boolean {
  const { plans } = view.results
  const own = Math.min(meanAt(view, first, at), meanAt(view, second, at))
  return plans.every(({ name }) => name === first || name === second || meanAt(view, name, at) >= own)
}

function meanAt(view: SweepView, plan: string, at: number): number {
  const { results, money } = view
  const amounts = results.inputs[0].values.map(({ amount }) => amount ?? 0)
  const means = view
    .cellsOf(results.plans.findIndex(({ name }) => name === plan))
    .map(({ means: of }) => of[money]!.mean)
  const right = Math.max(
    1,
    amounts.findIndex((amount) => amount >= at),
  )
  const share = (at - amounts[right - 1]) / (amounts[right] - amounts[right - 1])
  return means[right - 1] + share * (means[right] - means[right - 1])
}
