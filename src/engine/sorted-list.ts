import { column } from './column.ts'
import type { EventList } from './event-list.ts'

const ABSENT = -1

/**
 * An event list for few slots: a sorted array whose end is fixed, and which grows and shrinks at its front. A new slot
 * moves back past the slots that come before it. These are few, because most scheduled events lie much later. Measured
 * against a heap: founding case 75 instead of 81 ms for a replication of each plan, office year 143 instead of 156 ns a
 * request. A processor mispredicts one comparison of a move, the last one; in a heap it mispredicts at each level.
 */
export class SortedList implements EventList {
  private readonly order: Int32Array
  private readonly times: Float64Array
  /** Number above all slots. It stands in the last place of the array, where each search ends. */
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

  timeAfterFirst(): number {
    return this.times[this.order[this.place + 1]]
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

  /** Inserts a slot, starting from the vacant first place: slots that come before it move forward by one. */
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
