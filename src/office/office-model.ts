import type { EventCalendar } from '../engine/event-calendar.ts'
import { BuiltInCalendar } from '../engine/built-in-calendar.ts'
import type { SharedDraws } from '../random/shared-draws.ts'
import type { Office } from '../scenario/compiled/office.ts'
import type { EventSlots } from './kernel/event-slots.ts'
import type { Mechanism } from './kernel/mechanism.ts'
import type { Observer } from './kernel/observer.ts'
import { OfficeParts } from './mechanisms.ts'
import { collectOutcome } from './collect-outcome.ts'
import type { ReplicationOutcome } from './statistics/replication-outcome.ts'
import { type PlainWork, plainWorkOf } from './fast-path/plain-work.ts'
import { RunContext } from './kernel/run-context.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'

/**
 * The office as a discrete-event simulation: runs replications one after the other on the same memory. The mechanisms
 * are files of their own; this one knows how a replication begins, goes on from event to event, and ends.
 */
export class OfficeModel {
  private readonly parts: OfficeParts
  private readonly context: RunContext
  private readonly dayEnd: EventSlots
  private readonly horizon: EventSlots
  /** The mechanisms that do something at the end of a day. */
  private readonly daily: readonly Mechanism[]
  /** Null where another engine is used. */
  private readonly plain: PlainWork | null
  private readonly replications: number
  private day = 0
  private isOver = false

  /**
   * @param office compiled by the scenario floor
   * @param createCalendar the engine, given the number of slots; the built-in one when left out
   * @param sharedDraws of all models that make the same replications one after the other in this thread
   * @param replications about how many there will be, in all threads; nothing but speed depends on it
   */
  constructor(
    office: Office,
    createCalendar: (slots: number) => EventCalendar = (slots) => new BuiltInCalendar(slots),
    sharedDraws: SharedDraws | null = null,
    replications = 1,
  ) {
    this.replications = replications
    this.context = new RunContext(office.workingDays, office.days * MINUTES_PER_DAY, createCalendar, sharedDraws)
    this.parts = new OfficeParts(this.context, office)
    this.daily = this.parts.mechanisms.filter((mechanism) => mechanism.endOfDay !== undefined)
    this.dayEnd = this.context.slots('day-end', 1, () => this.endDay())
    this.horizon = this.context.slots('horizon', 1, () => (this.isOver = true))
    this.context.seal(this.parts.arrivals.slots, this.dayEnd)
    this.plain = plainWorkOf(this.parts, this.dayEnd)
  }

  /** Runs one replication from the start date to the horizon; a pure function of its arguments. */
  run(seed: number, replication: number, observer: Observer | null = null): ReplicationOutcome {
    this.context.observer = observer
    this.context.streams.start(seed, replication)
    this.context.sharedDraws?.start(seed, replication)
    this.begin()
    const isHeard = observer?.hearsWork ?? false
    const events = this.goOn(isHeard ? null : this.plain)
    return collectOutcome(this.parts, replication, events)
  }

  /** Time 0: what is down, away or closed; then the backlog; then whoever can work begins. */
  private begin(): void {
    const { context, parts } = this
    context.calendar.reset()
    this.day = 0
    this.isOver = false
    this.dayEnd.schedule(0, MINUTES_PER_DAY)
    this.horizon.schedule(0, context.horizon)
    parts.requests.reset()
    for (const mechanism of parts.mechanisms) mechanism.start()
    parts.router.start()
    for (let unit = 0; unit < parts.units.count; unit++) {
      if (parts.office.units[unit].away === null) parts.failures?.unitIsUp(unit)
      parts.dispatcher.takeUp(unit)
    }
    parts.arrivals.start()
    parts.triggers?.start()
  }

  /**
   * Takes events until the horizon, which is the last; returns how many there were. Completions, which have the first
   * slots, and arrivals make up nearly all events: they are called directly.
   * @param plain the fast way, or null where it may not be gone
   */
  private goOn(plain: PlainWork | null): number {
    const { context, parts } = this
    const { calendar } = context
    const { dispatcher, arrivals, units } = parts
    const firstArrival = arrivals.slots.first
    const endOfArrivals = firstArrival + arrivals.slots.count
    let events = 0
    let others = 0
    while (!this.isOver) {
      if (plain !== null) events += plain.run()
      const slot = calendar.next()
      others++
      if (slot < units.count) dispatcher.complete(slot)
      else if (slot >= firstArrival && slot < endOfArrivals) arrivals.arrive(slot - firstArrival)
      else context.happen(slot)
    }
    if (plain !== null) plain.hasRun(events, others, this.replications)
    return events + others
  }

  private endDay(): void {
    for (const mechanism of this.daily) mechanism.endOfDay!(this.day)
    this.day++
    this.dayEnd.schedule(0, (this.day + 1) * MINUTES_PER_DAY)
  }
}
