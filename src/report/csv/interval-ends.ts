import type { Estimate } from '../../experiments/results.ts'

/** The ends of the interval of a mean; null where it has none. */
export function intervalEnds({
  mean,
  halfWidth,
}: Pick<Estimate, 'mean' | 'halfWidth'>): [number | null, number | null] {
  return halfWidth === null ? [null, null] : [mean - halfWidth, mean + halfWidth]
}
