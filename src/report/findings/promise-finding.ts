import type { ApplicationDay, PlanResults, Results } from '../../experiments/results.ts'
import { focusOf } from '../figures/figure.ts'
import { drawnApplications, isNever, quantilesOf, type Reliability } from '../figures/promise-groups.ts'
import type { ShownDays } from '../figures/shown-days.ts'
import { formatDate } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { lengthRoundedUp } from './length-rounded-up.ts'

/** What can be promised to those who want the service that is decided about, by the day on which they apply. */
export function promiseFinding(
  results: Results,
  plan: PlanResults,
  reliability: Reliability,
  shown: ShownDays,
  language: Language,
): string {
  const { key, share } = reliability
  const service = results.scenario.focus
  const days = drawnApplications(focusOf(results, plan).wait).filter(({ day }) => day < shown.days)
  if (days.length === 0) return say(language, 'finding.nobody', { service })
  const facts = { service, plan: plan.title, many: manyOf(reliability, language) }
  const ready = days.filter((day) => !isNever(day, share))
  if (ready.length <= days.length / 2) return say(language, 'finding.promiseNone', facts)
  const open = ready.find((day) => day[key] === null)
  const date = ({ day }: ApplicationDay) => formatDate(results.scenario.dates[day], language)
  if (open !== undefined) return say(language, 'finding.promiseOpen', { ...facts, date: date(open) })
  const within = (length: number) => lengthRoundedUp(length, language)
  const worst = ready.reduce((most, day) => (day[key]! > most[key]! ? day : most))
  if (ready.length < days.length)
    return say(language, 'finding.promiseMostDays', { ...facts, within: within(worst[key]!) })
  const calm = calmFrom(ready, key)
  if (calm === null || calm.from.day <= worst.day || calm.length > FALLEN * worst[key]!) {
    return say(language, 'finding.promiseAnyDay', { ...facts, within: within(worst[key]!) })
  }
  return say(language, 'finding.promise', {
    ...facts,
    date: date(worst),
    within: within(worst[key]!),
    later: date(calm.from),
    withinLater: within(calm.length),
  })
}

/** Of the longest wait: less is told apart. */
const FALLEN = 0.7

/** The longest wait of the last quarter of the days, and the day from which on none is longer. */
function calmFrom(days: readonly ApplicationDay[], key: Reliability['key']) {
  const last = days.slice(-Math.ceil(days.length / 4))
  const length = last.reduce((most, day) => Math.max(most, day[key]!), 0)
  const from = days[days.findLastIndex((day) => day[key]! > length) + 1]
  return from === undefined ? null : { length, from }
}

/** The same where waits are short: of all days together. */
export function shortPromiseFinding(
  results: Results,
  plan: PlanResults,
  { key, share }: Reliability,
  language: Language,
): string {
  const { wait } = focusOf(results, plan)
  const service = results.scenario.focus
  const quantile = quantilesOf(wait)?.[key]
  if (quantile === undefined) return say(language, 'finding.nobody', { service })
  const facts = { service, plan: plan.title, many: manyOf({ key, share }, language) }
  if (quantile.value === null) return say(language, 'finding.promiseNone', facts)
  return say(language, 'finding.promiseShort', { ...facts, within: lengthRoundedUp(quantile.value, language) })
}

/** "9 of 10". */
export function manyOf({ key }: Reliability, language: Language): string {
  return say(language, `finding.many.${key}`)
}
