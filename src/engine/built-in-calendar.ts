import { IndexedHeap } from './indexed-heap.ts'
import type { EventCalendar, SlotRange } from './event-calendar.ts'
import type { EventList } from './event-list.ts'
import { FewSlots } from './few-slots.ts'
import { NOT_BEGUN } from './not-begun.ts'
import { SortedList } from './sorted-list.ts'

/**
 * With more slots an office has a heap. Measured: of 100 units that do nothing but work a heap takes 7 % less time a
 * request, of 14 units that can also close, fail and be sent away, which have 99 slots, a list takes 8 % less.
 */
const MOST_SORTED = 150
/** So many slots can stand beside the list before looking through them costs more than it saves. */
const MOST_FREQUENT = 8
/** Calls after which V8 remembers for certain what a short function met. */
const NOTICED = 100
const NONE = -1
const NO_SLOTS: SlotRange = { first: 0, count: 0 }

/**
 * The built-in calendar, without any allocation for an event: an event list, and beside it a few frequent slots, the
 * arrivals and the end of the day.
 */
export class BuiltInCalendar implements EventCalendar {
  now = NOT_BEGUN
  // Set once, so that they are constants for compiled code.
  private list!: EventList
  private frequent!: FewSlots

  /** @param slots number of slots; they are numbered from 0. With none the calendar is of no use until `resize`. */
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

  /**
   * In an empty calendar the list and those beside are as late as each other. V8 takes it that what has not happened
   * will not, and throws all code away that it has compiled for the loop over events when two fall on one moment, which
   * is rare; it takes notice of a function after some calls.
   */
  private compareTies(): void {
    for (let call = 0; call < NOTICED; call++) {
      this.peek()
      this.next()
    }
  }

  /** Whether a slot stands beside the list. */
  isFrequent(slot: number): boolean {
    return this.frequent.has(slot)
  }

  /**
   * Slot of the next event, which is not taken; there must be one. What follows is a shorter way of taking it and
   * scheduling its slot again.
   */
  peek(): number {
    const { list, frequent } = this
    const slot = list.first()
    const time = list.timeOf(slot)
    return time < frequent.time || (time === frequent.time && slot < frequent.slot) ? slot : frequent.slot
  }

  /** The next event, one beside the list, happens, and its slot is scheduled again. */
  rescheduleFrequent(time: number): void {
    this.now = this.frequent.time
    this.frequent.rescheduleFirst(time)
  }

  /**
   * The next event, the first in the list, happens; either `rescheduleFirst` or `removeFirst` must follow. What is scheduled
   * before that comes after it in the list.
   */
  reachFirst(slot: number): void {
    this.now = this.list.timeOf(slot)
  }

  /** The slot of the event that was reached is scheduled again. */
  rescheduleFirst(time: number): void {
    this.list.rescheduleFirst(time)
  }

  /** The slot of the event that was reached is not scheduled any more. */
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
