import { checkProbability } from './check-arguments.ts'

/**
 * The time below which a non-negative time lies with a given probability: the smallest t with tail(t) <= 1 - p, found
 * by bisection down to neighbouring numbers.
 * @param tail P(X > t), decreasing to zero
 * @param scale any time of the order of the answer
 * @throws RangeError when the probability is not between 0 and 1
 */
export function tailQuantile(tail: (t: number) => number, probability: number, scale: number): number {
  checkProbability(probability)
  const target = 1 - probability
  if (tail(0) <= target) return 0
  let low = 0
  let high = scale
  while (tail(high) > target) {
    low = high
    high *= 2
  }
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (tail(middle) > target) low = middle
    else high = middle
  }
  return high
}
