/** A bound of a box: of one input, from below or from above; values that equal it are inside. */
export interface Bound {
  readonly input: number
  readonly side: 'at-least' | 'at-most'
  readonly at: number
  /** The next value outside, seen from the bound. */
  readonly outside: number
}

/** What is looked for: where some points lie dense among all. */
export interface Points {
  /** Values of each input, by point. */
  readonly inputs: readonly (readonly number[])[]
  /** By point, whether it is one of those looked for. */
  readonly isHit: readonly boolean[]
}

/** Share of the points of a box that is peeled off at a time. */
const PEEL = 0.05

/** A further bound has to raise the value of a box by so much. */
const WORTH_A_BOUND = 0.1

/**
 * Bounds of a few inputs within which hits lie dense, after Friedman and Fisher (1999), Bump hunting in high-dimensional
 * data, Statistics and Computing 9, 123-143 (PRIM). From the box of all points it peels, again and again, the 5 % at one
 * end of one input whose loss raises the density of hits most for each point lost; ends of equal values go together.
 * From each box on the way it drops the bounds that matter least, down to `most`, and then pastes: it moves each bound
 * that is left, outwards or inwards, while that helps. Of all these boxes the best one is that with the largest share of
 * the hits minus share of the other points (Youden 1950): a trade-off of coverage against density that is 0 for all
 * points and for a box without connection to the hits. A further bound has to be worth 0.1 of it.
 *
 * The density in the box that was chosen is too high by the choice: count it on other points.
 *
 * @returns no bounds when no box is better than all points
 */
export function primBox(points: Points, most: number): Bound[] {
  const search = new BoxSearch(points)
  const best: Box[] = Array.from({ length: most + 1 }, () => ALL_POINTS)
  for (const peeled of search.peeled()) {
    let box = search.valued(peeled)
    while (box.bounds.length > 0) {
      const { length } = box.bounds
      if (length <= most && box.value > best[length].value) best[length] = box
      box = search.withoutLeast(box)
    }
  }
  let chosen = ALL_POINTS
  for (const box of best.slice(1)) {
    const pasted = search.pasted(box)
    if (pasted.value > chosen.value + WORTH_A_BOUND) chosen = pasted
  }
  return [...chosen.bounds]
}

/** Whether the values of a point lie within all bounds. */
export function isInside(bounds: readonly Bound[], valueOf: (input: number) => number): boolean {
  return bounds.every(({ input, side, at }) => (side === 'at-least' ? valueOf(input) >= at : valueOf(input) <= at))
}

/** Bounds with the share of the hits minus the share of the others that are inside. */
interface Box {
  readonly bounds: readonly Bound[]
  readonly value: number
}

const ALL_POINTS: Box = { bounds: [], value: 0 }

class BoxSearch {
  private readonly points: Points
  private readonly count: number
  private readonly hits: number
  /** Points in the order of each input. */
  private readonly orders: readonly (readonly number[])[]

  constructor(points: Points) {
    this.points = points
    this.count = points.isHit.length
    this.hits = points.isHit.filter(Boolean).length
    const all = Array.from(points.isHit, (_, point) => point)
    this.orders = points.inputs.map((values) => all.toSorted((a, b) => ascending(values[a], values[b]) || a - b))
  }

  valued(bounds: readonly Bound[]): Box {
    if (bounds.length === 0) return ALL_POINTS
    const { inputs, isHit } = this.points
    let hits = 0
    let others = 0
    for (let point = 0; point < this.count; point++) {
      if (!isInside(bounds, (input) => inputs[input][point])) continue
      if (isHit[point]) hits++
      else others++
    }
    return { bounds, value: hits / this.hits - others / (this.count - this.hits) }
  }

  /** The boxes on the way from all points down to the few that are left. */
  peeled(): Bound[][] {
    const boxes: Bound[][] = []
    let bounds: Bound[] = []
    let inside = new Uint8Array(this.count).fill(1)
    let left = this.count
    while (left > Math.max(2, PEEL * this.count)) {
      const next = this.bestPeel(inside, left)
      if (next === null) break
      bounds = replaced(bounds, next)
      inside = inside.map((isIn, point) => (isIn && isInside([next], (i) => this.points.inputs[i][point]) ? 1 : 0))
      left = inside.reduce((sum, isIn) => sum + isIn, 0)
      boxes.push(bounds)
    }
    return boxes
  }

  private bestPeel(inside: Uint8Array, left: number): Bound | null {
    const hits = this.points.isHit.reduce((sum, isHit, point) => sum + (isHit && inside[point] ? 1 : 0), 0)
    let best: Bound | null = null
    let most = Number.NEGATIVE_INFINITY
    for (const [input, order] of this.orders.entries()) {
      const members = order.filter((point) => inside[point] === 1)
      for (const side of ['at-least', 'at-most'] as const) {
        const peel = this.peel(input, side === 'at-least' ? members : members.toReversed())
        if (peel === null) continue
        const { lost, lostHits, at, outside } = peel
        const gain = ((hits - lostHits) / (left - lost) - hits / left) / lost
        if (gain > most) [best, most] = [{ input, side, at, outside }, gain]
      }
    }
    return best
  }

  /** Peels the first of some points, and all of the same value; null when none would be left. */
  private peel(input: number, members: readonly number[]) {
    const values = this.points.inputs[input]
    const outside = values[members[Math.max(1, Math.floor(PEEL * members.length)) - 1]]
    let lost = 0
    let lostHits = 0
    while (lost < members.length && (lost === 0 || !isBeyond(values, members, lost, outside))) {
      if (this.points.isHit[members[lost]]) lostHits++
      lost++
    }
    return lost === members.length ? null : { lost, lostHits, at: values[members[lost]], outside }
  }

  /** Without the bound that matters least. */
  withoutLeast({ bounds }: Box): Box {
    const fewer = bounds.map((bound) => this.valued(bounds.filter((other) => other !== bound)))
    return fewer.reduce((best, each) => (each.value > best.value ? each : best))
  }

  /** Moves the bounds one by one to where the box is best, until none of them moves. */
  pasted(box: Box): Box {
    let pasted = box
    for (let round = 0; round < 10; round++) {
      const before = pasted.value
      for (let b = 0; b < box.bounds.length; b++) pasted = this.moved(pasted, b)
      if (pasted.value === before) break
    }
    return pasted
  }

  private moved(box: Box, b: number): Box {
    const { bounds } = box
    const { input, side } = bounds[b]
    const rest = bounds.filter((_, other) => other !== b)
    const { inputs, isHit } = this.points
    const order = side === 'at-least' ? this.orders[input].toReversed() : this.orders[input]
    const members = order.filter((point) => isInside(rest, (i) => inputs[i][point]))
    let [hits, value, most] = [0, box.value, bounds[b]]
    for (const [place, point] of members.entries()) {
      if (isHit[point]) hits++
      const [at, outside] = [inputs[input][point], inputs[input][members[place + 1]]]
      if (outside === undefined || outside === at) continue
      const moved = hits / this.hits - (place + 1 - hits) / (this.count - this.hits)
      if (moved > value + 1e-12) [value, most] = [moved, { input, side, at, outside }]
    }
    return most === bounds[b] ? box : this.valued(bounds.map((bound, other) => (other === b ? most : bound)))
  }
}

/** Whether a member lies further inside than a value at the end that is peeled. */
function isBeyond(values: readonly number[], members: readonly number[], place: number, outside: number): boolean {
  const [first, last] = [values[members[0]], values[members.at(-1)!]]
  return first < last ? values[members[place]] > outside : values[members[place]] < outside
}

/** In place of one of the same input and side, or after the others. */
function replaced(bounds: readonly Bound[], next: Bound): Bound[] {
  const isSame = ({ input, side }: Bound) => input === next.input && side === next.side
  return bounds.some(isSame) ? bounds.map((bound) => (isSame(bound) ? next : bound)) : [...bounds, next]
}

/** Infinity minus Infinity is no number. */
function ascending(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}
