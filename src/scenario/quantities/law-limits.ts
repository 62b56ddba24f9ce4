import { readingLimits } from '../../limits/reading-limits.ts'
import { type Distribution, mean, standardDeviation } from '../../random/distribution.ts'
import { beyondLimit, phrase, type Phrase } from '../phrases/phrase.ts'

const { number, spread, evenness } = readingLimits

/** Quotients of numbers at the limit may be a little more. */
const ROUNDING = 1 + 1e-9

/** Laws that are to vary; to draw from a gamma that hardly does takes longer the less it does. */
const VARYING: ReadonlySet<string> = new Set(['lognormal', 'gamma', 'weibull'])

/** Why the mean of a law, or its standard deviation against the mean, is beyond the limits; null where it is not. */
export function beyondLimits(law: Distribution): Phrase | null {
  const average = mean(law)
  if (!(average <= number.most)) return phrase('mean-too-large', { limit: beyondLimit(number, average) })
  return average === 0 ? null : spreadBeyondLimits(standardDeviation(law) / average, VARYING.has(law.kind))
}

/** The same of a standard deviation as a part of the mean. @param varies whether it has to */
export function spreadBeyondLimits(deviation: number, varies: boolean): Phrase | null {
  if (!(deviation <= spread.most * ROUNDING)) return beyondLimit(spread, deviation)
  return varies && 1 / deviation > evenness.most * ROUNDING ? beyondLimit(evenness, 1 / deviation) : null
}
