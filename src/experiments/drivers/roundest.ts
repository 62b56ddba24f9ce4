/** Figures of a number beyond which it is no rounder. */
const MOST_FIGURES = 12

/**
 * The roundest number that still parts two values, so that what is told is exactly what was counted.
 *
 * @returns a number from `inside` to, but without, `outside`
 */
export function roundest(inside: number, outside: number): number {
  if (!Number.isFinite(inside) || !Number.isFinite(outside)) return inside
  const parts = (value: number) =>
    inside < outside ? value >= inside && value < outside : value <= inside && value > outside
  for (let figures = 1; figures <= MOST_FIGURES; figures++) {
    const middle = Number(((inside + outside) / 2).toPrecision(figures))
    if (parts(middle)) return middle
    const near = Number(inside.toPrecision(figures))
    if (parts(near)) return near
  }
  return inside
}
