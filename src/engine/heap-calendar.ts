import type { EventCalendar } from './event-calendar.ts'

const ABSENT = -1

/**
 * The built-in calendar: an indexed binary heap (Williams 1964) in typed arrays, without any allocation for an event.
 * The event last taken leaves a vacancy at the root, which the next event scheduled fills: most handlers schedule
 * one, and so one sift does the work of two.
 */
export class HeapCalendar implements EventCalendar {
  now = 0
  private size = 0
  private rootVacant = false
  private heapTime: Float64Array
  private heapSlot: Int32Array
  private position: Int32Array

  /** @param slots number of slots; they are numbered from 0 */
  constructor(slots: number) {
    this.heapTime = new Float64Array(slots + 1)
    this.heapSlot = new Int32Array(slots + 1)
    this.position = new Int32Array(slots).fill(ABSENT)
  }

  resize(slots: number): void {
    this.heapTime = new Float64Array(slots + 1)
    this.heapSlot = new Int32Array(slots + 1)
    this.position = new Int32Array(slots)
    this.reset()
  }

  schedule(slot: number, time: number): void {
    if (!(time >= this.now)) refuse(slot, time, this.now)
    const at = this.position[slot]
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

  cancel(slot: number): void {
    const at = this.position[slot]
    if (at === ABSENT) return
    this.position[slot] = ABSENT
    this.removeAt(at)
  }

  isScheduled(slot: number): boolean {
    return this.position[slot] !== ABSENT
  }

  next(): number {
    if (this.rootVacant) {
      this.rootVacant = false
      this.removeAt(0)
    }
    if (this.size === 0) return -1
    const slot = this.heapSlot[0]
    this.now = this.heapTime[0]
    this.position[slot] = ABSENT
    this.heapTime[0] = Number.NEGATIVE_INFINITY
    this.rootVacant = true
    return slot
  }

  reset(): void {
    this.now = 0
    this.size = 0
    this.rootVacant = false
    this.position.fill(ABSENT)
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
