import type { Estimate, WaitQuantiles, WaitResults } from '../../experiments/results.ts'
import { type Clock, formatTimeParts, timeEstimate, type TimeUnit, timeUnit } from '../format-time.ts'
import { formatWaitQuantile } from '../format-wait.ts'
import { say, type Language } from '../words/say.ts'
import { timeValue } from './cells.ts'
import { type Cell, plainCell } from './table.ts'

type MeanKey = 'mean' | 'meanWorking' | 'earlyMean'

/** What is known of waits in a row of a table. */
export type WaitKey = MeanKey | keyof WaitQuantiles

/**
 * A wait in the unit of its row; a dash where nobody waited.
 *
 * @param named whether the cell names the unit, because no heading does
 */
export function waitCell(wait: WaitResults, key: WaitKey, unit: TimeUnit, language: Language, named = false): Cell {
  if (isMean(key)) return meanTimeCell(wait[key], unit, language, named)
  return quantileCell(wait.quantiles, key, unit, language, named)
}

/** A mean length of time in a unit; a dash where there is none. */
export function meanTimeCell(mean: Estimate | null, unit: TimeUnit, language: Language, named: boolean): Cell {
  if (mean === null) return plainCell(say(language, 'noValue'))
  const { mean: text, halfWidth } = named ? formatTimeParts(mean, language, unit) : timeEstimate(mean, unit, language)
  return { text, interval: halfWidth, value: timeValue(mean, unit) }
}

/** A quantile of lengths of time in a unit; a dash where there is none. */
export function quantileCell(
  quantiles: WaitQuantiles | null,
  key: keyof WaitQuantiles,
  unit: TimeUnit,
  language: Language,
  named: boolean,
): Cell {
  if (quantiles === null) return plainCell(say(language, 'noValue'))
  return formatWaitQuantile(quantiles[key], unit, language, named)
}

/** The one unit for waits that are read together. */
export function unitOfWaits(waits: readonly (readonly [WaitResults, WaitKey])[], clock: Clock = 'calendar'): TimeUnit {
  return timeUnit(
    waits.map(([wait, key]) => lengthOf(wait, key)),
    clock,
  )
}

function lengthOf(wait: WaitResults, key: WaitKey): number | null {
  if (isMean(key)) return wait[key]?.mean ?? null
  const quantile = wait.quantiles?.[key]
  return quantile?.value ?? quantile?.longerThan ?? null
}

function isMean(key: WaitKey): key is MeanKey {
  return key === 'mean' || key === 'meanWorking' || key === 'earlyMean'
}
