import type { Results } from '../../experiments/results.ts'
import { focusOf, planOf } from '../figures/figure.ts'
import { formatDate, formatDay } from '../format.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'

/** What would happen to the dates, those of the best plan first. */
export function whatIfs(results: Results, language: Language): string[] {
  const { decision } = results
  if (decision === null || !decision.plans.some(({ whatIf }) => whatIf === null)) return []
  const all = decision.plans.flatMap(({ name, whatIf }) => (whatIf === null ? [] : [{ name, ...whatIf }]))
  const service = results.scenario.focus
  const ofBest = all.filter(({ of }) => of === decision.best)
  const others = all.filter(({ of }) => of !== decision.best)
  const plansOf = new Map<string, string[]>()
  const alone: string[] = []
  for (const { name, of, events } of [...ofBest, ...others]) {
    const said = joinAnd(
      events.map((event) => `“${results.plans.find((plan) => plan.name === event)?.title ?? event}”`),
      language,
    )
    const date = dateOf(results, name, language)
    if (of === null) alone.push(say(language, 'whatIfAlone', { events: said, service, date }))
    else plansOf.set(said, [...(plansOf.get(said) ?? []), ofPlan(results, of, date, language)])
  }
  return [
    ...Array.from(plansOf, ([said, list]) =>
      say(language, 'whatIfOf', { events: said, service, list: joinAnd(list, language) }),
    ),
    ...alone,
  ]
}

function ofPlan(results: Results, name: string, date: string, language: Language): string {
  const plan = planOf(results, name).title
  const instead = dateOf(results, name, language)
  if (instead === date) return say(language, 'whatIfSame', { plan, date })
  return say(language, 'whatIfInstead', { plan, date, instead })
}

/** By when the backlog is gone with 80 % probability: "by 9 Apr 2018", "later than 2 Jul 2018". */
function dateOf(results: Results, plan: string, language: Language): string {
  const { gone, firstWorkingDay } = focusOf(results, planOf(results, plan)).clearing
  const { value, missing } = gone.p80
  const { scenario } = results
  if (missing === 'unknown') return say(language, 'goneBy.unknown')
  if (value === null) return say(language, 'goneBy.later', { date: formatDate(scenario.dates.at(-1)!, language) })
  if (value === firstWorkingDay) return say(language, 'goneBy.start')
  return say(language, 'goneBy.date', { date: formatDay(value, scenario, language) })
}
