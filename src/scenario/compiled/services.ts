import type { Distribution } from '../../random/distribution.ts'
import type { Duration } from './duration.ts'
import type { UnsureNumber } from '../../random/unsure.ts'
import type { Course, Place } from './routes.ts'

/** A kind of request. */
export interface Service {
  readonly name: string
  readonly arrivals: ArrivalProcess
  /** Indices into Office.classes. */
  readonly classes: readonly number[]
  /** Indices into Office.steps, in the order of writing. */
  readonly route: readonly number[]
  /** How requests pass the route; null when they go through its steps one after the other. */
  readonly course: Course | null
  readonly waiting: readonly InitialBacklog[]
  /** Those who come together, beside the arrivals. */
  readonly batches: readonly Batch[]
  /** Those served who apply again; null for nobody. */
  readonly returns: Returns | null
  /** More arrivals after an outage; null for never. */
  readonly surge: Surge | null
  /**
   * How many are let in on a day, the initial backlog at the beginning of the route included; the others are sent home
   * until the next working day. Infinity for all.
   */
  readonly numbersPerDay: number
  /** Money for one citizen's calendar day of waiting. */
  readonly costPerWaitingDay: number
  /** Days within which a request should be ready, or null. */
  readonly target: Duration | null
  readonly clearing: Clearing
}

/** When the backlog of a service counts as back to normal. */
export interface Clearing {
  /** At most this many requests not completed at the end of a day. */
  readonly normalBacklog: number
  /** On that many working days in a row (the first of them is the day of clearing). */
  readonly workingDays: number
}

/** Citizens who come together, once or again and again; when the office is closed they come at the next opening. */
export interface Batch {
  /** Planned time of the first coming, minutes. */
  readonly first: number
  /** Time from one planned coming to the next; null for once. */
  readonly every: Duration | null
  /** How many, rounded to a whole number when drawn. */
  readonly size: Distribution
  readonly note: string
}

/** A share of those served applies again, as the same class, after a time from the completion, at the next opening. */
export interface Returns {
  readonly share: number
  readonly after: Duration
}

/** After an outage of a link, the arrivals of a service are multiplied for a time. */
export interface Surge {
  /** Index into Office.links. */
  readonly link: number
  /** Only after outages that lasted longer; a constant. */
  readonly longerThan: Duration
  readonly factor: number
  /** From the end of the outage on; a constant. */
  readonly lasts: Duration
}

/** Requests already in the office at the start. */
export interface InitialBacklog {
  readonly count: number
  /** Where they stand: a step for which they wait, or a branch point that leads to it or past it. */
  readonly step: Place
  /** Minutes since the oldest applied. Of n requests the i-th oldest (from 0) has the age oldest x (n - i) / n. */
  readonly oldest: number
}

/**
 * A non-homogeneous arrival process: piecewise constant expected numbers. The process runs on the clock of
 * expected arrivals, so none is lost or doubled at a border (inversion; Law 2015, section 8.6.2).
 */
export interface ArrivalProcess {
  /**
   * evenly: one each unit of the expected number, in the middle of it; poisson: exponential gaps;
   * overdispersed: Poisson whose rate on each day is multiplied by a gamma factor with mean 1.
   */
  readonly pattern: 'evenly' | 'poisson' | 'overdispersed'
  /** Standard deviation of the daily factor; 0 unless overdispersed. */
  readonly dailyFactorSd: number
  /** Minutes; ascending, not overlapping; each within one day where the arrivals are overdispersed. */
  readonly pieceStart: Float64Array
  readonly pieceEnd: Float64Array
  /** Expected number of arrivals in the piece. */
  readonly pieceExpected: Float64Array
  /** What they are multiplied by in a replication, 1 on average, where the rate is an unknown; otherwise left out. */
  readonly level?: UnsureNumber
}
