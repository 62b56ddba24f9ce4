import type { Tally } from './tally.ts'

/** A mechanism of the office: what it does at the start of each replication, at the end of each day and at the horizon. */
export interface Mechanism {
  /** Sets the state of time 0 and schedules the first events. */
  start(): void
  /** After the last completion of a day, before anything of the next. */
  endOfDay?(day: number): void
  /** At the horizon, when the clock has stopped. */
  finalise?(): void
  /** What it counted, after `finalise`; the same tallies in the same order in every replication. */
  tallies?(): readonly Tally[]
}
