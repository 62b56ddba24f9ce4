import { eachNumber } from '../../kept-results/each-number.ts'

/** All numbers that outcomes hold, in their order. */
export function numbersOf(outcomes: readonly object[]): Float64Array<ArrayBuffer> {
  const numbers: number[] = []
  for (const outcome of outcomes) eachNumber(outcome, '', (_, number) => numbers.push(number))
  return Float64Array.from(numbers)
}
