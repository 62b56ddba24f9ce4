import { outputLimits } from '../../limits/output-limits.ts'

/** Pieces into which many days are cut: of a figure's 800 pixels each has two. */
const PIECES = 400

/** Days of a piece of so many days: 1 where each is drawn. */
export function daysOfPiece(days: number): number {
  return days <= outputLimits.daysDrawn.most ? 1 : Math.ceil(days / PIECES)
}

/**
 * The days, of as many as all the series have, at which lines are drawn. All of them up to a limit. Beyond it, the first
 * of each piece, those at which one of the series is highest or lowest in it, and the last of all, so that what is drawn
 * looks as if every day were.
 */
export function drawnDays(days: number, ...series: readonly (readonly (number | null)[])[]): number[] {
  const length = daysOfPiece(days)
  if (length === 1) return Array.from({ length: days }, (_, day) => day)
  const drawn = new Set<number>()
  for (let first = 0; first < days; first += length) {
    const end = Math.min(days, first + length)
    drawn.add(first)
    for (const values of series) for (const day of extremes(values, first, end)) drawn.add(day)
  }
  drawn.add(days - 1)
  return [...drawn].sort((a, b) => a - b)
}

/** Where a series is lowest and highest between two days, the first of equals. */
function extremes(values: readonly (number | null)[], first: number, end: number): [number, number] {
  let [low, high] = [first, first]
  let [least, most] = [Infinity, -Infinity]
  for (let day = first; day < end; day++) {
    const value = values[day]
    if (value === null) continue
    if (value < least) [low, least] = [day, value]
    if (value > most) [high, most] = [day, value]
  }
  return [low, high]
}

/** Points of a daily series at the days that are drawn. */
export function pointsAt(drawn: readonly number[], values: readonly number[]): { x: number; y: number }[] {
  return drawn.map((x) => ({ x, y: values[x] }))
}

/** A value of each piece of the days: the mean over it; drawn in its middle. */
export function meansOfPieces(values: readonly number[]): { x: number; y: number }[] {
  const length = daysOfPiece(values.length)
  const pieces = Math.ceil(values.length / length)
  return Array.from({ length: pieces }, (_, piece) => {
    const within = values.slice(piece * length, (piece + 1) * length)
    const y = within.reduce((sum, value) => sum + value, 0) / within.length
    return { x: piece * length + (within.length - 1) / 2, y }
  })
}
