/** The mean of a sample and how far its values spread. */
export interface MeanAndSd {
  readonly n: number
  readonly mean: number
  /** Sample standard deviation (divisor n - 1); null with fewer than two values. */
  readonly sd: number | null
}

/**
 * Mean and standard deviation without an interval, see `meanInterval`. Welford's (1962) updating, which is exact for
 * equal values: their sd is 0, not a rounding error.
 * @param values finite, at least one
 * @throws RangeError without values
 */
export function meanAndSd(values: ArrayLike<number>): MeanAndSd {
  const n = values.length
  if (n === 0) throw new RangeError('a mean needs at least one value')
  let mean = 0
  let squares = 0
  for (let i = 0; i < n; i++) {
    const distance = values[i] - mean
    mean += distance / (i + 1)
    squares += distance * (values[i] - mean)
  }
  return { n, mean, sd: n < 2 ? null : Math.sqrt(squares / (n - 1)) }
}
