import type { MeanAndSd } from './mean-and-sd.ts'
import { power } from './special/power.ts'
import { studentTQuantile } from './student-t-quantile.ts'

/** Skewness that is rounding: dividing by it would give any number. */
const SYMMETRIC = 1e-8
/** Below it the cube root goes on along its tangent. */
const STEEP = 0.3

/** How far the ends of an interval lie from the mean. */
export interface Sides {
  readonly below: number
  readonly above: number
}

/**
 * The sides of an interval of a mean that allows for the skewness g of the values: a monotone cubic of the t statistic
 * whose distribution is no longer skewed, inverted (Hall 1992, "On the removal of skewness by transformation",
 * J. R. Statist. Soc. B 54, 221-228): with T the t quantile and n values of standard deviation s, the ends lie at s q
 * below and above the mean, (1 + g q / 3)^3 = 1 + g (T / sqrt(n) - g / (6 n)). Of 30 lognormal values with an sd of twice
 * the mean, Student's t covers the mean in 84 %, with the longer of these sides in 92 % (npm run study:coverage).
 *
 * With few values and a high confidence the right side comes near 0, where the cube root has no slope: there a hair more
 * confidence made an interval four times as wide as Student's t, wider than all the values. So it goes on along its
 * tangent. Of 20 exponential values an interval of 99.78 % still misses the mean in 0.4 %.
 *
 * @param t the t quantile over the root of n
 */
export function skewSides({ n, sd, t }: { n: number; sd: number; t: number }, skewness: number): Sides {
  if (Math.abs(skewness) < SYMMETRIC) return { below: sd * t, above: sd * t }
  const q = (bound: number) => (3 * (cubeRoot(1 + skewness * (bound - skewness / (6 * n))) - 1)) / skewness
  return { below: sd * Math.abs(q(t)), above: sd * Math.abs(q(-t)) }
}

/** The longer of these sides; 0 with fewer than two values, or when they do not vary. */
export function skewHalfWidth({ n, sd }: MeanAndSd, skewness: number, confidence: number): number {
  if (sd === null || sd === 0) return 0
  const t = studentTQuantile((1 + confidence) / 2, n - 1) / Math.sqrt(n)
  const { below, above } = skewSides({ n, sd, t }, skewness)
  return Math.max(below, above)
}

function cubeRoot(value: number): number {
  if (value >= STEEP) return power(value, 1 / 3)
  const root = power(STEEP, 1 / 3)
  return root + ((value - STEEP) * root) / (3 * STEEP)
}
