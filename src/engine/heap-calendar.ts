import { column } from './column.ts'
import type { EventCalendar, SlotRange } from './event-calendar.ts'
import { FewSlots } from './few-slots.ts'
import { NOT_BEGUN } from './not-begun.ts'

/** Positions of slots that are not in the heap: not scheduled, or standing beside it. */
const ABSENT = -1
const BESIDE = -2
/** So many slots can stand beside the heap before looking through them costs more than it saves. */
const MOST_BESIDE = 8
const NO_SLOTS: SlotRange = { first: 0, count: 0 }

/**
 * The built-in calendar: an indexed binary heap (Williams 1964) in typed arrays, without any allocation for an event.
 * The event last taken leaves a vacancy at the root, which the next event scheduled fills: most handlers schedule
 * one, and so one sift does the work of two. A few frequent slots, the arrivals and the end of the day, stand beside the
 * heap.
 */
export class HeapCalendar implements EventCalendar {
  now = NOT_BEGUN
  private size = 0
  private rootVacant = false
  // Set once, so that they are constants for compiled code.
  private heapTime!: Float64Array
  private heapSlot!: Int32Array
  private position!: Int32Array
  private beside!: FewSlots

  /** @param slots number of slots; they are numbered from 0. With none the calendar is of no use until `resize`. */
  constructor(slots: number) {
    if (slots > 0) this.resize(slots)
  }

  resize(slots: number, frequent: SlotRange = NO_SLOTS, another = ABSENT): void {
    this.heapTime = column(Float64Array, slots + 1)
    this.heapSlot = column(Int32Array, slots + 1)
    this.position = column(Int32Array, slots)
    this.beside = new FewSlots(frequent.count <= MOST_BESIDE ? frequent : NO_SLOTS, another)
    this.reset()
  }

  schedule(slot: number, time: number): void {
    if (!(time >= this.now)) refuse(slot, time, this.now)
    const at = this.position[slot]
    if (at === BESIDE) this.beside.schedule(slot, time)
    else this.put(slot, time, at)
  }

  cancel(slot: number): void {
    const at = this.position[slot]
    if (at >= 0) {
      this.position[slot] = ABSENT
      this.removeAt(at)
    } else if (at === BESIDE) this.beside.cancel(slot)
  }

  isScheduled(slot: number): boolean {
    const at = this.position[slot]
    return at >= 0 || (at === BESIDE && this.beside.isScheduled(slot))
  }

  next(): number {
    this.settle()
    const { beside, heapTime } = this
    if (this.size > 0) {
      const slot = this.heapSlot[0]
      const time = heapTime[0]
      if (time < beside.time || (time === beside.time && slot < beside.slot)) {
        this.now = time
        this.position[slot] = ABSENT
        heapTime[0] = Number.NEGATIVE_INFINITY
        this.rootVacant = true
        return slot
      }
    }
    if (beside.slot >= 0) this.now = beside.time
    return beside.take()
  }

  reset(): void {
    this.now = 0
    this.size = 0
    this.rootVacant = false
    this.position.fill(ABSENT)
    for (const slot of this.beside.slots) this.position[slot] = BESIDE
    this.beside.reset()
  }

  /** Whether a slot stands beside the heap. */
  standsBeside(slot: number): boolean {
    return this.position[slot] === BESIDE
  }

  /** Fills the vacancy that the event last taken has left. */
  settle(): void {
    if (!this.rootVacant) return
    this.rootVacant = false
    this.removeAt(0)
  }

  /**
   * Slot of the next event, which is not taken; there must be one in the heap, and no vacancy. What follows is a shorter
   * way of taking it and scheduling its slot again.
   */
  peek(): number {
    const slot = this.heapSlot[0]
    const time = this.heapTime[0]
    const { beside } = this
    return time < beside.time || (time === beside.time && slot < beside.slot) ? slot : beside.slot
  }

  /** The next event, one beside the heap, happens, and its slot is scheduled again. */
  repeatBeside(time: number): void {
    this.now = this.beside.time
    this.beside.again(time)
  }

  /** The next event, the first in the heap, happens; either `repeatFirst` or `removeFirst` must follow at once. */
  reachFirst(): void {
    this.now = this.heapTime[0]
  }

  /** The slot of the event that was reached is scheduled again. */
  repeatFirst(slot: number, time: number): void {
    this.siftDown(0, slot, time)
  }

  /** The slot of the event that was reached is not scheduled any more. */
  removeFirst(slot: number): void {
    this.position[slot] = ABSENT
    this.removeAt(0)
  }

  /** Schedules a slot of the heap that is not scheduled. */
  insert(slot: number, time: number): void {
    this.siftUp(this.size++, slot, time)
  }

  private put(slot: number, time: number, at: number): void {
    if (at !== ABSENT) {
      if (time < this.heapTime[at]) this.siftUp(at, slot, time)
      else this.siftDown(at, slot, time)
    } else if (this.rootVacant) {
      this.rootVacant = false
      this.siftDown(0, slot, time)
    } else {
      this.siftUp(this.size++, slot, time)
    }
  }

  /** Closes the gap at a place of the heap with its last element. */
  private removeAt(at: number): void {
    const last = --this.size
    if (at === last) return
    const slot = this.heapSlot[last]
    const time = this.heapTime[last]
    if (at > 0 && this.isBefore(slot, time, (at - 1) >> 1)) this.siftUp(at, slot, time)
    else this.siftDown(at, slot, time)
  }

  private siftUp(from: number, slot: number, time: number): void {
    const { heapTime, heapSlot, position } = this
    let at = from
    while (at > 0) {
      const parent = (at - 1) >> 1
      const parentTime = heapTime[parent]
      if (parentTime < time || (parentTime === time && heapSlot[parent] < slot)) break
      heapTime[at] = parentTime
      heapSlot[at] = heapSlot[parent]
      position[heapSlot[at]] = at
      at = parent
    }
    heapTime[at] = time
    heapSlot[at] = slot
    position[slot] = at
  }

  private siftDown(from: number, slot: number, time: number): void {
    const { heapTime, heapSlot, position, size } = this
    let at = from
    for (;;) {
      let child = 2 * at + 1
      if (child >= size) break
      let childTime = heapTime[child]
      let childSlot = heapSlot[child]
      if (child + 1 < size) {
        const otherTime = heapTime[child + 1]
        const otherSlot = heapSlot[child + 1]
        if (otherTime < childTime || (otherTime === childTime && otherSlot < childSlot)) {
          child++
          childTime = otherTime
          childSlot = otherSlot
        }
      }
      if (time < childTime || (time === childTime && slot < childSlot)) break
      heapTime[at] = childTime
      heapSlot[at] = childSlot
      position[childSlot] = at
      at = child
    }
    heapTime[at] = time
    heapSlot[at] = slot
    position[slot] = at
  }

  private isBefore(slot: number, time: number, place: number): boolean {
    const other = this.heapTime[place]
    return time < other || (time === other && slot < this.heapSlot[place])
  }
}

function refuse(slot: number, time: number, now: number): never {
  throw new RangeError(`cannot schedule slot ${slot} at ${time}, it is ${now} already`)
}
