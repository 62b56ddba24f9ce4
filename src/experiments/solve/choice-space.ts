/** One choice as a search sees it. */
export interface Dimension {
  readonly name: string
  /** How many values it has. */
  readonly values: number
  /** Whether its values are amounts in order, so that a next and a former one have a meaning. */
  readonly isOrdered: boolean
}

/** A setting as a search sees it: the number of the value of each choice, from 0. */
export type Point = readonly number[]

/** How many settings there are. */
export function sizeOf(dimensions: readonly Dimension[]): number {
  return dimensions.reduce((size, { values }) => size * values, 1)
}

/** All settings; the first choice changes last. */
export function allPoints(dimensions: readonly Dimension[]): Point[] {
  let points: Point[] = [[]]
  for (const { values } of dimensions) {
    points = points.flatMap((point) => Array.from({ length: values }, (_, value) => [...point, value]))
  }
  return points
}

/**
 * What differs from a setting in one choice: the next and the former amount of an ordered one, every other value of the
 * rest.
 */
export function neighboursOf(point: Point, dimensions: readonly Dimension[]): Point[] {
  return dimensions.flatMap(({ values, isOrdered }, d) => {
    const others = Array.from({ length: values }, (_, value) => value).filter((value) => value !== point[d])
    return others
      .filter((value) => !isOrdered || Math.abs(value - point[d]) === 1)
      .map((value) => withValue(point, d, value))
  })
}

export function withValue(point: Point, dimension: number, value: number): Point {
  return point.map((old, d) => (d === dimension ? value : old))
}

/** The same for equal settings. */
export function keyOf(point: Point): string {
  return point.join()
}
