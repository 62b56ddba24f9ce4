import type { Waits } from '../office/statistics/replication-outcome.ts'
import { estimate } from './estimate.ts'
import type { ReadyByDay } from './ready-by-day.ts'
import type { ApplicationDay, WaitResults } from './results.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'

const MEDIAN = 0
const P95 = 3

/**
 * Up to this share of requests not finished at the horizon (those of its last days), a mean is not marked as a lower
 * bound.
 */
const NEGLIGIBLE_SHARE = 0.01

/**
 * Waits of one service under one plan over all replications.
 *
 * @param waits of each replication
 * @param byDay all replications together
 */
export function waitResults(waits: readonly Waits[], byDay: ReadyByDay, confidence: number): WaitResults {
  const counted = waits.filter((w) => w.count > 0)
  const requests = total(counted, (w) => w.count)
  const censoredShare = total(counted, (w) => w.censored) / Math.max(1, requests)
  const isCensored = censoredShare > NEGLIGIBLE_SHARE
  const inTarget = counted.map((w) => w.withinTarget)
  return {
    mean: inDays(
      counted.map((w) => w.mean),
      confidence,
      isCensored,
    ),
    meanWorking: inDays(
      counted.map((w) => w.meanWorking),
      confidence,
      isCensored,
    ),
    p50: quantileEstimate(counted, MEDIAN, confidence),
    p95: quantileEstimate(counted, P95, confidence),
    withinTarget: inTarget.length > 0 && !inTarget.some(Number.isNaN) ? estimate(inTarget, confidence) : null,
    censoredShare,
    histogram: histogramOf(byDay),
    byApplicationDay: byDay.rows.map((row, day) => applicationDay(day, row, byDay.longer[day])),
  }
}

/** Null where no replication has a request. */
function inDays(minutes: readonly number[], confidence: number, lowerBound: boolean) {
  if (minutes.length === 0) return null
  return estimate(
    minutes.map((m) => m / MINUTES_PER_DAY),
    confidence,
    lowerBound,
  )
}

/** Null where the quantile of some replication falls among the requests not finished at the horizon. */
function quantileEstimate(waits: readonly Waits[], which: number, confidence: number) {
  const values = waits.map((w) => w.quantiles[which])
  return values.every(Number.isFinite) ? inDays(values, confidence, false) : null
}

/** Requests by whole days between application and readiness. */
function histogramOf(byDay: ReadyByDay): WaitResults['histogram'] {
  const count: number[] = []
  for (const row of byDay.rows) row.forEach((c, wait) => (count[wait] = (count[wait] ?? 0) + c))
  const all = Array.from(count, (c) => c ?? 0)
  const known = all.slice(0, all.findLastIndex((c) => c > 0) + 1)
  return { days: known.map((_, day) => day), count: known, longer: byDay.longer.reduce((sum, c) => sum + c, 0) }
}

/** Days within which a share of the requests of one day of application are ready. */
function applicationDay(day: number, row: Float64Array, longer: number): ApplicationDay {
  const count = row.reduce((sum, c) => sum + c, longer)
  const within = (probability: number) => daysUntil(row, probability * count)
  return { day, count, p50: within(0.5), p80: within(0.8), p90: within(0.9), p95: within(0.95) }
}

/**
 * Days until at least `wanted` requests of a row are ready; null when they are not within the horizon, or for 0
 * requests.
 */
function daysUntil(row: Float64Array, wanted: number): number | null {
  if (wanted === 0) return null
  let ready = 0
  // `wanted` is a product with rounding error, counts are whole numbers
  const days = row.findIndex((count) => (ready += count) >= wanted - 1e-6)
  return days < 0 ? null : days
}

function total(waits: readonly Waits[], value: (waits: Waits) => number): number {
  return waits.reduce((sum, w) => sum + value(w), 0)
}
