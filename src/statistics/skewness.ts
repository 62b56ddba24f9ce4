/**
 * Sample skewness: mean cube of the distances from the mean, over the cube of their root mean square. Null with fewer
 * than three values, or when they do not vary by more than the rounding of sums.
 */
export function skewness(values: ArrayLike<number>): number | null {
  const n = values.length
  if (n < 3) return null
  let mean = 0
  for (let i = 0; i < n; i++) mean += values[i] / n
  const rounding = ROUNDING * Math.abs(mean)
  let squares = 0
  let cubes = 0
  for (let i = 0; i < n; i++) {
    const distance = values[i] - mean
    squares += distance * distance
    cubes += distance * distance * distance
  }
  return squares <= n * rounding * rounding ? null : cubes / n / ((squares / n) * Math.sqrt(squares / n))
}

/** Of a sum of some ten thousand numbers. */
const ROUNDING = 1e-11
