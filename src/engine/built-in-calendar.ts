import { IndexedHeap } from './indexed-heap.ts'
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
 * day) are kept apart; all others stand in an event list.
 */
export class BuiltInCalendar implements EventCalendar {
  now = NOT_BEGUN
  // Set once (column.ts, point 2).
  private list!: EventList
  private frequent!: FewSlots

  /** @param slots number of slots, numbered from 0; with 0 the calendar cannot be used before `resize` */
  constructor(slots: number) {
    if (slots > 0) this.resize(slots)
  }

  resize(slots: number, frequent: SlotRange = NO_SLOTS, another = NONE): void {
    this.list = slots <= MOST_SORTED ? new SortedList(slots) : new IndexedHeap(slots)
    this.frequent = new FewSlots(frequent.count <= MOST_FREQUENT ? frequent : NO_SLOTS, another)
    this.reset()
    this.compareTies()
  }

  schedule(slot: number, time: number): void {
    if (!(time >= this.now)) refuse(slot, time, this.now)
    if (this.isFrequent(slot)) this.frequent.schedule(slot, time)
    else {
      const { list } = this
      if (list.has(slot)) list.remove(slot)
      list.add(slot, time)
    }
  }

  cancel(slot: number): void {
    if (this.isFrequent(slot)) this.frequent.cancel(slot)
    else if (this.list.has(slot)) this.list.remove(slot)
  }

  isScheduled(slot: number): boolean {
    return this.isFrequent(slot) ? this.frequent.isScheduled(slot) : this.list.has(slot)
  }

  next(): number {
    const { list, frequent } = this
    const slot = list.first()
    const time = list.timeOf(slot)
    if (time < frequent.time || (time === frequent.time && slot < frequent.slot)) {
      this.now = time
      list.removeFirst()
      return slot
    }
    if (frequent.slot !== NONE) this.now = frequent.time
    return frequent.take()
  }

  reset(): void {
    this.now = 0
    this.list.clear()
    this.frequent.reset()
  }

  /** Meets equal times, of the list and of the frequent slots, before a run does (column.ts, point 3). */
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
    const time = list.timeOf(slot)
    return time < frequent.time || (time === frequent.time && slot < frequent.slot) ? slot : frequent.slot
  }

  /** Takes the next event, which belongs to a frequent slot, and schedules its slot again. */
  rescheduleFrequent(time: number): void {
    this.now = this.frequent.time
    this.frequent.rescheduleFirst(time)
  }

  /**
   * Moves the clock to the next event, which is the first of the list. `rescheduleFirst` or `removeFirst` must follow;
   * slots scheduled in between come after it in the list.
   */
  reachFirst(slot: number): void {
    this.now = this.list.timeOf(slot)
  }

  /** Schedules the slot of the event reached by `reachFirst` again. */
  rescheduleFirst(time: number): void {
    this.list.rescheduleFirst(time)
  }

  /** Removes the slot of the event reached by `reachFirst`. */
  removeFirst(): void {
    this.list.removeFirst()
  }

  /** Schedules a slot of the list that is not scheduled. */
  insert(slot: number, time: number): void {
    this.list.add(slot, time)
  }
}

function refuse(slot: number, time: number, now: number): never {
  throw new RangeError(`cannot schedule slot ${slot} at ${time}, it is ${now} already`)
}
