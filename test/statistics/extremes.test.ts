import { expect, it } from 'vitest'
import { largest, smallest } from '../../src/statistics/extremes.ts'

it('finds the largest and the smallest of more values than a call takes arguments', () => {
  const values = Float64Array.from({ length: 1_000_000 }, (_, i) => (i * 7919) % 999_983)
  expect(largest(values)).toBe(999_982)
  expect(smallest(values)).toBe(0)
})

it('takes no value for the least it is given', () => {
  expect(largest([], 7)).toBe(7)
  expect(largest([3], 7)).toBe(7)
  expect(largest([])).toBe(-Infinity)
  expect(smallest([])).toBe(Infinity)
})
