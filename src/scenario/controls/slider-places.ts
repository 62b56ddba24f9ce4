import type { Control } from './control.ts'

/** A slider has its values in order, and where nothing is set stands among them. Positions count values from 1, 0 is nothing set. */
type Slider = Pick<Control, 'unset'>

/** Where on a slider a position stands, counted from 0. */
export function placeOf({ unset }: Slider, position: number): number {
  const after = unset?.after ?? 0
  if (position === 0) return after
  return position <= after ? position - 1 : position
}

/** The position at a place of a slider. */
export function positionAt({ unset }: Slider, place: number): number {
  const after = unset?.after ?? 0
  if (place === after) return 0
  return place < after ? place + 1 : place
}
