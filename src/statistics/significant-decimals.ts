import { decimalExponent } from './decimal-exponent.ts'

/**
 * How many decimals of an estimate its error supports: those of two significant digits of the half-width, as in the
 * GUM (JCGM 100:2008, 7.2.6). Negative when tens or hundreds are to be rounded; never more than the 15 digits of the
 * mean that a number holds.
 * @throws RangeError when the half-width is not finite and above 0
 */
export function significantDecimals(mean: number, halfWidth: number): number {
  if (!(halfWidth > 0 && halfWidth < Infinity)) {
    throw new RangeError(`the half-width is ${halfWidth}; it must be a finite number above zero`)
  }
  const decimals = 1 - decimalExponent(halfWidth)
  return mean === 0 ? decimals : Math.min(decimals, 14 - decimalExponent(mean))
}
