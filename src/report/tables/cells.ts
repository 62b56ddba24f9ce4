import type { Estimate, ProbabilityEstimate, QuantileEstimate, Results } from '../../experiments/results.ts'
import type { SpreadShare } from '../../experiments/results/unknowns.ts'
import { formatDay, formatDayInterval, formatEstimate, formatShare, type ToldEstimate } from '../format.ts'
import { formatTimeParts, perDay, type TimeUnit, unitOfEstimates } from '../format-time.ts'
import { loneReplication } from '../lone-replication.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { estimateValue, percentValue, shareValue } from './cell-values.ts'
import type { Cell, CellValue } from './table.ts'
import { plainCell } from './table.ts'

/** Whether there are closed days; without them, a wait is the same on both clocks. */
export function closes({ scenario }: Results): boolean {
  return scenario.closed.includes(true)
}

/** As shareCell; a dash where there is nothing of which it is a share. */
export function optionalShareCell(share: Estimate | null, language: Language): Cell {
  return share === null ? plainCell(say(language, 'noValue')) : shareCell(share, language)
}

/** A mean length of time in days, with its half-width, in a unit of its own. */
export function timeCell(estimate: Estimate, language: Language): Cell {
  const unit = unitOfEstimates([estimate])
  const { mean, halfWidth } = formatTimeParts(estimate, language, unit)
  return { text: mean, interval: halfWidth, value: timeValue(estimate, unit) }
}

/** A mean length of time in days, as a number of a unit. */
export function timeValue({ mean, halfWidth }: ToldEstimate, unit: TimeUnit): CellValue {
  const factor = perDay[unit]
  return estimateValue({ mean: factor * mean, halfWidth: halfWidth === null ? null : factor * halfWidth })
}

/** A mean with its half-width. */
export function estimateCell(estimate: ToldEstimate, language: Language): Cell {
  const { mean, halfWidth } = formatEstimate(estimate, language)
  return { text: mean, interval: halfWidth, value: estimateValue(estimate) }
}

/** A share of 1, as a mean with its half-width, in per cent. */
export function shareCell(estimate: Estimate, language: Language): Cell {
  const { mean, halfWidth, lowerBound } = estimate
  const percent = { mean: 100 * mean, halfWidth: halfWidth === null ? null : 100 * halfWidth, lowerBound }
  const text = formatEstimate(percent, language)
  return {
    text: `${text.mean}%`,
    interval: text.halfWidth === null ? null : `${text.halfWidth}%`,
    value: percentValue(percent),
  }
}

/** A date with its interval, if it has one; a dash where there is none. */
export function dayCell(quantile: QuantileEstimate | null, results: Results, language: Language): Cell {
  const { scenario } = results
  if (quantile === null) return plainCell(say(language, 'noValue'))
  const isCertain = quantile.value === null || loneReplication(results) !== null
  return {
    text: formatDay(quantile.value, scenario, language),
    interval: isCertain ? null : formatDayInterval(quantile, scenario, language),
    ...(quantile.value !== null && { value: { kind: 'date', date: scenario.dates[Math.round(quantile.value)] } }),
  }
}

/** A probability with its interval; of a single replication, whether it happened. */
export function probabilityCell(probability: ProbabilityEstimate, results: Results, language: Language): Cell {
  if (loneReplication(results) !== null)
    return plainCell(say(language, probability.value === 1 ? 'lone.yes' : 'lone.no'))
  return chanceCell(probability, language)
}

/** A probability, or a share, with its interval. */
export function chanceCell({ value, low, high }: ProbabilityEstimate, language: Language): Cell {
  return { text: formatShare(value, language), interval: shareRange(low, high, language), value: shareValue(value) }
}

/** A share that is known exactly; a dash where there is nothing of which it is one. */
export function exactShareCell(share: number | null, language: Language): Cell {
  if (share === null) return plainCell(say(language, 'noValue'))
  return { text: formatShare(share, language), interval: null, value: shareValue(share) }
}

/** The share of a spread that comes from something; a dash where there are too few futures to tell. */
export function spreadCell(share: SpreadShare | null, language: Language): Cell {
  return share === null ? plainCell(say(language, 'noValue')) : chanceCell(share, language)
}

/** "12% – 34%". */
export function shareRange(from: number, to: number, language: Language): string {
  return say(language, 'dateRange', { from: formatShare(from, language), to: formatShare(to, language) })
}
