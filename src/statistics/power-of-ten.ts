/** The number nearest to 10^exponent; what `**` gives differs in last places between browsers. */
export function powerOfTen(exponent: number): number {
  return Number(`1e${exponent}`)
}
