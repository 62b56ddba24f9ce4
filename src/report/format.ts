import { powerOfTen } from '../statistics/power-of-ten.ts'
import type { Estimate, QuantileEstimate, ScenarioFacts } from '../experiments/results.ts'
import { significantDecimals } from '../statistics/significant-decimals.ts'
import type { Language } from './words/say.ts'
import { say } from './words/say.ts'

const locales = { en: 'en-GB', id: 'id-ID' } as const
const numberFormats = new Map<string, Intl.NumberFormat>()
const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** A number with that many decimals, the language's separators and a true minus sign. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const rounded = Number(value.toFixed(decimals)) === 0 ? 0 : value
  return numberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .format(rounded)
    .replace('-', '−')
}

/** A number known about: whole from 20 on, otherwise with two figures; a whole number as it is. */
export function formatAbout(value: number, language: Language): string {
  if (Number.isInteger(value) || Math.abs(value) >= 20) return formatNumber(value, language)
  return formatNumber(
    value,
    language,
    Math.abs(value) >= 1 ? 1 : Math.min(6, significantDecimals(value, Math.abs(value))),
  )
}

/** The same, as short as a label has it: whole from ten on, otherwise in two figures, of which 4.0 is 4. */
export function formatBriefly(value: number, language: Language): string {
  const short = Math.abs(value) >= 10 ? Math.round(value) : Number(value.toPrecision(2))
  return formatNumber(short, language, Math.min(6, String(short).split('.').at(1)?.length ?? 0))
}

/** A large number in two figures: "2.4 million". */
export function formatMagnitude(value: number, language: Language): string {
  return numberFormat(language, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 2 }).format(
    value,
  )
}

/** Bytes in two figures: "480 MB", "1.2 GB". */
export function formatBytes(bytes: number, language: Language): string {
  const [value, unit] = bytes < 999.5e6 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB']
  return `${numberFormat(language, { maximumSignificantDigits: 2 }).format(value)} ${unit}`
}

/** A share of 1 as a percentage with that many decimals, for axes. */
export function formatPercent(share: number, language: Language, decimals = 0): string {
  return numberFormat(language, {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(share)
}

/** A share of 1 as a percentage; only an exact 0 or 1 is printed as 0 % or 100 %. */
export function formatShare(share: number, language: Language): string {
  const percent = (value: number) =>
    numberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(value)
  if (share > 0 && share < 0.005) return `<${percent(0.01)}`
  if (share < 1 && share >= 0.995) return `>${percent(0.99)}`
  return percent(share)
}

const dateStyles = {
  short: { day: 'numeric', month: 'short' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  plain: { day: 'numeric', month: 'long', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const

/** A local date YYYY-MM-DD: "5 Mar", "5 Mar 2018" or "Monday 5 March 2018". */
export function formatDate(date: string, language: Language, style: keyof typeof dateStyles = 'medium'): string {
  const key = `${language} ${style}`
  let format = dateFormats.get(key)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locales[language], { ...dateStyles[style], timeZone: 'UTC' })
    dateFormats.set(key, format)
  }
  return format.format(Date.parse(`${date}T00:00:00Z`))
}

/** A moment as YYYY-MM-DDTHH:MM:SSZ: "5 March 2018, 18:33 UTC"; as it is where it is none. */
export function formatMoment(moment: string, language: Language): string {
  const [, date, hour, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)[\d:.]*Z$/.exec(moment) ?? []
  if (date === undefined) return moment
  return `${formatDate(date, language, 'plain')}, ${hour}${language === 'id' ? '.' : ':'}${minute} UTC`
}

/** The local date of a day of the horizon; null is a day after it: "later than 31 Aug 2018". */
export function formatDay(day: number | null, scenario: Pick<ScenarioFacts, 'dates'>, language: Language): string {
  if (day === null) return say(language, 'laterThan', { date: formatDate(scenario.dates.at(-1)!, language) })
  return formatDate(scenario.dates[Math.round(day)], language)
}

/** The interval of a date, or null when there is none to show. */
export function formatDayInterval(
  quantile: QuantileEstimate,
  scenario: ScenarioFacts,
  language: Language,
): string | null {
  const { value, low, high } = quantile
  if (low === null || (low === value && high === value)) return null
  const from = formatDate(scenario.dates[Math.round(low)], language, 'short')
  if (high === null) return say(language, 'fromDate', { date: from })
  return say(language, 'dateRange', { from, to: formatDate(scenario.dates[Math.round(high)], language, 'short') })
}

/** A rounding error of sums is no error. */
const MOST_DECIMALS = 6

/**
 * Two decimals at most, and more only as far as the first digit of an error needs them; of a mean without an error as if
 * that were a tenth of it.
 */
function supportedDecimals(halfWidth: number | null, mean: number): number {
  const reference = halfWidth !== null && halfWidth > 0 ? halfWidth : Math.abs(mean) / 10
  if (reference === 0) return 0
  const decimals = significantDecimals(mean, reference)
  return Math.min(decimals, Math.max(2, Math.min(MOST_DECIMALS, decimals - 1)))
}

/** Mean and half-width as texts with the same number of decimals; halfWidth null where there is none. */
export interface EstimateText {
  readonly mean: string
  readonly halfWidth: string | null
}

/** A mean with its half-width; the true mean may be more where it is a lower bound. */
export type ToldEstimate = Pick<Estimate, 'mean' | 'halfWidth'> & { readonly lowerBound?: boolean }

/** An estimate with its digits cut to what its half-width supports, "≥" before a lower bound. */
export function formatEstimate(estimate: ToldEstimate, language: Language): EstimateText {
  const { mean, halfWidth } = settled(estimate)
  const decimals = estimateDecimals(estimate)
  const text = (value: number) => formatRounded(value, decimals, language)
  return {
    mean: estimate.lowerBound === true ? say(language, 'atLeast', { value: text(mean) }) : text(mean),
    halfWidth: halfWidth === null || Number(halfWidth.toFixed(MOST_DECIMALS)) === 0 ? null : `± ${text(halfWidth)}`,
  }
}

/** Of the mean: a half-width below it comes from the rounding of sums, not from chance. */
const ROUNDING = 1e-10

/** An estimate whose half-width is but a rounding error is exact, and its mean a round number again. */
function settled({ mean, halfWidth }: ToldEstimate): ToldEstimate {
  const isRounding = halfWidth !== null && halfWidth > 0 && halfWidth < ROUNDING * Math.abs(mean)
  return isRounding ? { mean: Number(mean.toPrecision(10)), halfWidth: 0 } : { mean, halfWidth }
}

/** The decimals with which an estimate is told; less than none where it is rounded to tens or hundreds. */
export function estimateDecimals(estimate: ToldEstimate): number {
  const { mean, halfWidth } = settled(estimate)
  const exact = (halfWidth === 0 || halfWidth === null) && Number.isInteger(mean)
  return exact ? 0 : supportedDecimals(halfWidth, mean)
}

/** "9.4 ± 0.3" in one text. */
export function joinEstimate(text: EstimateText): string {
  return text.halfWidth === null ? text.mean : `${text.mean} ${text.halfWidth}`
}

/** The same of an estimate: "9.4 ± 0.3". */
export function estimateText(estimate: ToldEstimate, language: Language): string {
  return joinEstimate(formatEstimate(estimate, language))
}

/** An amount of money, already in digits: "IDR 450". */
export function inCurrency(currency: string, amount: string): string {
  return `${currency}\u00A0${amount}`
}

/** A text as it stands at the beginning of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A number with that many decimals; with less than none, rounded to tens or hundreds. */
export function formatRounded(value: number, decimals: number, language: Language): string {
  return formatNumber(rounded(value, decimals), language, Math.max(0, decimals))
}

/** A number with that many decimals, as a number. */
export function rounded(value: number, decimals: number): number {
  if (decimals >= 0) return Number(value.toFixed(decimals))
  const step = powerOfTen(-decimals)
  return Math.round(value / step) * step
}

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options)
  let format = numberFormats.get(key)
  if (format === undefined) {
    format = new Intl.NumberFormat(locales[language], options)
    numberFormats.set(key, format)
  }
  return format
}
