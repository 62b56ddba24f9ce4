/**
 * The states that fill the hours of a unit: those in which it is in the office, and neither closed nor on its way. Its
 * hours are the opening hours that hold for it and its overtime, while it is in the office, and beyond them the time in
 * which it finishes what it has begun.
 */
export const statesInHours = [
  'working',
  'idle',
  'resting',
  'blocked',
  'failed',
  'waiting-for-crew',
  'maintained',
] as const

export type StateInHours = (typeof statesInHours)[number]

/** What a unit does in its hours, over all replications. */
export interface HoursResults {
  /** Mean number of hours within the horizon, in days of 1440 minutes. */
  readonly days: number
  /** Share of these hours in each state; they add up to 1. */
  readonly share: { readonly [state in StateInHours]: number }
}
