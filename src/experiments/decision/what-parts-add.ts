import type { Office } from '../../scenario/compiled/office.ts'
import type { PartResults } from '../results/decision.ts'
import type { PlanOutcomes } from '../plan-outcomes.ts'
import type { PlanResults } from '../results.ts'
import { columnsAlone } from '../service-results.ts'
import { indifference } from './indifference.ts'
import { partResults, type Columns, type PartsToRun } from './parts.ts'

/** Intervals of one part: date, cost and days of waiting. */
const INTERVALS = 3

/**
 * What each part of each combined plan adds, with intervals that hold for all parts together (Bonferroni).
 *
 * @param variants the replications of the offices that were run besides the plans
 */
export function whatPartsAdd(
  { parts }: PartsToRun,
  plans: readonly PlanResults[],
  variants: readonly PlanOutcomes[],
  { office, confidence }: { readonly office: Office; readonly confidence: number },
): PartResults[] {
  const each = 1 - (1 - confidence) / (INTERVALS * Math.max(1, parts.length))
  const zone = indifference(office, plans)
  const ofPlan = ({ services }: PlanResults): Columns => ({
    services: new Map(services.map(({ name, replications }) => [name, replications])),
    days: office.days,
  })
  const ofVariant = (outcomes: PlanOutcomes): Columns => ({
    services: new Map(outcomes.office.services.map(({ name }, service) => [name, columnsAlone(outcomes, service)])),
    days: office.days,
  })
  return parts.map(({ plan, part, partTitle, remainder, variant }) => {
    const without = remainder === null ? ofVariant(variants[variant]) : ofPlan(plans[remainder])
    const names = {
      plan: plans[plan].name,
      part,
      partTitle,
      remainder: remainder === null ? null : plans[remainder].name,
    }
    return partResults(names, without, ofPlan(plans[plan]), office.services[office.focus].name, zone, each)
  })
}
