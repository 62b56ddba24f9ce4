import type { LawFault, LawPart } from '../law-fault.ts'

/** A parameter that is not above 0, or null. */
export function notPositive(part: LawPart, value: number): LawFault | null {
  return Number.isFinite(value) && value > 0 ? null : { code: 'not-above-zero', part, value }
}

/** A parameter that is below 0, or null. */
export function negative(part: LawPart, value: number): LawFault | null {
  return Number.isFinite(value) && value >= 0 ? null : { code: 'negative', part, value }
}

/** A mean and a standard deviation that are not both above 0, or null. */
export function badMoments(mean: number, sd: number): LawFault | null {
  const badMean = notPositive('mean', mean)
  if (badMean !== null) return badMean
  return sd === 0 ? { code: 'no-spread' } : notPositive('sd', sd)
}

/** Two ends that are not in order, or null. */
export function badRange(low: number, high: number): LawFault | null {
  const bad = negative('low', low) ?? negative('high', high)
  if (bad !== null) return bad
  if (low === high) return { code: 'same-ends', value: low }
  return low < high ? null : { code: 'ends-crossed', low, high }
}
