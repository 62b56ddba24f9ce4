import { formatNumber } from '../format.ts'
import { perDay, timeUnit, withUnit } from '../format-time.ts'
import { say, type Language } from '../words/say.ts'

/** A length in days that something is done within: "on the same day", "within 24 days", "within 35 minutes". */
export function lengthRoundedUp(days: number, language: Language): string {
  return days === 0
    ? say(language, 'promiseSameDay')
    : say(language, 'promiseWithin', { time: timeRoundedUp(days, language) })
}

/** A length in days, in the unit in which it reads best: never told shorter than it is. */
export function timeRoundedUp(days: number, language: Language): string {
  const unit = timeUnit([days])
  const value = days * perDay[unit]
  const decimals = value < 10 && !Number.isInteger(value) ? 1 : 0
  const step = decimals === 1 ? 10 : 1
  return withUnit(formatNumber(Math.ceil(value * step - 1e-9) / step, language, decimals), unit, language)
}
