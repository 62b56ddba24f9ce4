import type { SupplyOutcome } from '../../office/statistics/replication-outcome.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { PlanOutcomes } from '../plan-outcomes.ts'
import type { Finding } from './warning.ts'

/** Rules of supplies that had no effect in any replication. */
export function unusedSupplies(office: Office, { outcomes }: PlanOutcomes): Finding[] {
  return office.supplies.flatMap(({ name: supply, deliveries, reorder, ration }, s): Finding[] => {
    const never = (count: (outcome: SupplyOutcome) => number) => outcomes.every((o) => count(o.supplies[s]) === 0)
    const found: Finding[] = []
    if (deliveries.length > 0 && never(({ delivered }) => delivered)) {
      found.push({ code: 'never-delivered', values: { supply } })
    }
    if (reorder !== null && never(({ orders }) => orders)) {
      found.push({ code: 'never-ordered', values: { supply, at: reorder.at } })
    }
    if (ration !== null && never(({ rationings }) => rationings)) {
      found.push({ code: 'never-rationed', values: { supply, under: ration.under } })
    }
    return found
  })
}
