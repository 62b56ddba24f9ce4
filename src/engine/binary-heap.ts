import { column } from './column.ts'
import type { EventList } from './event-list.ts'

const ABSENT = -1

/**
 * An event list for any number of slots: an indexed binary heap (Williams 1964) in typed arrays. What is taken out first
 * leaves a vacancy at the root, which the next slot put in fills: most events are followed by one, and so one sift
 * does the work of two.
 */
export class BinaryHeap implements EventList {
  /** Beyond all slots. */
  private readonly never: number
  private size = 0
  private rootVacant = false
  private readonly heapTime: Float64Array
  private readonly heapSlot: Int32Array
  private readonly position: Int32Array

  /** @param slots number of slots; they are numbered from 0 */
  constructor(slots: number) {
    this.never = slots
    this.heapTime = column(Float64Array, slots + 1)
    this.heapSlot = column(Int32Array, slots + 1)
    this.position = column(Int32Array, slots)
    this.clear()
  }

  first(): number {
    this.settle()
    return this.size > 0 ? this.heapSlot[0] : this.never
  }

  timeOf(first: number): number {
    return first === this.never ? Number.POSITIVE_INFINITY : this.heapTime[0]
  }

  has(slot: number): boolean {
    return this.position[slot] !== ABSENT
  }

  add(slot: number, time: number): void {
    if (this.rootVacant) {
      this.rootVacant = false
      this.siftDown(0, slot, time)
    } else {
      this.siftUp(this.size++, slot, time)
    }
  }

  remove(slot: number): void {
    const at = this.position[slot]
    this.position[slot] = ABSENT
    this.removeAt(at)
  }

  removeFirst(): void {
    this.position[this.heapSlot[0]] = ABSENT
    this.heapTime[0] = Number.NEGATIVE_INFINITY
    this.rootVacant = true
  }

  postponeFirst(time: number): void {
    this.siftDown(0, this.heapSlot[0], time)
  }

  clear(): void {
    this.size = 0
    this.rootVacant = false
    this.position.fill(ABSENT)
  }

  private settle(): void {
    if (!this.rootVacant) return
    this.rootVacant = false
    this.removeAt(0)
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
