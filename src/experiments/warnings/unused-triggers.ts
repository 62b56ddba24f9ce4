import type { Office } from '../../scenario/compiled/office.ts'
import type { PlanOutcomes } from '../plan-outcomes.ts'
import type { Finding } from './warning.ts'

/** Triggers that never fired within the horizon. */
export function unusedTriggers(office: Office, { outcomes }: PlanOutcomes): Finding[] {
  return office.triggers.flatMap(({ name: trigger }, t) =>
    outcomes.every(({ triggers }) => triggers[t].periods.length === 0)
      ? [{ code: 'never-fired', values: { trigger } }]
      : [],
  )
}
