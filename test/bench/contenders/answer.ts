import { selectInPlace } from './quickselect.ts'

/**
 * What a contender found in one replication about the time in system, in minutes, of all who came: one who is still
 * there at the horizon counts with the time so far in the mean, and as longer than all others in the quantile.
 */
export interface Answer {
  /** Served within the horizon. */
  readonly customers: number
  readonly mean: number
  /** Infinity when more than 5 % are not served within the horizon. */
  readonly p95: number
}

/** A contender's way of doing one case, once. */
export type Replicate = (replication: number) => Answer

/** Those whom the horizon found in the office. */
export interface Unfinished {
  readonly count: number
  /** Sum of their times in the office so far. */
  readonly time: number
}

/** The answer from the first `count` waits, which are reordered, and those who were not served. */
export function answerOf(waits: Float64Array, count: number, unfinished: Unfinished): Answer {
  let sum = unfinished.time
  for (let i = 0; i < count; i++) sum += waits[i]
  const came = count + unfinished.count
  return { customers: count, mean: sum / came, p95: p95Of(waits, count, came) }
}

/** The 95 % quantile of all who came, of whom the first `count` were served. */
export function p95Of(waits: Float64Array, count: number, came: number): number {
  const rank = Math.ceil(0.95 * came)
  return rank > count ? Number.POSITIVE_INFINITY : selectInPlace(waits, rank - 1, count)
}
