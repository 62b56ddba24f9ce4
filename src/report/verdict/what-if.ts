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
  const ofBest = all.filter(({ of }) => of === decision.best)
  const others = all.filter(({ of }) => of !== decision.best)
  return [...ofBest, ...others].map(({ name, of, events }) => {
    const service = results.scenario.focus
    const said = joinAnd(
      events.map((event) => `“${results.plans.find((plan) => plan.name === event)?.title ?? event}”`),
      language,
    )
    const date = dateOf(results, name, language)
    if (of === null) return say(language, 'whatIfAlone', { events: said, service, date })
    const instead = dateOf(results, of, language)
    const facts = { events: said, plan: planOf(results, of).title, date }
    return instead === date
      ? say(language, 'whatIfSame', facts)
      : say(language, 'whatIfOf', { ...facts, service, instead })
  })
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
