import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exp } from '../../../src/statistics/special/exp.ts'
import { assertProperty } from '../../property-seeds.ts'

const PLACES = 200n
const ONE = 1n << PLACES
const log2 = logarithmOfTwo()

/** log 2 = sum of 1 / (n 2^n). */
function logarithmOfTwo(): bigint {
  let sum = 0n
  for (let n = 1n; n <= PLACES; n++) sum += ONE / (n << n)
  return sum
}

/** e^x of a double as 2^octave times a number from 1 to 2 in fixed point, from the series in whole numbers. */
function exactExp(x: number): { octave: number; mantissa: bigint } {
  const fixed = BigInt(x * 2 ** 160) << 40n
  let octave = fixed / log2
  if (fixed < octave * log2) octave--
  const rest = fixed - octave * log2
  let mantissa = ONE
  let term = ONE
  for (let n = 1n; term > 0n; n++) {
    term = (term * rest) / (n << PLACES)
    mantissa += term
  }
  return { octave: Number(octave), mantissa }
}

/** Error of exp(x) in units in the last place of the exact result. */
function errorOf(x: number): number {
  const { octave, mantissa } = exactExp(x)
  const found = BigInt(exp(x) * 2 ** -octave * 2 ** 52) << (PLACES - 52n)
  return Math.abs(Number(found - mantissa)) / 2 ** 148
}

const argument = fc.oneof(
  fc.double({ min: -708, max: 709.78, noNaN: true }),
  fc.double({ min: -4, max: 4, noNaN: true }),
  // where one step of the table gives way to the next
  fc.integer({ min: -130_000, max: 130_000 }).map((n) => ((n + 0.5) * Math.LN2) / 128),
)

describe('exp', () => {
  it('is e^x with an error below 0.6 units in the last place', () => {
    assertProperty(
      fc.property(
        argument.filter((x) => Math.abs(x) > 2 ** -100),
        (x) => {
          expect(errorOf(x)).toBeLessThan(0.6)
        },
      ),
      { seed: 1, numRuns: 5000 },
    )
  })

  it.each([
    [0, 1],
    [-0, 1],
    [1, Math.E],
    [2 ** -54, 1],
    [-(2 ** -60), 1],
    [Number.MIN_VALUE, 1],
    [Math.LN2, 2],
    [-Math.LN2, 0.5],
    [Infinity, Infinity],
    [-Infinity, 0],
    [Number.MAX_VALUE, Infinity],
    [-Number.MAX_VALUE, 0],
    [NaN, NaN],
  ])('of %d is %d', (x, expected) => {
    expect(exp(x)).toBe(expected)
  })

  it('is finite up to log(2^1024 - 2^970), and infinite from the next number on', () => {
    expect(exp(709.782712893384)).toBeLessThan(Infinity)
    expect(errorOf(709.782712893384)).toBeLessThan(0.6)
    expect(exp(709.7827128933841)).toBe(Infinity)
  })

  it('loses digits below 2^-1022 as all such numbers do, down to half of the smallest', () => {
    for (const x of [-708.4, -710, -720.25, -740, -744, -745]) {
      const { octave, mantissa } = exactExp(x)
      const units = Number(mantissa >> 148n) / 2 ** 52 / 2 ** (-1074 - octave)
      expect(Math.abs(exp(x) / Number.MIN_VALUE - units)).toBeLessThanOrEqual(0.5000001 + units * 2 ** -53)
    }
    expect(exp(-745.1332191019411)).toBe(Number.MIN_VALUE)
    expect(exp(-745.1332191019412)).toBe(0)
  })

  it('never falls, and turns sums into products', () => {
    assertProperty(
      fc.property(argument, argument, (a, b) => {
        expect(exp(Math.max(a, b))).toBeGreaterThanOrEqual(exp(Math.min(a, b)))
        const [x, y] = [a / 2, b / 2]
        const rounding = Math.abs(x + y - x - y) + 2 ** -52 * Math.abs(x + y)
        expect(Math.abs(exp(x) * (exp(y) / exp(x + y)) - 1)).toBeLessThan(1e-15 + rounding)
      }),
      { seed: 1, numRuns: 5000 },
    )
  })
})
