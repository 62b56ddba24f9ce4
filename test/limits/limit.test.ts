import { describe, expect, it } from 'vitest'
import { sayLimit, type Limit } from '../../src/limits/limit.ts'

const megabytes = (most: number): Limit => ({
  of: 'a file',
  most,
  unit: 'MB',
  beyond: 'refused',
  sentence: '{found} are more than {most}',
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
})
