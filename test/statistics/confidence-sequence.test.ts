import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confidenceSequence } from '../../src/statistics/confidence-sequence.ts'
import { assertProperty } from '../property-seeds.ts'
import { everReached } from './ever.ts'

describe('confidenceSequence', () => {
  it('has the ends of a case by hand: the mixture of one success of one is 1 / (2 q)', () => {
    // B(3/2, 1/2) / B(1/2, 1/2) = 1/2, so 1 / (2 q) < 1 / alpha where q > alpha / 2
    const { low, high } = confidenceSequence(1, 1, 0.05)
    expect(low).toBeCloseTo(0.025, 12)
    expect(high).toBe(1)
  })

  it('has the ends of two of two: 3 / (8 q^2)', () => {
    expect(confidenceSequence(2, 2, 0.05).low).toBeCloseTo(Math.sqrt((3 / 8) * 0.05), 12)
  })

  it('knows nothing before the first trial', () => {
    expect(confidenceSequence(0, 0, 0.05)).toEqual({ low: 0, high: 1 })
  })

  it.each([0.02, 0.3, 0.5, 0.8, 0.95])('ever fails to contain %f with at most alpha, by enumeration', (truth) => {
    const missed = everReached(truth, 70, (successes, n) => {
      const { low, high } = confidenceSequence(successes, n, 0.1)
      return truth < low || truth > high
    })
    expect(missed).toBeLessThanOrEqual(0.1)
    // and it is not empty words: it does fail at times
    expect(missed).toBeGreaterThan(0.01)
  })

  it('contains the share, mirrors, and narrows with alpha', () => {
    const sample = fc
      .integer({ min: 1, max: 1_000_000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
    assertProperty(
      fc.property(sample, ([successes, n]) => {
        const { low, high } = confidenceSequence(successes, n, 0.05)
        expect(low).toBeLessThanOrEqual(successes / n)
        expect(high).toBeGreaterThanOrEqual(successes / n)
        const mirrored = confidenceSequence(n - successes, n, 0.05)
        expect(mirrored.low).toBeCloseTo(1 - high, 8)
        const surer = confidenceSequence(successes, n, 0.001)
        expect(surer.low).toBeLessThanOrEqual(low)
        expect(surer.high).toBeGreaterThanOrEqual(high)
      }),
      { seed: 1 },
    )
  })

  it.each([
    [6, 5, 0.05],
    [-1, 5, 0.05],
    [1, 5, 0],
    [1, 5, 1],
  ])('refuses %d of %d with alpha %d', (successes, n, alpha) => {
    expect(() => confidenceSequence(successes, n, alpha)).toThrow(RangeError)
  })
})
