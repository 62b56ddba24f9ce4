import type { PlanResults, Results } from '../../experiments/results.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'

/** Services to which somebody comes and of which nobody is served within the horizon, in any replication, by plan. */
export function neverServed(results: Results, language: Language): string[] {
  const everywhere = results.plans.map(unserved).reduce((a, b) => a.filter((name) => b.includes(name)))
  const isEverywhere = (name: string) => results.plans.length > 1 && everywhere.includes(name)
  const sentences = results.plans.flatMap((plan) => {
    const services = unserved(plan).filter((name) => !isEverywhere(name))
    const facts = { plan: plan.title, services: joinAnd(services, language) }
    return services.length === 0 ? [] : [say(language, 'neverServed', facts)]
  })
  if (results.plans.length === 1 || everywhere.length === 0) return sentences
  return [say(language, 'neverServedAny', { services: joinAnd(everywhere, language) }), ...sentences]
}

function unserved({ services }: PlanResults): string[] {
  return services.filter(({ completed, wait }) => completed.mean === 0 && wait.requests > 0).map(({ name }) => name)
}
