import type { BindingPeriod, PlanResults, PoolResults, Results } from '../../experiments/results.ts'
import { bindingInWords } from '../cause-words.ts'
import { formatDay, formatShare } from '../format.ts'
import { total } from '../../statistics/total.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'

/** A pool at which less than this share of the waiting of a plan happens is left to the table. */
const LITTLE = 0.2
/** Further periods are left to the table. */
const MOST_PERIODS = 3
/** A share of the waiting that need not be told. */
const NEARLY_ALL = 0.95

/**
 * What holds up work and when, under the plan recommended and under the first plan of the scenario. Pools and plans of
 * which the same is to be said stand in one sentence; nothing is said where hardly anything waits.
 */
export function bindingSentences(results: Results, best: PlanResults, language: Language): string[] {
  const first = results.plans[0]
  const isTold = first.name === best.name || sameCauses(first, best)
  const plans = isTold ? [best] : [best, first]
  const plansOf = new Map<string, { readonly pools: string; readonly periods: string; readonly titles: string[] }>()
  for (const plan of plans) {
    for (const [periods, names] of ofPlan(results, plan, language)) {
      const pools = joinAnd(names, language)
      const key = JSON.stringify([pools, periods])
      plansOf.set(key, plansOf.get(key) ?? { pools, periods, titles: [] })
      plansOf.get(key)!.titles.push(`“${plan.title}”`)
    }
  }
  return Array.from(plansOf.values(), ({ pools, periods, titles }) =>
    say(language, 'binding.sentence', { pools, periods, plans: joinAnd(titles, language) }),
  )
}

/** Whether the same holds up work at the pools of both, one thing after the other, if not on the same days. */
function sameCauses(first: PlanResults, best: PlanResults): boolean {
  const causesOf = ({ pools }: PlanResults) =>
    JSON.stringify(pools.map(({ name, periods }) => [name, periods.map(({ binding }) => binding)]))
  return causesOf(first) === causesOf(best)
}

/** Pools by what is to be said of them, those where most waits first. */
function ofPlan(results: Results, plan: PlanResults, language: Language): Map<string, string[]> {
  const poolsOf = new Map<string, string[]>()
  const all = plan.pools.reduce((sum, { waitedWithinHours }) => sum + waitedWithinHours.mean, 0)
  for (const pool of byWaiting(plan.pools)) {
    if (pool.periods.length === 0 || (poolsOf.size > 0 && pool.waitedWithinHours.mean < LITTLE * all)) continue
    const periods = periodsTold(pool, (period) => withShare(results, period, language), language)
    poolsOf.set(periods, [...(poolsOf.get(periods) ?? []), pool.name])
  }
  return poolsOf
}

/** The periods in which most waits, in their order, and what holds up work in the others. */
export function periodsTold(
  { periods, causes }: PoolResults,
  inWords: (period: BindingPeriod) => string,
  language: Language,
): string {
  const withinHours = causes.filter(({ shareWithinHours }) => shareWithinHours !== null)
  const waiting = ({ from, to }: BindingPeriod): number =>
    total(withinHours.map(({ byDay }) => total(byDay.slice(from, to + 1))))
  const most = new Set(periods.toSorted((a, b) => waiting(b) - waiting(a)).slice(0, MOST_PERIODS))
  const told = periods.filter((period) => most.has(period)).map(inWords)
  const others = new Set(
    periods.filter((period) => !most.has(period)).map(({ binding }) => bindingInWords(binding, language)),
  )
  if (others.size > 0) told.push(say(language, 'binding.atOtherTimes', { causes: joinAnd([...others], language) }))
  return told.join('; ')
}

/** Where most waits within its hours first. */
export function byWaiting(pools: readonly PoolResults[]): PoolResults[] {
  return pools.toSorted((a, b) => b.waitedWithinHours.mean - a.waitedWithinHours.mean)
}

function withShare(results: Results, of: BindingPeriod, language: Language): string {
  const period = periodInWords(results, of, language)
  if (of.share >= NEARLY_ALL) return period
  return say(language, 'binding.share', { period, share: formatShare(of.share, language) })
}

/** What holds up most in a period, and from which day until which. */
export function periodInWords({ scenario }: Results, period: BindingPeriod, language: Language): string {
  const { isFromStart, isToEnd } = period
  const cause = bindingInWords(period.binding, language)
  const from = formatDay(period.from, scenario, language)
  const to = formatDay(period.to, scenario, language)
  if (isFromStart && isToEnd) return say(language, 'binding.always', { cause })
  if (isFromStart) return say(language, 'binding.until', { cause, date: to })
  if (isToEnd) return say(language, 'binding.from', { cause, date: from })
  if (from === to) return say(language, 'binding.on', { cause, date: from })
  return say(language, 'binding.fromTo', { cause, from, to })
}
