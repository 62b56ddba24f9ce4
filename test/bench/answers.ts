import { meanInterval, type MeanInterval } from '../../dist/statistics/mean-interval.js'
import { studentTQuantile } from '../../dist/statistics/student-t-quantile.js'

/** One in so many comparisons of contenders that are right fails by chance. */
const falseAlarms = 10_000

/** What a contender found: one value for each replication. */
export interface Found {
  readonly name: string
  readonly values: readonly number[]
}

/** Half-width of the interval outside of which a right contender is once in falseAlarms. */
export function tolerance(values: readonly number[]): number {
  return meanInterval(values, 1 - 1 / falseAlarms).halfWidth ?? Number.POSITIVE_INFINITY
}

/**
 * Holds the mean over the replications of a contender against the exact value, with Student's t.
 * @throws Error when it is farther off than chance explains
 */
export function checkExact(exact: number, { name, values }: Found): void {
  const { mean } = meanInterval(values, 0.95)
  // Written so that NaN does not pass.
  if (!(Math.abs(mean - exact) <= tolerance(values))) {
    throw new Error(`${name}: found ${mean} +- ${tolerance(values)}, exactly it is ${exact}`)
  }
}

/**
 * Holds two contenders against each other, with Welch's (1947) t across their replications.
 * @throws Error when they differ by more than chance explains, or when there is too little to judge by
 */
export function checkAgreement(one: Found, other: Found): void {
  const [a, b] = [one, other].map(({ values }) => meanInterval(values, 0.95))
  const limit = chance(a, b)
  if (!(Math.abs(a.mean - b.mean) <= limit)) {
    throw new Error(`${one.name} found ${a.mean}, ${other.name} ${b.mean}; by chance they are at most ${limit} apart`)
  }
}

/** How far apart two means with the same expectation are at most, but once in falseAlarms; NaN when not known. */
function chance(a: MeanInterval, b: MeanInterval): number {
  const [va, vb] = [a, b].map(({ n, sd }) => (sd ?? Number.NaN) ** 2 / n)
  const freedom = (va + vb) ** 2 / (va ** 2 / (a.n - 1) + vb ** 2 / (b.n - 1))
  if (Number.isNaN(freedom)) return Number.NaN
  return studentTQuantile(1 - 1 / (2 * falseAlarms), freedom) * Math.sqrt(va + vb)
}
