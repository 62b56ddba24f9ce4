import { log } from './special/log.ts'
import { checkTrials, logPower } from './confidence-sequence.ts'
import { incompleteBeta } from './special/incomplete-beta.ts'
import { exp } from './special/exp.ts'
import { logBeta } from './special/log-beta.ts'

/** What is known of a probability. */
export interface Trials {
  /** From 0 to n. */
  readonly successes: number
  readonly n: number
  /** Trials that may be successes or not: neither answer rests on them. */
  readonly unknown?: number
}

export interface SequentialTest {
  /** Most that the probability of a wrong answer may be, over all looks together. */
  readonly alpha: number
  /** How far from the limit the test is to be quickest, such as 0.05; left out: the same at every distance. */
  readonly zone?: number
}

/** Share of the evidence that is gathered at the edge of the zone; the rest is spread over all that lies beyond. */
const AT_EDGE = 0.9

/**
 * Whether a probability is at least a limit, asked after any number of trials, as often as one likes: the probability of
 * ever getting a wrong answer is at most alpha, whatever the truth. There is no wrong "undecided". Each side is a
 * one-sided sequential likelihood-ratio test against the limit (Wald 1945; Robbins 1970): the alternative is the limit
 * plus or minus the zone, mixed with a uniform one over all that lies on that side, so that it is decided with
 * probability 1 wherever the truth is not the limit itself. Since one of the two answers is right, only the other can
 * be wrong, and each has all of alpha. Holds for the mean of variables between 0 and 1 as well, with their sum as
 * `successes`. With the same limit, an answer never turns when successes are added to a "yes" or taken from a "no": of
 * nested events at most one "yes" and one "no" have to be counted as chances to be wrong.
 *
 * @throws RangeError when an argument is out of its range
 */
export function isAtLeast(
  limit: number,
  { successes, n, unknown = 0 }: Trials,
  { alpha, zone = 0 }: SequentialTest,
): 'yes' | 'no' | 'undecided' {
  checkTrials(successes, n, alpha)
  checkTrials(successes + unknown, n, alpha)
  if (limit <= 0) return 'yes'
  const enough = -log(alpha)
  if (logEvidenceAbove(limit, successes, n, zone) >= enough) return 'yes'
  if (logEvidenceAbove(1 - limit, n - successes - unknown, n, zone) >= enough) return 'no'
  return 'undecided'
}

/** Logarithm of the evidence that a probability is above the limit: a supermartingale that begins at 1 when it is not. */
function logEvidenceAbove(limit: number, successes: number, n: number, zone: number): number {
  if (limit >= 1) return 0
  // Never a success is what is held against a limit of 0.
  if (limit <= 0) return successes > 0 ? Infinity : 0
  const spread = logSpread(limit, successes, n)
  const edge = limit + zone
  if (!(zone > 0 && edge < 1)) return spread
  return logOfMix(logRatio(edge, limit, successes, n), spread)
}

/** Of the alternative that the probability is p, against the limit. */
function logRatio(p: number, limit: number, successes: number, n: number): number {
  return successes * log(p / limit) + (n - successes) * log((1 - p) / (1 - limit))
}

/** Of the alternative that it lies anywhere above the limit, all alike. */
function logSpread(limit: number, successes: number, n: number): number {
  const [a, b] = [successes + 1, n - successes + 1]
  const above = incompleteBeta(b, a, 1 - limit, limit)
  const likelihood = logPower(limit, successes) + logPower(1 - limit, n - successes)
  return logBeta(a, b) + log(above) - log(1 - limit) - likelihood
}

/** log of the weighted mean of two numbers given by their logarithms. */
function logOfMix(atEdge: number, spread: number): number {
  const most = Math.max(atEdge, spread)
  return most + log(AT_EDGE * exp(atEdge - most) + (1 - AT_EDGE) * exp(spread - most))
}
