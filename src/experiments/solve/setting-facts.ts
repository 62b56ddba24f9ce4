import { confidenceSequence } from '../../statistics/confidence-sequence.ts'
import { meanInterval } from '../../statistics/mean-interval.ts'
import { quantileInterval } from '../../statistics/quantile-interval.ts'
import { goneCounts } from '../futures/gone-counts.ts'
import type { Sight } from './sight.ts'
import type { Chance, Chosen, DayRange, Mean, SettingFacts } from './solve-results.ts'
import { costsOf, sharesWithin, type Wanted } from './wanted.ts'

const CONFIDENCE = 0.95

/** @param probability with which the date is told */
export function settingFacts(
  choices: Chosen,
  sights: readonly Sight[],
  { goneBy }: Wanted,
  probability: number,
): SettingFacts {
  const shares = sharesWithin(sights)
  return {
    choices,
    futures: sights.length,
    goneBy: goneBy && chanceOf(goneCounts(sights, goneBy.day)),
    day: dayRange(sights, probability),
    withinTarget:
      shares.unknown === shares.n ? null : chanceOf({ ...shares, n: shares.n - shares.unknown, unknown: 0 }),
    officeCost: meanOf(costsOf(sights)),
    waitingDays: meanOf(sights.map(({ waitingDays }) => waitingDays)),
  }
}

/** Trials of which some may be successes or not: the interval holds for both. */
export function chanceOf({ successes, unknown, n }: { successes: number; unknown: number; n: number }): Chance {
  const alpha = 1 - CONFIDENCE
  return {
    value: successes / n,
    low: confidenceSequence(successes, n, alpha).low,
    high: confidenceSequence(successes + unknown, n, alpha).high,
  }
}

function dayRange(sights: readonly Sight[], probability: number): DayRange {
  const { value, low, high } = quantileInterval(
    sights.map(({ goneDay }) => goneDay ?? Infinity),
    probability,
    CONFIDENCE,
  )
  const known = (day: number) => (Number.isFinite(day) ? day : null)
  return { value: known(value), low: known(low), high: known(high) }
}

function meanOf(values: readonly number[]): Mean {
  const { mean, halfWidth } = meanInterval(values, CONFIDENCE)
  return { mean, halfWidth }
}
