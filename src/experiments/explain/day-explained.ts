import type { Estimate, ProbabilityEstimate } from '../results/estimates.ts'
import type { Cause } from '../../office/statistics/pool-outcome.ts'

/** What kept requests waiting for a pool on a day. */
export interface DayCause extends Cause {
  /** Request-hours in the queues of the pool, mean over replications. */
  readonly requestHours: number
  /** Share of all waiting of that day, and of the waiting in opening hours; the latter null of the hours themselves. */
  readonly share: number
  readonly shareWithinHours: number | null
}

export interface DayPool {
  readonly name: string
  /** Services completed, without those to be done again. */
  readonly made: Estimate
  readonly spoiled: number
  readonly units: readonly {
    readonly name: string
    readonly made: Estimate
    /** Of resting at its daily limit at some time of the day. */
    readonly limitReached: ProbabilityEstimate
    /** Of being out of the office, or not there yet or any more, the whole day. */
    readonly awayAllDay: ProbabilityEstimate
    readonly absentAllDay: ProbabilityEstimate
    /** Of being failed at some time of the day. */
    readonly failed: ProbabilityEstimate
  }[]
  /** Requests in its queues at the end of the day, errands for letters left out. */
  readonly waitingAtEnd: Estimate
  /** Of being open at some time of the day. */
  readonly open: number
  /** What holds up in hours first, the most first; hours last. */
  readonly causes: readonly DayCause[]
}

/** One day over replications. With one of them intervals say nothing. */
export interface DayExplained {
  readonly day: number
  readonly date: string
  /** Whether the office opens to citizens. */
  readonly isOpen: boolean
  readonly replications: number
  readonly services: readonly {
    readonly name: string
    readonly arrived: Estimate
    readonly completed: Estimate
    readonly withdrawn: Estimate
    readonly letters: Estimate
    readonly backlog: Estimate
  }[]
  readonly pools: readonly DayPool[]
  readonly links: readonly {
    readonly name: string
    /** Of being down at some time of the day, and mean hours down. */
    readonly down: ProbabilityEstimate
    readonly hoursDown: number
  }[]
  readonly supplies: readonly {
    readonly name: string
    /** Of being too little for some step, or kept for some classes, at some time of the day. */
    readonly short: ProbabilityEstimate
    readonly stockAtEnd: Estimate
  }[]
  readonly triggers: readonly { readonly name: string; readonly active: ProbabilityEstimate }[]
}
