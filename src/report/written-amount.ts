import { decimalsOf } from './figures/chart-frame.ts'
import { formatDate, formatNumber } from './format.ts'
import { type TimeUnit, withUnit } from './format-time.ts'
import { say, type Language } from './words/say.ts'

/** The units of time as scenarios write them; a week has its own words. */
const TIME_UNITS: Readonly<Record<string, TimeUnit>> = { min: 'minutes', h: 'hours', d: 'days', wd: 'working-days' }

const RATES = ['week', 'day', 'hour', 'min'] as const

/**
 * A number in a unit as scenarios write it, in words: "14 days" of "d", "5%", "300".
 *
 * @param number as it is to stand
 * @param unit of time, %, a word of the scenario for pieces, or ''
 */
export function inWrittenUnit(number: string, unit: string, language: Language): string {
  if (unit === '') return number
  if (unit === '%') return `${number}%`
  if (unit === 'wk') return say(language, number === '1' ? 'time.one-weeks' : 'time.many-weeks', { value: number })
  const rate = rateOf(unit)
  if (rate !== undefined) return say(language, `time.per-${rate}`, { value: number })
  const time = TIME_UNITS[unit]
  return time === undefined ? `${number}\u00A0${unit}` : withUnit(number, time, language)
}

/** The name of a unit as scenarios write it: "days" of "d"; a word for pieces as it is. */
export function writtenUnitName(unit: string, language: Language): string {
  if (unit === 'wk') return say(language, 'time.weeks')
  const rate = rateOf(unit)
  if (rate !== undefined) return say(language, `time.per-${rate}`, { value: '' }).trim()
  const time = TIME_UNITS[unit]
  return time === undefined ? unit : say(language, `time.${time}`)
}

function rateOf(unit: string): (typeof RATES)[number] | undefined {
  return RATES.find((each) => unit === `per ${each}`)
}

/** An amount as scenarios write it ("14 d", "350_000", "2018-03-12") in words; null where the text is none. */
export function writtenAmountInWords(text: string, language: Language): string | null {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return formatDate(text, language)
  const [, digits, unit = ''] = /^(-?[\d_]+(?:\.[\d_]+)?) ?(%|per \w+|[A-Za-z]\S*)?$/.exec(text) ?? []
  if (digits === undefined) return null
  const amount = Number(digits.replaceAll('_', ''))
  return inWrittenUnit(formatNumber(amount, language, decimalsOf([amount])), unit, language)
}
