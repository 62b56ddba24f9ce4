import type { EventCalendar } from '../../engine/event-calendar.ts'
import { type EventKind, eventKinds } from './event-order.ts'

/** The calendar of a run, and the end of its last instant, in minutes. */
export interface CalendarOfRun {
  readonly calendar: EventCalendar
  readonly endOfRun: number
}

/**
 * The calendar slots of one kind of event that belong to one mechanism, with their handler. Events later than the
 * horizon are not scheduled.
 */
export class EventSlots {
  /** Number of the first of them in the calendar. */
  first = -1
  readonly kind: EventKind
  readonly count: number
  readonly handle: (index: number) => void
  private readonly calendar: EventCalendar
  private readonly endOfRun: number

  constructor({ calendar, endOfRun }: CalendarOfRun, kind: EventKind, count: number, handle: (index: number) => void) {
    this.calendar = calendar
    this.endOfRun = endOfRun
    this.kind = kind
    this.count = count
    this.handle = handle
  }

  /** Sets the time of a slot, whether or not it is scheduled. */
  schedule(index: number, time: number): void {
    if (time < this.endOfRun) this.calendar.schedule(this.first + index, time)
    else this.calendar.cancel(this.first + index)
  }

  cancel(index: number): void {
    this.calendar.cancel(this.first + index)
  }

  isScheduled(index: number): boolean {
    return this.calendar.isScheduled(this.first + index)
  }
}

/** Numbers all slots by eventKinds, and within a kind in the order of registration; returns the owner of each slot. */
export function numberSlots(all: readonly EventSlots[]): EventSlots[] {
  const owners: EventSlots[] = []
  for (const kind of eventKinds) {
    for (const slots of all) {
      if (slots.kind !== kind) continue
      slots.first = owners.length
      for (let i = 0; i < slots.count; i++) owners.push(slots)
    }
  }
  return owners
}
