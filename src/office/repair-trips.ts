import { quantileGiven } from '../random/conditional-quantile.ts'
import type { Away, Depot, Office } from '../scenario/office.ts'
import type { Failures } from './failures.ts'
import { indicesWhere } from './indices-where.ts'
import type { RunContext } from './run-context.ts'
import type { Stations } from './stations.ts'
import { hindrance, stateCode, type Units } from './units.ts'

const IN_TRANSIT = stateCode('in-transit')
const AT_DEPOT = stateCode('at-depot')

type Stage = 'here' | 'going' | 'queueing' | 'in repair' | 'coming back'

/**
 * A unit's trip to a depot and back. Its life: it leaves the office, is in transit, waits for one of the depot's crews,
 * is repaired, is in transit again, and is back in service. One slot for each unit, holding the end of the present
 * leg. A unit that is away at the start has part of this behind it: what is left is drawn given what has passed. A plan
 * may order that a unit is taken from one depot to another while it is there or on its way there.
 */
export class RepairTrips {
  failures: Failures | null = null
  readonly tripCount: Float64Array
  readonly repairCount: Float64Array
  repairCosts = 0
  tripCosts = 0
  private readonly context: RunContext
  private readonly office: Office
  private readonly units: Units
  private readonly stations: Stations
  private readonly stage: Stage[]
  private readonly depotOf: Int32Array
  private readonly depots: readonly DepotNow[]
  private readonly transitStream: readonly number[]
  private readonly repairStream: readonly number[]
  private readonly moveTransit: readonly number[]
  private firstTripSlot = 0
  private firstMoveSlot = 0

  constructor(context: RunContext, office: Office, units: Units, stations: Stations) {
    this.context = context
    this.office = office
    this.units = units
    this.stations = stations
    this.stage = office.units.map(() => 'here')
    this.depotOf = new Int32Array(office.units.length)
    this.depots = office.depots.map((depot) => new DepotNow(context, depot))
    this.tripCount = new Float64Array(office.units.length)
    this.repairCount = new Float64Array(office.units.length)
    this.transitStream = office.units.map((unit) => context.stream(`transit of ${unit.name}`))
    this.repairStream = office.units.map((unit) => context.stream(`repair of ${unit.name}`))
    this.moveTransit = office.units.map(({ away }) =>
      away !== null && away.moved !== null ? context.duration(away.moved.transit) : -1,
    )
  }

  get slotCount(): number {
    return this.stage.length
  }

  start(firstTripSlot: number, firstMoveSlot: number): void {
    this.firstTripSlot = firstTripSlot
    this.firstMoveSlot = firstMoveSlot
    this.tripCount.fill(0)
    this.repairCount.fill(0)
    this.repairCosts = 0
    this.tripCosts = 0
    this.stage.fill('here')
    for (const depot of this.depots) depot.reset()
    const away = indicesWhere(this.office.units, (unit) => unit.away !== null)
    away.sort((a, b) => this.awayOf(a).since - this.awayOf(b).since || a - b)
    for (const unit of away) this.beginAway(unit, this.awayOf(unit))
  }

  /** A unit leaves the office for a depot. */
  send(unit: number, depot: number): void {
    this.stage[unit] = 'going'
    this.depotOf[unit] = depot
    this.tripCount[unit]++
    this.tripCosts += this.depots[depot].facts.costPerTrip
    this.units.leg[unit] = IN_TRANSIT
    this.stations.hinder(unit, hindrance.away)
    this.scheduleLeg(unit, this.depots[depot].endOfTransit(this.context.calendar.now, this.transitDraw(unit, 0)))
  }

  /** The present leg of a unit's trip ends. */
  legEnds(unit: number): void {
    const depot = this.depots[this.depotOf[unit]]
    if (this.stage[unit] === 'going') this.arriveAtDepot(unit, depot)
    else if (this.stage[unit] === 'in repair') this.leaveRepaired(unit, depot)
    else this.comeBack(unit)
  }

  /** A plan's order to take a unit to another depot; too late when it is on its way back or in the office. */
  move(unit: number): void {
    const { moved } = this.awayOf(unit)
    const stage = this.stage[unit]
    if (moved === null || stage === 'here' || stage === 'coming back') return
    const { calendar } = this.context
    calendar.cancel(this.firstTripSlot + unit)
    const old = this.depots[this.depotOf[unit]]
    if (stage === 'queueing') old.waiting.splice(old.waiting.indexOf(unit), 1)
    if (stage === 'in repair') this.freeCrew(old)
    this.tripCosts += moved.cost
    this.depotOf[unit] = moved.depot
    this.stage[unit] = 'going'
    this.enterLeg(unit, IN_TRANSIT)
    this.scheduleLeg(unit, this.context.endOf(this.moveTransit[unit], calendar.now, this.transitDraw(unit, 2)))
  }

  private awayOf(unit: number): Away {
    return this.office.units[unit].away as Away
  }

  private beginAway(unit: number, away: Away): void {
    const depot = this.depots[away.depot]
    this.units.hindrances[unit] |= hindrance.away
    this.depotOf[unit] = away.depot
    this.tripCount[unit]++
    if (away.moved !== null && away.moved.at <= this.context.horizon) {
      this.context.calendar.schedule(this.firstMoveSlot + unit, Math.max(0, away.moved.at))
    }
    const arrival = depot.endOfTransit(away.since, this.transitDraw(unit, 0))
    if (arrival > 0) {
      this.stage[unit] = 'going'
      this.units.leg[unit] = IN_TRANSIT
      this.scheduleLeg(unit, arrival)
    } else this.beginAtDepot(unit, depot, arrival)
  }

  /** Those that came first are with the crews since they came; the others wait. */
  private beginAtDepot(unit: number, depot: DepotNow, arrival: number): void {
    this.units.leg[unit] = AT_DEPOT
    if (depot.busy < depot.facts.crews) {
      depot.busy++
      this.stage[unit] = 'in repair'
      this.scheduleLeg(unit, depot.endOfRepairGiven(arrival, this.repairDraw(unit)))
    } else {
      this.stage[unit] = 'queueing'
      depot.waiting.push(unit)
    }
  }

  private arriveAtDepot(unit: number, depot: DepotNow): void {
    this.enterLeg(unit, AT_DEPOT)
    this.stage[unit] = 'queueing'
    if (depot.busy < depot.facts.crews) this.startRepair(unit, depot)
    else depot.waiting.push(unit)
  }

  private startRepair(unit: number, depot: DepotNow): void {
    depot.busy++
    this.stage[unit] = 'in repair'
    this.scheduleLeg(unit, depot.endOfRepair(this.context.calendar.now, this.repairDraw(unit)))
  }

  private leaveRepaired(unit: number, depot: DepotNow): void {
    this.repairCount[unit]++
    this.repairCosts += depot.facts.costPerRepair
    this.stage[unit] = 'coming back'
    this.enterLeg(unit, IN_TRANSIT)
    this.scheduleLeg(unit, depot.endOfTransit(this.context.calendar.now, this.transitDraw(unit, 1)))
    this.freeCrew(depot)
  }

  private freeCrew(depot: DepotNow): void {
    depot.busy--
    const next = depot.waiting.shift()
    if (next !== undefined) this.startRepair(next, depot)
  }

  private comeBack(unit: number): void {
    this.stage[unit] = 'here'
    if (this.failures !== null) this.failures.backInService(unit)
    this.stations.unhinder(unit, hindrance.away)
  }

  private enterLeg(unit: number, leg: number): void {
    this.units.leg[unit] = leg
    this.units.settleState(unit)
  }

  private scheduleLeg(unit: number, time: number): void {
    if (time <= this.context.horizon) this.context.calendar.schedule(this.firstTripSlot + unit, time)
  }

  /** Leg 0 goes there, 1 comes back, 2 goes from depot to depot; each trip has its own draws. */
  private transitDraw(unit: number, leg: number): number {
    return this.context.streams.uniform(this.transitStream[unit], this.tripCount[unit], leg)
  }

  private repairDraw(unit: number): number {
    return this.context.streams.uniform(this.repairStream[unit], this.tripCount[unit], 0)
  }
}

/** A depot during the run: its crews and the units that wait for them. */
class DepotNow {
  busy = 0
  readonly waiting: number[] = []
  readonly facts: Depot
  private readonly context: RunContext
  private readonly transit: number
  private readonly repair: number

  constructor(context: RunContext, facts: Depot) {
    this.context = context
    this.facts = facts
    this.transit = context.duration(facts.transit)
    this.repair = context.duration(facts.repair)
  }

  reset(): void {
    this.busy = 0
    this.waiting.length = 0
  }

  endOfTransit(from: number, uniform: number): number {
    return this.context.endOf(this.transit, from, uniform)
  }

  endOfRepair(from: number, uniform: number): number {
    return this.context.endOf(this.repair, from, uniform)
  }

  /** End of a repair that began at a time before the start and is known not to be over at the start. */
  endOfRepairGiven(begun: number, uniform: number): number {
    const { distribution, clock } = this.facts.repair
    const { workingDays } = this.context
    const elapsed = clock === 'calendar' ? -begun : workingDays.between(begun, 0)
    const left = quantileGiven(distribution, elapsed, uniform) - elapsed
    return clock === 'calendar' ? left : workingDays.add(0, left)
  }
}
