/** Rates of a birth-death process in state n. */
export interface BirthDeath {
  readonly birth: (n: number) => number
  /** Positive for n >= 1. */
  readonly death: (n: number) => number
}

/** Share of the whole that may be cut off the tail: so little that rare waits in an idle office keep their digits. */
const NEGLIGIBLE = 1e-100

/**
 * Stationary distribution of a birth-death process whose ratio birth(n) / death(n + 1) does not rise with n, as in all
 * queues whose servers and patience are exponential (Kleinrock 1975, Queueing Systems I, section 3.1). Begins at the
 * mode, so that nothing overflows, and ends where what follows, at most a geometric series, is below 1e-100.
 * @returns P(N = n) for n = 0, 1, ...
 */
export function stationaryDistribution({ birth, death }: BirthDeath): Float64Array {
  const ratio = (n: number) => birth(n) / death(n + 1)
  let mode = 0
  while (ratio(mode) > 1) mode++
  const weights = new Array<number>(mode + 1).fill(1)
  for (let n = mode; n > 0; n--) weights[n - 1] = weights[n] / ratio(n - 1)
  let sum = weights.reduce((total, weight) => total + weight, 0)
  for (let n = mode; weights[n] * ratio(n) > NEGLIGIBLE * sum * (1 - ratio(n)); n++) {
    weights.push(weights[n] * ratio(n))
    sum += weights[n + 1]
  }
  return Float64Array.from(weights, (weight) => weight / sum)
}

/** Expected value of a function of the state. */
export function expected(probabilities: Float64Array, value: (n: number) => number): number {
  return probabilities.reduce((sum, probability, n) => sum + probability * value(n), 0)
}
