import type { PlanResults, Results } from '../results.ts'
import type { DayChances } from '../results/clearing.ts'

/** Days from one end to the other of an interval that nobody would act upon otherwise. */
const NARROW = 4
/** What is promised with: the chance of which a plan is judged. */
const WANTED = 0.8

/** Whether more replications would change little of what is read: when each plan has cleared the backlog, with 80 %. */
export function isPrecise({ plans, scenario }: Pick<Results, 'plans' | 'scenario'>): boolean {
  return plans.every((plan) => isKnown(goneOf(plan, scenario.focus)))
}

function goneOf({ services }: PlanResults, focus: string): DayChances {
  return services.find(({ name }) => name === focus)!.clearing.gone
}

function isKnown({ p80, withinHorizon }: DayChances): boolean {
  if (p80.value === null) return p80.missing === 'later' && withinHorizon.high < WANTED
  return p80.low !== null && p80.high !== null && p80.high - p80.low <= NARROW
}
