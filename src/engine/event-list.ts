/**
 * Slots with their times, ordered by time and then by slot number. A calendar looks at the first and removes it or
 * changes its time.
 */
export interface EventList {
  /** The first slot; in an empty list a number above all slots, whose time is Infinity. */
  first(): number
  /** The time of the first slot. */
  timeOf(first: number): number
  /** The time of the slot after the first, in a list that is not empty; Infinity when there is none. */
  timeAfterFirst(): number
  has(slot: number): boolean
  /** Adds a slot that is not in the list. @param time finite */
  add(slot: number, time: number): void
  /** Removes a slot that is in the list. */
  remove(slot: number): void
  /** Removes the first slot. */
  removeFirst(): void
  /** Gives the first slot another time, not earlier than its present one. */
  rescheduleFirst(time: number): void
  clear(): void
}
