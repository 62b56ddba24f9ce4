import { wider } from './along-lines.ts'
import { type Box, distance, holds, overlap, type Spot } from './box.ts'

/** A point with the size of its label. */
export interface LabelledPoint extends Spot {
  readonly width: number
  readonly height: number
  /** Where it is best placed, such as over its own axis. */
  readonly within: Box
}

/**
 * A place beside each point, in the order of the points, where no label stands yet and the fewest lines pass; null where
 * all are taken.
 *
 * @param samples places at which lines pass
 */
export function labelsBesidePoints(
  points: readonly LabelledPoint[],
  area: Box,
  samples: readonly Spot[],
): (Box | null)[] {
  const boxes: Box[] = []
  return points.map((point) => {
    const freeOf = (places: readonly Box[]) =>
      places.filter((box) => holds(area, box) && boxes.every((other) => !overlap(wider(box, 1), other)))
    const near = freeOf(around(point))
    const free = near.length > 0 ? near : freeOf(below(point))
    let [best, least]: [Box | null, number] = [null, Infinity]
    const [inside, outside] = [free.filter((box) => holds(point.within, box)), free]
    for (const [place, box] of (inside.length > 0 ? inside : outside).entries()) {
      const cost = samples.filter((spot) => distance(box, spot) < 1).length + place / 4
      if (cost < least) [best, least] = [box, cost]
    }
    if (best !== null) boxes.push(best)
    return best
  })
}

/** Pixels from a point to its label. */
const GAP = 7

/** The places to try, the best first. */
function around({ x, y, width, height }: LabelledPoint): Box[] {
  const size = { width, height }
  const [right, left, middle] = [x + GAP, x - GAP - width, x - width / 2]
  return [
    { left: right, top: y - height / 2, ...size },
    { left, top: y - height / 2, ...size },
    { left: right, top: y + 4, ...size },
    { left, top: y - height - 4, ...size },
    { left: right, top: y - height - 4, ...size },
    { left, top: y + 4, ...size },
    { left: middle, top: y - GAP - height, ...size },
    { left: middle, top: y + GAP, ...size },
    { left: right, top: y + 6 + height, ...size },
    { left, top: y - 4 - 2 * height, ...size },
  ]
}

/** Places under labels that stand beside it: better there than nowhere. */
function below({ x, y, width, height }: LabelledPoint): Box[] {
  return [2, 3, 4].flatMap((lines) =>
    [x + GAP, x - GAP - width].map((left) => ({ left, top: y + 8 + lines * (height + 2), width, height })),
  )
}
