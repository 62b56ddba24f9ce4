import { column, grown } from './column.ts'
import type { EventList } from './event-list.ts'

const ABSENT = -1

/**
 * A priority queue of numbered items by time: an indexed binary heap (Williams 1964) in typed arrays, in which an item
 * can be removed or moved wherever it stands. Among items with the same time, the one with the smallest order comes
 * first. Removing the first item leaves the root vacant, and the next item added fills it: most events schedule one
 * other event, so one sift replaces two.
 */
export class IndexedHeap implements EventList {
  /** Number above all items. */
  private never: number
  private size = 0
  private rootVacant = false
  private heapTime: Float64Array
  private heapItem: Int32Array
  /** By item: its place in the heap, and its order among items of the same time. */
  private position: Int32Array
  private order: Float64Array

  /** @param capacity number of items; they are numbered from 0 */
  constructor(capacity: number) {
    this.never = capacity
    this.heapTime = column(Float64Array, capacity + 1)
    this.heapItem = column(Int32Array, capacity + 1)
    this.position = column(Int32Array, capacity)
    this.order = column(Float64Array, capacity)
    this.clear()
  }

  get capacity(): number {
    return this.never
  }

  get isEmpty(): boolean {
    this.settle()
    return this.size === 0
  }

  first(): number {
    this.settle()
    return this.size > 0 ? this.heapItem[0] : this.never
  }

  timeOf(item: number): number {
    return item === this.never ? Number.POSITIVE_INFINITY : this.heapTime[this.position[item]]
  }

  timeAfterFirst(): number {
    const { heapTime, size } = this
    const left = size > 1 ? heapTime[1] : Number.POSITIVE_INFINITY
    return size > 2 && heapTime[2] < left ? heapTime[2] : left
  }

  has(item: number): boolean {
    return item < this.never && this.position[item] !== ABSENT
  }

  /** @param order among items of the same time; by default the item's number */
  add(item: number, time: number, order = item): void {
    this.order[item] = order
    if (this.rootVacant) {
      this.rootVacant = false
      this.siftDown(0, item, time)
    } else this.siftUp(this.size++, item, time)
  }

  remove(item: number): void {
    const at = this.position[item]
    this.position[item] = ABSENT
    this.removeAt(at)
  }

  removeFirst(): void {
    this.position[this.heapItem[0]] = ABSENT
    this.heapTime[0] = Number.NEGATIVE_INFINITY
    this.rootVacant = true
  }

  rescheduleFirst(time: number): void {
    this.siftDown(0, this.heapItem[0], time)
  }

  clear(): void {
    this.size = 0
    this.rootVacant = false
    this.position.fill(ABSENT)
  }

  /** Makes room for more items, numbered after the others. */
  grow(capacity: number): void {
    this.heapTime = grown(this.heapTime, column(Float64Array, capacity + 1))
    this.heapItem = grown(this.heapItem, column(Int32Array, capacity + 1))
    this.position = grown(this.position, column(Int32Array, capacity).fill(ABSENT))
    this.order = grown(this.order, column(Float64Array, capacity))
    this.never = capacity
  }

  private settle(): void {
    if (!this.rootVacant) return
    this.rootVacant = false
    this.removeAt(0)
  }

  /** Fills the gap at a place of the heap with the last element. */
  private removeAt(at: number): void {
    const last = --this.size
    if (at === last) return
    const item = this.heapItem[last]
    const time = this.heapTime[last]
    if (at > 0 && this.isBefore(item, time, (at - 1) >> 1)) this.siftUp(at, item, time)
    else this.siftDown(at, item, time)
  }

  private siftUp(from: number, item: number, time: number): void {
    const { heapTime, heapItem, position } = this
    let at = from
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.isBefore(item, time, parent)) break
      heapTime[at] = heapTime[parent]
      heapItem[at] = heapItem[parent]
      position[heapItem[at]] = at
      at = parent
    }
    heapTime[at] = time
    heapItem[at] = item
    position[item] = at
  }

  private siftDown(from: number, item: number, time: number): void {
    const { heapTime, heapItem, position, size } = this
    let at = from
    for (;;) {
      let child = 2 * at + 1
      if (child >= size) break
      if (child + 1 < size && this.isBefore(heapItem[child + 1], heapTime[child + 1], child)) child++
      if (this.isBefore(item, time, child)) break
      heapTime[at] = heapTime[child]
      heapItem[at] = heapItem[child]
      position[heapItem[at]] = at
      at = child
    }
    heapTime[at] = time
    heapItem[at] = item
    position[item] = at
  }

  /** Whether an item with a time comes before the one at a place of the heap. */
  private isBefore(item: number, time: number, place: number): boolean {
    const other = this.heapTime[place]
    return time < other || (time === other && this.order[item] < this.order[this.heapItem[place]])
  }
}
