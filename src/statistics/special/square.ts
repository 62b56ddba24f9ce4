/** x^2, rounded once: what `**` gives differs in last places between browsers. */
export function square(x: number): number {
  return x * x
}
