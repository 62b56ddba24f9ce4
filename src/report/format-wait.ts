import type { DayInterval, WaitQuantile } from '../experiments/results.ts'
import { significantDecimals } from '../statistics/significant-decimals.ts'
import { formatNumber } from './format.ts'
import { perDay, type TimeUnit, withUnit } from './format-time.ts'
import { numberValue } from './tables/cell-values.ts'
import type { Cell } from './tables/table.ts'
import { say, type Language } from './words/say.ts'

/**
 * A quantile of waits and its interval as a cell, in a unit; digits as the interval supports them.
 *
 * @param named whether the text names the unit
 */
export function formatWaitQuantile(quantile: WaitQuantile, unit: TimeUnit, language: Language, named: boolean): Cell {
  const { value, longerThan, interval } = quantile
  const nameOf = (text: string) => (named ? withUnit(text, unit, language) : text)
  if (value !== null) {
    const decimals = decimalsOf(value, interval, unit)
    const number = numberFormat(decimals, unit, language)
    return {
      text: nameOf(number(value)),
      interval: interval && formatInterval(value, interval, number, language),
      value: numberValue(perDay[unit] * value, decimals),
    }
  }
  if (longerThan === null) return { text: say(language, 'waitNever'), interval: null }
  const number = numberFormat(decimalsOf(longerThan, null, unit), unit, language)
  return { text: say(language, 'waitLonger', { value: nameOf(number(longerThan)) }), interval: null }
}

/** "19 – 24", "19 or more"; null where both ends are the value itself. */
function formatInterval(
  value: number,
  { low, high }: DayInterval,
  number: (days: number) => string,
  language: Language,
): string | null {
  if (low === value && high === value) return null
  if (high === null) return say(language, 'waitOrMore', { value: number(low ?? 0) })
  return say(language, 'dateRange', { from: number(low ?? 0), to: number(high) })
}

/** No more than two decimals; without an interval those as if it were a tenth of the value wide on either side. */
function decimalsOf(value: number, interval: DayInterval | null, unit: TimeUnit): number {
  const factor = perDay[unit]
  const { low, high } = interval ?? { low: value, high: value }
  const halfWidth = ((high ?? 2 * value) - (low ?? 0)) / 2
  const error = factor * (halfWidth > 0 ? halfWidth : value / 10)
  const decimals = error > 0 ? Math.max(0, Math.min(2, significantDecimals(factor * value, error))) : 0
  const isWhole = halfWidth === 0 && Number.isInteger(factor * value)
  return isWhole ? 0 : decimals
}

function numberFormat(decimals: number, unit: TimeUnit, language: Language): (days: number) => string {
  return (days) => formatNumber(perDay[unit] * days, language, decimals)
}
