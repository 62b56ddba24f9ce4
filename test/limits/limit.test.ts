import { describe, expect, it } from 'vitest'
import { allLimits } from '../../src/limits/all-limits.ts'
import { sayLimit, type Limit } from '../../src/limits/limit.ts'
import { readingLimits } from '../../src/limits/reading-limits.ts'

const megabytes = (most: number): Limit => ({
  of: 'a file',
  most,
  unit: 'MB',
  beyond: 'refused',
  sentence: '{found} are more than {most}',
  indonesian: '{found} lebih dari {most}',
})

describe('the sentence of a limit', () => {
  it.each([
    [2, 2.000001, '2.01 MB are more than 2 MB'],
    [2, 2.5, '2.5 MB are more than 2 MB'],
    [12, 12.01, '12.1 MB are more than 12 MB'],
    [250, 250.4, '251 MB are more than 250 MB'],
    [250, 333.4, '333 MB are more than 250 MB'],
    [200_000, 200_001, '200,001 MB are more than 200,000 MB'],
  ])('of %d, beyond it by a little or much: %d', (most, found, sentence) => {
    expect(sayLimit(megabytes(most), found)).toBe(sentence)
  })

  it('has Indonesian digits and units in Indonesian', () => {
    expect(sayLimit(readingLimits.horizon, 40_000, 'id')).toBe(
      'masa 40.000 hari lebih panjang daripada seratus tahun, yaitu 36.525 hari',
    )
    expect(sayLimit(megabytes(2), 2.5, 'id')).toBe('2,5 MB lebih dari 2 MB')
  })

  it.each(allLimits.flatMap(({ limits }) => limits))('has the same numbers in both languages: $of', (limit) => {
    const numbers = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted()
    expect(numbers(limit.indonesian)).toEqual(numbers(limit.sentence))
  })
})
