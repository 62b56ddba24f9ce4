import type { DayChances, PlanResults, Results } from '../../experiments/results.ts'
import { focusOf, planOf } from '../figures/figure.ts'
import { formatDate, formatDay, formatShare } from '../format.ts'
import { isTooShort } from '../verdict/clearing-sentence.ts'
import { say, type Language } from '../words/say.ts'
import { joinedFinding } from './joined-finding.ts'
import { lastOfOthers } from './plans-told.ts'

/** By when the backlog is gone in eight of ten futures, under the plan that comes first and the last of the others. */
export function clearingFinding(results: Results, language: Language): string {
  const best = planOf(results)
  const other = lastOfOthers(results, best, 'p80')
  if (results.plans.length > 1 && results.plans.every((plan) => isNeverGone(results, plan))) {
    const { focus: service, dates } = results.scenario
    return say(language, 'finding.neverGoneAny', { service, end: formatDate(dates.at(-1)!, language) })
  }
  return joinedFinding(
    goneUnder(results, best, language),
    other === null ? '' : against(results, best, other, language),
  )
}

/** Whether the run shows that the backlog is never gone. */
function isNeverGone(results: Results, plan: PlanResults): boolean {
  const { clearing, wait } = focusOf(results, plan)
  const { p80, withinHorizon } = clearing.gone
  if (wait.requests === 0 || clearing.staysNormal || isTooShort(results, clearing)) return false
  return p80.missing === 'later' && withinHorizon.atMost === 0
}

function goneUnder(results: Results, plan: PlanResults, language: Language): string {
  const { clearing, wait, completed } = focusOf(results, plan)
  const { scenario } = results
  const { gone, firstWorkingDay } = clearing
  const facts = { plan: plan.title, service: scenario.focus }
  if (wait.requests === 0) return say(language, 'finding.nobody', { service: scenario.focus })
  if (isTooShort(results, clearing)) return say(language, 'finding.notJudged', facts)
  if (clearing.staysNormal) {
    return say(language, completed.mean === 0 ? 'finding.nobodyServed' : 'finding.staysNormal', facts)
  }
  if (gone.p80.value === null) return tooSeldom(results, gone, facts, language)
  const often = howOften(gone, gone.p80.value, language)
  if (gone.p80.value === firstWorkingDay) return say(language, 'finding.normalFromStart', { ...facts, often })
  return say(language, 'finding.goneBy', { ...facts, often, date: formatDay(gone.p80.value, scenario, language) })
}

function tooSeldom(
  { scenario }: Results,
  { p80, withinHorizon }: DayChances,
  facts: { readonly plan: string; readonly service: string },
  language: Language,
): string {
  if (p80.missing === 'unknown') return say(language, 'finding.notJudged', facts)
  const told = { ...facts, end: formatDate(scenario.dates.at(-1)!, language) }
  if (withinHorizon.atMost === 0) return say(language, 'finding.neverGone', told)
  const share = formatShare(withinHorizon.atMost, language)
  return say(language, withinHorizon.value === null ? 'finding.goneAtMost' : 'finding.goneSeldom', { ...told, share })
}

/** "in 8 of 10 futures", "in at least 8 of 10 futures", "in all futures". */
function howOften({ byDay }: DayChances, day: number, language: Language): string {
  const { atLeast } = byDay[day]
  if (atLeast === 1) return say(language, 'finding.inAll')
  return say(language, atLeast < 0.85 ? 'finding.in8of10' : 'finding.inAtLeast8of10')
}

function against(results: Results, best: PlanResults, other: PlanResults, language: Language): string {
  const [one, two] = [best, other].map((plan) => focusOf(results, plan).clearing.gone.p80)
  const { scenario } = results
  if (one.value === null || two.missing === 'unknown') return ''
  const plan = other.title
  if (two.value === null)
    return say(language, 'finding.otherNot', { plan, end: formatDate(scenario.dates.at(-1)!, language) })
  return two.value <= one.value
    ? ''
    : say(language, 'finding.otherOnlyBy', { plan, date: formatDay(two.value, scenario, language) })
}
