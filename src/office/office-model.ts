import type { EventCalendar } from '../engine/event-calendar.ts'
import { HeapCalendar } from '../engine/heap-calendar.ts'
import type { Office } from '../scenario/office.ts'
import { Arrivals } from './arrivals.ts'
import { Comebacks } from './comebacks.ts'
import { costsOf } from './costs.ts'
import { DailyLimits } from './daily-limits.ts'
import { DailyNumbers } from './daily-numbers.ts'
import { type EventKind, eventKinds, SlotPlan } from './event-order.ts'
import { Failures } from './failures.ts'
import { Journeys } from './journeys.ts'
import { layOut } from './layout.ts'
import { Letters } from './letters.ts'
import { Links } from './links.ts'
import { Maintenance } from './maintenance.ts'
import type { Observer } from './observer.ts'
import { OpeningHours } from './opening-hours.ts'
import { Patience } from './patience.ts'
import { OvertimeOnCall, overtimeActions } from './overtime-on-call.ts'
import { Presence } from './presence.ts'
import { RepairTrips } from './repair-trips.ts'
import { type ReplicationOutcome, type StepOutcome, type UnitOutcome, unitStates } from './replication-outcome.ts'
import { IN_OFFICE, RequestTable } from './requests.ts'
import { RunContext } from './run-context.ts'
import { ServiceBooks } from './service-books.ts'
import { Stations } from './stations.ts'
import { Supplies } from './supplies.ts'
import { Triggers } from './triggers.ts'
import { Units } from './units.ts'
import { WaitingRooms } from './waiting-rooms.ts'
import { Wear } from './wear.ts'

const MINUTES_PER_DAY = 1440

/**
 * The office as a discrete-event simulation: builds the mechanisms that an office has, numbers their calendar slots,
 * and runs replications one after the other on the same memory. Each mechanism is a file of its own; this one only
 * knows which event belongs to whom.
 */
export class OfficeModel {
  private readonly office: Office
  private readonly context: RunContext
  private readonly requests = new RequestTable()
  private readonly units: Units
  private readonly stations: Stations
  private readonly journeys: Journeys
  private readonly arrivals: Arrivals
  private readonly opening: OpeningHours
  private readonly limits: DailyLimits | null
  private readonly wear: Wear | null
  private readonly links: Links | null
  private readonly supplies: Supplies | null
  private readonly failures: Failures | null
  private readonly trips: RepairTrips | null
  private readonly presence: Presence | null
  private readonly maintenance: Maintenance | null
  private readonly letters: Letters | null
  private readonly patience: Patience | null
  private readonly comebacks: Comebacks | null
  private readonly numbers: DailyNumbers | null
  private readonly overtime: OvertimeOnCall | null
  private readonly triggers: Triggers | null
  private readonly books: readonly ServiceBooks[]
  private readonly layoutClasses: Int32Array
  private readonly slots = new SlotPlan()
  private readonly stepQueues: readonly Float64Array[]
  private readonly queueSteps: readonly number[]
  private day = 0

  /**
   * @param office compiled by the scenario floor
   * @param createCalendar the engine, given the number of slots; the built-in one when left out
   */
  constructor(office: Office, createCalendar: (slots: number) => EventCalendar = (slots) => new HeapCalendar(slots)) {
    const context = new RunContext(office.workingDays, office.days * MINUTES_PER_DAY)
    const layout = layOut(office)
    this.office = office
    this.context = context
    this.layoutClasses = layout.serviceOfClass
    this.queueSteps = layout.queues.map((queue) => queue.step)
    this.stepQueues = office.steps.map(() => new Float64Array(office.days))
    this.units = new Units(context, office)
    this.slots.reserve('completion', office.units.length)
    const limits = Float64Array.from(office.units, (unit) => (unit.aboveLimit === null ? unit.dailyLimit : Infinity))
    this.stations = new Stations(context, this.requests, this.units, layout, limits, this.slots.first('completion'))
    this.books = office.services.map(
      (service) => new ServiceBooks(context, this.requests, service, givesLetters(office, service.classes)),
    )
    this.journeys = new Journeys(context, office, layout, this.requests, this.stations, this.books)
    this.stations.journeys = this.journeys
    this.arrivals = new Arrivals(context, office, this.journeys)
    this.opening = new OpeningHours(context, office, this.units, this.stations)
    this.limits = office.units.some((unit) => unit.dailyLimit < Infinity)
      ? new DailyLimits(this.units, this.stations)
      : null
    this.wear = office.units.some((unit) => unit.aboveLimit !== null) ? new Wear(office.units) : null
    this.links = office.links.some((link) => link.outages.length > 0) ? new Links(context, office, this.stations) : null
    this.supplies = office.supplies.length > 0 ? new Supplies(context, office, layout, this.stations) : null
    this.trips = hasTrips(office) ? new RepairTrips(context, office, this.units, this.stations) : null
    this.failures = office.units.some((unit) => unit.failures.length > 0)
      ? new Failures(context, office, this.units, this.stations, this.trips)
      : null
    this.presence = hasPresence(office) ? new Presence(context, office, this.units, this.stations) : null
    this.maintenance = office.units.some((unit) => unit.maintenance !== null)
      ? new Maintenance(context, office, this.units, this.stations)
      : null
    this.letters =
      office.letters.length > 0 ? new Letters(context, office, this.requests, this.stations, this.books) : null
    this.patience = office.classes.some((c) => c.patience !== null)
      ? new Patience(context, office, this.requests, this.stations, this.journeys)
      : null
    this.comebacks = hasComebacks(office) ? new Comebacks(context, office, this.requests, this.journeys) : null
    this.numbers = office.services.some((service) => service.numbersPerDay < Infinity)
      ? new DailyNumbers(context, office, this.requests, this.journeys)
      : null
    this.overtime =
      overtimeActions(office).length > 0
        ? new OvertimeOnCall(context, office, this.opening, this.units, this.stations)
        : null
    this.triggers = office.triggers.length > 0 ? this.newTriggers() : null
    this.connect()
    this.reserveSlots()
    context.seal(createCalendar(this.slots.total))
  }

  /** Runs one replication from the start date to the horizon; a pure function of its arguments. */
  run(seed: number, replication: number, observer: Observer | null = null): ReplicationOutcome {
    this.context.observer = observer
    this.context.streams.start(seed, replication)
    this.begin()
    const events = this.loop()
    return this.outcome(replication, events)
  }

  private newTriggers(): Triggers {
    const { requests, layoutClasses, books, supplies, presence, overtime } = this
    const watched = { requests, serviceOfClass: layoutClasses, books, supplies }
    return new Triggers(this.context, this.office, watched, { presence, overtime, orders: supplies?.orders ?? null })
  }

  private connect(): void {
    this.stations.supplies = this.supplies
    this.stations.wear = this.wear
    if (this.wear !== null && this.failures !== null) this.failures.pace = this.wear.pace
    this.stations.failures = this.failures?.watchesWork ? this.failures : null
    this.journeys.letters = this.letters
    this.journeys.patience = this.patience
    this.journeys.comebacks = this.comebacks
    this.journeys.numbers = this.numbers
    this.journeys.rooms = this.office.pools.some((pool) => pool.waitingPlaces < Infinity)
      ? new WaitingRooms(this.office, this.units, this.stations)
      : null
    if (this.trips !== null) this.trips.failures = this.failures
    if (this.presence !== null) this.presence.failures = this.failures
    this.stations.maintenance = this.maintenance
    if (this.maintenance !== null) this.maintenance.failures = this.failures
  }

  private reserveSlots(): void {
    const { slots } = this
    slots.reserve('day-end', 1)
    slots.reserve('failure', this.failures?.failureSlotCount ?? 0)
    slots.reserve('repair', this.failures?.repairSlotCount ?? 0)
    slots.reserve('trip', this.trips?.slotCount ?? 0)
    slots.reserve('order-to-move', this.trips?.slotCount ?? 0)
    slots.reserve('presence', this.presence?.slotCount ?? 0)
    slots.reserve('maintenance', this.maintenance?.slotCount ?? 0)
    slots.reserve('outage', this.links?.slotCount ?? 0)
    slots.reserve('delivery', this.supplies?.slotCount ?? 0)
    slots.reserve('trigger', this.triggers === null ? 0 : 1)
    slots.reserve('opening', this.opening.slotCount)
    slots.reserve('overtime', this.overtime?.slotCount ?? 0)
    slots.reserve('arrival', this.arrivals.slotCount)
    slots.reserve('numbers', this.numbers?.slotCount ?? 0)
    slots.reserve('comeback', this.comebacks?.slotCount ?? 0)
    slots.reserve('patience', this.patience?.slotCount ?? 0)
    slots.reserve('letter-due', this.letters?.slotCount ?? 0)
    slots.reserve('horizon', 1)
  }

  /** Time 0: what is down, away or closed; then the backlog; then whoever can work begins. */
  private begin(): void {
    const { slots, context } = this
    context.calendar.reset()
    this.day = 0
    this.requests.reset()
    this.units.reset()
    this.stations.reset()
    this.wear?.start()
    for (const books of this.books) books.start()
    this.journeys.crossings?.reset()
    for (const series of this.stepQueues) series.fill(0)
    context.calendar.schedule(slots.first('day-end'), MINUTES_PER_DAY)
    context.calendar.schedule(slots.first('horizon'), context.horizon)
    this.letters?.start(slots.first('letter-due'))
    this.patience?.start(slots.first('patience'))
    this.numbers?.start(slots.first('numbers'))
    this.comebacks?.start(slots.first('comeback'))
    this.failures?.start(slots.first('failure'), slots.first('repair'))
    this.trips?.start(slots.first('trip'), slots.first('order-to-move'))
    this.presence?.start(slots.first('presence'))
    this.maintenance?.start(slots.first('maintenance'))
    this.opening.start(slots.first('opening'))
    this.overtime?.start(slots.first('overtime'))
    this.links?.start(slots.first('outage'))
    this.supplies?.start(slots.first('delivery'))
    this.journeys.start()
    for (let unit = 0; unit < this.units.count; unit++) {
      if (this.failures !== null && !this.isAway(unit)) this.failures.unitIsUp(unit)
      this.stations.takeUp(unit)
    }
    this.arrivals.start(slots.first('arrival'))
    this.triggers?.start(slots.first('trigger'))
  }

  /** Takes events until the horizon, which is the last; returns how many there were. */
  private loop(): number {
    const { calendar } = this.context
    const kindOf = this.kindOfSlots()
    const first = eventKinds.map((kind) => this.slots.first(kind))
    for (let events = 1; ; events++) {
      const slot = calendar.next()
      const kind = kindOf[slot]
      if (!this.handle(kind, slot - first[kind])) return events
    }
  }

  /** Hands an event to its mechanism; false at the horizon. */
  private handle(kind: number, index: number): boolean {
    switch (kind) {
      case COMPLETION:
        this.stations.complete(index)
        return true
      case ARRIVAL:
        this.arrivals.arrive(index)
        return true
      case FAILURE:
        this.failures!.clockRanOut(index)
        return true
      case REPAIR:
        this.failures!.repaired(index)
        return true
      case OPENING:
        this.opening.pass(index)
        return true
      case TRIGGER:
        this.triggers!.endOfDay()
        return true
      case OVERTIME:
        this.overtime!.pass(index)
        return true
      case OUTAGE:
        this.links!.change(index)
        return true
      case LETTER_DUE:
        this.letters!.fallDue(index)
        return true
      case PATIENCE:
        this.patience!.runOut()
        return true
      case NUMBERS:
        this.numbers!.beginDay()
        return true
      case COMEBACK:
        this.comebacks!.arrive()
        return true
      case TRIP:
        this.trips!.legEnds(index)
        return true
      case ORDER_TO_MOVE:
        this.trips!.move(index)
        return true
      case PRESENCE:
        this.presence!.change(index)
        return true
      case MAINTENANCE:
        this.maintenance!.change(index)
        return true
      case DELIVERY:
        this.supplies!.deliver(index)
        return true
      case DAY_END:
        this.endDay()
        return true
      default:
        return false
    }
  }

  private endDay(): void {
    const { day } = this
    for (const books of this.books) books.endOfDay(day)
    this.supplies?.endOfDay(day)
    const { length } = this.stations.queues
    for (let queue = 0; queue < length.length; queue++) {
      const series = this.stepQueues[this.queueSteps[queue]]
      if (series !== undefined) series[day] += length[queue]
    }
    this.limits?.endOfDay()
    this.day = day + 1
    if (this.day < this.office.days) {
      this.context.calendar.schedule(this.slots.first('day-end'), (this.day + 1) * MINUTES_PER_DAY)
    }
  }

  private outcome(replication: number, events: number): ReplicationOutcome {
    this.units.closeBooks()
    this.presence?.closeBooks()
    this.bookUnfinished()
    const services = this.books.map((books) => books.outcome())
    return {
      replication,
      services,
      steps: this.stepOutcomes(),
      crossings: this.journeys.crossings?.taken.map((counts) => counts.slice()) ?? [],
      units: this.unitOutcomes(),
      links:
        this.links?.outcomes() ??
        this.office.links.map(() => ({ outages: 0, down: 0, slow: 0, periods: new Float64Array() })),
      supplies: this.supplies?.outcomes() ?? [],
      triggers: this.triggers?.outcomes() ?? [],
      depots:
        this.trips?.outcomes() ??
        this.office.depots.map(() => ({ sent: 0, departures: 0, repairs: 0, failedRepairs: 0, fetches: 0 })),
      cost: costsOf(this.office, services, {
        repairs: this.trips?.repairCosts ?? 0,
        trips: this.trips?.tripCosts ?? 0,
        maintenance: this.maintenance?.costs ?? 0,
        letters: this.letters?.costs ?? 0,
        used: this.supplies?.used ?? new Float64Array(),
        orders: this.supplies?.orders.costs ?? new Float64Array(),
        minutesPresent: this.presence?.minutes ?? new Float64Array(this.units.count).fill(this.context.horizon),
        overtime: this.opening.overtime.map((minutes, p) => minutes + (this.overtime?.minutes[p] ?? 0)),
      }),
      events,
    }
  }

  private bookUnfinished(): void {
    const { requests } = this
    for (let row = 0; row < requests.end; row++) {
      if (requests.inUse[row] !== IN_OFFICE) continue
      const service = this.layoutClasses[requests.requestClass[row]]
      if (service >= 0) this.books[service].isUnfinished(row)
    }
  }

  private stepOutcomes(): StepOutcome[] {
    return this.stepQueues.map((queue, step) => ({
      queue: Float64Array.from(queue),
      completed: this.stations.completed[step],
      redone: this.stations.redone[step],
    }))
  }

  private unitOutcomes(): UnitOutcome[] {
    const states = unitStates.length
    return this.office.units.map((_, unit) => ({
      timeIn: this.units.timeIn.slice(unit * states, (unit + 1) * states),
      made: this.stations.made[unit],
      begunAboveLimit: this.wear?.begunAbove[unit] ?? 0,
      failures: this.failures?.failureCount[unit] ?? 0,
      repairs: (this.failures?.repairCount[unit] ?? 0) + (this.trips?.repairCount[unit] ?? 0),
      trips: this.trips?.tripCount[unit] ?? 0,
      maintenances: this.maintenance?.count[unit] ?? 0,
    }))
  }

  private isAway(unit: number): boolean {
    return this.office.units[unit].away !== null
  }

  private kindOfSlots(): Uint8Array {
    const kinds = new Uint8Array(this.slots.total)
    eventKinds.forEach((kind, code) => kinds.fill(code, this.slots.first(kind)))
    return kinds
  }
}

function code(kind: EventKind): number {
  return eventKinds.indexOf(kind)
}

const COMPLETION = code('completion')
const DAY_END = code('day-end')
const FAILURE = code('failure')
const REPAIR = code('repair')
const TRIP = code('trip')
const ORDER_TO_MOVE = code('order-to-move')
const PRESENCE = code('presence')
const MAINTENANCE = code('maintenance')
const OUTAGE = code('outage')
const DELIVERY = code('delivery')
const OPENING = code('opening')
const TRIGGER = code('trigger')
const OVERTIME = code('overtime')
const ARRIVAL = code('arrival')
const NUMBERS = code('numbers')
const COMEBACK = code('comeback')
const PATIENCE = code('patience')
const LETTER_DUE = code('letter-due')

function givesLetters(office: Office, classes: readonly number[]): boolean {
  return classes.some((c) => office.classes[c].letter >= 0)
}

function hasComebacks(office: Office): boolean {
  return office.classes.some(({ patience }) => patience !== null && patience.comesBackAfter !== null)
}

function hasTrips(office: Office): boolean {
  return office.units.some((unit) => unit.away !== null || unit.failures.some((clock) => clock.repair.kind === 'depot'))
}

function hasPresence(office: Office): boolean {
  return office.units.some(({ presence }) => presence.from > 0 || presence.delay !== null || presence.stays < Infinity)
}
