import type { PlanResults, Results } from '../../experiments/results.ts'
import { largest } from '../../statistics/extremes.ts'
import { focusFacts, focusOf, planOf } from '../figures/figure.ts'
import { formatDate, formatDay } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { formatRoughly } from './format-roughly.ts'
import { joinedFinding } from './joined-finding.ts'
import { lastOfOthers } from './plans-told.ts'

/** How the backlog goes under the plan that comes first, and when it is gone under the last of the others, in one sentence. */
export function backlogFinding(results: Results, language: Language): string {
  const best = planOf(results)
  const other = lastOfOthers(results, best, 'p50')
  return joinedFinding(
    courseUnder(results, best, language),
    other === null ? '' : against(results, best, other, language),
  )
}

/** How the backlog goes under one plan. */
export function courseUnder(results: Results, plan: PlanResults, language: Language): string {
  const { backlog, wait } = focusOf(results, plan)
  const { focus: service, dates } = results.scenario
  if (wait.requests === 0) return say(language, 'finding.nobody', { service })
  const facts = { service, plan: plan.title }
  if (isNormal(results, plan)) return say(language, 'finding.backlogNormal', facts)
  const most = largest(backlog.p50)
  const day = backlog.p50.indexOf(most)
  const size = formatRoughly(most, language)
  if (day >= dates.length - nearTheEnd(dates.length))
    return say(language, 'finding.backlogAtEnd', { ...facts, most: size })
  const start = atStart(results, plan)
  const course =
    most > start * GROWN
      ? say(language, 'finding.backlogGrows', { ...facts, most: size, date: formatDate(dates[day], language, 'short') })
      : fallsFrom(start, results, plan, language)
  const { value } = focusOf(results, plan).clearing.gone.p50
  // gone says nothing of a backlog that is normal for the rule, and highest later
  return value !== null && value < day ? course : course + whenGone(results, plan, language)
}

/** Times what it was at the start, or what is normal. */
const GROWN = 1.1

/** A part of what was there at the start, down to which it counts as still there. */
const STILL_THERE = 0.9
/** Days after which that is worth saying. */
const A_WEEK = 7

/** How many wait at the start. */
function atStart(results: Results, plan: PlanResults): number {
  return (focusOf(results, plan).wait.atStart?.requests ?? 0) / results.manifest.replications
}

/** Of a backlog that never grows by much: that it falls, or until when it hardly does. */
function fallsFrom(start: number, results: Results, plan: PlanResults, language: Language): string {
  const { backlog } = focusOf(results, plan)
  const { focus: service, dates } = results.scenario
  const facts = { service, plan: plan.title, most: formatRoughly(start, language) }
  const last = backlog.p50.findLastIndex((value) => value >= STILL_THERE * start)
  return last < A_WEEK
    ? say(language, 'finding.backlogShrinks', facts)
    : say(language, 'finding.backlogStays', { ...facts, date: formatDate(dates[last], language, 'short') })
}

const nearTheEnd = (days: number): number => Math.max(2, Math.round(days / 20))

function isNormal(results: Results, plan: PlanResults): boolean {
  return largest(focusOf(results, plan).backlog.p50) <= focusFacts(results).normalBacklog
}

function whenGone(results: Results, plan: PlanResults, language: Language): string {
  const { gone } = focusOf(results, plan).clearing
  const { value, missing } = gone.p50
  if (missing === 'unknown') return ''
  if (value === null) return say(language, 'finding.notGoneInHalf', { end: lastDate(results, language) })
  const often = say(language, gone.byDay[value].atLeast === 1 ? 'finding.inAll' : 'finding.inHalf')
  return say(language, 'finding.goneInHalf', { date: formatDay(value, results.scenario, language), often })
}

function against(results: Results, best: PlanResults, other: PlanResults, language: Language): string {
  const [one, two] = [best, other].map((plan) => focusOf(results, plan).clearing.gone.p50)
  const plan = other.title
  if (isNormal(results, best)) {
    const most = largest(focusOf(results, other).backlog.p50)
    if (most <= GROWN * focusFacts(results).normalBacklog) return ''
    return say(language, 'finding.otherGrows', { plan, most: formatRoughly(most, language) })
  }
  if (one.value === null || two.missing === 'unknown') return ''
  if (two.value === null) return say(language, 'finding.otherNot', { plan, end: lastDate(results, language) })
  return two.value <= one.value
    ? ''
    : say(language, 'finding.otherOnlyBy', { plan, date: formatDay(two.value, results.scenario, language) })
}

function lastDate({ scenario }: Results, language: Language): string {
  return formatDate(scenario.dates.at(-1)!, language)
}
