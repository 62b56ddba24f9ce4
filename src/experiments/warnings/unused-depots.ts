import type { DepotOutcome } from '../../office/statistics/replication-outcome.ts'
import type { Depot } from '../../scenario/compiled/depots.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { PlanOutcomes } from '../plan-outcomes.ts'
import type { Finding } from './warning.ts'

/** Rules of depots that had no effect in any replication. */
export function unusedDepots(office: Office, planOutcomes: PlanOutcomes): Finding[] {
  return office.depots.flatMap((depot, d) => {
    const outcomes = planOutcomes.outcomes.map((outcome) => outcome.depots[d])
    const isVisited = office.units.some(({ away }) => away !== null && (away.depot === d || away.moved?.depot === d))
    if (!isVisited && outcomes.every(({ sent }) => sent === 0)) return [neverReached(depot, d, office, planOutcomes)]
    return unusedRules(depot, outcomes)
  })
}

function neverReached(depot: Depot, d: number, office: Office, planOutcomes: PlanOutcomes): Finding {
  const isAwaited = office.units.some((unit, u) => {
    const goesThere = unit.failures.some(({ repair }) => repair.kind === 'depot' && repair.depot === d)
    return goesThere && planOutcomes.outcomes.some(({ units }) => units[u].trips > 0)
  })
  return isAwaited && (depot.batch > 1 || depot.courier !== null)
    ? { code: 'batch-never-full', values: { depot: depot.name, batch: depot.batch } }
    : { code: 'depot-never-reached', values: { depot: depot.name } }
}

function unusedRules(depot: Depot, outcomes: readonly DepotOutcome[]): Finding[] {
  const never = (count: (outcome: DepotOutcome) => number) => outcomes.every((outcome) => count(outcome) === 0)
  if (never(({ repairs }) => repairs)) return []
  const found: Finding[] = []
  if (depot.success < 1 && never(({ failedRepairs }) => failedRepairs)) {
    found.push({ code: 'repair-never-failed', values: { depot: depot.name } })
  }
  if (depot.fetched !== null && never(({ fetches }) => fetches)) {
    found.push({ code: 'never-fetched', values: { depot: depot.name } })
  }
  return found
}
