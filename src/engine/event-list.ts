/**
 * Slots with their times, in the order in which they come up: by time, of several at one time the smallest slot first.
 * A calendar looks at the first, and takes it or gives it another time.
 */
export interface EventList {
  /** The slot that comes first; when the list is empty one beyond all slots, whose time is Infinity. */
  first(): number
  /** The time of the slot that comes first. */
  timeOf(first: number): number
  has(slot: number): boolean
  /** Puts in a slot that is not in the list. @param time finite */
  add(slot: number, time: number): void
  /** Takes out a slot that is in the list. */
  remove(slot: number): void
  /** Takes out the slot that comes first. */
  removeFirst(): void
  /** The slot that comes first gets another time, which is no earlier. */
  rescheduleFirst(time: number): void
  clear(): void
}
