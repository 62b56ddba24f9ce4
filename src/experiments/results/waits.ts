import type { Estimate } from './estimates.ts'

/**
 * Waits of a group of requests, from application to readiness, over all replications; times are days. The age of one
 * who was there at the start is part of the wait.
 */
export interface WaitResults {
  /** Requests of all replications together. */
  readonly requests: number
  /** Of these, shares still in the office at the horizon, and withdrawn; null when there are none. */
  readonly unfinishedShare: Estimate | null
  readonly withdrawnShare: Estimate | null
  /** Of all requests of all replications together; null when there are none. */
  readonly quantiles: WaitQuantiles | null
  /**
   * Mean over replications; null where no replication has a request. When some request is unfinished or withdrawn it is
   * a lower bound, with what that one had waited.
   */
  readonly mean: Estimate | null
  /** The same in working days. */
  readonly meanWorking: Estimate | null
  /**
   * Restricted mean: of those who applied in the first half of the horizon or before the start, with half the horizon for
   * all who wait longer or are never ready. No horizon cuts it. Null when there are none.
   */
  readonly earlyMean: Estimate | null
  readonly earlyMeanWorking: Estimate | null
  /**
   * Share ready within the target, of the requests of which it is decided: those who withdrew are not. Null without a
   * target, and when nothing is decided.
   */
  readonly withinTarget: Estimate | null
  /** Share of the requests that are unfinished but not older than the target; null as above. */
  readonly undecidedShare: Estimate | null
}

export interface WaitQuantiles {
  readonly p50: WaitQuantile
  readonly p80: WaitQuantile
  readonly p90: WaitQuantile
  readonly p95: WaitQuantile
  readonly p99: WaitQuantile
}

export interface WaitQuantile {
  /** Days; null where the horizon does not show it, or so many withdrew that it is never reached. */
  readonly value: number | null
  /**
   * Where value is null, what is known: longer than this. Null otherwise, and where it is never reached however long one
   * waits.
   */
  readonly longerThan: number | null
  /** Across replications (`pooledQuantile`); null with fewer than two, and where value is null. */
  readonly interval: DayInterval | null
}

/** Ends of an interval in days; null where it is not bounded by what the horizon shows. */
export interface DayInterval {
  readonly low: number | null
  readonly high: number | null
}

/** For someone who applies on a given day. */
export interface ApplicationDay {
  readonly day: number
  /** Requests over all replications; of these, unfinished at the horizon, and withdrawn. */
  readonly count: number
  readonly unfinished: number
  readonly withdrawn: number
  /**
   * Whole days, as a difference of dates, within which 50, 80, 90, 95 % are ready, over all replications; null = longer
   * than the horizon shows, or never, when too many withdrew.
   */
  readonly p50: number | null
  readonly p80: number | null
  readonly p90: number | null
  readonly p95: number | null
  /** Of each, across replications; null with fewer than two of them. */
  readonly interval: {
    readonly p50: DayInterval | null
    readonly p80: DayInterval | null
    readonly p90: DayInterval | null
    readonly p95: DayInterval | null
  }
}

/** Waits of a service or of one of its classes. */
export interface ServiceWaitResults extends WaitResults {
  /** Those who were there at the start; null when there were none. */
  readonly atStart: WaitResults | null
  /** Those who came later; null when nobody was there at the start: then it is all of them. */
  readonly cameLater: WaitResults | null
  /**
   * All replications together, those who came within the horizon, by whole days between application and readiness;
   * `longer` are unfinished at the horizon, `withdrawn` are never ready.
   */
  readonly histogram: {
    readonly days: readonly number[]
    readonly count: readonly number[]
    readonly longer: number
    readonly withdrawn: number
  }
  /**
   * The same requests, those that are ready, by length in finer spans; null where some wait is longer than two days:
   * whole days show it then.
   */
  readonly spread: WaitSpread | null
  /** For someone who applies on a given day: days until ready. */
  readonly byApplicationDay: readonly ApplicationDay[]
}

/** count[i] requests waited from[i] to to[i] days; the spans ascend and do not overlap. */
export interface WaitSpread {
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly count: readonly number[]
}

/** One class of a service that has several. */
export interface ClassResults {
  readonly name: string
  readonly priority: number
  readonly hasLetters: boolean
  readonly wait: ServiceWaitResults
  /** The same as `wait` where the class gets no letters. */
  readonly documentWait: ServiceWaitResults
}

/** Requests lost or sent away, as shares of all that came or were there at the start; null where there were none. */
export interface Losses {
  readonly foundNoPlace: Estimate | null
  /** Patience ended. */
  readonly gaveUp: Estimate | null
  /** Sent home until another day at least once, because the numbers of the day were used up. */
  readonly sentHome: Estimate | null
}
