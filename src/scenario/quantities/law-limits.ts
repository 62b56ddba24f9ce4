import { sayLimit } from '../../limits/limit.ts'
import { readingLimits } from '../../limits/reading-limits.ts'
import { type Distribution, mean, standardDeviation } from '../../random/distribution.ts'

const { number, spread, evenness } = readingLimits

/** Quotients of numbers at the limit may be a little more. */
const ROUNDING = 1 + 1e-9

/** Laws that are to vary; to draw from a gamma that hardly does takes longer the less it does. */
const VARYING: ReadonlySet<string> = new Set(['lognormal', 'gamma', 'weibull'])

/** Why the mean of a law, or its standard deviation against the mean, is beyond the limits; null where it is not. */
export function beyondLimits(law: Distribution): string | null {
  const average = mean(law)
  if (!(average <= number.most)) return `the mean of this law is too large: ${sayLimit(number, average)}`
  return average === 0 ? null : spreadBeyondLimits(standardDeviation(law) / average, VARYING.has(law.kind))
}

/** The same of a standard deviation as a part of the mean. @param varies whether it has to */
export function spreadBeyondLimits(deviation: number, varies: boolean): string | null {
  if (!(deviation <= spread.most * ROUNDING)) return sayLimit(spread, deviation)
  return varies && 1 / deviation > evenness.most * ROUNDING ? sayLimit(evenness, 1 / deviation) : null
}
