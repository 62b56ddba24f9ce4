import type { Comparison, Criterion, Difference } from '../results.ts'

/** One plan minus another. */
export interface Gap {
  readonly mean: number
  readonly halfWidth: number | null
  readonly skewness: number | null
}

/** Differences of pairs, whichever way round the comparison holds them. */
export class Pairs {
  private readonly byKey: ReadonlyMap<string, Difference>

  constructor(comparison: Comparison | null) {
    this.byKey = new Map(comparison?.differences.map((each) => [keyOf(each.measure, each.first, each.second), each]))
  }

  /** plan minus other; null when the comparison does not hold the pair. */
  gap(criterion: Criterion, plan: string, other: string): Gap | null {
    const forward = this.byKey.get(keyOf(criterion, plan, other))
    if (forward !== undefined) return forward
    const { mean, halfWidth, skewness } = this.byKey.get(keyOf(criterion, other, plan)) ?? {}
    if (mean === undefined || halfWidth === undefined || skewness === undefined) return null
    return { mean: 0 - mean, halfWidth, skewness: skewness === null ? null : 0 - skewness }
  }
}

function keyOf(criterion: Criterion, first: string, second: string): string {
  return JSON.stringify([criterion, first, second])
}

/** Shown to be larger than 0, by more than the zone. */
export function isMore(gap: Pick<Gap, 'mean' | 'halfWidth'> | null, zone: number): boolean {
  return gap !== null && gap.halfWidth !== null && gap.mean > gap.halfWidth && gap.mean > zone
}

/** Shown to lie within the zone. */
export function isWithin(gap: Gap | null, zone: number): boolean {
  return gap !== null && gap.halfWidth !== null && Math.abs(gap.mean) + gap.halfWidth <= zone
}

/** Shown not to be more than the zone above 0. */
export function isNotMore(gap: Gap | null, zone: number): boolean {
  return gap !== null && gap.halfWidth !== null && gap.mean + gap.halfWidth <= zone
}
