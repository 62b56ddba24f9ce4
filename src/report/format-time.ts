import type { Estimate } from '../experiments/results.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'
import { type EstimateText, formatEstimate, formatNumber } from './format.ts'
import { say, type Language } from './words/say.ts'

/**
 * The unit in which lengths of time are read. All lengths of the results are in days of 1440 minutes; on the
 * working-day clock a working day has as many, because that clock runs through the whole of each day on which the
 * office opens. So a short length on it can be read in hours: those of such days.
 */
export type TimeUnit = 'minutes' | 'hours' | 'days' | 'working-days'

/** Which clock measured a length of time. */
export type Clock = 'calendar' | 'working-days'

/** How many of a unit a day of the results has. */
export const perDay: { readonly [unit in TimeUnit]: number } = {
  minutes: MINUTES_PER_DAY,
  hours: MINUTES_PER_DAY / 60,
  days: 1,
  'working-days': 1,
}

const HOUR = 60 / MINUTES_PER_DAY

/**
 * The one unit for lengths of time that are read together, such as those of a row or of an axis: minutes while none of
 * them reaches two hours, hours while none reaches two days. Nulls are passed by.
 *
 * @param days lengths in days
 */
export function timeUnit(days: Iterable<number | null>, clock: Clock = 'calendar'): TimeUnit {
  let largest = 0
  for (const value of days) if (value !== null) largest = Math.max(largest, Math.abs(value))
  // none has a length: nothing speaks for a finer unit
  if (largest >= 2 || largest === 0) return clock === 'calendar' ? 'days' : 'working-days'
  return largest < 2 * HOUR ? 'minutes' : 'hours'
}

type Measured = Pick<Estimate, 'mean' | 'halfWidth'>

/** The one unit for means and their half-widths; null stands for a mean that is not known. */
export function unitOfEstimates(estimates: Iterable<Measured | null>, clock: Clock = 'calendar'): TimeUnit {
  const lengths: number[] = []
  for (const estimate of estimates) if (estimate !== null) lengths.push(estimate.mean, estimate.halfWidth ?? 0)
  return timeUnit(lengths, clock)
}

/** An estimate in days as texts in a unit, without the unit's name; digits as its half-width supports them. */
export function timeEstimate(
  estimate: Measured & { lowerBound?: boolean },
  unit: TimeUnit,
  language: Language,
): EstimateText {
  const { mean, halfWidth, ...rest } = estimate
  const factor = perDay[unit]
  return formatEstimate(
    { ...rest, mean: mean * factor, halfWidth: halfWidth === null ? null : halfWidth * factor },
    language,
  )
}

/** The mean with its unit, and the half-width in that unit; for a cell of a table. */
export function formatTimeParts(
  estimate: Measured & { lowerBound?: boolean },
  language: Language,
  unit: TimeUnit = unitOfEstimates([estimate]),
): EstimateText {
  const { mean, halfWidth } = timeEstimate(estimate, unit, language)
  return { mean: withUnit(mean, unit, language), halfWidth }
}

/**
 * A length that is known exactly, such as a target or a promise, in days: "60 minutes", "4 hours", "1 day", "14 days",
 * "2 working days". In whole days where it is whole days; on the working-day clock always in working days.
 */
export function formatTime(days: number, language: Language, clock: Clock = 'calendar'): string {
  const isWholeDays = Number.isInteger(days)
  const unit = clock === 'working-days' ? 'working-days' : isWholeDays ? 'days' : timeUnit([days])
  return withUnit(exactly(days * perDay[unit], language), unit, language)
}

/** A number of a unit with the unit's name, in the singular where the text is "1". */
export function withUnit(value: string, unit: TimeUnit, language: Language): string {
  return say(language, value === '1' ? `time.one-${unit}` : `time.many-${unit}`, { value })
}

/** The name of a unit, as a heading or the title of an axis has it: "hours", or on the working-day clock whose hours. */
export function unitName(unit: TimeUnit, language: Language, clock: Clock = 'calendar'): string {
  const name = say(language, `time.${unit}`)
  return clock === 'calendar' || unit === 'working-days' ? name : say(language, 'time.of-open-days', { unit: name })
}

/** With the decimals that it has, at most two. */
function exactly(value: number, language: Language): string {
  const decimals = [0, 1].find((places) => Math.abs(value - Number(value.toFixed(places))) < 1e-6) ?? 2
  return formatNumber(value, language, decimals)
}

/** A length of computing: "6 minutes 24 seconds", "1 hour 5 minutes", "less than a second". */
export function formatSeconds(seconds: number, language: Language): string {
  const whole = Math.round(seconds)
  if (whole < 1) return say(language, 'time.under-second')
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const part = (value: number, unit: 'hours' | 'minutes' | 'seconds') =>
    value === 0 ? [] : [say(language, value === 1 ? `time.one-${unit}` : `time.many-${unit}`, { value })]
  return [...part(hours, 'hours'), ...part(minutes, 'minutes'), ...(hours > 0 ? [] : part(rest, 'seconds'))].join(' ')
}
