import type {
  Estimate,
  ProbabilityEstimate,
  QuantileEstimate,
  Results,
  WaitResults,
} from '../../experiments/results.ts'
import type { WaitQuantiles } from '../../experiments/results/waits.ts'
import { formatDays, formatWaitQuantile } from '../format-days.ts'
import { formatDay, formatDayInterval, formatEstimate, formatShare } from '../format.ts'
import { loneReplication } from '../lone-replication.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import type { Cell } from './table.ts'
import { plainCell } from './table.ts'

/** A mean wait; a dash where nobody waited. */
export function meanWaitCell(mean: Estimate | null, language: Language): Cell {
  if (mean === null) return plainCell(say(language, 'noValue'))
  const { halfWidth, lowerBound } = mean
  const text = formatDays(mean.mean, language, halfWidth === null || halfWidth === 0 ? undefined : halfWidth)
  if (lowerBound) return plainCell(say(language, 'atLeast', { value: text }))
  const error = halfWidth === null || halfWidth === 0 ? null : `± ${formatDays(halfWidth, language, halfWidth)}`
  return { text, interval: error }
}

/** A quantile of waits; a dash where nobody waited. */
export function waitCell(wait: WaitResults, key: keyof WaitQuantiles, language: Language): Cell {
  return wait.quantiles === null
    ? plainCell(say(language, 'noValue'))
    : formatWaitQuantile(wait.quantiles[key], language)
}

/** As shareCell; a dash where there is nothing of which it is a share. */
export function optionalShareCell(share: Estimate | null, language: Language): Cell {
  return share === null ? plainCell(say(language, 'noValue')) : shareCell(share, language)
}

/** A mean with its half-width. */
export function estimateCell(estimate: Estimate, language: Language): Cell {
  const { mean, halfWidth } = formatEstimate(estimate, language)
  return { text: mean, interval: halfWidth }
}

/** A share of 1, as a mean with its half-width, in per cent. */
export function shareCell(estimate: Estimate, language: Language): Cell {
  const { mean, halfWidth, lowerBound } = estimate
  const percent = { mean: 100 * mean, halfWidth: halfWidth === null ? null : 100 * halfWidth, lowerBound }
  const text = formatEstimate(percent, language)
  return { text: `${text.mean}%`, interval: text.halfWidth === null ? null : `${text.halfWidth}%` }
}

/** A date with its interval, if it has one; a dash where there is none. */
export function dayCell(quantile: QuantileEstimate | null, results: Results, language: Language): Cell {
  const { scenario } = results
  if (quantile === null) return plainCell(say(language, 'noValue'))
  const isCertain = quantile.value === null || loneReplication(results) !== null
  return {
    text: formatDay(quantile.value, scenario, language),
    interval: isCertain ? null : formatDayInterval(quantile, scenario, language),
  }
}

/** A probability with its interval; of a single replication, whether it happened. */
export function probabilityCell(probability: ProbabilityEstimate, results: Results, language: Language): Cell {
  const { value, low, high } = probability
  if (loneReplication(results) !== null) return plainCell(say(language, value === 1 ? 'lone.yes' : 'lone.no'))
  const range = { from: formatShare(low, language), to: formatShare(high, language) }
  return { text: formatShare(value, language), interval: say(language, 'dateRange', range) }
}
