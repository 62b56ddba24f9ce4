import type { Band, Estimate, ProbabilityEstimate, QuantileEstimate } from '../results/estimates.ts'
import type { RatioEstimate } from '../results/pools.ts'
import { type Exactly, listOf, objectOf, orNull, type Size } from './exactly.ts'
import type { Sizes } from './sizes.ts'
import { amount, anyNumber, count, share, yesOrNo } from './values.ts'

/** An estimate whose mean is such a number. */
export function estimateOf(mean: Exactly<number>): Exactly<Estimate> {
  return objectOf<Estimate>({
    mean,
    halfWidth: orNull(amount),
    sd: orNull(amount),
    n: count,
    lowerBound: yesOrNo,
  })
}

export const estimate = estimateOf(amount)
export const estimatedChange = estimateOf(anyNumber)
export const estimatedShare = estimateOf(share)

/** All quantiles over replications are of days. */
export function quantileOf({ day }: Sizes): Exactly<QuantileEstimate> {
  return objectOf<QuantileEstimate>({ value: orNull(day), low: orNull(day), high: orNull(day) })
}

export const probability = objectOf<ProbabilityEstimate>({ value: share, low: share, high: share })

export const ratioEstimate = objectOf<RatioEstimate>({ mean: amount, halfWidth: orNull(amount) })

/** A series of amounts, by day or by week. */
export function bandOf(size: Size): Exactly<Band> {
  const series = listOf(amount, size)
  return objectOf<Band>({
    mean: series,
    halfWidth: listOf(orNull(amount), size),
    p05: series,
    p50: series,
    p95: series,
  })
}
