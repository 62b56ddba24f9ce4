import type { Band, Estimate, ProbabilityEstimate, QuantileEstimate } from '../results/estimates.ts'
import type { RatioEstimate } from '../results/pools.ts'
import { type Exactly, listOf, objectOf, orNull, type Size } from './exactly.ts'
import { amount, anyNumber, count, dayNumber, share, yesOrNo } from './values.ts'

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

export const quantileEstimate = objectOf<QuantileEstimate>({
  value: orNull(dayNumber),
  low: orNull(dayNumber),
  high: orNull(dayNumber),
})

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
