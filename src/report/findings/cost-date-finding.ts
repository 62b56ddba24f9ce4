import type { PlanResults, Results } from '../../experiments/results.ts'
import { focusOf, planOf } from '../figures/figure.ts'
import { plansDrawn } from '../figures/plans-drawn.ts'
import { formatDay, formatMagnitude, formatNumber, inCurrency } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { joinedFinding } from './joined-finding.ts'

/** What the plan that comes first costs and when it is gone, against the cheapest one. */
export function costDateFinding(results: Results, language: Language): string {
  const best = planOf(results)
  const cheapest = cheapestOf(results, best)
  const told = oneOf(results, best, language)
  if (cheapest === null) return told
  const date = dateOf(results, best, language)
  if (date === dateOf(results, cheapest, language)) {
    const [money, otherMoney] = [best, cheapest].map((plan) => moneyOf(results, plan, language))
    return say(language, 'finding.costSameDate', { plan: best.title, money, other: cheapest.title, otherMoney, date })
  }
  return joinedFinding(told, otherOf(results, best, cheapest, language))
}

/** Shorter where it can be told by its date alone. */
function otherOf(results: Results, best: PlanResults, cheapest: PlanResults, language: Language): string {
  const facts = { plan: cheapest.title, money: moneyOf(results, cheapest, language) }
  const { scenario } = results
  const day = goneBy(results, cheapest)
  if (goneBy(results, best) !== null) {
    if (day !== null)
      return say(language, 'finding.costOtherDate', { ...facts, date: formatDay(day, scenario, language) })
    if (focusOf(results, cheapest).clearing.gone.p80.missing === 'later') {
      return say(language, 'finding.costOtherNot', { ...facts, end: formatDay(scenario.days - 1, scenario, language) })
    }
  }
  return say(language, 'finding.costOther', { ...facts, date: dateOf(results, cheapest, language) })
}

/** The day by which it is gone in 8 of 10 futures, where it was not normal all the time. */
function goneBy(results: Results, plan: PlanResults): number | null {
  const { gone, firstWorkingDay, staysNormal } = focusOf(results, plan).clearing
  return staysNormal || gone.p80.value === firstWorkingDay ? null : gone.p80.value
}

function oneOf(results: Results, plan: PlanResults, language: Language): string {
  const facts = { plan: plan.title, money: moneyOf(results, plan, language), date: dateOf(results, plan, language) }
  return say(language, 'finding.cost', facts)
}

/** The plan of those that can be chosen that costs the office least; null where it is that one or costs as much. */
function cheapestOf(results: Results, best: PlanResults): PlanResults | null {
  const choosable = new Set(results.decision?.ranking ?? [])
  const others = plansDrawn(results).filter(({ name }) => choosable.has(name))
  const cheapest = others.reduce((least, plan) => (plan.cost.office.mean < least.cost.office.mean ? plan : least), best)
  return cheapest.cost.office.mean < ABOUT_AS_MUCH * best.cost.office.mean ? cheapest : null
}

/** Of what the plan that comes first costs; more is not told apart. */
const ABOUT_AS_MUCH = 0.95

function moneyOf({ scenario }: Results, { cost }: PlanResults, language: Language): string {
  return moneyInWords(cost.office.mean, scenario.currency, language)
}

/** An amount in two figures: "IDR 61 million"; a smaller one in three. */
export function moneyInWords(amount: number, currency: string, language: Language): string {
  return inCurrency(
    currency,
    amount < 1e5
      ? formatNumber(amount < 100 ? amount : Number(amount.toPrecision(3)), language)
      : formatMagnitude(amount, language),
  )
}

/** When it is gone, as a part of a sentence. */
function dateOf(results: Results, plan: PlanResults, language: Language): string {
  const { scenario } = results
  const { gone, firstWorkingDay, staysNormal } = focusOf(results, plan).clearing
  const { value, missing } = gone.p80
  if (staysNormal || value === firstWorkingDay) return say(language, 'finding.costNormal')
  if (missing === 'unknown') return say(language, 'finding.costOpen')
  if (value === null) {
    const key = gone.withinHorizon.atMost === 0 ? 'finding.costNeverGone' : 'finding.costNotGone'
    return say(language, key, { end: formatDay(scenario.days - 1, scenario, language) })
  }
  return say(language, 'finding.costGone', { date: formatDay(value, scenario, language) })
}
