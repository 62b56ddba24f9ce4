import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDay,
  formatDayInterval,
  formatEstimate,
  formatNumber,
  formatShare,
  joinEstimate,
} from '../../src/report/format.ts'
import { formatDifference } from '../../src/report/format-criterion.ts'
import { sampleResults } from './sample-results.ts'

const results = sampleResults({ replications: 2 })
const { scenario } = results

describe('numbers', () => {
  it('have the separators of the language and a true minus sign', () => {
    expect(formatNumber(-1234.56, 'en', 1)).toBe('−1,234.6')
    expect(formatNumber(1234.56, 'id', 1)).toBe('1.234,6')
  })

  it('never read minus zero', () => {
    expect(formatNumber(-0.04, 'en', 1)).toBe('0.0')
  })
})

describe('shares', () => {
  it('claim certainty only where there is certainty', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map((share) => formatShare(share, 'en'))).toEqual([
      '0%',
      '<1%',
      '50%',
      '>99%',
      '100%',
    ])
  })
})

describe('dates', () => {
  it('are local dates whatever the zone of the machine', () => {
    expect(formatDate('2018-03-05', 'en', 'short')).toBe('5 Mar')
    expect(formatDate('2018-08-31', 'id')).toBe('31 Agu 2018')
  })

  it('after the horizon are later than its last day', () => {
    expect(formatDay(null, scenario, 'en')).toBe('later than 31 Aug 2018')
    expect(formatDay(99, scenario, 'en')).toBe('12 Jun 2018')
  })

  it('have an interval that may be open towards the end', () => {
    expect(formatDayInterval({ value: 10, low: 8, high: 12 }, scenario, 'en')).toBe('13 Mar – 17 Mar')
    expect(formatDayInterval({ value: 10, low: 8, high: null }, scenario, 'en')).toBe('13 Mar or later')
    expect(formatDayInterval({ value: 10, low: 10, high: 10 }, scenario, 'en')).toBeNull()
  })
})

describe('estimates', () => {
  const text = (mean: number, halfWidth: number | null, lowerBound = false) =>
    joinEstimate(formatEstimate({ mean, halfWidth, lowerBound }, 'en'))

  it('show the digits that two significant ones of the half-width support', () => {
    expect(text(1523.4, 48.2)).toBe('1,523 ± 48')
    expect(text(15234, 482)).toBe('15,230 ± 480')
    expect(text(9.372, 0.135)).toBe('9.37 ± 0.14')
  })

  it('show two decimals, more only where the error would be 0, and whole numbers that are exact as whole', () => {
    expect(text(0.5, 0.034)).toBe('0.50 ± 0.03')
    expect(text(0.5, 0.0001)).toBe('0.5000 ± 0.0001')
    expect(text(0.0012, 0.0004)).toBe('0.0012 ± 0.0004')
    expect(text(2000, 0)).toBe('2,000')
  })

  it('take a half-width that comes from the rounding of sums for none', () => {
    expect(text(0.5, 1e-12)).toBe('0.50')
    expect(text(18_900_000.000001, 0.000008)).toBe('18,900,000')
    expect(text(18_900_000, 8)).toBe('18,900,000.0 ± 8.0')
  })

  it('say that a lower bound is one, and show none without a half-width', () => {
    expect(text(18.6, 1.3, true)).toBe('≥ 18.6 ± 1.3')
    expect(text(12.345, null)).toBe('12.3')
  })

  it('carry the unit of their measure', () => {
    expect(formatDifference(results, 'waiting', { mean: 2.13, halfWidth: 0.4 }, 'id')).toBe('2,13 ± 0,40 hari')
    expect(formatDifference(results, 'office-cost', { mean: -5_000_000, halfWidth: 120_000 }, 'en')).toBe(
      'IDR\u00A0−5,000,000 ± 120,000',
    )
  })

  it('of waits have the unit of the waits, and a finer one for small parts of it', () => {
    const text = (mean: number, halfWidth: number) => formatDifference(results, 'waiting', { mean, halfWidth }, 'en')
    expect(text(1.3, 0.15)).toBe('1.30 ± 0.15 days')
    expect(text(0.2, 0.04)).toBe('4.80 ± 0.96 hours')
    expect(text(0.02, 0.004)).toBe('28.8 ± 5.8 minutes')
  })
})
