import type { Waits } from '../office/replication-outcome.ts'
import { estimate } from './estimate.ts'
import type { ApplicationDay, WaitResults } from './results.ts'

const MINUTES_PER_DAY = 1440
const MEDIAN = 0
const P95 = 3

/** Up to this share of requests not finished at the horizon, those of its last day, a mean is not called a lower bound. */
const NEGLIGIBLE_SHARE = 0.01

/**
 * Waits of one service under one plan over all replications.
 *
 * @param waits of each replication
 * @param byDay requests by day of application and of readiness, days x (days + 1), all replications together
 */
export function waitResults(
  waits: readonly Waits[],
  byDay: Float64Array,
  days: number,
  confidence: number,
): WaitResults {
  const counted = waits.filter((w) => w.count > 0)
  const censoredShare =
    total(counted, (w) => w.censored) /
    Math.max(
      1,
      total(counted, (w) => w.count),
    )
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
    censoredShare:
      total(counted, (w) => w.censored) /
      Math.max(
        1,
        total(counted, (w) => w.count),
      ),
    histogram: histogramOf(byDay, days),
    byApplicationDay: Array.from({ length: days }, (_, day) => applicationDay(byDay, day, days)),
  }
}

function inDays(minutes: readonly number[], confidence: number, lowerBound: boolean) {
  return estimate(
    minutes.map((m) => m / MINUTES_PER_DAY),
    confidence,
    lowerBound,
  )
}

/** Null where the quantile of some replication falls among the requests not finished at the horizon. */
function quantileEstimate(waits: readonly Waits[], which: number, confidence: number) {
  const values = waits.map((w) => w.quantiles[which])
  return values.length > 0 && values.every(Number.isFinite) ? inDays(values, confidence, false) : null
}

/** Requests by whole days between application and readiness. */
function histogramOf(byDay: Float64Array, days: number): WaitResults['histogram'] {
  const count = new Array<number>(days).fill(0)
  let longer = 0
  for (let came = 0; came < days; came++) {
    const row = came * (days + 1)
    for (let ready = came; ready < days; ready++) count[ready - came] += byDay[row + ready]
    longer += byDay[row + days]
  }
  const last = count.findLastIndex((c) => c > 0)
  return { days: count.slice(0, last + 1).map((_, day) => day), count: count.slice(0, last + 1), longer }
}

/** Days within which a part of those who apply on a day are ready. */
function applicationDay(byDay: Float64Array, day: number, days: number): ApplicationDay {
  const row = byDay.subarray(day * (days + 1), (day + 1) * (days + 1))
  const count = row.reduce((sum, c) => sum + c, 0)
  const within = (probability: number) => daysUntil(row, day, days, probability * count)
  return { day, count, p50: within(0.5), p80: within(0.8), p90: within(0.9), p95: within(0.95) }
}

/** Days until at least so many of a row are ready; null when they are not within the horizon, or when there are none. */
function daysUntil(row: Float64Array, day: number, days: number, wanted: number): number | null {
  if (wanted === 0) return null
  let ready = 0
  for (let d = day; d < days; d++) {
    ready += row[d]
    // the wanted number is a product in floating point, the counts are whole
    if (ready >= wanted - 1e-6) return d - day
  }
  return null
}

function total(waits: readonly Waits[], value: (waits: Waits) => number): number {
  return waits.reduce((sum, w) => sum + value(w), 0)
}
