import { meanAndSd } from '../../statistics/mean-and-sd.ts'
import { dayReached } from './objective.ts'
import type { Sight } from './sight.ts'
import { costsOf } from './wanted.ts'

/** What settings are weighed against each other by; less is better in all three. */
export interface Weight {
  /** Mean that the office pays. */
  readonly cost: number
  /** Day by whose end the backlog is gone with a probability; Infinity beyond the horizon. */
  readonly day: number
  /** Mean days that citizens wait in all, within the horizon. */
  readonly waiting: number
}

export function weightOf(sights: readonly Sight[], probability: number): Weight {
  return {
    cost: meanAndSd(costsOf(sights)).mean,
    day: dayReached(sights, probability),
    waiting: meanAndSd(sights.map(({ waitingDays }) => waitingDays)).mean,
  }
}

/** Differences of sums of the same numbers in another order. */
const ROUNDING = 1e-9

/** Whether the first is as good as the second in everything and better in something. */
export function dominates(first: Weight, second: Weight): boolean {
  const pairs = [
    [first.cost, second.cost],
    [first.day, second.day],
    [first.waiting, second.waiting],
  ]
  const isLess = (a: number, b: number) => a < b && (b === Infinity || b - a > ROUNDING * Math.abs(b))
  return pairs.every(([a, b]) => !isLess(b, a)) && pairs.some(([a, b]) => isLess(a, b))
}

/** Numbers of those that no other one dominates; of equal ones the first. */
export function frontOf(weights: readonly Weight[]): number[] {
  const isSame = (a: Weight, b: Weight) => !dominates(a, b) && !dominates(b, a) && isEqual(a, b)
  return weights.flatMap((weight, i) =>
    weights.some((other, j) => dominates(other, weight) || (j < i && isSame(other, weight))) ? [] : [i],
  )
}

function isEqual(a: Weight, b: Weight): boolean {
  const near = (x: number, y: number) => x === y || Math.abs(x - y) <= ROUNDING * Math.abs(y)
  return near(a.cost, b.cost) && a.day === b.day && near(a.waiting, b.waiting)
}

/**
 * The numbers of the front, then of the front of the rest, and so on, until that many: what the front may turn out to be
 * when more futures are seen.
 */
export function nearFront(weights: readonly Weight[], most: number): number[] {
  const found: number[] = []
  let left = weights.map((_, i) => i)
  while (left.length > 0 && found.length < most) {
    const layer = frontOf(left.map((i) => weights[i])).map((i) => left[i])
    for (const i of layer) if (found.length < most) found.push(i)
    left = left.filter((i) => !layer.includes(i))
  }
  return found
}
