/**
 * How many decimals of an estimate its error supports: the half-width is rounded to two digits when the first is
 * 1 and to one digit otherwise, and the mean to the same place (the rule of the Particle Data Group, simplified).
 * Negative when tens or hundreds are to be rounded; null when there is no error to go by (unknown or zero).
 * Never more than the 15 digits that a number holds.
 * @throws RangeError when the half-width is negative or not finite
 */
export function significantDecimals(mean: number, halfWidth: number | null): number | null {
  if (halfWidth === null || halfWidth === 0) return null
  if (!(halfWidth > 0 && halfWidth < Infinity)) {
    throw new RangeError(`the half-width is ${halfWidth}; it must be a finite number, zero or more`)
  }
  const [digits, exponent] = halfWidth.toExponential(1).split('e')
  const decimals = (digits.startsWith('1') ? 1 : 0) - Number(exponent)
  return mean === 0 ? decimals : Math.min(decimals, 14 - Math.floor(Math.log10(Math.abs(mean))))
}
