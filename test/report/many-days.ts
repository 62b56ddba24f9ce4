import type { Band, PlanResults, Results, ServiceResults } from '../../src/experiments/results.ts'
import { dateAfter } from '../../src/time/date.ts'
import { sampleResults } from './sample-results.ts'

/** The sample results told again and again, until so many days. */
export function manyDays(days: number): Results {
  const results = sampleResults()
  const { scenario } = results
  const dates = Array.from({ length: days }, (_, day) => dateAfter(scenario.startDate, day))
  return {
    ...results,
    scenario: { ...scenario, days, dates, closed: repeated(scenario.closed, days) },
    plans: results.plans.map((plan) => ofMoreDays(plan, days)),
  }
}

function repeated<Value>(values: readonly Value[], length: number): Value[] {
  return Array.from({ length }, (_, i) => values[i % values.length])
}

function ofMoreDays(plan: PlanResults, days: number): PlanResults {
  return {
    ...plan,
    services: plan.services.map((service) => serviceOfMoreDays(service, days)),
    links: plan.links.map((link) => ({ ...link, downShare: repeated(link.downShare, days) })),
    supplies: plan.supplies.map((supply) => ({ ...supply, stock: longer(supply.stock, days) })),
  }
}

function longer({ mean, halfWidth, p05, p50, p95 }: Band, length: number): Band {
  return {
    mean: repeated(mean, length),
    halfWidth: repeated(halfWidth, length),
    p05: repeated(p05, length),
    p50: repeated(p50, length),
    p95: repeated(p95, length),
  }
}

function serviceOfMoreDays(service: ServiceResults, days: number): ServiceResults {
  const { clearing, wait, lettersPerWeek } = service
  const { byDay, withinHorizon } = clearing.gone
  const weeks = Math.ceil(days / 7)
  return {
    ...service,
    backlog: longer(service.backlog, days),
    lettersPerWeek: { first: longer(lettersPerWeek.first, weeks), renewals: longer(lettersPerWeek.renewals, weeks) },
    clearing: {
      ...clearing,
      gone: { ...clearing.gone, byDay: Array.from({ length: days }, (_, day) => byDay[day] ?? withinHorizon) },
    },
    wait: {
      ...wait,
      byApplicationDay: repeated(wait.byApplicationDay, days).map((applied, day) => ({ ...applied, day })),
    },
  }
}
