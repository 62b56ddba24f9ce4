import type { SlotRange } from './event-calendar.ts'

const NONE = -1

/** The times of a few slots of a calendar, and which is the earliest: looked through again whenever that changes. */
export class FewSlots {
  /** The slot with the earliest time, of several the one with the smallest number; -1 when none is scheduled. */
  slot = NONE
  /** Its time; Infinity when none is scheduled. */
  time = Number.POSITIVE_INFINITY
  private readonly first: number
  private readonly count: number
  private readonly times: Float64Array

  constructor({ first, count }: SlotRange) {
    this.first = first
    this.count = count
    this.times = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
  }

  has(slot: number): boolean {
    return (slot - this.first) >>> 0 < this.count
  }

  /** @param time finite */
  schedule(slot: number, time: number): void {
    this.times[slot - this.first] = time
    if (time < this.time || (time === this.time && slot < this.slot)) {
      this.time = time
      this.slot = slot
    } else if (slot === this.slot) this.findEarliest()
  }

  /** The earliest slot gets another time. */
  again(time: number): void {
    this.times[this.slot - this.first] = time
    if (this.count === 1) this.time = time
    else this.findEarliest()
  }

  cancel(slot: number): void {
    this.times[slot - this.first] = Number.POSITIVE_INFINITY
    if (slot === this.slot) this.findEarliest()
  }

  isScheduled(slot: number): boolean {
    return this.times[slot - this.first] < Number.POSITIVE_INFINITY
  }

  /** Takes the earliest out and returns its slot, or -1. */
  take(): number {
    const { slot } = this
    if (slot !== NONE) this.cancel(slot)
    return slot
  }

  reset(): void {
    this.times.fill(Number.POSITIVE_INFINITY)
    this.findEarliest()
  }

  private findEarliest(): void {
    const { times, count } = this
    let earliest = Number.POSITIVE_INFINITY
    let place = NONE
    for (let i = 0; i < count; i++) {
      if (times[i] < earliest) {
        earliest = times[i]
        place = i
      }
    }
    this.time = earliest
    this.slot = place === NONE ? NONE : this.first + place
  }
}
