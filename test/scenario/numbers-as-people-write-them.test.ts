import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAmount, readNumber, readShare } from '../../src/scenario/quantities/amount.ts'
import { readCount } from '../../src/scenario/quantities/count.ts'
import { readDay, readDayRange } from '../../src/scenario/quantities/day.ts'
import { readDuration, readFixedDuration, readOpenEnd, readWorkTime } from '../../src/scenario/quantities/duration.ts'
import { readHours, readWeekdays } from '../../src/scenario/quantities/hours.ts'
import { readMoney } from '../../src/scenario/quantities/money.ts'
import { readGrowth, readPattern, readPriorityGrowth } from '../../src/scenario/quantities/rate.ts'
import { readTime } from '../../src/scenario/quantities/time.ts'
import { Misreading } from '../../src/scenario/text/misreading.ts'
import { triedSuggestion } from '../../src/scenario/text/tried-suggestion.ts'
import { assertProperty } from '../property-seeds.ts'
import { problemsOf, read, small } from './scenarios.ts'
import { remarksInWords } from './remarks-in-words.ts'

function misreading(readIt: () => unknown): Misreading {
  try {
    readIt()
  } catch (error) {
    if (error instanceof Misreading) return error
    throw error
  }
  throw new Error('it was read without complaint')
}

describe('1.200 where something is counted or paid', () => {
  it.each([
    ['poisson(1.200 per day)', readPattern, '1200 per day (or 1_200 per day) for the one, 1.2 per day for the other'],
    ['exponential(mean 9.000 cards)', readCount, '9000 cards (or 9_000 cards) for the one, 9 cards for the other'],
    ['7.000 cards', readCount, '7000 cards (or 7_000 cards) for the one, 7 cards for the other'],
    ['350.000', readMoney, '350000 (or 350_000) for the one, 350 for the other'],
    ['350,000', readMoney, '350000 (or 350_000) for the one, 350 for the other'],
    ['1.304', readMoney, '1304 (or 1_304) for the one, 1.3040 for the other'],
    ['1.200', (text: string) => readNumber(text, { whole: true }), '1200 (or 1_200): a whole number'],
    ['poisson(1,200 per day)', readPattern, '1200 (or 1_200) for the one, 1.2 for the other'],
  ])('is asked about: %s', (text, readIt, allowed) => {
    const error = misreading(() => readIt(text))
    expect(error.message).toContain('can be read as')
    expect(error.allowed).toBe(allowed)
    expect(error.suggestion).toBeUndefined()
  })

  it('is told apart from what is read in one way only', () => {
    expect(readMoney('350.50')).toBe(350.5)
    expect(readMoney('0.125')).toBe(0.125)
    expect(readMoney('1_200.500')).toBe(1200.5)
    expect(readMoney('1.3040')).toBe(1.304)
    expect(readPattern('poisson(0.125 per day)').rate.amount).toBe(0.125)
    expect(readNumber('1.250', { fractions: true })).toBe(1.25)
  })

  it('is seen as it is written, though YAML reads it as 1.2', () => {
    const [problem] = problemsOf(small('units: 2', 'units: 2.000'))
    expect(problem?.message).toBe('"2.000" can be read as 2000 or as 2')
    expect(problemsOf(small('units: 2', 'units: 2, overtime-cost: 75.000'))).toHaveLength(1)
    expect(problemsOf(small('units: 2', 'units: 2, speed: 1.250'))).toEqual([])
  })

  it('is never read a thousand times too small without a word', () => {
    const scenarios = (n: string) => [
      small('poisson(10 per day)', `poisson(${n} per day)`),
      small('route:', `waiting: ${n}, route:`),
      small('units: 2', `units: 2, overtime-cost: ${n}`),
      small('services:', `supplies: { k: { stock: ${n} } }\nservices:`),
      small('units: 2', `units: 2, failures: { every: exponential(mean ${n} cards), takes: 1 h }`),
      small('5 min', `${n} min`),
      small('14 d', `${n} d`),
    ]
    const number = fc
      .integer({ min: 1000, max: 999_999 })
      .map((n) => `${Math.floor(n / 1000)}.${String(n % 1000).padStart(3, '0')}`)
    assertProperty(
      fc.property(number, (n) => {
        for (const text of scenarios(n)) {
          const reading = read(text)
          const told = reading.ok ? remarksInWords(reading) : reading.problems.map(({ message }) => message)
          expect(told.join()).toMatch(/can be read as|is read as/)
        }
      }),
      { seed: 1, numRuns: 20 },
    )
  })
})

describe('durations with three decimals', () => {
  it('are read as they stand, with a word', () => {
    const reading = read(small('5 min', '1.500 min'))
    expect(remarksInWords(reading)).toEqual([
      '1.500 min is read as 1.5 min; 1500 min is written without the point, or as 1_500 min.',
    ])
  })
})

describe('money with its currency', () => {
  it.each([
    ['Rp 350.000', '350_000'],
    ['Rp350.000', '350_000'],
    ['Rp. 15.000,00', '15_000'],
    ['IDR 350,000', '350_000'],
    ['1.500.000 rupiah', '1_500_000'],
    ['350 ribu', '350_000'],
    ['1,5 juta', '1_500_000'],
    ['350rb', '350_000'],
    ['$ 5', '5'],
    ['€ 12,50', '12.5'],
    ['$5.000', undefined],
  ])('is told how to write: %s', (text, suggestion) => {
    const error = misreading(() => readMoney(text))
    expect(error.message).toBe('money is a bare number here: its currency stands in "currency"')
    expect(error.suggestion).toBe(suggestion)
    if (suggestion === undefined) expect(error.allowed).toBe('5_000, or 5')
  })

  it('is joined where YAML cuts it at its commas', () => {
    const priced = (sum: string) => problemsOf(small('units: 2', `units: 2, overtime-cost: ${sum}, crews: 1`))
    expect(priced('IDR 350,000')).toMatchObject([{ suggestion: '350_000' }])
    expect(priced('1,500,000')).toMatchObject([{ suggestion: '1_500_000' }])
    expect(priced('75,000')).toMatchObject([{ message: '"75,000" can be read as 75000 or as 75' }])
  })
})

describe('thousands and decimals in other forms', () => {
  it.each([
    ['4,8 min', '4.8 min'],
    ['1.234.567 min', '1_234_567 min'],
    ['1,234,567 min', '1_234_567 min'],
    ['1.234,5 min', '1_234.5 min'],
    ['1,234.5 min', '1_234.5 min'],
    ['15 000 min', '15_000 min'],
    ['lognormal(mean 4,8 min, sd 2,1 min)', 'lognormal(mean 4.8 min, sd 2.1 min)'],
    ['gama(mean 5 menit, sd 2 m)', 'gamma(mean 5 menit, sd 2 min)'],
  ])('are suggested as we write them: %s', (text, suggestion) => {
    const error = misreading(() => readDuration(text))
    expect(triedSuggestion(text, error, readDuration)).toBe(suggestion)
  })
})

/** Readers of single values, with texts that they take. */
const READERS: readonly [string, (text: string) => unknown, readonly string[]][] = [
  [
    'durations',
    readDuration,
    ['4.8 min', 'lognormal(mean 7 d, sd 4 d)', 'triangular(10 d, 14 d, 28 d)', '2 hari kerja'],
  ],
  ['fixed durations', readFixedDuration, ['14 d', '5 menit']],
  ['work times', readWorkTime, ['5 min', 'gamma(mean 5 min, sd 2 min)']],
  ['open ends', readOpenEnd, ['never', 'never with 20 %, otherwise gamma(mean 40 d, sd 15 d)']],
  ['counts', readCount, ['500 pieces', 'exponential(mean 9000 cards)']],
  ['patterns', readPattern, ['poisson(300 per day)', 'overdispersed(300 per day, sd 20 %)']],
  ['money', readMoney, ['350_000', '12.50', 'Rp 350.000']],
  ['shares', readShare, ['10 %', '0.1', '20']],
  ['numbers', (text) => readNumber(text, { least: 0, whole: true }), ['20000', '4_000_000']],
  ['dates', readDay, ['2018-03-05', '5/3/2018', '20.01.2014']],
  ['ranges of dates', readDayRange, ['2018-06-11 to 2018-06-20']],
  ['times', readTime, ['2018-03-12 08:00', 'in 10 d', '7 d ago', 'day 11 08:30']],
  ['hours', readHours, ['08:00-12:00 13:00-16:00', '24 h']],
  ['weekdays', readWeekdays, ['mon-fri', 'senin-jumat', 'sat sun']],
  ['growth', readGrowth, ['5 % per year']],
  ['growth of priority', readPriorityGrowth, ['0.5 per day']],
  ['amounts', (text) => readAmount(text, '5 d'), ['4.8 min', '300 per day']],
]

/** A text with one letter more, less, or in place of another. */
function garbled(text: string): fc.Arbitrary<string> {
  const letters = fc.constantFrom(...'0123456789.,:-/ _%()dhmwn'.split(''), 'per', 'Rp', '000', '  ')
  return fc
    .tuple(fc.nat(text.length), fc.nat(2), letters, fc.nat(text.length), fc.nat(2), letters)
    .map(([at, cut, put, at2, cut2, put2]) => {
      const once = text.slice(0, at) + put + text.slice(at + cut)
      return once.slice(0, at2) + put2 + once.slice(at2 + cut2)
    })
}

describe('what is suggested', () => {
  it.each(READERS)('is taken by the reader that suggests it: %s', (_, readIt, texts) => {
    assertProperty(
      fc.property(fc.constantFrom(...texts).chain(garbled), (text) => {
        try {
          readIt(text)
        } catch (error) {
          if (!(error instanceof Misreading)) throw error
          const suggestion = triedSuggestion(text, error, readIt)
          if (suggestion !== undefined) expect(() => readIt(suggestion)).not.toThrow()
        }
      }),
      { seed: 1 },
    )
  })

  it('is nothing for 400000 days, a month that does not exist and a key that is there already', () => {
    const suggestions = (part: string, other: string) => problemsOf(small(part, other)).map((each) => each.suggestion)
    expect(suggestions('14 d', '400000')).toEqual([undefined])
    expect(suggestions('14 d', '400000 d')).toEqual([undefined])
    expect(suggestions('2018-03-05', '05/25/2018')).toEqual(['2018-05-25'])
    expect(suggestions('2018-03-05', '05/04/2018')).toEqual([undefined])
    expect(suggestions('units: 2', 'units: 2, unit: 3')).toEqual([undefined])
    expect(suggestions('units: 2', 'unit: 3')).toEqual(['units'])
  })

  it('stands in the place of what is wrong', () => {
    const suggestions = (part: string, other: string) => problemsOf(small(part, other)).map((each) => each.suggestion)
    expect(suggestions('5 min', 'lognormal(mean 5 mn, sd 2 min)')).toEqual(['lognormal(mean 5 min, sd 2 min)'])
    expect(suggestions('08:00-12:00 13:00-16:00', '08.00-12.00')).toEqual(['08:00-12:00'])
  })
})
