import type { Estimate, ProbabilityEstimate, QuantileEstimate } from './estimates.ts'

/**
 * Whether something had happened in a replication by its last working day. Unknown: so near the horizon that the rule
 * cannot be applied.
 */
export type Answer = 'yes' | 'no' | 'unknown'

/** When the backlog of a service is gone, and whether it stays so; days from the start date, which is day 0. */
export interface ClearingResults {
  /** Normal for the required number of working days, and no relapse after it within the horizon. */
  readonly gone: DayChances
  /** Normal for the required number of working days for the first time, whatever comes later. */
  readonly firstNormal: DayChances
  readonly relapse: RelapseResults
  /** Normal from the first working day on in every replication, and in none above normal for the required days. */
  readonly staysNormal: boolean
  /**
   * Of being gone, and above normal on the last working days all the same, too few of them to be called a relapse.
   */
  readonly aboveAtEnd: ProbabilityEstimate
  /** Working days within the horizon under this plan, and the first of them; -1 when there is none. */
  readonly workingDays: number
  readonly firstWorkingDay: number
  /**
   * Days of a horizon with which the replications that are unknown now would have been judged, had their backlog stayed
   * normal; null when none is unknown.
   */
  readonly horizonToJudge: number | null
  /** Null when the horizon is too short to tell. */
  readonly growth: GrowthResults | null
}

/** When something happens, over the replications. */
export interface DayChances {
  /** Day with 50, 80, 95 % probability. */
  readonly p50: DayQuantile
  readonly p80: DayQuantile
  readonly p95: DayQuantile
  /** Probability that it has happened by the end of each day. */
  readonly byDay: readonly DayChance[]
  /** That it happens within the horizon: the last of `byDay`. */
  readonly withinHorizon: DayChance
}

/** A day by which it has happened with some probability. */
export interface DayQuantile extends QuantileEstimate {
  /**
   * Why the value is null: `later` than the horizon, or `unknown`, because too many replications cannot be judged. Null
   * beside a value.
   */
  readonly missing: 'later' | 'unknown' | null
  /** Where the value is unknown, a day before which it does not lie; null otherwise. */
  readonly notBefore: number | null
}

/** A probability of which some replications may say nothing yet. */
export interface DayChance {
  /** Null as long as a replication is unknown. */
  readonly value: number | null
  /** Share of replications in which it surely has happened, and share in which it may have. */
  readonly atLeast: number
  readonly atMost: number
  /** Wilson interval; where the value is null from the low end of `atLeast` to the high end of `atMost`. */
  readonly low: number
  readonly high: number
}

/** Rows of working days above normal, as long as the rule asks for, that begin after the first normal day. */
export interface RelapseResults {
  /** Of at least one relapse. */
  readonly probability: ProbabilityEstimate
  /** Median over the replications with a relapse of the day on which the first one begins; null when there is none. */
  readonly firstDay: number | null
  /** Share of the replications with a relapse in which the backlog is not known to be gone again; null likewise. */
  readonly notGoneAgain: number | null
}

/** How the backlog changes over the last weeks: each working day against the same day a week earlier. */
export interface GrowthResults {
  /** How many weeks are compared with the week before them. */
  readonly weeks: number
  /** Requests that the backlog grows by on a working day; negative where it shrinks. */
  readonly perWorkingDay: Estimate
  /** Of growing at all. */
  readonly probability: ProbabilityEstimate
  /** Whether it may be said that it grows: surely on average, in most replications, and in each of the weeks. */
  readonly isGrowing: boolean
}
