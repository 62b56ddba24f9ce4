/** The sum of values, in their order; 0 of none. */
export function total(values: Iterable<number>): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
