import type { Distribution } from '../../../src/random/distribution.ts'

/** One or more of each continuous kind, the awkward shapes among them. */
export const continuous: Distribution[] = [
  { kind: 'exponential', mean: 8 },
  { kind: 'lognormal', mean: 5, sd: 2 },
  { kind: 'lognormal', mean: 300, sd: 480 },
  { kind: 'gamma', mean: 20, sd: 8 },
  { kind: 'gamma', mean: 4, sd: 4 },
  { kind: 'gamma', mean: 10, sd: 20 },
  { kind: 'gamma', mean: 1000, sd: 5 },
  { kind: 'weibull', shape: 1.7, scale: 3 },
  { kind: 'weibull', shape: 0.8, scale: 30 },
  { kind: 'triangular', low: 10, mode: 14, high: 28 },
  { kind: 'triangular', low: 0, mode: 0, high: 6 },
  { kind: 'triangular', low: 2, mode: 6, high: 6 },
  { kind: 'uniform', low: 2, high: 5 },
]

export const discrete: Distribution[] = [
  { kind: 'constant', value: 4.8 },
  { kind: 'empirical', values: [7] },
  { kind: 'empirical', values: [1, 2, 2, 3, 7, 7, 11] },
]

/** Laws of times that may never end. */
export const unending: Distribution[] = [
  { kind: 'never', chance: 1, otherwise: null },
  { kind: 'never', chance: 0.2, otherwise: { kind: 'gamma', mean: 40, sd: 15 } },
  { kind: 'never', chance: 0.5, otherwise: { kind: 'exponential', mean: 8 } },
  { kind: 'never', chance: 0.1, otherwise: { kind: 'uniform', low: 2, high: 5 } },
  { kind: 'never', chance: 0.25, otherwise: { kind: 'empirical', values: [1, 2, 2, 3, 7] } },
  { kind: 'never', chance: 0.3, otherwise: { kind: 'constant', value: 14 } },
]

/** All with finite moments. */
export const all: Distribution[] = [...continuous, ...discrete]

/** A test's name for each: [text, distribution]. */
export function named(distributions: readonly Distribution[]): [string, Distribution][] {
  return distributions.map((distribution) => [JSON.stringify(distribution), distribution])
}
