import { column } from './column.ts'
import type { SlotRange } from './event-calendar.ts'

const NONE = -1

/** The times of a few slots, and which of them is earliest. All are searched whenever the earliest may have changed. */
export class FewSlots {
  /** The slot with the earliest time, with the smallest number among equal times; -1 when none is scheduled. */
  slot = NONE
  /** Its time; Infinity when none is scheduled. */
  time = Number.POSITIVE_INFINITY
  private readonly first: number
  private readonly count: number
  private readonly times: Float64Array
  private readonly another: number
  private anotherTime = Number.POSITIVE_INFINITY

  /** @param another one more slot, with a smaller number than the others; -1 for none */
  constructor({ first, count }: SlotRange, another: number) {
    this.first = first
    this.count = count
    this.another = another
    this.times = column(Float64Array, count).fill(Number.POSITIVE_INFINITY)
  }

  /** Whether a slot is one of these, scheduled or not. */
  has(slot: number): boolean {
    return (slot >= this.first && slot < this.first + this.count) || slot === this.another
  }

  /** @param time finite */
  schedule(slot: number, time: number): void {
    this.setTime(slot, time)
    if (time < this.time || (time === this.time && slot < this.slot)) {
      this.time = time
      this.slot = slot
    } else if (slot === this.slot) this.findEarliest()
  }

  /** Gives the earliest slot, which must be in the range, a new time. */
  rescheduleFirst(time: number): void {
    this.times[this.slot - this.first] = time
    if (this.count === 1 && time < this.anotherTime) this.time = time
    else this.findEarliest()
  }

  cancel(slot: number): void {
    this.setTime(slot, Number.POSITIVE_INFINITY)
    if (slot === this.slot) this.findEarliest()
  }

  isScheduled(slot: number): boolean {
    return (slot === this.another ? this.anotherTime : this.times[slot - this.first]) < Number.POSITIVE_INFINITY
  }

  /** Removes the earliest slot and returns it, or -1. */
  take(): number {
    const { slot } = this
    if (slot !== NONE) this.cancel(slot)
    return slot
  }

  reset(): void {
    this.times.fill(Number.POSITIVE_INFINITY)
    this.anotherTime = Number.POSITIVE_INFINITY
    this.findEarliest()
  }

  private setTime(slot: number, time: number): void {
    if (slot === this.another) this.anotherTime = time
    else this.times[slot - this.first] = time
  }

  private findEarliest(): void {
    const { times, count, first, another } = this
    let earliest = this.anotherTime
    let slot = earliest < Number.POSITIVE_INFINITY ? another : NONE
    for (let i = 0; i < count; i++) {
      if (times[i] < earliest) {
        earliest = times[i]
        slot = first + i
      }
    }
    this.time = earliest
    this.slot = slot
  }
}
