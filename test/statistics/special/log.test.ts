import stdlibExpm1 from '@stdlib/math-base-special-expm1'
import stdlibLog from '@stdlib/math-base-special-ln'
import stdlibLog1p from '@stdlib/math-base-special-log1p'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expm1 } from '../../../src/statistics/special/expm1.ts'
import { log } from '../../../src/statistics/special/log.ts'
import { log1p } from '../../../src/statistics/special/log1p.ts'
import { assertProperty } from '../../property-seeds.ts'

const PLACES = 1200n
const ONE = 1n << PLACES

/** A double as a whole number of units of 2^-1200. */
function fixed(x: number): bigint {
  const octaves = Math.max(-1020, Math.floor(Math.log2(Math.abs(x))))
  return (BigInt(x * 2 ** -octaves * 2 ** 60) << (PLACES - 60n)) >> BigInt(-octaves)
}

/** 2 atanh(y) */
function doubleArtanh(y: bigint): bigint {
  const square = (y * y) >> PLACES
  let sum = 0n
  let power = 2n * y
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    sum += power / n
    power = (power * square) >> PLACES
  }
  return sum
}

const log2 = doubleArtanh(ONE / 3n)

/** log x, of x given in fixed point, above 0. */
function exactLog(x: bigint): bigint {
  const octaves = BigInt(x.toString(2).length) - PLACES
  const near = octaves > 0n ? x >> octaves : x << -octaves
  return octaves * log2 + doubleArtanh(((near - ONE) << PLACES) / (near + ONE))
}

/** e^x - 1 */
function exactExpm1(x: bigint): bigint {
  const octaves = x / log2
  const rest = x - octaves * log2
  let sum = 0n
  let term = ONE
  for (let n = 1n; term !== 0n && term !== -1n; n++) {
    term = (term * rest) / (n << PLACES)
    sum += term
  }
  const power = ONE + sum
  return (octaves >= 0n ? power << octaves : power >> -octaves) - ONE
}

/** How far a double is from an exact value, in units in the last place of it. */
function unitsOff(found: number, exact: bigint): number {
  if (exact === 0n) return found === 0 ? 0 : Infinity
  const unit = BigInt((exact < 0n ? -exact : exact).toString(2).length) - 53n
  const difference = fixed(found) - exact
  return Math.abs(Number((difference << 20n) >> unit)) / 2 ** 20
}

const size = fc.double({ min: 2 ** -60, max: 2 ** 60, noNaN: true })
const nearOne = fc.double({ min: 0.4, max: 2.5, noNaN: true })
const small = fc.double({ min: -0.75, max: 0.75, noNaN: true }).filter((x) => Math.abs(x) > 2 ** -80)

const functions = [
  { name: 'log', own: log, stdlib: stdlibLog, exact: exactLog, argument: fc.oneof(size, nearOne) },
  {
    name: 'log1p',
    own: log1p,
    stdlib: stdlibLog1p,
    exact: (x: bigint) => exactLog(ONE + x),
    argument: fc.oneof(size, small),
  },
  {
    name: 'expm1',
    own: expm1,
    stdlib: stdlibExpm1,
    exact: exactExpm1,
    argument: fc.oneof(
      small,
      fc.double({ min: -45, max: 500, noNaN: true }).filter((x) => Math.abs(x) > 2 ** -80),
    ),
  },
]

describe.each(functions)('$name', ({ own, stdlib, exact, argument }) => {
  it('is exact to within one unit in the last place', () => {
    assertProperty(
      fc.property(argument, (x) => {
        expect(unitsOff(own(x), exact(fixed(x)))).toBeLessThan(1)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('has the last bit of the port of fdlibm in @stdlib', () => {
    const any = fc.oneof(argument, fc.double({ max: 709 }), fc.double({ noNaN: true, max: 2 ** -1000, min: 0 }))
    assertProperty(
      fc.property(any, (x) => {
        expect(own(x)).toBe(stdlib(x))
      }),
      { seed: 1, numRuns: 4000 },
    )
  })
})

describe('at the edges', () => {
  it.each([
    ['log', log, 0, -Infinity],
    ['log', log, -0, -Infinity],
    ['log', log, -1, Number.NaN],
    ['log', log, 1, 0],
    ['log', log, 2, Math.LN2],
    ['log', log, Number.MIN_VALUE, -744.4400719213812],
    ['log', log, Number.MAX_VALUE, 709.782712893384],
    ['log', log, Infinity, Infinity],
    ['log', log, Number.NaN, Number.NaN],
    ['log1p', log1p, -1, -Infinity],
    ['log1p', log1p, -1.5, Number.NaN],
    ['log1p', log1p, 0, 0],
    ['log1p', log1p, -0, -0],
    ['log1p', log1p, 1e-300, 1e-300],
    ['log1p', log1p, 2 ** 60, 60 * Math.LN2],
    ['log1p', log1p, Infinity, Infinity],
    ['log1p', log1p, Number.NaN, Number.NaN],
    ['expm1', expm1, -Infinity, -1],
    ['expm1', expm1, -40, -1],
    ['expm1', expm1, -0, -0],
    ['expm1', expm1, 1e-300, 1e-300],
    ['expm1', expm1, 709.782712893384, 1.7976931348622732e308],
    ['expm1', expm1, 709.7827128933841, Infinity],
    ['expm1', expm1, Infinity, Infinity],
    ['expm1', expm1, Number.NaN, Number.NaN],
  ] as const)('%s: %o of %d is %d', (_, own, x, result) => {
    expect(own(x)).toBe(result)
  })
})
