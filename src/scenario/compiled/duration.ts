import type { Distribution } from '../../random/distribution.ts'

/** A span of time: minutes on the calendar clock, or on the clock that stands still on days the office is closed. */
export interface Duration {
  readonly distribution: Distribution
  readonly clock: 'calendar' | 'working-days'
}
