import { meanOf } from '../../statistics/mean-of.ts'
import type { PlanResults, Results, ServiceResults } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import { formatEstimate } from '../format.ts'
import { formatTimeParts, timeUnit } from '../format-time.ts'
import { decisionOf } from '../plan-heading.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'

/** That citizens of other services wait shown longer under the plan that comes first than under the base: which. */
export function othersHarmed(results: Results, best: PlanResults, language: Language): string[] {
  const services = harmedBy(results, best)
  return services.length === 0 ? [] : [say(language, 'othersHarmed', { services: joinAnd(services, language) })]
}

/** The same with what they wait, and what is left at the end: a sentence for each of these services. */
export function others(results: Results, best: PlanResults, language: Language): string[] {
  const harmed = harmedBy(results, best)
  if (harmed.length === 0) return []
  const base = planOf(results, results.decision!.base)
  const of = ({ services }: PlanResults, name: string) => services.find((service) => service.name === name)!
  return harmed.map((name) => sentence(of(best, name), of(base, name), base, language))
}

function harmedBy(results: Results, { name }: PlanResults): string[] {
  return decisionOf(results, name)?.harms.map(({ service }) => service) ?? []
}

function sentence(service: ServiceResults, before: ServiceResults, base: PlanResults, language: Language): string {
  const daysOf = ({ replications }: ServiceResults) =>
    meanOf(replications.waitingWithinHorizon.filter((each) => each !== null))
  const unit = timeUnit([daysOf(service), daysOf(before)])
  const days = (of: ServiceResults) => formatTimeParts({ mean: daysOf(of), halfWidth: null }, language, unit).mean
  return say(language, 'worseForOthers', {
    service: service.name,
    base: base.title,
    days: days(service),
    baseDays: days(before),
    end: formatEstimate(service.inOfficeAtEnd, language).mean,
    baseEnd: formatEstimate(before.inOfficeAtEnd, language).mean,
  })
}
