import { costsOf } from './statistics/costs.ts'
import type { Office } from '../scenario/compiled/office.ts'
import { comesLater } from '../scenario/compiled/units.ts'
import type { Mechanisms } from './mechanisms.ts'
import type { PoolOutcome } from './statistics/pool-outcome.ts'
import type {
  Costs,
  DriverTimes,
  ReplicationOutcome,
  ServiceOutcome,
  StepOutcome,
  UnitOutcome,
} from './statistics/replication-outcome.ts'
import { unitStates } from './kernel/unit-state.ts'
import { IN_OFFICE } from './requests/request-table.ts'

/** Collects the outcome of a replication from all mechanisms at the horizon. */
export function collectOutcome(
  all: Mechanisms,
  unknowns: Float64Array,
  replication: number,
  events: number,
): ReplicationOutcome {
  const { office, router, customers, environment } = all
  const { trips, loans } = all.ofUnits
  const { links } = environment
  for (const mechanism of all.inOrder) mechanism.finalise?.()
  countUnfinished(all)
  const services = all.statistics.map((each, service) => each.outcome(customers.surges?.count[service] ?? 0))
  return {
    replication,
    unknowns,
    services,
    waitingOnDay: waitingOnDays(all),
    steps: stepOutcomes(all),
    pools: poolOutcomes(all),
    branchPoints: router.branching?.taken.map((counts) => counts.slice()) ?? [],
    requestsOfClass: requestsOfClass(office, services, router.drawnOfClass),
    lettersOfRule: customers.letters?.lettersOfRule.slice() ?? new Float64Array(),
    lettersAtStart: customers.letters?.lettersAtStart.slice() ?? new Float64Array(),
    units: unitOutcomes(all),
    links: links?.outcomes() ?? office.links.map(() => ({ outages: 0, down: 0, slow: 0, periods: new Float64Array() })),
    supplies: environment.supplies?.outcomes() ?? [],
    triggers: environment.triggers?.outcomes() ?? [],
    drivers: driverTimes(all),
    depots:
      trips?.outcomes((unit) => loans?.isGoneForGood(unit) ?? false) ??
      office.depots.map(() => ({
        sent: 0,
        departures: 0,
        repairs: 0,
        failedRepairs: 0,
        fetches: 0,
        stranded: 0,
      })),
    tallies: all.inOrder.flatMap((mechanism) => mechanism.tallies?.() ?? []),
    cost: costs(all, services),
    events,
  }
}

function driverTimes({ office, ofUnits: { trips, loans }, environment }: Mechanisms): DriverTimes {
  const { units } = office
  return {
    outageEnds: environment.links?.datedEnds.slice() ?? new Float64Array(),
    returns: trips?.firstBack.filter((_, unit) => units[unit].away !== null) ?? new Float64Array(),
    comings: loans?.firstCame.filter((_, unit) => comesLater(units[unit])) ?? new Float64Array(),
    deliveries: environment.supplies?.firstDeliveries() ?? new Float64Array(),
  }
}

/** Records the requests that are still in the office. */
function countUnfinished({ requests, layout, statistics }: Mechanisms): void {
  for (let row = 0; row < requests.end; row++) {
    if (requests.useOf(row) !== IN_OFFICE) continue
    const service = layout.serviceOfClass[requests.classOf(row)]
    if (service >= 0) statistics[service].recordUnfinished(row)
  }
}

function waitingOnDays({ office, statistics }: Mechanisms): Float64Array {
  const sum = new Float64Array(office.days)
  for (const each of statistics) each.areaOnDays().forEach((area, day) => (sum[day] += area))
  return sum
}

function requestsOfClass(office: Office, services: readonly ServiceOutcome[], drawn: Int32Array): Float64Array {
  return Float64Array.from(office.classes, ({ service }, c) => {
    const { initial, arrived, cameBack } = services[service]
    // a citizen who comes back keeps the class of the first request
    return office.services[service].classes.length === 1 ? initial + arrived - cameBack : drawn[c]
  })
}

function costs({ office, ofUnits, customers, environment }: Mechanisms, services: readonly ServiceOutcome[]): Costs {
  const { workingTime, trips, maintenance, loans } = ofUnits
  const { supplies } = environment
  return costsOf(office, services, {
    repairs: trips?.repairCosts ?? 0,
    trips: trips?.tripCosts ?? 0,
    maintenance: maintenance?.costs ?? 0,
    letters: customers.letters?.costs ?? 0,
    used: supplies?.used ?? new Float64Array(),
    orders: supplies?.orders.costs ?? new Float64Array(),
    rentDays: loans?.rentDays ?? new Float64Array(office.units.length).fill(office.days),
    overtime: workingTime.overtime,
  })
}

function poolOutcomes({ office, causes, load, stateDays }: Mechanisms): PoolOutcome[] {
  return office.pools.map((_, pool) => ({
    waiting: causes.waitingOf(pool),
    open: causes.openOf(pool),
    idle: causes.idleOf(pool),
    demand: load.demandOn(pool),
    planned: load.capacityOf(pool, 'planned'),
    up: load.capacityOf(pool, 'up'),
    states: stateDays.statesOf(pool),
  }))
}

function stepOutcomes({ office, queueStatistics, dispatcher, load }: Mechanisms): StepOutcome[] {
  return office.steps.map((_, step) => ({
    queue: queueStatistics.ofStep(step),
    asked: load.askedAt(step),
    completed: dispatcher.completedAt(step),
    reworked: dispatcher.reworked[step],
    waitingArea: queueStatistics.areaOfStep(step),
    ...dispatcher.visits.ofStep(step),
  }))
}

function unitOutcomes({ office, units, dispatcher, causes, ofUnits }: Mechanisms): UnitOutcome[] {
  const states = unitStates.length
  const { failures, trips, wear, maintenance } = ofUnits
  return office.units.map((_, unit) => ({
    timeIn: units.timeIn.slice(unit * states, (unit + 1) * states),
    blockedBy: causes.blockedOf(unit),
    failedInHours: units.failedInHours[unit],
    waitingForCrewInHours: units.waitingForCrewInHours[unit],
    maintainedInHours: units.maintainedInHours[unit],
    made: dispatcher.made[unit],
    begunAboveLimit: wear?.begunAbove[unit] ?? 0,
    failures: failures?.failureCount[unit] ?? 0,
    repairs: (failures?.repairCount[unit] ?? 0) + (trips?.repairCount[unit] ?? 0),
    trips: trips?.tripCount[unit] ?? 0,
    moves: trips?.moveCount[unit] ?? 0,
    maintenances: maintenance?.count[unit] ?? 0,
  }))
}
