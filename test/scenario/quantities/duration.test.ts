import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mean, standardDeviation } from '../../../src/random/distribution.ts'
import { readCount } from '../../../src/scenario/quantities/count.ts'
import {
  readDuration,
  readFixedDuration,
  readOpenEnd,
  readWorkTime,
} from '../../../src/scenario/quantities/duration.ts'
import { Misreading } from '../../../src/scenario/text/misreading.ts'
import { assertProperty } from '../../property-seeds.ts'

function misreading(read: () => unknown): Misreading {
  try {
    read()
  } catch (error) {
    if (error instanceof Misreading) return error
    throw error
  }
  throw new Error('it was read without complaint')
}

describe('readDuration', () => {
  it.each([
    ['4.8 min', { kind: 'constant', value: 4.8 }],
    ['2h', { kind: 'constant', value: 120 }],
    ['5 menit', { kind: 'constant', value: 5 }],
    ['uniform(2 jam, 1 hari)', { kind: 'uniform', low: 120, high: 1440 }],
    ['2 Minggu', { kind: 'constant', value: 20160 }],
    ['1_000 min', { kind: 'constant', value: 1000 }],
    ['2 wk', { kind: 'constant', value: 20160 }],
    ['constant(3 d)', { kind: 'constant', value: 4320 }],
    ['exponential(mean 5 d)', { kind: 'exponential', mean: 7200 }],
    ['lognormal(mean 7 d, sd 4 d)', { kind: 'lognormal', mean: 10080, sd: 5760 }],
    ['lognormal(sd 4 h, mean 1 d)', { kind: 'lognormal', mean: 1440, sd: 240 }],
    ['gamma(mean 2 h, sd 30 min)', { kind: 'gamma', mean: 120, sd: 30 }],
    ['weibull(shape 2, scale 8 d)', { kind: 'weibull', shape: 2, scale: 11520 }],
    ['triangular(10 d, 14 d, 28 d)', { kind: 'triangular', low: 14400, mode: 20160, high: 40320 }],
    ['triangular(low 1 h, high 4 h, mode 2 h)', { kind: 'triangular', low: 60, mode: 120, high: 240 }],
    ['uniform(2 d, 5 d)', { kind: 'uniform', low: 2880, high: 7200 }],
  ])('reads %s in minutes', (text, distribution) => {
    expect(readDuration(text)).toEqual({ distribution, clock: 'calendar' })
  })

  it('counts working days on a clock of their own', () => {
    expect(readDuration('uniform(2 wd, 5 wd)')).toEqual({
      distribution: { kind: 'uniform', low: 2880, high: 7200 },
      clock: 'working-days',
    })
  })

  it('leaves the values of a file to be read', () => {
    expect(readDuration('empirical(repairs.csv, days, d)')).toEqual({
      kind: 'file',
      file: 'repairs.csv',
      column: 'days',
      unit: 'd',
    })
  })

  it('finds the Weibull law with a given mean and standard deviation', () => {
    assertProperty(
      fc.property(
        fc.double({ min: 1, max: 100, noNaN: true }),
        fc.double({ min: 0.05, max: 3, noNaN: true }),
        (m, cv) => {
          const read = readDuration(`weibull(mean ${m} min, sd ${m * cv} min)`)
          if ('kind' in read) throw new Error('no file')
          expect(mean(read.distribution) / m).toBeCloseTo(1, 8)
          expect(standardDeviation(read.distribution) / (m * cv)).toBeCloseTo(1, 6)
        },
      ),
      { seed: 1, numRuns: 100 },
    )
  })

  it('reads what it has written', () => {
    const amount = fc.integer({ min: 1, max: 10_000 })
    assertProperty(
      fc.property(amount, amount, fc.constantFrom('min', 'h', 'd', 'wk', 'wd'), (low, more, unit) => {
        const minutes = { min: 1, h: 60, d: 1440, wk: 10080, wd: 1440 }[unit] ?? NaN
        expect(readDuration(`uniform(${low} ${unit}, ${low + more} ${unit})`)).toMatchObject({
          distribution: { low: low * minutes, high: (low + more) * minutes },
        })
      }),
      { seed: 1 },
    )
  })

  it.each([
    ['4,8 min', 'is not understood', '4.8 min'],
    ['5', '5 has no unit', '5 d'],
    ['5 m', 'unknown unit "m"', '5 min'],
    ['5 bulan', '5 bulan is about 152 d', '152 d'],
    ['2 months', '2 months is about 61 d', '61 d'],
    ['1 year', '1 year is about 365 d', '365 d'],
    ['1 quarter', '1 quarter is about 91 d', '91 d'],
    ['90 s', '90 s is about 1.5 min', '1.5 min'],
    ['2 detik', '2 detik is about 0.0333 min', '0.0333 min'],
    ['exponential(mean 2 months)', '2 months is about 61 d', '61 d'],
    ['0x10 d', '"0x10" is not written in decimal digits', '16'],
    ['1e400 d', '1e400 is too large: numbers go up to 100,000,000,000,000', undefined],
    ['1e-400 d', '1e-400 is too near to zero', undefined],
    ['1e6 d', '1,000,000 d are longer than a thousand years, 365,250 d', undefined],
    ['weibull(shape 0.1, scale 1000 d)', 'are longer than a thousand years', undefined],
    ['gamma(mean 1 d, sd 1001 d)', 'the standard deviation is 1,001 times the mean, more than 1,000 times', undefined],
    ['gamma(mean 2000 d, sd 1 d)', 'the mean is 2,000 times the standard deviation', undefined],
    ['weibull(mean 7 d, sd 0.01 d)', 'no weibull has this sd at this mean', undefined],
    ['5 Wd', 'unknown unit "Wd"', '5 wd'],
    ['-5 d', 'cannot be negative', undefined],
    ['gama(mean 5 d, sd 2 d)', 'unknown distribution "gama"', 'gamma'],
    ['triangular(10 d, 14 d', 'opened but not closed', 'triangular(10 d, 14 d)'],
    ['gamma(mean 5 wd, sd 8 h)', 'are mixed', undefined],
    ['lognormal(mean 5 d)', 'written in another way', undefined],
    ['exponential(5 d)', 'written in another way', undefined],
    ['uniform(5 d, 2 d)', 'the low end 5 is above the high end 2', undefined],
    ['weibull(shape 2 d, scale 8 d)', 'the shape has no unit', 'shape 2'],
    ['empirical(repairs.csv)', 'needs a file and a column', 'empirical(repairs.csv, days, d)'],
  ])('refuses %s and says what to write', (text, message, suggestion) => {
    const error = misreading(() => readDuration(text))
    expect(error.message).toContain(message)
    expect(error.suggestion).toBe(suggestion)
  })
})

describe('readOpenEnd', () => {
  const gamma = { distribution: { kind: 'gamma', mean: 57600, sd: 21600 }, clock: 'calendar' }

  it.each([
    'never with 20 %, otherwise gamma(mean 40 d, sd 15 d)',
    'never with 20%, else gamma(mean 40 d, sd 15 d)',
    'never 20 %; otherwise gamma(mean 40 d, sd 15 d)',
    'never with 0.2 otherwise gamma(mean 40 d, sd 15 d)',
    '20 % never, otherwise gamma(mean 40 d, sd 15 d)',
    'with 20 % never, else gamma(mean 40 d, sd 15 d)',
  ])('reads %s', (text) => {
    expect(readOpenEnd(text)).toEqual({ kind: 'never', chance: 0.2, otherwise: gamma })
  })

  it('reads never alone, what is certain to end, and any duration', () => {
    expect(readOpenEnd(' never ')).toEqual({ kind: 'never', chance: 1, otherwise: null })
    expect(readOpenEnd('never with 0 %, otherwise gamma(mean 40 d, sd 15 d)')).toEqual(gamma)
    expect(readOpenEnd('gamma(mean 40 d, sd 15 d)')).toEqual(gamma)
    expect(readOpenEnd('never with 5 %, otherwise 9 wd')).toMatchObject({ otherwise: { clock: 'working-days' } })
    expect(readOpenEnd('never with 5 %, otherwise empirical(repairs.csv, days, d)')).toMatchObject({
      otherwise: { kind: 'file', column: 'days' },
    })
  })

  it.each([
    ['never with 20 %', 'not said how long it takes otherwise', 'never with 20 %, otherwise 40 d'],
    ['never with 120 %, otherwise 40 d', 'not a share', undefined],
    ['never with 20 %, otherwise 40', '40 has no unit', '40 d'],
    ['never with 20 %, otherwise never', '"never" does not fit here', undefined],
    ['Never', 'not understood', 'never'],
    ['nevr', 'not understood', 'never'],
    ['never with 20, otherwise 40 d', 'not a share', '20 %'],
    ['never with 20 %, otherwise', 'not said how long it takes otherwise', 'never with 20 %, otherwise 40 d'],
    ['40 d or never', 'not understood', undefined],
  ])('refuses %s and says what to write', (text, message, suggestion) => {
    const error = misreading(() => readOpenEnd(text))
    expect(error.message).toContain(message)
    expect(error.suggestion).toBe(suggestion)
  })

  it('is not what reads a time that has to end', () => {
    for (const text of ['never', 'never with 20 %, otherwise 5 min']) {
      expect(misreading(() => readDuration(text)).message).toBe('"never" does not fit here')
      expect(misreading(() => readFixedDuration(text)).allowed).toContain('leave the key out')
      expect(misreading(() => readWorkTime(text)).allowed).toContain('a time that ends')
      expect(misreading(() => readCount(text)).message).toBe('"never" does not fit here')
    }
  })
})

describe('other kinds of duration', () => {
  it('refuses a distribution where a fixed duration is needed', () => {
    expect(misreading(() => readFixedDuration('exponential(mean 5 d)')).message).toContain('a fixed duration')
    expect(readFixedDuration('14 d')).toEqual({ minutes: 20160, clock: 'calendar' })
  })

  it('refuses working days as a service time', () => {
    expect(misreading(() => readWorkTime('1 wd')).suggestion).toBe('1 d')
    expect(misreading(() => readWorkTime('5')).suggestion).toBe('5 min')
  })
})

describe('readCount', () => {
  it.each([
    ['500', { kind: 'constant', value: 500 }],
    ['500 pieces', { kind: 'constant', value: 500 }],
    ['exponential(mean 9000 cards)', { kind: 'exponential', mean: 9000 }],
  ])('reads %s', (text, distribution) => {
    expect(readCount(text)).toEqual({ distribution })
  })

  it('refuses times and mixed words', () => {
    expect(misreading(() => readCount('500 d')).message).toContain('a unit of time')
    expect(misreading(() => readCount('uniform(5 cards, 9 boxes)')).message).toContain('are mixed')
  })
})
