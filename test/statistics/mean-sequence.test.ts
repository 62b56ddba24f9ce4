import { expect, it } from 'vitest'
import { StreamTable } from '../../src/random/stream-table.ts'
import { meanSequenceHalfWidth } from '../../src/statistics/mean-sequence.ts'
import { normalQuantile } from '../../src/statistics/special/normal-quantile.ts'

it('is as long as the Bayes factor of the t statistic says', () => {
  const [n, alpha, sd] = [20, 0.05, 3]
  const halfWidth = meanSequenceHalfWidth(sd, n, alpha)
  const t2 = (halfWidth / sd) ** 2 * n
  const factor = (1 + n) ** -0.5 * ((1 + t2 / (n - 1)) / (1 + t2 / ((n - 1) * (1 + n)))) ** (n / 2)
  expect(factor).toBeCloseTo(1 / alpha, 8)
})

it('knows nothing of one value, of few at a small alpha, and all of values that do not differ', () => {
  expect(meanSequenceHalfWidth(1, 1, 0.05)).toBe(Infinity)
  expect(meanSequenceHalfWidth(1, 3, 1e-9)).toBe(Infinity)
  expect(meanSequenceHalfWidth(0, 10, 0.05)).toBe(0)
})

/** By accident: with a true level of exactly 0.1 more than 77 of 500 have a probability of 10^-4; the seed is fixed. */
it('misses the mean of normal values at any of 300 looks in no more than alpha of the cases', () => {
  const streams = new StreamTable(['values'])
  let missed = 0
  for (let r = 0; r < 500; r++) {
    streams.start(1, r)
    let [sum, squares] = [0, 0]
    for (let n = 1; n <= 300; n++) {
      const value = normalQuantile(streams.uniform(0, n, 0))
      sum += value
      squares += value * value
      const sd = n < 2 ? 0 : Math.sqrt((squares - (sum * sum) / n) / (n - 1))
      if (n > 1 && Math.abs(sum / n) > meanSequenceHalfWidth(sd, n, 0.1)) {
        missed++
        break
      }
    }
  }
  expect(missed).toBeLessThanOrEqual(77)
  expect(missed).toBeGreaterThan(10)
})
