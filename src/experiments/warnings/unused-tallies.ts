import type { Office } from '../../scenario/compiled/office.ts'
import type { PlanOutcomes } from '../plan-outcomes.ts'
import type { Finding } from './warning.ts'

/** Things for which a mechanism had nothing to count within the horizon. */
export function unusedTallies(_office: Office, { outcomes }: PlanOutcomes): Finding[] {
  return outcomes[0].tallies.flatMap(({ of }, i) =>
    outcomes.every(({ tallies }) => !(tallies[i].value > 0)) ? [{ code: 'nothing-passed', values: { of } }] : [],
  )
}
