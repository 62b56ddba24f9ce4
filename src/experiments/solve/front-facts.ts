import { dominates, frontOf, nearFront, weightOf } from './pareto-front.ts'
import type { Point } from './choice-space.ts'
import { settingFacts } from './setting-facts.ts'
import type { SettingSpace } from './setting-space.ts'
import type { Sights } from './sights.ts'
import type { SettingFacts } from './solve-results.ts'
import type { Wanted } from './wanted.ts'

/** Settings that are looked at more closely, futures for that, settings of the front, and fresh futures for these. */
const NEAR = 30
const CLOSER = 50
const MOST = 16
const TOLD_FROM = 100

/** Futures that a front takes at most. */
export const MOST_OF_FRONT = NEAR * CLOSER + MOST * TOLD_FROM

export interface FrontQuestion {
  /** Settings that have been looked at. */
  readonly points: readonly Point[]
  readonly wanted: Wanted
  readonly probability: number
}

/**
 * The settings that no other one beats in cost, date and citizens' waiting at once: chosen by futures of the search, told
 * from fresh ones, by rising cost. Where there are more than can be told, some of them, evenly spread over the costs.
 */
export async function frontFacts(
  sights: Sights,
  fresh: Sights,
  space: SettingSpace,
  { points, wanted, probability }: FrontQuestion,
): Promise<SettingFacts[]> {
  const weights = (some: readonly Point[]) => some.map((point) => weightOf(sights.of(point), probability))
  const near = nearFront(weights(points), NEAR).map((i) => points[i])
  await sights.grow(near, CLOSER)
  const closer = weights(near)
  const front = frontOf(closer).toSorted((a, b) => closer[a].cost - closer[b].cost)
  const told = spread(front, MOST).map((i) => near[i])
  await fresh.grow(told, TOLD_FROM)
  const seen = told.map((point) => fresh.of(point).slice(0, TOLD_FROM))
  const freshWeights = seen.map((each) => weightOf(each, probability))
  return told.flatMap((point, i) =>
    freshWeights.some((other) => dominates(other, freshWeights[i]))
      ? []
      : [settingFacts(space.settingOf(point), seen[i], wanted, probability)],
  )
}

/** At most so many of some items, the first and the last among them. */
function spread<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items]
  return Array.from({ length: most }, (_, i) => items[Math.round((i * (items.length - 1)) / (most - 1))])
}
