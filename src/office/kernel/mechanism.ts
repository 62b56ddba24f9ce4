import type { Tally } from './tally.ts'

/**
 * A mechanism of the office: what it does at the start of a replication, at the end of each day, and at the horizon.
 */
export interface Mechanism {
  /** Sets the state of time 0 and schedules the first events. */
  start(): void
  /** Called after the last completion of a day, before any event of the next day. */
  endOfDay?(day: number): void
  /** Called at the horizon, when the clock has stopped. */
  finalise?(): void
  /** Its tallies, after `finalise`: the same ones in the same order in every replication. */
  tallies?(): readonly Tally[]
}
