/** A rectangle in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A place in pixels. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** Whether two rectangles share a place. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  )
}

/** Whether the second rectangle lies within the first. */
export function holds(area: Box, box: Box): boolean {
  return (
    box.left >= area.left &&
    box.top >= area.top &&
    box.left + box.width <= area.left + area.width &&
    box.top + box.height <= area.top + area.height
  )
}

/** How far a place lies from a rectangle; 0 within it. */
export function distance(box: Box, spot: Spot): number {
  const dx = Math.max(box.left - spot.x, 0, spot.x - box.left - box.width)
  const dy = Math.max(box.top - spot.y, 0, spot.y - box.top - box.height)
  return Math.sqrt(dx * dx + dy * dy)
}
