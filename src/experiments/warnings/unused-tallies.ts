import type { Office } from '../../scenario/compiled/office.ts'
import type { Tally } from '../../office/kernel/tally.ts'
import type { PlanOutcomes } from '../plan-outcomes.ts'
import type { Finding } from './warning.ts'

/** Things for which a mechanism had nothing to count within the horizon. */
export function unusedTallies(_office: Office, { outcomes }: PlanOutcomes): Finding[] {
  return outcomes[0].tallies.flatMap(({ of }, i) =>
    outcomes.every(({ tallies }) => isNothing(tallies[i])) ? [{ code: 'nothing-passed', values: { of } }] : [],
  )
}

/** A mean time of nothing is NaN; one of 0 minutes is a time. */
function isNothing({ unit, value }: Tally): boolean {
  return Number.isNaN(value) || (unit === 'count' && value === 0)
}
