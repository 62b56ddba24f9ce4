import { square } from '../../statistics/special/square.ts'
import { largest } from '../../statistics/extremes.ts'
import type { Decision } from '../results/decision.ts'
import type { Criterion } from '../results.ts'
import type { Pairs } from './pairs.ts'
import type { Candidate } from './rank.ts'

/** Fewer futures tell little of anything. */
const FEWEST = 10

/** As many as a verdict of few futures is told to have at least. */
const ENOUGH = 30

/**
 * Cochran (1977, Sampling Techniques, section 2.15): the normal approximation of a mean needs more than 25 times the
 * squared skewness of the values.
 */
const COCHRAN = 25

const DECIDING: readonly Criterion[] = ['gone', 'office-cost', 'waiting']

/** Where the futures are too few for what decides: fewer than ten, or so lopsided that their mean is no normal variate. */
export function thinness(ranking: readonly Candidate[], pairs: Pairs, replications: number): Decision['thin'] {
  const [first, ...others] = ranking
  const skews = others.flatMap(({ name }) =>
    DECIDING.map((criterion) => Math.abs(pairs.gap(criterion, name, first.name)?.skewness ?? 0)),
  )
  const forSkewness = Math.ceil(COCHRAN * square(largest(skews, 0)))
  if (replications >= FEWEST && replications >= forSkewness) return null
  return { replications, enough: Math.max(ENOUGH, inTens(forSkewness)) }
}

function inTens(count: number): number {
  return 10 * Math.ceil(count / 10)
}
