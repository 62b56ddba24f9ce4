import type { DepotOutcome } from '../office/replication-outcome.ts'
import type { Depot, Office } from '../scenario/office.ts'
import type { PlanBooks } from './plan-books.ts'

/** What is said of depots and never happened in any replication. */
export function unusedDepots(plan: string, office: Office, books: PlanBooks): string[] {
  return office.depots.flatMap((depot, d) => {
    const outcomes = books.outcomes.map((outcome) => outcome.depots[d])
    const isVisited = office.units.some(({ away }) => away !== null && (away.depot === d || away.moved?.depot === d))
    if (!isVisited && outcomes.every(({ sent }) => sent === 0)) return [neverReached(plan, depot, d, office, books)]
    return unusedRules(depot, outcomes).map((text) => `Plan ${plan}: ${text}`)
  })
}

function neverReached(plan: string, depot: Depot, d: number, office: Office, books: PlanBooks): string {
  const isAwaited = office.units.some((unit, u) => {
    const goesThere = unit.failures.some(({ repair }) => repair.kind === 'depot' && repair.depot === d)
    return goesThere && books.outcomes.some(({ units }) => units[u].trips > 0)
  })
  return isAwaited && (depot.batch > 1 || depot.courier !== null)
    ? `Plan ${plan}: units failed, but none left for ${depot.name}: no batch of ${depot.batch} was full when a courier left.`
    : `Plan ${plan}: no unit went to ${depot.name} within the horizon; what is said of it changed nothing.`
}

function unusedRules(depot: Depot, outcomes: readonly DepotOutcome[]): string[] {
  const never = (count: (outcome: DepotOutcome) => number) => outcomes.every((outcome) => count(outcome) === 0)
  if (never(({ repairs }) => repairs)) return []
  return [
    ...(depot.success < 1 && never(({ failedRepairs }) => failedRepairs)
      ? [`no repair at ${depot.name} failed within the horizon; its chance of success changed nothing.`]
      : []),
    ...(depot.fetched !== null && never(({ fetches }) => fetches)
      ? [`nobody set out to fetch a unit from ${depot.name} within the horizon.`]
      : []),
  ]
}
