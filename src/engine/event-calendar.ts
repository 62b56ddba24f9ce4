/**
 * The list of future events. An event is a slot with a time. The model owns a fixed number of slots and gives each a
 * meaning. Of several events of one instant (see instant.ts), the one with the smallest slot number comes first: the
 * model fixes the order of simultaneous events by the numbers of its slots.
 */
export interface EventCalendar {
  /** Current time in minutes: that of the event last taken, or of an earlier one of the same instant if that is later. */
  readonly now: number
  /** Whether no further event is scheduled in the instant of the event last taken. */
  readonly isInstantOver: boolean
  /**
   * Sets the time of a slot, whether or not it is scheduled. Throws RangeError when the time is NaN or lies before the
   * present instant.
   */
  schedule(slot: number, time: number): void
  /** Takes a slot out; nothing happens when it is not scheduled. */
  cancel(slot: number): void
  isScheduled(slot: number): boolean
  /** Takes the next event, moves the clock to it and returns its slot, or -1 when there is none. */
  next(): number
  /**
   * Makes room for this many slots, numbered from 0, and empties the calendar.
   * @param frequent slots that are nearly always scheduled and often next; a calendar may keep them apart
   * @param another one more such slot, with a smaller number than those
   */
  resize(slots: number, frequent?: SlotRange, another?: number): void
  /** Empties the calendar and sets the clock to zero. */
  reset(): void
}

/** The slots from `first` on, `count` of them. */
export interface SlotRange {
  readonly first: number
  readonly count: number
}
