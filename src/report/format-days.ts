import type { WaitQuantile } from '../experiments/results.ts'
import type { DayInterval } from '../experiments/results/waits.ts'
import { significantDecimals } from '../statistics/significant-decimals.ts'
import { formatNumber } from './format.ts'
import { say, type Language } from './words/say.ts'

/**
 * A length of time as a number of days: the one place where waits become text.
 *
 * @param error what decides the digits, by default a tenth of it
 */
export function formatDays(days: number, language: Language, error = Math.abs(days) / 10): string {
  if (Number.isInteger(days)) return formatNumber(days, language)
  const decimals = error > 0 ? significantDecimals(days, error) : 2
  return formatNumber(days, language, Math.max(0, Math.min(MOST_DECIMALS, decimals)))
}

/** 0.0001 days are nine seconds. */
const MOST_DECIMALS = 4

/** A quantile of waits and its interval, as texts. */
export function formatWaitQuantile(
  quantile: WaitQuantile,
  language: Language,
): { text: string; interval: string | null } {
  const { value, longerThan, interval } = quantile
  if (value === null) {
    const text = longerThan === null ? say(language, 'waitNever') : formatDays(longerThan, language)
    return { text: longerThan === null ? text : say(language, 'waitLonger', { value: text }), interval: null }
  }
  const error = interval === null ? undefined : errorOf(value, interval)
  const text = formatDays(value, language, error)
  return { text, interval: interval === null ? null : formatDaysInterval(value, interval, language, error) }
}

/** "19 – 24", "19 or more"; null where both ends are the value itself. */
export function formatDaysInterval(
  value: number,
  { low, high }: DayInterval,
  language: Language,
  error?: number,
): string | null {
  if (low === value && high === value) return null
  const from = formatDays(low ?? 0, language, error)
  if (high === null) return say(language, 'waitOrMore', { value: from })
  return say(language, 'dateRange', { from, to: formatDays(high, language, error) })
}

function errorOf(value: number, { low, high }: DayInterval): number | undefined {
  const error = ((high ?? 2 * value) - (low ?? 0)) / 2
  return error > 0 ? error : undefined
}
