import type { BindingPeriod, PlanResults, PoolResults, Results } from '../../experiments/results.ts'
import { bindingInWords } from '../cause-words.ts'
import { formatDay, formatShare } from '../format.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'

/** As many sentences at most for a plan, about the pools at which most waits; the table has all. */
const MOST = 3
/** A share of the waiting that need not be told. */
const NEARLY_ALL = 0.95

/** What holds up work and when, under the plan recommended and under the first plan of the scenario. */
export function bindingSentences(results: Results, best: PlanResults, language: Language): string[] {
  const first = results.plans[0]
  const plans = first.name === best.name ? [best] : [best, first]
  return plans.flatMap((plan) => ofPlan(results, plan, language))
}

/** Pools of which the same is to be said stand in one sentence; nothing is said where hardly anything waits. */
function ofPlan(results: Results, plan: PlanResults, language: Language): string[] {
  const poolsOf = new Map<string, string[]>()
  for (const pool of byWaiting(plan.pools)) {
    if (pool.periods.length === 0) continue
    const periods = pool.periods.map((period) => periodInWords(results, period, language)).join('; ')
    poolsOf.set(periods, [...(poolsOf.get(periods) ?? []), pool.name])
  }
  return [...poolsOf]
    .slice(0, MOST)
    .map(([periods, pools]) =>
      say(language, 'binding.sentence', { pools: joinAnd(pools, language), plan: plan.title, periods }),
    )
}

function byWaiting(pools: readonly PoolResults[]): PoolResults[] {
  return pools.toSorted((a, b) => b.waitedWithinHours.mean - a.waitedWithinHours.mean)
}

function periodInWords(results: Results, period: BindingPeriod, language: Language): string {
  const facts = { cause: bindingInWords(period.binding, language), when: when(results, period, language) }
  if (period.share >= NEARLY_ALL) return say(language, 'binding.periodAll', facts)
  return say(language, 'binding.period', { ...facts, share: formatShare(period.share, language) })
}

function when({ scenario }: Results, period: BindingPeriod, language: Language): string {
  const { isFromStart, isToEnd } = period
  const from = formatDay(period.from, scenario, language)
  const to = formatDay(period.to, scenario, language)
  if (isFromStart && isToEnd) return say(language, 'binding.always')
  if (isFromStart) return say(language, 'binding.until', { date: to })
  if (isToEnd) return say(language, 'binding.from', { date: from })
  return from === to ? say(language, 'binding.on', { date: from }) : say(language, 'binding.fromTo', { from, to })
}
