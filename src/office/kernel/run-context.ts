import type { EventCalendar } from '../../engine/event-calendar.ts'
import { INSTANT } from '../../engine/instant.ts'
import { type Distribution, quantileGiven } from '../../random/distribution.ts'
import type { SharedDraws } from '../../random/shared-draws.ts'
import { StreamTable } from '../../random/stream-table.ts'
import { VariateTable } from '../../random/variate-table.ts'
import type { Duration } from '../../scenario/compiled/duration.ts'
import type { EventKind } from './event-order.ts'
import type { Unknown } from '../../scenario/compiled/unknowns.ts'
import { EventSlots, numberSlots } from './event-slots.ts'
import type { Observer } from './observer.ts'
import { Unknowns } from './unknowns.ts'
import { WorkingDayClock } from '../../time/working-day-clock.ts'
import type { WorkingDays } from '../../time/working-days.ts'

/**
 * What all mechanisms of a run share: the calendar, the random streams, the working-day clock and the observer.
 * Mechanisms register their streams, distributions and calendar slots while they are built; `seal` ends that.
 */
export class RunContext {
  readonly calendar: EventCalendar
  readonly streams = new StreamTable()
  observer: Observer | null = null
  readonly variates = new VariateTable()
  readonly unknowns: Unknowns
  readonly workingDays: WorkingDayClock
  /** Draws kept for other models that make the same replication; null when there are none. */
  readonly sharedDraws: SharedDraws | null
  readonly horizon: number
  /** End of the instant of the horizon, minutes. */
  readonly endOfRun: number
  private readonly allSlots: EventSlots[] = []
  private owners: readonly EventSlots[] = []
  private readonly durationIsWorking: boolean[] = []
  private readonly durationVariate: number[] = []

  /** @param createCalendar the engine, given the number of slots */
  constructor(
    workingDays: WorkingDays,
    horizon: number,
    createCalendar: (slots: number) => EventCalendar,
    sharedDraws: SharedDraws | null = null,
    unknowns: readonly Unknown[] = [],
  ) {
    this.unknowns = new Unknowns(unknowns, this.streams)
    this.calendar = createCalendar(0)
    this.workingDays = new WorkingDayClock(workingDays)
    this.horizon = horizon
    this.endOfRun = horizon + INSTANT / 2
    this.sharedDraws = sharedDraws
  }

  /** A replication begins: streams and unknowns are its own. */
  start(seed: number, replication: number): void {
    this.streams.start(seed, replication)
    this.sharedDraws?.start(seed, replication)
    this.unknowns.draw()
    this.variates.start(this.unknowns.value)
  }

  /** Registers a named random stream and returns its number. */
  stream(name: string): number {
    return this.streams.add(name)
  }

  /** Registers a distribution and returns its number in `variates`. */
  variate(distribution: Distribution): number {
    return this.variates.add(distribution)
  }

  /** Registers a duration and returns its number for `endOf`. */
  duration(duration: Duration): number {
    this.durationIsWorking.push(duration.clock === 'working-days')
    return this.durationVariate.push(this.variates.add(duration.distribution)) - 1
  }

  /** When a duration that begins at `from` ends; `uniform` decides its length. */
  endOf(duration: number, from: number, uniform: number): number {
    const length = this.lengthOf(duration, uniform)
    return this.durationIsWorking[duration] ? this.workingDays.add(from, length) : from + length
  }

  /** Length of a duration on its own clock, minutes. */
  lengthOf(duration: number, uniform: number): number {
    return this.variates.quantile(this.durationVariate[duration], uniform)
  }

  /** When a duration ends that began at a time before the start and has lasted until the start. */
  endGiven({ distribution, clock }: Duration, from: number, uniform: number): number {
    const elapsed = this.between(clock, from, 0)
    const left = quantileGiven(this.unknowns.given(distribution), elapsed, uniform) - elapsed
    return this.after(clock, 0, left)
  }

  /** Minutes on a clock between two times, `from` <= `to`. */
  between(clock: Duration['clock'], from: number, to: number): number {
    return clock === 'calendar' ? to - from : this.workingDays.between(from, to)
  }

  /** The time at which so many minutes on a clock have passed since another time. */
  after(clock: Duration['clock'], from: number, minutes: number): number {
    return clock === 'calendar' ? from + minutes : this.workingDays.add(from, minutes)
  }

  /** Whether a time lies after the last instant of the run. */
  isAfterHorizon(time: number): boolean {
    return time >= this.endOfRun
  }

  /** Registers calendar slots of a kind; `handle` is called with the index of the slot whose event happens. */
  slots(kind: EventKind, count: number, handle: (index: number) => void): EventSlots {
    const slots = new EventSlots(this, kind, count, handle)
    this.allSlots.push(slots)
    return slots
  }

  /** Number of calendar slots, after `seal`. */
  get slotCount(): number {
    return this.owners.length
  }

  /** What a slot stands for: its kind, and its index among the slots of its mechanism. */
  eventOf(slot: number): { kind: EventKind; index: number } {
    const { kind, first } = this.owners[slot]
    return { kind, index: slot - first }
  }

  /** Hands an event to the mechanism that owns its slot. */
  handle(slot: number): void {
    const owner = this.owners[slot]
    owner.handle(slot - owner.first)
  }

  /**
   * Ends registration: numbers all slots.
   * @param frequent slots that are nearly always scheduled and often next
   * @param another one more such slot, which comes before those in the order of events
   */
  seal(frequent?: EventSlots, another?: EventSlots): void {
    this.owners = numberSlots(this.allSlots)
    this.calendar.resize(this.owners.length, frequent, another?.first)
  }
}
