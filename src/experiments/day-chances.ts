import { finiteOrNull } from './finite-or-null.ts'
import { quantileInterval } from '../statistics/quantile-interval.ts'
import { wilsonInterval } from '../statistics/wilson-interval.ts'
import type { JudgedDay } from './clearing-day.ts'
import type { DayChance, DayChances, DayQuantile } from './results/clearing.ts'

/** When something happens, from the day of each replication. */
export function dayChances(judged: readonly JudgedDay[], days: number, confidence: number): DayChances {
  const quantile = (probability: number) => dayQuantile(judged, probability, confidence)
  const byDay = chancesByDay(judged, days, confidence)
  return { p50: quantile(0.5), p80: quantile(0.8), p95: quantile(0.95), byDay, withinHorizon: byDay[days - 1] }
}

/**
 * A replication that is unknown has its day at the earliest where its normal days begin, and at the latest after the
 * horizon. The quantile is known where both give the same, and its interval holds both.
 */
function dayQuantile(judged: readonly JudgedDay[], probability: number, confidence: number): DayQuantile {
  const times = (unknown: (since: number) => number) =>
    judged.map(({ answer, day }) => (answer === 'yes' ? day! : answer === 'no' ? Infinity : unknown(day ?? 0)))
  const earliest = quantileInterval(
    times((since) => since),
    probability,
    confidence,
  )
  const latest = quantileInterval(
    times(() => Infinity),
    probability,
    confidence,
  )
  const isKnown = Number.isFinite(latest.value)
  const notBefore = isKnown ? null : finiteOrNull(earliest.value)
  return {
    value: isKnown ? latest.value : null,
    low: finiteOrNull(Math.max(0, earliest.low)),
    high: finiteOrNull(latest.high),
    missing: isKnown ? null : notBefore === null ? 'later' : 'unknown',
    notBefore,
  }
}

function chancesByDay(judged: readonly JudgedDay[], days: number, confidence: number): DayChance[] {
  const yesOn = new Uint32Array(days)
  const unknownFrom = new Uint32Array(days)
  for (const { answer, day } of judged) {
    if (answer === 'yes') yesOn[day!]++
    if (answer === 'unknown') unknownFrom[day ?? 0]++
  }
  let yes = 0
  let unknown = 0
  return Array.from(yesOn, (count, day) => {
    yes += count
    unknown += unknownFrom[day]
    return dayChance(yes, unknown, judged.length, confidence)
  })
}

function dayChance(yes: number, unknown: number, of: number, confidence: number): DayChance {
  const atLeast = yes / of
  const { low, high } = wilsonInterval(yes, of, confidence)
  if (unknown === 0) return { value: atLeast, atLeast, atMost: atLeast, low, high }
  const most = wilsonInterval(yes + unknown, of, confidence)
  return { value: null, atLeast, atMost: most.value, low, high: most.high }
}
