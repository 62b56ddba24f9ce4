import { NOT_BEGUN } from '../../engine/not-begun.ts'
import type { Away } from '../../scenario/compiled/depots.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { isRepairedAt } from '../../scenario/compiled/units.ts'
import { DepotState } from './depot-state.ts'
import type { FailureClocks } from '../kernel/contracts/failure-clocks.ts'
import { indicesWhere } from '../kernel/indices-where.ts'
import { nextOpening } from '../kernel/next-opening.ts'
import type { DepotOutcome } from '../statistics/replication-outcome.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { Presence } from './presence.ts'
import { leg, TripDraws } from './trip-draws.ts'
import type { Units } from '../service/units.ts'
import { downReason } from '../kernel/down-reason.ts'
import { stateCode } from '../kernel/unit-state.ts'

const WAITING_FOR_COURIER = stateCode('waiting-for-courier')
const IN_TRANSIT = stateCode('in-transit')
const WAITING_AT_DEPOT = stateCode('waiting-at-depot')
const AT_DEPOT = stateCode('at-depot')

type Stage = 'here' | 'waiting to leave' | 'going' | 'queueing' | 'in repair' | 'repaired' | 'coming back'

/**
 * Trips of units to a depot and back. A unit waits in the office until a batch is full and the courier comes, is in
 * transit, waits for one of the crews of the depot (which take some units before others where the scenario says so), and
 * is repaired, again until a repair succeeds. Then it waits for the courier, or someone sets out when the office is next
 * open and collects it in office hours. It is in transit again, and back in service. Each unit has one calendar slot for
 * the end of its present leg; units that travel together use the event of one of them. For a unit that is away at the
 * start, the rest of its trip is drawn given what has passed. A plan may order that a unit is moved to another depot
 * while it is on its way or not yet repaired.
 */
export class RepairTrips implements Mechanism {
  failures: FailureClocks | null = null
  readonly repairCount: Float64Array
  /** Orders to move a unit to another depot that were carried out. */
  readonly moveCount: Float64Array
  /** When each unit came back for the first time; Infinity for not yet. */
  readonly firstBack: Float64Array
  repairCosts = NOT_BEGUN
  tripCosts = NOT_BEGUN
  private readonly context: RunContext
  private readonly office: Office
  private readonly units: Units
  private readonly presence: Presence
  private readonly stage: Stage[]
  /** 1 for a unit whose way or repair never ends. */
  private readonly isLost: Uint8Array
  private readonly depotOf: Int32Array
  private readonly draws: TripDraws
  private readonly depots: readonly DepotState[]
  private readonly moveTransit: readonly number[]
  private readonly slots: EventSlots
  private readonly moveSlots: EventSlots

  constructor(context: RunContext, office: Office, units: Units, presence: Presence) {
    this.context = context
    this.office = office
    this.units = units
    this.presence = presence
    this.stage = office.units.map(() => 'here')
    this.isLost = new Uint8Array(office.units.length)
    this.depotOf = new Int32Array(office.units.length)
    this.draws = new TripDraws(context, office)
    this.depots = office.depots.map((depot) => new DepotState(context, depot))
    this.repairCount = new Float64Array(office.units.length)
    this.moveCount = new Float64Array(office.units.length)
    this.firstBack = new Float64Array(office.units.length)
    this.moveTransit = office.units.map(({ away }) =>
      away !== null && away.moved !== null ? context.duration(away.moved.transit) : -1,
    )
    this.slots = context.slots('trip', office.units.length, (unit) => this.endLeg(unit))
    this.moveSlots = context.slots('order-to-move', office.units.length, (unit) => this.move(unit))
  }

  /** Trips of each unit, including one in progress at the start. */
  get tripCount(): Float64Array {
    return this.draws.trips
  }

  start(): void {
    this.draws.reset()
    this.repairCount.fill(0)
    this.moveCount.fill(0)
    this.firstBack.fill(Infinity)
    this.repairCosts = 0
    this.tripCosts = 0
    this.stage.fill('here')
    this.isLost.fill(0)
    for (const depot of this.depots) depot.reset()
    const away = indicesWhere(this.office.units, (unit) => unit.away !== null)
    away.sort((a, b) => this.awayOf(a).since - this.awayOf(b).since || a - b)
    for (const unit of away) this.beginAway(unit, this.awayOf(unit))
  }

  /** A failed unit is to go to a depot: at once, or when the batch is full and the courier comes. */
  send(unit: number, to: number): void {
    const depot = this.depots[to]
    const { now } = this.context.calendar
    this.stage[unit] = 'waiting to leave'
    this.setDestination(unit, to)
    this.draws.beginTrip(unit)
    depot.outbound.push(unit)
    const leaves = depot.outbound.length < depot.facts.batch ? Infinity : depot.nextCourier(now)
    this.units.setLeg(unit, leaves > now ? WAITING_FOR_COURIER : IN_TRANSIT)
    this.presence.leave(unit, downReason.away)
    if (leaves === now) this.leaveOffice(depot)
    else for (const each of depot.outbound) this.slots.schedule(each, leaves)
  }

  /** The present leg of the trip of a unit ends. */
  endLeg(unit: number): void {
    const depot = this.depots[this.depotOf[unit]]
    switch (this.stage[unit]) {
      case 'waiting to leave':
        this.leaveOffice(depot)
        break
      case 'going':
        this.arriveAtDepot(unit, depot)
        break
      case 'in repair':
        this.endRepair(unit, depot)
        break
      case 'repaired':
        this.leaveDepot(unit, depot)
        break
      default:
        this.comeBack(unit)
    }
  }

  /** Carries out the order of a plan to move a unit; too late when it is repaired, on its way back or in the office. */
  move(unit: number): void {
    const { moved } = this.awayOf(unit)
    const stage = this.stage[unit]
    if (moved === null || (stage !== 'going' && stage !== 'queueing' && stage !== 'in repair')) return
    const old = this.depots[this.depotOf[unit]]
    if (stage === 'queueing') old.queue.splice(old.queue.indexOf(unit), 1)
    if (stage === 'in repair') this.freeCrew(old)
    this.moveCount[unit]++
    this.tripCosts += moved.cost
    this.setDestination(unit, moved.depot)
    this.stage[unit] = 'going'
    this.enterLeg(unit, IN_TRANSIT)
    const { now } = this.context.calendar
    this.endAt(unit, this.context.endOf(this.moveTransit[unit], now, this.draws.ofLeg(unit, leg.moved)))
  }

  /** @param isGone whether a unit has left the office for good */
  outcomes(isGone: (unit: number) => boolean): DepotOutcome[] {
    return this.depots.map((depot, d) => depot.outcome(this.isStranded(depot, d, isGone)))
  }

  /** Whether units wait for a batch that cannot be full any more, because too few others can still be sent there. */
  private isStranded({ outbound, facts }: DepotState, d: number, isGone: (unit: number) => boolean): boolean {
    if (outbound.length === 0 || outbound.length >= facts.batch) return false
    const others = indicesWhere(this.office.units, (unit) => isRepairedAt(unit, d)).filter(
      (unit) => !outbound.includes(unit) && this.isLost[unit] === 0 && !isGone(unit),
    )
    return outbound.length + others.length < facts.batch
  }

  private setDestination(unit: number, depot: number): void {
    const { calendar, observer } = this.context
    this.depotOf[unit] = depot
    if (observer !== null) observer.unitSent(calendar.now, unit, depot)
  }

  private awayOf(unit: number): Away {
    return this.office.units[unit].away as Away
  }

  private beginAway(unit: number, away: Away): void {
    const depot = this.depots[away.depot]
    this.units.addReason(unit, downReason.away)
    this.setDestination(unit, away.depot)
    this.draws.beginTrip(unit)
    if (away.moved !== null) this.moveSlots.schedule(unit, Math.max(0, away.moved.at))
    const arrival = depot.endOfTransit(away.since, this.draws.ofLeg(unit, leg.there))
    if (arrival > 0) {
      this.stage[unit] = 'going'
      this.units.setLeg(unit, IN_TRANSIT)
      this.endAt(unit, arrival)
    } else this.beginAtDepot(unit, depot, arrival)
  }

  /** The units that came first have been with the crews since they came; the others wait. */
  private beginAtDepot(unit: number, depot: DepotState, arrival: number): void {
    if (depot.busy < depot.facts.crews) {
      this.units.setLeg(unit, AT_DEPOT)
      depot.busy++
      this.stage[unit] = 'in repair'
      const past = (number: number, draw: number) => this.draws.ofPast(unit, number, draw)
      this.endAt(unit, depot.endOfRepairGiven(arrival, this.draws.ofRepair(unit), past))
    } else {
      this.units.setLeg(unit, WAITING_AT_DEPOT)
      this.stage[unit] = 'queueing'
      depot.enqueue(unit)
    }
  }

  /** All units that wait to go to a depot leave together. */
  private leaveOffice(depot: DepotState): void {
    this.tripCosts += depot.facts.costPerTrip
    depot.departures++
    depot.sent += depot.outbound.length
    const arrival = depot.endOfTransit(this.context.calendar.now, this.draws.ofLeg(depot.outbound[0], leg.there))
    this.travelTogether(depot.outbound, 'going', arrival)
  }

  private arriveAtDepot(unit: number, depot: DepotState): void {
    if (depot.busy < depot.facts.crews) {
      this.takeToCrew(unit, depot)
      return
    }
    this.enterLeg(unit, WAITING_AT_DEPOT)
    this.stage[unit] = 'queueing'
    depot.enqueue(unit)
  }

  private takeToCrew(unit: number, depot: DepotState): void {
    depot.busy++
    this.stage[unit] = 'in repair'
    this.enterLeg(unit, AT_DEPOT)
    this.startRepair(unit, depot)
  }

  private startRepair(unit: number, depot: DepotState): void {
    this.endAt(unit, depot.endOfRepair(this.context.calendar.now, this.draws.ofRepair(unit)))
  }

  /** A repair ends; one that failed is repeated by the same crew. */
  private endRepair(unit: number, depot: DepotState): void {
    depot.repairs++
    this.repairCosts += depot.facts.costPerRepair
    if (depot.facts.success < 1 && this.draws.ofSuccess(unit) >= depot.facts.success) {
      depot.failedRepairs++
      this.draws.failedRepairs[unit]++
      this.startRepair(unit, depot)
      return
    }
    this.repairCount[unit]++
    this.waitForWayBack(unit, depot)
    this.freeCrew(depot)
  }

  private waitForWayBack(unit: number, depot: DepotState): void {
    this.stage[unit] = 'repaired'
    depot.ready.push(unit)
    if (depot.facts.fetched !== null) {
      if (depot.ready.length === 1) this.sendSomeone(unit, depot, depot.facts.fetched.cost)
      return
    }
    const { now } = this.context.calendar
    const leaves = depot.nextCourier(now)
    if (leaves === now) this.leaveDepot(unit, depot)
    else {
      this.enterLeg(unit, WAITING_FOR_COURIER)
      this.slots.schedule(unit, leaves)
    }
  }

  /** Someone sets out to fetch a unit, and brings all units that are repaired by then. */
  private sendSomeone(unit: number, depot: DepotState, cost: number): void {
    const { edges } = this.office.calendars[0]
    const prepared = depot.endOfPreparation(this.context.calendar.now, this.draws.ofLeg(unit, leg.preparation))
    const setsOut = nextOpening(edges, prepared)
    if (this.context.isAfterHorizon(setsOut)) return
    this.tripCosts += cost
    depot.fetches++
    const arrives = depot.endOfFetcherTransit(setsOut, this.draws.ofLeg(unit, leg.fetcher))
    this.slots.schedule(unit, nextOpening(edges, arrives))
  }

  /** All repaired units come back together. */
  private leaveDepot(unit: number, depot: DepotState): void {
    const { now } = this.context.calendar
    const draw = this.draws.ofLeg(unit, leg.back)
    const isFetched = depot.facts.fetched !== null
    this.travelTogether(
      depot.ready,
      'coming back',
      isFetched ? depot.endOfFetcherTransit(now, draw) : depot.endOfTransit(now, draw),
    )
  }

  private travelTogether(units: number[], stage: Stage, arrival: number): void {
    for (const unit of units) {
      this.stage[unit] = stage
      this.enterLeg(unit, IN_TRANSIT)
      this.endAt(unit, arrival)
    }
    units.length = 0
  }

  private freeCrew(depot: DepotState): void {
    depot.busy--
    const next = depot.queue.shift()
    if (next !== undefined) this.takeToCrew(next, depot)
  }

  private comeBack(unit: number): void {
    this.stage[unit] = 'here'
    this.firstBack[unit] = Math.min(this.firstBack[unit], this.context.calendar.now)
    if (this.failures !== null) this.failures.restartAfterRepair(unit)
    this.presence.come(unit, downReason.away)
  }

  /** Sets the end of a way or a repair; Infinity for never. */
  private endAt(unit: number, time: number): void {
    this.isLost[unit] = time === Infinity ? 1 : 0
    this.slots.schedule(unit, time)
  }

  private enterLeg(unit: number, state: number): void {
    this.units.setLeg(unit, state)
    this.units.settleState(unit)
  }
}
