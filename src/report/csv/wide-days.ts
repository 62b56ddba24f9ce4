import type { PlanResults, Results, ServiceResults } from '../../experiments/results.ts'

export const wideMeasures = ['backlog_p05', 'backlog_p50', 'backlog_p95', 'gone'] as const

/** One measure of a service under a plan, a value a day. */
export interface DayColumn {
  readonly plan: PlanResults
  /** Null where the office has a single one. */
  readonly service: string | null
  readonly measure: (typeof wideMeasures)[number]
  /** By day; null where it is not known. */
  readonly values: readonly (number | null)[]
}

/**
 * What a planner draws in a spreadsheet, plans side by side: where the backlog of each service is at the end of each day
 * in 5, 50 and 95 % of the futures, and the chance that it is gone by then.
 */
export function wideDays({ plans, scenario }: Results): DayColumn[] {
  const isOne = scenario.services.length === 1
  return plans.flatMap((plan) =>
    plan.services.flatMap((service) =>
      wideMeasures.map((measure) => ({
        plan,
        service: isOne ? null : service.name,
        measure,
        values: valuesOf(service, measure),
      })),
    ),
  )
}

function valuesOf({ backlog, clearing }: ServiceResults, measure: DayColumn['measure']): readonly (number | null)[] {
  switch (measure) {
    case 'backlog_p05':
      return backlog.p05
    case 'backlog_p50':
      return backlog.p50
    case 'backlog_p95':
      return backlog.p95
    default:
      return clearing.gone.byDay.map(({ value }) => value)
  }
}
