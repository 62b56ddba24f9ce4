import type { Office } from '../../scenario/compiled/office.ts'
import type { KeptOutcome, PlanOutcomes } from '../plan-outcomes.ts'
import { percentOf } from './percent-of.ts'
import type { Finding } from './warning.ts'

/** What stands still at the horizon in some replications, and would for ever. */
export function standstills(office: Office, { outcomes }: PlanOutcomes): Finding[] {
  const percent = (stranded: (outcome: KeptOutcome) => number) =>
    percentOf(outcomes.filter((outcome) => stranded(outcome) > 0).length / outcomes.length)
  return [
    ...office.supplies.flatMap(({ name: supply }, s): Finding[] => {
      const inPercent = percent(({ supplies }) => supplies[s].stranded)
      return inPercent > 0 ? [{ code: 'supply-used-up', values: { supply, percent: inPercent } }] : []
    }),
    ...office.depots.flatMap(({ name: depot, batch }, d): Finding[] => {
      const inPercent = percent(({ depots }) => depots[d].stranded)
      return inPercent > 0 ? [{ code: 'batch-without-partner', values: { depot, batch, percent: inPercent } }] : []
    }),
  ]
}
