import { describe, expect, it } from 'vitest'
import { StreamTable } from '../../src/random/stream-table.ts'
import { NestedRegression } from '../../src/statistics/nested-regression.ts'
import { normalQuantile } from '../../src/statistics/special/normal-quantile.ts'
import {
  bestOf,
  type Losses,
  valueOfEverything,
  valuesOfInformation,
} from '../../src/statistics/value-of-information.ts'

const streams = new StreamTable(['x', 'z', 'noise'])

function column(stream: number, n: number, number: number): number[] {
  return Array.from({ length: n }, (_, i) => streams.uniform(stream, i, number))
}

/** By one criterion. */
function valueOfInformation(losses: Losses, inputs: readonly (readonly number[])[], confidence: number) {
  return valuesOfInformation([losses], inputs, confidence)[0]
}

describe('the value of knowing', () => {
  // waiting loses 0 or 10 as the network is back early or late, a loan always 4: without knowledge the loan costs 4, with it
  // 0 half of the time and 4 otherwise, so knowing is worth 2
  const early = Array.from({ length: 40 }, (_, r) => (r % 4 < 2 ? 0 : 1))
  const losses = [early.map((late) => 10 * late), early.map(() => 4)]

  it('an unknown of two values is what it is by hand, and the rule is to wait where it is early', () => {
    const { value, low, high, rule } = valueOfInformation(losses, [early], 0.95)
    expect(bestOf(losses)).toBe(1)
    expect(value).toBeCloseTo(2, 12)
    expect(low).toBeGreaterThan(1.2)
    expect(high).toBeLessThan(2.8)
    expect(rule).toEqual(early)
    expect(valueOfEverything(losses, 0.95).value).toBeCloseTo(2, 12)
  })

  it('is nothing where one plan is best in every future', () => {
    const better = [early.map((late) => 1 + late), early.map((late) => 3 + late)]
    expect(valueOfInformation(better, [early], 0.95)).toMatchObject({ value: 0, low: 0, high: 0 })
    expect(valueOfEverything(better, 0.95)).toMatchObject({ value: 0, low: 0, high: 0 })
  })

  it('is nothing of an unknown without influence, although chance decides which plan is best', () => {
    // each interval is wrong in at most 2.5 % of the samples: more than 6 of 60 happen with a probability of 0.001
    let wrong = 0
    for (let k = 0; k < 60; k++) {
      const z = column(1, 200, k)
      const noise = column(2, 200, k).map((u) => normalQuantile(u))
      const { low, high } = valueOfInformation([noise.map(() => 0), noise], [z], 0.95)
      if (low > 0 || high < 0) wrong++
    }
    expect(wrong).toBeLessThanOrEqual(6)
  })

  it('of a straight line through noise is what the formula says', () => {
    // more lost by the second plan: 4 (x - 1/2) plus noise of mean 0; knowing x gains E max(0, 4 (1/2 - x)) = 1/2, and the mean
    // of ten intervals of half-width 0.15 or so lies within 0.15 of it
    const values = Array.from({ length: 10 }, (_, k) => {
      const x = column(0, 400, k)
      const noise = column(2, 400, k).map((u) => normalQuantile(u))
      return valueOfInformation([x.map(() => 0), x.map((u, r) => 4 * (u - 0.5) + noise[r])], [x], 0.95)
    })
    const mean = values.reduce((sum, { value }) => sum + value, 0) / values.length
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.15)
    expect(values.filter(({ low, high }) => low <= 0.5 && 0.5 <= high).length).toBeGreaterThanOrEqual(8)
  })

  it('of two unknowns together needs both where only together they decide', () => {
    const [x, z] = [column(0, 400, 1), column(1, 400, 1)]
    const product = x.map((u, r) => (u - 0.5) * (z[r] - 0.5))
    const plans = [product.map(() => 0), product]
    const together = valueOfInformation(plans, [x, z], 0.95)
    // E |(x - 1/2) (z - 1/2)| / 2 = 1/32
    expect(together.low).toBeLessThan(1 / 32)
    expect(together.high).toBeGreaterThan(1 / 32)
    expect(together.value).toBeGreaterThan(3 * valueOfInformation(plans, [x], 0.95).value)
  })

  it('by one criterion is the same whichever others are asked about with it', () => {
    const more = [early.map((late) => 3 * late), early.map((late, r) => late + (r % 3))]
    const each = [losses, more].map((alone) => valueOfInformation(alone, [early], 0.95))
    expect(valuesOfInformation([losses, more], [early], 0.95)).toEqual(each)
  })
})

describe('a regression with more and more columns', () => {
  it('gives back a line exactly, also beyond what it has learned from, and takes no more than it needs', () => {
    const x = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20]
    const isLearned = x.map((value) => value < 20)
    const regression = new NestedRegression([[x], [x.map((value) => value ** 2)]], isLearned)
    const { values: fitted } = regression.predict(x.map((value) => 3 + 2 * value))
    expect(fitted[11]).toBeCloseTo(43, 9)
  })

  it('leaves out a column that is a sum of others', () => {
    const x = Array.from({ length: 30 }, (_, i) => i % 7)
    const twice = x.map((value) => 2 * value)
    const { values } = new NestedRegression(
      [[x, twice]],
      x.map(() => true),
    ).predict(x.map((value) => value * value))
    expect([...values].every(Number.isFinite)).toBe(true)
  })
})
