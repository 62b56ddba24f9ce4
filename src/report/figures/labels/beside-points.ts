import { wider } from './along-lines.ts'
import { type Box, distance, holds, overlap, type Spot } from './box.ts'

/** A point with the size of its label. */
export interface LabelledPoint extends Spot {
  readonly width: number
  readonly height: number
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
    const free = around(point).filter(
      (box) => holds(area, box) && boxes.every((other) => !overlap(wider(box, 1), other)),
    )
    let [best, least]: [Box | null, number] = [null, Infinity]
    for (const [place, box] of free.entries()) {
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
    { left: right, top: y + 4 + height, ...size },
    { left, top: y - 4 - 2 * height, ...size },
  ]
}
