import type { ReplicationOutcome } from '../../office/statistics/replication-outcome.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { PlanOutcomes } from '../plan-outcomes.ts'
import type { Finding } from './warning.ts'

/** What stands still at the horizon in some replications, and would for ever. */
export function standstills(office: Office, { outcomes }: PlanOutcomes): Finding[] {
  const percent = (isStranded: (outcome: ReplicationOutcome) => boolean) =>
    Math.ceil((100 * outcomes.filter(isStranded).length) / outcomes.length)
  return [
    ...office.supplies.flatMap(({ name: supply }, s): Finding[] => {
      const stranded = percent(({ supplies }) => supplies[s].isStranded)
      return stranded > 0 ? [{ code: 'supply-used-up', values: { supply, percent: stranded } }] : []
    }),
    ...office.depots.flatMap(({ name: depot, batch }, d): Finding[] => {
      const stranded = percent(({ depots }) => depots[d].isStranded)
      return stranded > 0 ? [{ code: 'batch-without-partner', values: { depot, batch, percent: stranded } }] : []
    }),
  ]
}
