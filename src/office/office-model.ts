import type { EventCalendar } from '../engine/event-calendar.ts'
import { BuiltInCalendar } from '../engine/built-in-calendar.ts'
import type { SharedDraws } from '../random/shared-draws.ts'
import type { Office } from '../scenario/compiled/office.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'
import { collectOutcome } from './collect-outcome.ts'
import { type FastPath, fastPathOf } from './fast-path.ts'
import type { EventSlots } from './kernel/event-slots.ts'
import type { Mechanism } from './kernel/mechanism.ts'
import type { Observer } from './kernel/observer.ts'
import { RunContext } from './kernel/run-context.ts'
import { StandstillGuard } from './kernel/standstill-guard.ts'
import { Mechanisms } from './mechanisms.ts'
import type { ReplicationOutcome } from './statistics/replication-outcome.ts'
import { standstill } from './what-goes-round.ts'

/** After so many events the run looks whether its clock still moves. */
const EVENTS_BETWEEN_LOOKS = 65_536

/**
 * The office as a discrete-event simulation. It runs replications one after the other on the same memory. The
 * mechanisms have files of their own; this file begins a replication, takes events, and ends it.
 */
export class OfficeModel {
  private readonly mechanisms: Mechanisms
  private readonly context: RunContext
  private readonly dayEnd: EventSlots
  private readonly horizon: EventSlots
  /** The mechanisms that do something at the end of a day. */
  private readonly daily: readonly Mechanism[]
  /** Null with the other engine. */
  private readonly fastPath: FastPath | null
  private readonly guard = new StandstillGuard()
  private day = 0
  private isOver = false

  /**
   * @param office compiled scenario
   * @param createCalendar the engine, given the number of slots; by default the built-in one
   * @param sharedDraws shared by all models that make the same replications one after the other in this thread
   * @param mostRequests that may be in the office at one time, for want of memory
   */
  constructor(
    office: Office,
    createCalendar: (slots: number) => EventCalendar = (slots) => new BuiltInCalendar(slots),
    sharedDraws: SharedDraws | null = null,
    mostRequests?: number,
  ) {
    const horizon = office.days * MINUTES_PER_DAY
    this.context = new RunContext(office.workingDays, horizon, createCalendar, sharedDraws, office.unknowns)
    this.mechanisms = new Mechanisms(this.context, office, mostRequests)
    this.daily = this.mechanisms.inOrder.filter((mechanism) => mechanism.endOfDay !== undefined)
    this.dayEnd = this.context.slots('day-end', 1, () => this.endDay())
    this.horizon = this.context.slots('horizon', 1, () => (this.isOver = true))
    this.context.seal(this.mechanisms.customers.arrivals.slots, this.dayEnd)
    this.fastPath = fastPathOf(this.mechanisms)
  }

  /** Runs one replication from the start date to the horizon; a pure function of its arguments. */
  run(seed: number, replication: number, observer: Observer | null = null): ReplicationOutcome {
    this.context.observer = observer
    this.context.start(seed, replication)
    this.begin()
    const events = this.goOn()
    return collectOutcome(this.mechanisms, this.context.unknowns.values.slice(), replication, events)
  }

  /** Sets the state of time 0: first what is down, away or closed, then the backlog; then units begin service. */
  private begin(): void {
    const { context, mechanisms } = this
    const { office, requests, units, dispatcher, router, customers, ofUnits, environment } = mechanisms
    context.calendar.reset()
    this.guard.start()
    this.day = 0
    this.isOver = false
    this.dayEnd.schedule(0, MINUTES_PER_DAY)
    this.horizon.schedule(0, context.horizon)
    requests.reset()
    for (const mechanism of mechanisms.inOrder) mechanism.start()
    router.start()
    for (let unit = 0; unit < units.count; unit++) {
      if (office.units[unit].away === null) ofUnits.failures?.resumeClocks(unit)
      dispatcher.becomeFree(unit)
    }
    customers.arrivals.start()
    environment.triggers?.start()
    mechanisms.load.begin()
  }

  /** Handles events until the horizon, which is the last event; returns how many there were. */
  private goOn(): number {
    const { fastPath } = this
    let events = 0
    let nextLook = EVENTS_BETWEEN_LOOKS
    this.mechanisms.dispatcher.settleIfOver()
    for (;;) {
      if (fastPath !== null) events += fastPath.run()
      this.takeEvent()
      events++
      if (this.isOver) return events
      if (events < nextLook) continue
      nextLook = events + EVENTS_BETWEEN_LOOKS
      this.checkClock(events)
    }
  }

  /** Takes the next event; returns its slot. Nobody takes up service in the last instant. */
  private takeEvent(): number {
    const slot = this.context.calendar.next()
    this.context.handle(slot)
    if (!this.isOver) this.mechanisms.dispatcher.settleIfOver()
    return slot
  }

  private checkClock(events: number): void {
    const { context, mechanisms } = this
    if (!this.guard.standsStill(context.calendar.now, events)) return
    throw standstill(mechanisms.office, context, () => this.takeEvent())
  }

  private endDay(): void {
    for (const mechanism of this.daily) mechanism.endOfDay!(this.day)
    this.day++
    this.dayEnd.schedule(0, (this.day + 1) * MINUTES_PER_DAY)
  }
}
