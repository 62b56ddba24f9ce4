/** Where places of a drawing come to lie, as SVG writes it: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** What is moved first, and then lies as before. */
export function translated([a, b, c, d, e, f]: Matrix, x: number, y: number): Matrix {
  return [a, b, c, d, a * x + c * y + e, b * x + d * y + f]
}

/** @param angle in radians, clockwise on a screen */
export function rotated([a, b, c, d, e, f]: Matrix, angle: number): Matrix {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return [a * cos + c * sin, b * cos + d * sin, c * cos - a * sin, d * cos - b * sin, e, f]
}

/** By how much something is only moved, and what is left to be done with it. */
export function partsOf(matrix: Matrix): readonly [moved: { readonly x: number; readonly y: number }, left: Matrix] {
  const [a, b, c, d, e, f] = matrix
  const isMoved = a === 1 && b === 0 && c === 0 && d === 1
  return isMoved ? [{ x: e, y: f }, IDENTITY] : [{ x: 0, y: 0 }, matrix]
}

/** The attribute of an element that lies so, with a space before it; '' where nothing is moved. */
export function transformOf(matrix: Matrix): string {
  if (matrix.every((value, place) => value === IDENTITY[place])) return ''
  return ` transform="matrix(${matrix.map((value) => Math.round(1e4 * value) / 1e4).join(' ')})"`
}
