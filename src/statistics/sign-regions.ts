/** A mean difference at one value of an input, with the half-width of an interval that is simultaneous over all values. */
export interface BandPoint {
  readonly x: number
  readonly mean: number
  /** Null with fewer than two replications: then nothing is shown. */
  readonly halfWidth: number | null
}

/** A stretch of the input on which a difference is shown to have a sign, or on which none is shown. */
export interface SignRegion {
  readonly from: number
  readonly to: number
  readonly sign: -1 | 0 | 1
}

/** Where a difference is shown to change its sign. */
export interface Crossing {
  readonly at: number
  readonly low: number
  readonly high: number
  /** Below and above it. */
  readonly before: -1 | 1
  readonly after: -1 | 1
}

/**
 * The stretches on which a difference is shown to be below or above zero. Between two values the difference is taken as
 * linear. When all intervals hold at the values, the interval between them, whose ends are interpolated, holds as well:
 * the error of a value in between is at most the same mixture of the two errors. So all signs are right together with
 * the confidence of the family.
 *
 * @param points in rising order of x, at least one
 */
export function signRegions(points: readonly BandPoint[]): SignRegion[] {
  const marks = points.flatMap((point, i) => [
    { x: point.x, sign: signOf(point) },
    ...(i + 1 < points.length ? zerosBetween(point, points[i + 1]) : []),
  ])
  const pieces = marks.flatMap(({ x, sign }, i): SignRegion[] => {
    const here = { from: x, to: x, sign }
    const next = marks[i + 1]
    if (next === undefined) return [here]
    return [here, { from: x, to: next.x, sign: signOf(interpolated(points, x + (next.x - x) / 2)) }]
  })
  return joined(withoutTouches(joined(pieces)))
}

/**
 * Where a difference crosses zero, with the interval of that place: the values at which zero is not excluded (inversion
 * of the intervals, as Fieller 1954, "Some problems in interval estimation", J. R. Statist. Soc. B 16, 175-185, does for
 * a ratio). The intervals are those of paired differences, so what all futures have in common drops out. A crossing is
 * told only where the opposite sign is shown on either side; a difference that only touches zero is none.
 */
export function crossings(points: readonly BandPoint[]): Crossing[] {
  const regions = signRegions(points)
  return regions.flatMap(({ from, to, sign }, i): Crossing[] => {
    const before = regions[i - 1]?.sign ?? 0
    const after = regions[i + 1]?.sign ?? 0
    if (sign !== 0 || before * after !== -1) return []
    return [{ at: zeroWithin(points, from, to), low: from, high: to, before: before as -1 | 1, after: after as -1 | 1 }]
  })
}

/** Where the mean changes its sign, whether or not that is shown, and the sign before; in the middle of where it is zero. */
export function turnsOfMean(points: readonly BandPoint[]): { readonly at: number; readonly before: -1 | 1 }[] {
  const signed = points.filter(({ mean }) => mean !== 0)
  return signed.slice(1).flatMap((right, i) => {
    const left = signed[i]
    if (left.mean * right.mean > 0) return []
    return [{ at: zeroWithin(points, left.x, right.x), before: left.mean < 0 ? (-1 as const) : (1 as const) }]
  })
}

type Bound = (point: BandPoint) => number

const lower: Bound = ({ mean, halfWidth }) => mean - (halfWidth ?? Infinity)
const upper: Bound = ({ mean, halfWidth }) => mean + (halfWidth ?? Infinity)
const middle: Bound = ({ mean }) => mean

function zeroBetween(left: BandPoint, right: BandPoint, bound: Bound): number | null {
  const [a, b] = [bound(left), bound(right)]
  return a * b < 0 && Number.isFinite(a - b) ? left.x + (right.x - left.x) * (a / (a - b)) : null
}

/** Where an end of the interval is zero; nothing is shown there. */
function zerosBetween(left: BandPoint, right: BandPoint): { x: number; sign: 0 }[] {
  const zeros = [lower, upper].flatMap((bound) => zeroBetween(left, right, bound) ?? [])
  return [...new Set(zeros)].sort((a, b) => a - b).map((x) => ({ x, sign: 0 }))
}

function signOf(point: BandPoint): SignRegion['sign'] {
  if (lower(point) > 0) return 1
  return upper(point) < 0 ? -1 : 0
}

function interpolated(points: readonly BandPoint[], x: number): BandPoint {
  const right = points.findIndex((point) => point.x >= x)
  const [start, end] = [points[Math.max(0, right - 1)], points[right]]
  if (end.x === x || start === end) return end
  const share = (x - start.x) / (end.x - start.x)
  const between = (a: number, b: number) => a + share * (b - a)
  return {
    x,
    mean: between(start.mean, end.mean),
    halfWidth: between(start.halfWidth ?? Infinity, end.halfWidth ?? Infinity),
  }
}

function joined(pieces: readonly SignRegion[]): SignRegion[] {
  const regions: SignRegion[] = []
  for (const piece of pieces) {
    const last = regions.at(-1)
    if (last?.sign === piece.sign) regions[regions.length - 1] = { ...last, to: piece.to }
    else regions.push(piece)
  }
  return regions
}

/** A single value at which nothing is shown is no stretch of its own, unless the sign changes there. */
function withoutTouches(regions: readonly SignRegion[]): SignRegion[] {
  return regions.filter(({ from, to }, i) => {
    const isChange = (regions[i - 1]?.sign ?? 0) * (regions[i + 1]?.sign ?? 0) === -1
    return from !== to || regions.length === 1 || isChange
  })
}

/** The middle one of the zeros of the mean in a stretch. */
function zeroWithin(points: readonly BandPoint[], from: number, to: number): number {
  const zeros = points.flatMap((point, i) => {
    const next = points[i + 1]
    const between = next === undefined ? null : zeroBetween(point, next, middle)
    return [...(point.mean === 0 ? [point.x] : []), ...(between === null ? [] : [between])]
  })
  const inside = zeros.filter((zero) => zero >= from && zero <= to)
  return inside.length === 0 ? from + (to - from) / 2 : inside[Math.floor((inside.length - 1) / 2)]
}
