import { column } from './column.ts'
import type { EventList } from './event-list.ts'

const ABSENT = -1

/**
 * An event list for few slots: an array in which they stand in their order, up to its end, and which grows and shrinks
 * at its front. A slot that is put in goes past those that come before it; that are few, as most things are due much
 * later. A processor cannot foresee one branch of that, the last, where it cannot foresee one at each level of a heap.
 */
export class SortedList implements EventList {
  private readonly order: Int32Array
  private readonly times: Float64Array
  /** Beyond all slots, and in the last place of the array, where searches end. */
  private readonly never: number
  private place = 0

  /** @param slots number of slots; they are numbered from 0 */
  constructor(slots: number) {
    this.never = slots
    this.order = column(Int32Array, slots + 1)
    this.times = column(Float64Array, slots + 1)
    this.clear()
  }

  first(): number {
    return this.order[this.place]
  }

  timeOf(first: number): number {
    return this.times[first]
  }

  has(slot: number): boolean {
    return this.times[slot] >= 0
  }

  add(slot: number, time: number): void {
    this.place--
    this.pass(slot, time)
  }

  remove(slot: number): void {
    const { order, place } = this
    let at = place
    while (order[at] !== slot) at++
    order.copyWithin(place + 1, place, at)
    this.removeFirstOf(slot)
  }

  removeFirst(): void {
    this.removeFirstOf(this.order[this.place])
  }

  rescheduleFirst(time: number): void {
    this.pass(this.order[this.place], time)
  }

  clear(): void {
    this.place = this.never
    this.order[this.never] = this.never
    this.times.fill(ABSENT)
    this.times[this.never] = Number.POSITIVE_INFINITY
  }

  private removeFirstOf(slot: number): void {
    this.times[slot] = ABSENT
    this.place++
  }

  /** Moves those that come before a slot to the front, over what stands in the first place, and puts it behind them. */
  private pass(slot: number, time: number): void {
    const { order, times } = this
    let at = this.place
    let next = order[at + 1]
    let nextTime = times[next]
    while (nextTime < time) {
      order[at++] = next
      next = order[at + 1]
      nextTime = times[next]
    }
    while (nextTime === time && next < slot) {
      order[at++] = next
      next = order[at + 1]
      nextTime = times[next]
    }
    order[at] = slot
    times[slot] = time
  }
}
