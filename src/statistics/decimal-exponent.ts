/** The power of 10 of the first digit of a number that is not 0: 3 of 1,234 and of 9,999.9, -2 of 0.05. */
export function decimalExponent(x: number): number {
  return Number(x.toExponential().split('e')[1])
}
