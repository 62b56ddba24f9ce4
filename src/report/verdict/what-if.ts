import type { Results } from '../../experiments/results.ts'
import { focusOf, planOf } from '../figures/figure.ts'
import { formatDay } from '../format.ts'
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
    return say(language, 'whatIfOf', { events: said, plan: planOf(results, of).title, service, date, instead })
  })
}

/** The date by which the backlog is gone with 80 % probability. */
function dateOf(results: Results, plan: string, language: Language): string {
  const { value, missing } = focusOf(results, planOf(results, plan)).clearing.gone.p80
  return missing === 'unknown' ? say(language, 'cannotBeJudged') : formatDay(value, results.scenario, language)
}
