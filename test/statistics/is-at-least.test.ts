import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAtLeast } from '../../src/statistics/is-at-least.ts'
import { assertProperty } from '../property-seeds.ts'
import { everReached } from './ever.ts'

describe('isAtLeast', () => {
  it('says yes as soon as a case by hand does: n of n against 1/2', () => {
    // the uniform mixture above 1/2 of q^n is 2 (1 - 2^-(n+1)) / (n + 1), against 2^-n: 6.2, 10.5, 18.1, 31.9 at n = 4 to 7
    const answers = [4, 5, 6, 7].map((n) => isAtLeast(0.5, { successes: n, n }, { alpha: 0.05 }))
    expect(answers).toEqual(['undecided', 'undecided', 'undecided', 'yes'])
  })

  it('says yes at the edge of the zone first: n of n against 1/2 with a zone of 0.3', () => {
    // 0.9 x 1.6^n + 0.1 x the mixture above: 15.1 + 1.8 at n = 6, 24.2 + 3.2 at n = 7
    const answers = [6, 7].map((n) => isAtLeast(0.5, { successes: n, n }, { alpha: 0.05, zone: 0.3 }))
    expect(answers).toEqual(['undecided', 'yes'])
  })

  const cases = [0.2, 0.5, 0.8, 0.95].flatMap((limit) => [0, 0.05].map((zone) => [limit, zone] as const))

  it.each(cases)(
    'is ever wrong with at most alpha, at a limit of %f and a zone of %f: by enumeration',
    (limit, zone) => {
      const ever = (truth: number, wrong: string) =>
        everReached(truth, 120, (successes, n) => isAtLeast(limit, { successes, n }, { alpha: 0.1, zone }) === wrong)
      // exactly at the limit yes is right; just below it, no is
      expect(ever(limit, 'no')).toBeLessThanOrEqual(0.1)
      expect(ever(limit - 1e-9, 'yes')).toBeLessThanOrEqual(0.1)
      expect(ever(limit - 1e-9, 'yes')).toBeGreaterThan(0.01)
    },
  )

  it('rests on no trial that may be either: it says what all ways of deciding them say', () => {
    const sample = fc
      .integer({ min: 1, max: 400 })
      .chain((n) =>
        fc
          .integer({ min: 0, max: n })
          .chain((successes) =>
            fc.tuple(fc.constant(n), fc.constant(successes), fc.integer({ min: 0, max: n - successes })),
          ),
      )
    assertProperty(
      fc.property(sample, ([n, successes, unknown]) => {
        const test = { alpha: 0.05, zone: 0.05 }
        const answer = isAtLeast(0.8, { successes, n, unknown }, test)
        const worst = isAtLeast(0.8, { successes, n }, test)
        const best = isAtLeast(0.8, { successes: successes + unknown, n }, test)
        expect(answer === 'yes').toBe(worst === 'yes')
        expect(answer === 'no').toBe(best === 'no')
      }),
      { seed: 1 },
    )
  })

  it('never turns from yes when one more success is among them', () => {
    const order = ['no', 'undecided', 'yes']
    const sample = fc
      .integer({ min: 1, max: 2000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n - 1 }), fc.constant(n)))
    assertProperty(
      fc.property(sample, fc.constantFrom(0, 0.02, 0.1), ([successes, n], zone) => {
        const [less, more] = [0, 1].map((k) => isAtLeast(0.7, { successes: successes + k, n }, { alpha: 0.05, zone }))
        expect(order.indexOf(more)).toBeGreaterThanOrEqual(order.indexOf(less))
      }),
      { seed: 1 },
    )
  })

  it('knows that every probability is at least 0, and that one failure is enough against 1', () => {
    expect(isAtLeast(0, { successes: 0, n: 0 }, { alpha: 0.05 })).toBe('yes')
    expect(isAtLeast(1, { successes: 500, n: 500 }, { alpha: 0.05 })).toBe('undecided')
    expect(isAtLeast(1, { successes: 499, n: 500 }, { alpha: 0.05 })).toBe('no')
    expect(isAtLeast(1, { successes: 499, n: 500, unknown: 1 }, { alpha: 0.05 })).toBe('undecided')
  })

  it('decides nothing before the first trial', () => {
    expect(isAtLeast(0.5, { successes: 0, n: 0 }, { alpha: 0.05, zone: 0.1 })).toBe('undecided')
  })

  it('refuses what cannot be', () => {
    expect(() => isAtLeast(0.5, { successes: 3, n: 4, unknown: 2 }, { alpha: 0.05 })).toThrow(RangeError)
  })
})
