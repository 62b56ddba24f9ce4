import { meanOf } from '../../statistics/mean-of.ts'
import { smallest } from '../../statistics/extremes.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { Indifference } from '../results/decision.ts'
import type { PlanResults } from '../results.ts'
import { serviceNamed } from '../service-named.ts'
import { waitingOf } from './waiting-of.ts'

/** Half a day: dates of being gone are whole days, so that only the same date is equal. */
export const EQUAL_DAYS = 0.5
/** Of what the cheapest plan costs the office. */
export const EQUAL_SHARE_OF_COST = 0.01
/** Of what citizens wait under the first plan: a laboratory counts minutes, a registry days. */
const EQUAL_SHARE_OF_WAITING = 0.05

/**
 * Differences that do not matter: what the goal says; otherwise half a day between dates, one per cent of what the
 * cheapest plan costs the office, and a twentieth of the waiting under the first plan, at most half a day.
 *
 * @param plans those that can be chosen
 */
export function indifference({ goal, focus, services }: Office, plans: readonly PlanResults[]): Indifference {
  const waits = waitingOf(serviceNamed(plans[0], services[focus].name).replications)
  const waiting = meanOf(waits)
  return {
    days: goal?.equalDays ?? EQUAL_DAYS,
    waiting: goal?.equalDays ?? Math.min(EQUAL_DAYS, EQUAL_SHARE_OF_WAITING * waiting),
    cost: goal?.equalCost ?? EQUAL_SHARE_OF_COST * smallest(plans.map(({ cost }) => cost.office.mean)),
  }
}
