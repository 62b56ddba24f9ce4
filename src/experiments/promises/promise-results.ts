import type { Estimate } from '../results/estimates.ts'

/** How sure a promise can be, as shares of those who apply. */
export const reliabilities = [0.8, 0.9, 0.95] as const

/**
 * What can be told to those who apply in a week:
 *
 * - `date`: come back on that date;
 * - `same-day`: it is ready on the day of application;
 * - `later`: the date lies beyond what the horizon shows;
 * - `unsure`: an estimate lies within the horizon, the end of its interval does not;
 * - `never`: so many give up that no date holds;
 * - `few`: so few apply that nothing can be said.
 */
export type PromiseKind = 'date' | 'same-day' | 'later' | 'unsure' | 'never' | 'few'

/** A promise to those who apply in one week. Days are counted from the start date, which is day 0. */
export interface PromisedDay {
  readonly kind: PromiseKind
  /**
   * A day on which the office is open, at the opening of which so many are ready: the upper end of the interval. With
   * `same-day` the last day of the week. Null with the other kinds.
   */
  readonly day: number | null
  /** The date of that day, perhaps after the horizon. */
  readonly date: string | null
  /** The estimate, and the lower end of its interval, as such days; null where the horizon does not show them. */
  readonly estimate: number | null
  readonly low: number | null
  /** Whole days after the application within which so many are ready, the upper end likewise; null where not known. */
  readonly withinDays: number | null
}

/** Those who apply in a week, over all replications. */
export interface PromiseWeek {
  readonly from: number
  readonly to: number
  /** First and last date of the week. */
  readonly dates: readonly [string, string]
  /** Applications, mean of a replication. */
  readonly applications: number
  /** One for each of `reliabilities`. */
  readonly promises: readonly PromisedDay[]
}

/** What a given promise does to those who apply in a week, or in all weeks; means over replications. */
export interface KeptOrNot {
  /** Not ready when they come back. */
  readonly failed: Estimate
  readonly kept: number
  /** Gave up, or found no place to wait. */
  readonly left: number
  /** Unfinished at the horizon, and promised for a day after it. */
  readonly undecided: number
  /** Of those who did not leave and of whom it is decided; null where there are none. */
  readonly failedShare: { readonly mean: number; readonly halfWidth: number | null } | null
}

/** A service, or one of its classes. */
export interface PromiseGroup {
  readonly service: string
  /** Null for the whole service. */
  readonly class: string | null
  readonly weeks: readonly PromiseWeek[]
  /** With promises that never go back: what that adds; null unless asked for. */
  readonly steady: SteadyCost | null
  /** What the given promise does, in all and week by week; null unless one is given. */
  readonly given: { readonly all: KeptOrNot; readonly weeks: readonly KeptOrNot[] } | null
}

/** Days by which dates move so that none lies before that of an earlier week; one of each for each reliability. */
export interface SteadyCost {
  /** Mean over applications of the weeks with a date. */
  readonly meanDays: readonly number[]
  readonly mostDays: readonly number[]
}

/** A promise of the planner: so many days after the application, or one date for all who apply before it. */
export type GivenPromise =
  | { readonly kind: 'within'; readonly days: number; readonly clock: 'calendar' | 'working-days' }
  | { readonly kind: 'on'; readonly day: number }

/** The schema of promise.json. */
export const PROMISE_SCHEMA = 'antrean-promise/1'

/** What can be promised under one plan: the content of promise.json, but for the manifest. */
export interface PromiseResults {
  readonly schema: typeof PROMISE_SCHEMA
  readonly title: string
  readonly plan: { readonly name: string; readonly title: string }
  readonly startDate: string
  /** Length of the horizon. */
  readonly days: number
  /** Name of the service that the decision is about. */
  readonly focus: string
  readonly replications: number
  /** Of each interval by itself. */
  readonly confidence: number
  readonly reliabilities: readonly number[]
  readonly given: GivenPromise | null
  readonly isSteady: boolean
  /** Each service, and each class where it has several. */
  readonly groups: readonly PromiseGroup[]
}
