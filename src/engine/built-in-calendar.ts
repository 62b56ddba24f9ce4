import { column } from './column.ts'
import { IndexedHeap } from './indexed-heap.ts'
import { instantOf } from './instant.ts'
import type { EventCalendar, SlotRange } from './event-calendar.ts'
import type { EventList } from './event-list.ts'
import { FewSlots } from './few-slots.ts'
import { NOT_BEGUN } from './not-begun.ts'
import { SortedList } from './sorted-list.ts'

/**
 * With more slots than this a heap is faster than a sorted list. Measured per request: with 100 units that only work, a
 * heap takes 7 % less time; with 14 units that also close, fail and are sent away (99 slots), a list takes 8 % less.
 */
const MOST_SORTED = 150
/** With more frequent slots than this, searching them all costs more than keeping them apart saves. */
const MOST_FREQUENT = 8
/** Calls after which V8 has recorded what a short function met (column.ts, point 3). */
const NOTICED = 100
const NONE = -1
const NO_SLOTS: SlotRange = { first: 0, count: 0 }

/**
 * The built-in calendar. It allocates no memory for an event. A few frequent slots (the arrivals and the end of the
 * day) are kept apart; all others stand in an event list. Both are ordered by instants, not by times.
 */
export class BuiltInCalendar implements EventCalendar {
  now = NOT_BEGUN
  // Set once (column.ts, point 2).
  private list!: EventList
  private frequent!: FewSlots
  /** By slot, the time of its event, minutes; only of slots that are scheduled. */
  private times!: Float64Array

  /** @param slots number of slots, numbered from 0; with 0 the calendar cannot be used before `resize` */
  constructor(slots: number) {
    if (slots > 0) this.resize(slots)
  }

  resize(slots: number, frequent: SlotRange = NO_SLOTS, another = NONE): void {
    this.list = slots <= MOST_SORTED ? new SortedList(slots) : new IndexedHeap(slots)
    this.frequent = new FewSlots(frequent.count <= MOST_FREQUENT ? frequent : NO_SLOTS, another)
    this.times = column(Float64Array, slots)
    this.reset()
    this.compareTies()
  }

  schedule(slot: number, time: number): void {
    const instant = instantOf(time)
    if (!(time >= this.now || instant === instantOf(this.now))) refuse(slot, time, this.now)
    this.times[slot] = time
    if (this.isFrequent(slot)) this.frequent.schedule(slot, instant)
    else {
      const { list } = this
      if (list.has(slot)) list.remove(slot)
      list.add(slot, instant)
    }
  }

  cancel(slot: number): void {
    if (this.isFrequent(slot)) this.frequent.cancel(slot)
    else if (this.list.has(slot)) this.list.remove(slot)
  }

  isScheduled(slot: number): boolean {
    return this.isFrequent(slot) ? this.frequent.isScheduled(slot) : this.list.has(slot)
  }

  get isInstantOver(): boolean {
    const { list, frequent } = this
    const instant = instantOf(this.now)
    return frequent.time > instant && list.timeOf(list.first()) > instant
  }

  next(): number {
    const { list, frequent } = this
    const slot = list.first()
    const instant = list.timeOf(slot)
    if (instant < frequent.time || (instant === frequent.time && slot < frequent.slot)) {
      this.reach(slot)
      list.removeFirst()
      return slot
    }
    if (frequent.slot !== NONE) this.reach(frequent.slot)
    return frequent.take()
  }

  reset(): void {
    this.now = 0
    this.list.clear()
    this.frequent.reset()
  }

  /** Moves the clock to the event of a slot; within an instant it does not go back. */
  private reach(slot: number): void {
    const time = this.times[slot]
    if (time > this.now) this.now = time
  }

  /** Meets equal instants, of the list and of the frequent slots, before a run does (column.ts, point 3). */
  private compareTies(): void {
    for (let call = 0; call < NOTICED; call++) {
      this.peek()
      this.next()
    }
  }

  /** Whether a slot is kept apart from the list. */
  isFrequent(slot: number): boolean {
    return this.frequent.has(slot)
  }

  /**
   * Slot of the next event, which is not taken; there must be one. The methods below are faster than `next` followed by
   * `schedule`.
   */
  peek(): number {
    const { list, frequent } = this
    const slot = list.first()
    const instant = list.timeOf(slot)
    return instant < frequent.time || (instant === frequent.time && slot < frequent.slot) ? slot : frequent.slot
  }

  /** Whether the next event, which is the first of the list, is the only one of its instant. */
  isAlone(slot: number): boolean {
    const { list, frequent } = this
    const instant = list.timeOf(slot)
    return frequent.time > instant && list.timeAfterFirst() > instant
  }

  /** Takes the next event, which belongs to a frequent slot, and schedules its slot again. */
  rescheduleFrequent(time: number): void {
    const { slot } = this.frequent
    this.reach(slot)
    this.times[slot] = time
    this.frequent.rescheduleFirst(instantOf(time))
  }

  /**
   * Moves the clock to the next event, which is the first of the list. `rescheduleFirst` or `removeFirst` must follow;
   * slots scheduled in between come after it in the list.
   */
  reachFirst(slot: number): void {
    this.reach(slot)
  }

  /** Schedules the slot of the event reached by `reachFirst` again. */
  rescheduleFirst(slot: number, time: number): void {
    this.times[slot] = time
    this.list.rescheduleFirst(instantOf(time))
  }

  /** Removes the slot of the event reached by `reachFirst`. */
  removeFirst(): void {
    this.list.removeFirst()
  }

  /** Schedules a slot of the list that is not scheduled. */
  insert(slot: number, time: number): void {
    this.times[slot] = time
    this.list.add(slot, instantOf(time))
  }
}

function refuse(slot: number, time: number, now: number): never {
  throw new RangeError(`cannot schedule slot ${slot} at ${time}, it is ${now} already`)
}
