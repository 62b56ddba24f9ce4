import { costsOf } from './statistics/costs.ts'
import type { Office } from '../scenario/compiled/office.ts'
import type { OfficeParts } from './mechanisms.ts'
import {
  type Costs,
  type ReplicationOutcome,
  type ServiceOutcome,
  type StepOutcome,
  type UnitOutcome,
  unitStates,
} from './statistics/replication-outcome.ts'
import { IN_OFFICE } from './requests/request-table.ts'

/** Draws the serviceStatistics of all mechanisms together at the horizon, when the clock has stopped. */
export function collectOutcome(parts: OfficeParts, replication: number, events: number): ReplicationOutcome {
  const { office, router, links, trips } = parts
  for (const mechanism of parts.mechanisms) mechanism.finalise?.()
  bookUnfinished(parts)
  const services = parts.serviceStatistics.map((serviceStatistics, service) =>
    serviceStatistics.outcome(parts.surges?.count[service] ?? 0),
  )
  return {
    replication,
    services,
    steps: stepOutcomes(parts),
    branchPoints: router.branchPoints?.taken.map((counts) => counts.slice()) ?? [],
    requestsOfClass: requestsOfClass(office, services, router.drawnOfClass),
    lettersOfRule: parts.letters?.lettersOfRule.slice() ?? new Float64Array(),
    units: unitOutcomes(parts),
    links: links?.outcomes() ?? office.links.map(() => ({ outages: 0, down: 0, slow: 0, periods: new Float64Array() })),
    supplies: parts.supplies?.outcomes() ?? [],
    triggers: parts.triggers?.outcomes() ?? [],
    depots:
      trips?.outcomes() ??
      office.depots.map(() => ({ sent: 0, departures: 0, repairs: 0, failedRepairs: 0, fetches: 0 })),
    cost: costs(parts, services),
    events,
  }
}

/** Requests that are still in the office. */
function bookUnfinished({ requests, serviceOfClass, serviceStatistics }: OfficeParts): void {
  for (let row = 0; row < requests.end; row++) {
    if (requests.useOf(row) !== IN_OFFICE) continue
    const service = serviceOfClass[requests.classOf(row)]
    if (service >= 0) serviceStatistics[service].isUnfinished(row)
  }
}

function requestsOfClass(office: Office, services: readonly ServiceOutcome[], drawn: Int32Array): Float64Array {
  return Float64Array.from(office.classes, ({ service }, c) => {
    const { initial, arrived, cameBack } = services[service]
    // one who comes back is of the class of the first time
    return office.services[service].classes.length === 1 ? initial + arrived - cameBack : drawn[c]
  })
}

function costs(parts: OfficeParts, services: readonly ServiceOutcome[]): Costs {
  const { context, units, trips, supplies, overtime } = parts
  return costsOf(parts.office, services, {
    repairs: trips?.repairCosts ?? 0,
    trips: trips?.tripCosts ?? 0,
    maintenance: parts.maintenance?.costs ?? 0,
    letters: parts.letters?.costs ?? 0,
    used: supplies?.used ?? new Float64Array(),
    orders: supplies?.orders.costs ?? new Float64Array(),
    minutesPresent: parts.presence?.minutes ?? new Float64Array(units.count).fill(context.horizon),
    overtime: parts.opening.overtime.map((minutes, p) => minutes + (overtime?.minutes[p] ?? 0)),
  })
}

function stepOutcomes({ office, queueStatistics, dispatcher }: OfficeParts): StepOutcome[] {
  return office.steps.map((_, step) => ({
    queue: queueStatistics.ofStep(step),
    completed: dispatcher.completedAt(step),
    reworked: dispatcher.reworked[step],
  }))
}

function unitOutcomes(parts: OfficeParts): UnitOutcome[] {
  const states = unitStates.length
  const { units, failures, trips } = parts
  return parts.office.units.map((_, unit) => ({
    timeIn: units.timeIn.slice(unit * states, (unit + 1) * states),
    made: parts.dispatcher.made[unit],
    begunAboveLimit: parts.wear?.begunAbove[unit] ?? 0,
    failures: failures?.failureCount[unit] ?? 0,
    repairs: (failures?.repairCount[unit] ?? 0) + (trips?.repairCount[unit] ?? 0),
    trips: trips?.tripCount[unit] ?? 0,
    moves: trips?.moveCount[unit] ?? 0,
    maintenances: parts.maintenance?.count[unit] ?? 0,
  }))
}
