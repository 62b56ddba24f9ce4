import { type Box, holds, overlap, type Spot } from './box.ts'
import { SpotsByPlace } from './spots-by-place.ts'

/** A line with the size of its label. */
export interface LabelledLine {
  /** From left to right, as it is drawn. */
  readonly spots: readonly Spot[]
  readonly width: number
  readonly height: number
}

/**
 * A place for the label of each line, nearer to it than to every other line; null where there is none. The lines with the
 * fewest places choose first.
 *
 * @param taken where something else stands
 */
export function labelsAlongLines(lines: readonly LabelledLine[], area: Box, taken: readonly Box[]): (Box | null)[] {
  const sampled = lines.map(({ spots }) => samplesOf(spots))
  const byPlace = sampled.map((samples) => new SpotsByPlace(samples))
  const choices = lines.map((line, index) => {
    const others = byPlace.filter((_, other) => other !== index)
    return placesOf(line, sampled[index], { own: byPlace[index], others }, area)
  })
  const found: (Box | null)[] = lines.map(() => null)
  const boxes = [...taken]
  const order = lines.map((_, index) => index).sort((a, b) => choices[a].length - choices[b].length)
  for (const index of order) {
    const free = choices[index].filter(({ box }) => boxes.every((other) => !overlap(wider(box, APART), other)))
    const best = free.reduce<Place | null>((most, place) => (place.score > (most?.score ?? -1) ? place : most), null)
    found[index] = best?.box ?? null
    if (best !== null) boxes.push(best.box)
  }
  return found
}

interface Place {
  readonly box: Box
  readonly score: number
}

/** In pixels: between two samples of a line, two places that are tried, a label and its line, two labels. */
const SAMPLE = 4
const STEP = 12
const GAP = 5
const APART = 3
/** How far the own line is at most, from the corner of a label to it, and by how much others have to be farther. */
const FARTHEST_OWN = 8
const CLEAR = 6
/** Farther than this is no clearer. */
const FAR = 60

interface Around {
  readonly own: SpotsByPlace
  readonly others: readonly SpotsByPlace[]
}

function placesOf(line: LabelledLine, samples: readonly Spot[], { own, others }: Around, area: Box): Place[] {
  const places: Place[] = []
  for (let i = 0; i < samples.length; i += STEP / SAMPLE) {
    for (const box of around(samples[i], line)) {
      if (!holds(area, box) || own.nearest(box, { reach: GAP, least: GAP - 2 }) < GAP - 2) continue
      const far = nearest(others, box, FARTHEST_OWN + CLEAR)
      if (far >= FARTHEST_OWN + CLEAR) places.push({ box, score: Math.min(FAR, far) })
    }
  }
  return places
}

/** Above and below a place of a line, to the right and to the left. */
function around({ x, y }: Spot, { width, height }: LabelledLine): Box[] {
  const size = { width, height }
  return [
    { left: x + GAP, top: y - GAP - height, ...size },
    { left: x + GAP, top: y + GAP, ...size },
    { left: x - GAP - width, top: y - GAP - height, ...size },
    { left: x - GAP - width, top: y + GAP, ...size },
  ]
}

/** The distance to the nearest of the lines; any that is smaller than the least one where there is such. */
function nearest(lines: readonly SpotsByPlace[], box: Box, least: number): number {
  let most = Infinity
  for (const spots of lines) {
    most = Math.min(most, spots.nearest(box, { reach: FAR, least }))
    if (most < least) return most
  }
  return most
}

/** A rectangle with a margin. */
export function wider({ left, top, width, height }: Box, by: number): Box {
  return { left: left - by, top: top - by, width: width + 2 * by, height: height + 2 * by }
}

/** Places along a line so close to each other that nothing fits between them. */
export function samplesOf(spots: readonly Spot[]): Spot[] {
  const samples: Spot[] = []
  for (const [index, to] of spots.entries()) {
    const from = spots[Math.max(0, index - 1)]
    if (![from.x, from.y, to.x, to.y].every(Number.isFinite)) continue
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / SAMPLE))
    for (let step = 1; step <= steps; step++) {
      samples.push({ x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps })
    }
  }
  return samples
}
