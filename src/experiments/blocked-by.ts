import { causeOf, linkCause } from '../office/statistics/pool-outcome.ts'
import type { UnitOutcome } from '../office/statistics/replication-outcome.ts'
import type { Office } from '../scenario/compiled/office.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'
import type { UnitResults } from './results.ts'

/** Share of the horizon in which each link and supply kept a unit blocked; those that never did are left out. */
export function blockedBy(office: Office, outcomes: readonly UnitOutcome[]): UnitResults['blockedBy'] {
  const horizons = outcomes.length * office.days * MINUTES_PER_DAY
  return [...office.links, ...office.supplies].flatMap(({ name }, i) => {
    const minutes = outcomes.reduce((sum, outcome) => sum + outcome.blockedBy[i], 0)
    const kind = causeOf(office, linkCause(i)).kind as 'link' | 'supply'
    return minutes === 0 ? [] : [{ kind, name, share: minutes / horizons }]
  })
}
