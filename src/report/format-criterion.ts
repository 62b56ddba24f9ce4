import type { Criterion, Results } from '../experiments/results.ts'
import { focusOf } from './figures/figure.ts'
import { type EstimateText, formatEstimate, inCurrency, joinEstimate } from './format.ts'
import { perDay, timeEstimate, type TimeUnit, timeUnit, unitOfEstimates, withUnit } from './format-time.ts'
import { estimateValue } from './tables/cell-values.ts'
import { timeValue } from './tables/cells.ts'
import type { CellValue } from './tables/table.ts'
import { say, type Language } from './words/say.ts'

export interface MeanWithError {
  readonly mean: number
  readonly halfWidth: number | null
}

/** A difference of plans by a criterion with its half-width and unit: "2.1 ± 0.4 days". */
export function formatDifference(
  results: Results,
  criterion: Criterion,
  difference: MeanWithError,
  language: Language,
): string {
  const { numbers, named } = written(results, criterion, difference, language)
  return named(joinEstimate(numbers))
}

/** The same for a sentence: "2.1 days (give or take 0.4)". */
export function formatGiveOrTake(
  results: Results,
  criterion: Criterion,
  difference: MeanWithError,
  language: Language,
): string {
  const { mean: value, halfWidth } = formatDifferenceParts(results, criterion, difference, language)
  return halfWidth === null ? value : say(language, 'giveOrTake', { value, error: halfWidth.replace('± ', '') })
}

/** The mean with its unit, and the half-width in the same unit. */
export function formatDifferenceParts(
  results: Results,
  criterion: Criterion,
  difference: MeanWithError,
  language: Language,
): EstimateText {
  const { numbers, named } = written(results, criterion, difference, language)
  return { mean: named(numbers.mean), halfWidth: numbers.halfWidth }
}

/** The mean as a number in that unit. */
export function differenceValue(results: Results, criterion: Criterion, difference: MeanWithError): CellValue {
  return isTime(criterion) ? timeValue(difference, unitOfDifferences(results, [difference])) : estimateValue(difference)
}

/** Whether a criterion is counted in the currency of the scenario. */
export function isMoney(criterion: Criterion): boolean {
  return criterion === 'office-cost' || criterion === 'waiting-cost'
}

/** Whether a criterion is a length of time, in days. */
export function isTime(criterion: Criterion): boolean {
  return criterion === 'waiting' || criterion === 'mean-wait'
}

/**
 * The unit for differences of waits that are read together: that of the waits themselves, so that both are compared at
 * a glance, and a finer one where the differences would be small parts of one.
 */
export function unitOfDifferences(results: Results, differences: readonly MeanWithError[]): TimeUnit {
  const waits = results.plans.map((plan) => focusOf(results, plan).wait.mean?.mean ?? 0)
  const lengths = differences.flatMap(({ mean, halfWidth }) => [mean, halfWidth ?? 0])
  const unit = timeUnit([...waits, ...lengths])
  const largest = lengths.reduce((most, length) => Math.max(most, Math.abs(length)), 0)
  return largest * perDay[unit] < leastShown ? unitOfEstimates(differences) : unit
}

/** Of a unit; below it a finer one is read more easily. */
const leastShown = 0.5

function written(results: Results, criterion: Criterion, difference: MeanWithError, language: Language) {
  if (isTime(criterion)) {
    const unit = unitOfDifferences(results, [difference])
    return {
      numbers: timeEstimate(difference, unit, language),
      named: (value: string) => withUnit(value, unit, language),
    }
  }
  const { currency } = results.scenario
  const numbers = formatEstimate(difference, language)
  if (criterion === 'gone') return { numbers, named: (value: string) => withUnit(value, 'days', language) }
  if (isMoney(criterion)) return { numbers, named: (value: string) => inCurrency(currency, value) }
  return { numbers, named: (value: string) => say(language, 'requestsOf', { value }) }
}
