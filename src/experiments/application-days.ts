import { total } from '../statistics/total.ts'
import { pooledQuantile } from '../statistics/pooled-quantile.ts'
import type { ApplicationDay, DayInterval, ServiceWaitResults } from './results/waits.ts'

/** The requests of one day of application in each replication. */
interface OneDay {
  /** Ready within so many days, row-major days x replications. */
  readonly until: Float64Array
  readonly all: Float64Array
  unfinished: number
  withdrawn: number
}

/**
 * For each day of application, the days within which a share of the requests of all replications is ready.
 *
 * @param byDay of each replication, triples as in Waits.byDay, ascending
 * @param days length of the horizon
 */
export function applicationDays(byDay: readonly Uint32Array[], days: number, confidence: number): ApplicationDay[] {
  const next = new Int32Array(byDay.length)
  return Array.from({ length: days }, (_, day) => applicationDay(day, take(byDay, next, day, days), confidence))
}

/** Requests by whole days between application and readiness. */
export function waitsByDay(byDay: readonly Uint32Array[], days: number): ServiceWaitResults['histogram'] {
  const counts = new Float64Array(days)
  let longer = 0
  let withdrawn = 0
  for (const triples of byDay) {
    for (let i = 0; i < triples.length; i += 3) {
      const ready = triples[i + 1]
      if (ready < days) counts[ready - triples[i]] += triples[i + 2]
      else if (ready === days) longer += triples[i + 2]
      else withdrawn += triples[i + 2]
    }
  }
  const count = Array.from(counts.subarray(0, counts.findLastIndex((c) => c > 0) + 1))
  return { days: count.map((_, day) => day), count, longer, withdrawn }
}

/** Takes the triples of a day, from where `next` points in each replication. */
function take(byDay: readonly Uint32Array[], next: Int32Array, day: number, days: number): OneDay {
  const n = byDay.length
  const end = next.slice()
  let places = 0
  byDay.forEach((triples, r) => {
    for (; end[r] < triples.length && triples[end[r]] === day; end[r] += 3) {
      if (triples[end[r] + 1] < days) places = Math.max(places, triples[end[r] + 1] - day + 1)
    }
  })
  const found: OneDay = {
    until: new Float64Array(places * n),
    all: new Float64Array(n),
    unfinished: 0,
    withdrawn: 0,
  }
  byDay.forEach((triples, r) => {
    for (; next[r] < end[r]; next[r] += 3) {
      const ready = triples[next[r] + 1]
      const count = triples[next[r] + 2]
      found.all[r] += count
      if (ready < days) found.until[(ready - day) * n + r] = count
      else if (ready === days) found.unfinished += count
      else found.withdrawn += count
    }
  })
  for (let i = n; i < found.until.length; i++) found.until[i] += found.until[i - n]
  return found
}

function applicationDay(
  day: number,
  { until, all, unfinished, withdrawn }: OneDay,
  confidence: number,
): ApplicationDay {
  const count = total(all)
  const places = until.length / all.length
  const within = (p: number): { value: number | null; interval: DayInterval | null } => {
    if (count === 0) return { value: null, interval: null }
    const found = pooledQuantile({ until, places, all }, p, confidence)
    const at = (place: number) => (place < places ? place : null)
    const interval = found.interval && { low: at(found.interval.low), high: at(found.interval.high) }
    return { value: at(found.value), interval }
  }
  const [p50, p80, p90, p95] = [within(0.5), within(0.8), within(0.9), within(0.95)]
  return {
    day,
    count,
    unfinished,
    withdrawn,
    p50: p50.value,
    p80: p80.value,
    p90: p90.value,
    p95: p95.value,
    interval: { p50: p50.interval, p80: p80.interval, p90: p90.interval, p95: p95.interval },
  }
}
