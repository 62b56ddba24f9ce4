import { type Distribution, lawOf } from '../../random/distribution.ts'
import type { Duration } from '../compiled/duration.ts'

/** A duration as a reader knows it, in minutes of its clock. */
export interface SpanFacts {
  readonly clock: Duration['clock']
  /** Mean of the times that end; null when none does, or when the mean has no bound. */
  readonly mean: number | null
  /** Nine of ten times are between these; equal for a time without chance. Null as the mean is. */
  readonly low: number | null
  readonly high: number | null
  /** Probability that it never ends. */
  readonly never: number
}

/** Parts of equal probability into which a law is cut for a mean that has no formula. */
const PARTS = 400

export function spanOf({ distribution, clock }: Duration): SpanFacts {
  const { never, ends } = partsOf(distribution)
  if (ends === null) return { clock, mean: null, low: null, high: null, never }
  const law = lawOf(ends)
  return { clock, mean: orNull(law.mean()), low: orNull(law.quantile(0.05)), high: orNull(law.quantile(0.95)), never }
}

/** What is left of a duration that has lasted so far: minutes on its clock. */
export function restOf({ distribution, clock }: Duration, elapsed: number): SpanFacts {
  const { never, ends } = partsOf(distribution)
  const survival = lawOf(distribution).survival(elapsed)
  if (ends === null || survival === 0) {
    const nothing = ends === null ? null : 0
    return { clock, mean: nothing, low: nothing, high: nothing, never: ends === null ? 1 : 0 }
  }
  const law = lawOf(ends)
  const at = (p: number): number => law.quantileGiven(elapsed, p) - elapsed
  const sum = Array.from({ length: PARTS }, (_, i) => at((i + 0.5) / PARTS)).reduce((a, b) => a + b, 0)
  // where nothing has passed the mean is known exactly
  const mean = elapsed <= 0 ? law.mean() - elapsed : sum / PARTS
  return { clock, mean: orNull(mean), low: orNull(at(0.05)), high: orNull(at(0.95)), never: never / survival }
}

/** The probability of never, and the law of the times that end. */
function partsOf(distribution: Distribution): { readonly never: number; readonly ends: Distribution | null } {
  if (distribution.kind !== 'never') return { never: 0, ends: distribution }
  const { chance, otherwise } = distribution
  if (otherwise === null) return { never: 1, ends: null }
  const inner = partsOf(otherwise)
  return { never: chance + (1 - chance) * inner.never, ends: inner.ends }
}

export function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
