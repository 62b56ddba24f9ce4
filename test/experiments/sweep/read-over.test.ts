import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evenValues } from '../../../src/experiments/sweep/even-values.ts'
import { sweptUnknown } from '../../../src/experiments/sweep/range-of-unknown.ts'
import { readOver } from '../../../src/experiments/sweep/read-over.ts'

const read = (text: string) => readOver(text, '2018-03-05')
const written = (text: string) => read(text).values?.values.map((value) => value.written)
const amounts = (text: string) => read(text).values?.values.map(({ amount }) => amount)
const complaint = (text: string): string => {
  try {
    read(text)
  } catch (error) {
    return (error as Error).message
  }
  return 'none'
}

describe('--over', () => {
  it('reads a name alone', () => {
    expect(read('network-change')).toEqual({ name: 'network-change', values: null })
  })

  it('reads a range with a step, and adds the end where the step does not reach it', () => {
    expect(read('pools.printers.units.loan-1.rent=200_000..600000:150000')).toEqual({
      name: 'pools.printers.units.loan-1.rent',
      values: {
        scale: { kind: 'numbers', unit: '', isMoney: false },
        values: [200000, 350000, 500000, 600000].map((amount) => ({ written: String(amount), amount })),
      },
    })
  })

  it('keeps the words around a number, whether they stand at one end or at both', () => {
    expect(written('x=10 d..16 d:2 d')).toEqual(['10 d', '12 d', '14 d', '16 d'])
    expect(written('x=10..16 d:3')).toEqual(['10 d', '13 d', '16 d'])
    expect(written('x=in 7 d..in 9 d:1 d')).toEqual(['in 7 d', 'in 8 d', 'in 9 d'])
    expect(written('x=poisson(270..330 per day):30')).toEqual([270, 300, 330].map((n) => `poisson(${n} per day)`))
    expect(read('x=poisson(270..330 per day):30').values?.scale).toEqual({
      kind: 'numbers',
      unit: 'per day',
      isMoney: false,
    })
    expect(written('x=5 %..15 %:5 %')).toEqual(['5 %', '10 %', '15 %'])
  })

  it('reads dates', () => {
    expect(read('x=2018-03-10..2018-03-20:5 d')).toEqual({
      name: 'x',
      values: {
        scale: { kind: 'dates' },
        values: [
          { written: '2018-03-10', amount: 5 },
          { written: '2018-03-15', amount: 10 },
          { written: '2018-03-20', amount: 15 },
        ],
      },
    })
  })

  it('reads lists: numbers in rising order, anything else as names', () => {
    expect(amounts('x=3,1,2,1')).toEqual([1, 2, 3])
    expect(written('x=triangular(10 d, 14 d, 28 d),14 d')).toEqual(['triangular(10 d, 14 d, 28 d)', '14 d'])
    expect(amounts('printer-3=ministry,bandung')).toEqual([null, null])
    expect(amounts('x=08:00-12:00,08:00-15:00')).toEqual([null, null])
    expect(amounts('x=2018-04-02,2018-03-05')).toEqual([0, 28])
  })

  it.each([
    ['=3..4', 'names no input'],
    ['x=', 'no values stand behind'],
    ['x=a..b', 'is no number and no date'],
    ['x=1..2..3', 'is not understood'],
    ['x=3..', 'is not understood'],
    ['x=5..1', 'from the larger to the smaller'],
    ['x=10 d..3 wk', 'written differently'],
    ['x=1..9:0', 'is not a step'],
    ['x=1 d..9 d:2 h', 'is not a step'],
    ['x=2018-02-30..2018-03-20', 'there is no date 2018-02-30'],
    ['x=0..1000:1', '1,001 values, more than the 60 values'],
    ['x=a,,b', 'empty value'],
  ])('refuses %s', (text, why) => {
    expect(complaint(text)).toContain(why)
  })
})

describe('the values of a range', () => {
  it('lie a round number apart', () => {
    expect(evenValues({ from: 10, to: 28, isWhole: false }, null)).toEqual([10, 13, 16, 19, 22, 25, 28])
    expect(evenValues({ from: 0, to: 4, isWhole: true }, null)).toEqual([0, 1, 2, 3, 4])
    expect(evenValues({ from: 0.1, to: 0.8, isWhole: false }, null)).toHaveLength(8)
  })

  it('PROPERTY: include both ends, rise, and are six to eleven, or as few as whole numbers there are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        fc.boolean(),
        (from, width, isWhole) => {
          const values = evenValues({ from, to: from + width, isWhole }, null)
          expect(values[0]).toBe(from)
          expect(values.at(-1)).toBe(from + width)
          expect(values.every((value, i) => i === 0 || value > values[i - 1])).toBe(true)
          expect(values.length).toBeLessThanOrEqual(11)
          expect(values.length).toBeGreaterThanOrEqual(isWhole ? Math.min(6, width + 1) : 6)
          if (isWhole) expect(values.every(Number.isInteger)).toBe(true)
        },
      ),
    )
  })

  it('of an unknown are those between the ends of its law, or most of what it can be', () => {
    const ends = (distribution: Parameters<typeof sweptUnknown>[0]['distribution']) => {
      const values = sweptUnknown({ name: 'x', unit: 'd', distribution })?.values
      return values && [values[0].written, values.at(-1)!.written]
    }
    expect(ends({ kind: 'triangular', low: 10, mode: 14, high: 28 })).toEqual(['10 d', '28 d'])
    expect(ends({ kind: 'exponential', mean: 10 })).toEqual(['0 d', '30 d'])
    expect(ends({ kind: 'constant', value: 3 })).toBeUndefined()
  })
})
