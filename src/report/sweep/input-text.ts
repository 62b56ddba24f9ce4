import type { SweepScenario } from '../../experiments/sweep/sweep-results.ts'
import type { SweptInput } from '../../experiments/sweep/swept-input.ts'
import { significantDecimals } from '../../statistics/significant-decimals.ts'
import { dateAfter } from '../../time/date.ts'
import { decimalsOf } from '../figures/chart-frame.ts'
import { formatDate, formatNumber, formatRounded, inCurrency } from '../format.ts'
import { inWrittenUnit, writtenUnitName } from '../written-amount.ts'
import { say, type Language } from '../words/say.ts'

const UNITS_OF_TIME = ['min', 'h', 'd', 'wd', 'wk'] as const

/** How the values of an input are told. */
export class InputText {
  readonly name: string
  private readonly input: SweptInput
  private readonly scenario: SweepScenario
  private readonly language: Language

  constructor(input: SweptInput, scenario: SweepScenario, language: Language) {
    this.name = input.name
    this.input = input
    this.scenario = scenario
    this.language = language
  }

  /** "“network-change” from 10 days to 28 days", for a title; of names all of them. */
  range(): string {
    const { values, scale } = this.input
    const { language, name: input } = this
    if (scale.kind === 'names') {
      return say(language, 'sweep.names', { input, values: listOf(values.map(({ written }) => written)) })
    }
    return say(language, 'sweep.of', { input, from: this.first(), to: this.last() })
  }

  first(): string {
    return this.ofValue(0)
  }

  last(): string {
    return this.ofValue(this.input.values.length - 1)
  }

  /** One of the values that were tried. */
  ofValue(index: number): string {
    const { amount, written } = this.input.values[index]
    return amount === null ? written : this.ofAmount(amount, decimalsOf([amount]))
  }

  /** A short form for an axis or the heading of a row; where it is the length of an outage, with the date of its end. */
  label(index: number): string[] {
    const { amount, written } = this.input.values[index]
    if (amount === null) return [written]
    const { scale, endOfOutage } = this.input
    if (scale.kind === 'dates') return [formatDate(this.dateOf(amount), this.language, 'short')]
    const number = formatNumber(amount, this.language, decimalsOf([amount]))
    const text = scale.kind === 'numbers' ? inWrittenUnit(number, scale.unit, this.language) : number
    const date = endOfOutage === null ? [] : [formatDate(this.endDate(amount), this.language, 'short')]
    return [text, ...date]
  }

  /** A place between the values, with digits as its interval supports them: "29.1 days, 3 Apr 2018". */
  place({ at, low, high }: { at: number; low: number; high: number }): { at: string; interval: string } {
    const half = this.isNothing(high - low) ? 0 : (high - low) / 2
    const decimals = half > 0 ? significantDecimals(at, half) : decimalsOf([Number(at.toPrecision(4))])
    const ends = { low: this.ofAmount(low, decimals), high: this.ofAmount(high, decimals) }
    const isExact = ends.low === ends.high
    return { at: this.ofAmount(at, decimals), interval: isExact ? '' : say(this.language, 'betweenEnds', ends) }
  }

  /** A place with as many digits as the range of the values supports. */
  near(amount: number): string {
    const amounts = this.input.values.map((value) => value.amount ?? 0)
    const width = amounts[amounts.length - 1] - amounts[0]
    const isValue = amounts.includes(amount)
    return this.ofAmount(amount, isValue ? decimalsOf([amount]) : Math.max(0, significantDecimals(width, width / 10)))
  }

  /** The name of one unit of time, or null. */
  timeUnit(): string | null {
    const { scale } = this.input
    const unit = scale.kind === 'dates' ? 'd' : scale.kind === 'numbers' ? scale.unit : ''
    const known = UNITS_OF_TIME.find((each) => each === unit)
    return known === undefined ? null : say(this.language, `sweep.per.${known}`)
  }

  /** What an axis counts. */
  axis(): string {
    const { language, name: input } = this
    const { scale, endOfOutage } = this.input
    if (scale.kind !== 'numbers') return input
    const unit = scale.isMoney ? this.scenario.currency : writtenUnitName(scale.unit, language)
    if (unit === '') return input
    return say(language, endOfOutage === null ? 'sweep.axis' : 'sweep.outageEnds', { input, unit })
  }

  /** Whether a distance is only rounding error beside the range that was swept. */
  private isNothing(distance: number): boolean {
    const amounts = this.input.values.map(({ amount }) => amount ?? 0)
    return distance <= 1e-9 * (amounts[amounts.length - 1] - amounts[0])
  }

  private ofAmount(amount: number, decimals: number): string {
    const { scale, endOfOutage } = this.input
    if (scale.kind === 'dates') return formatDate(this.dateOf(amount), this.language)
    const number = formatRounded(amount, decimals, this.language)
    if (scale.kind === 'names') return number
    if (scale.isMoney) return inCurrency(this.scenario.currency, number)
    const text = inWrittenUnit(number, scale.unit, this.language)
    return endOfOutage === null ? text : `${text} (${formatDate(this.endDate(amount), this.language, 'short')})`
  }

  private endDate(amount: number): string {
    const { base, perUnit } = this.input.endOfOutage!
    return this.dateOf(base + perUnit * amount)
  }

  private dateOf(day: number): string {
    return dateAfter(this.scenario.startDate, Math.floor(day))
  }
}

/** Values one after the other; an order of units, which has commas of its own, in quotation marks. */
function listOf(values: readonly string[]): string {
  const areQuoted = values.some((value) => value.includes(','))
  return values.map((value) => (areQuoted ? `“${value}”` : value)).join(', ')
}
