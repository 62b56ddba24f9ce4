import { expect, it } from 'vitest'
import { remembered } from '../../src/statistics/remembered.ts'

it('is asked once for the same numbers, tells numbers apart, and does not keep more and more', () => {
  let asked = 0
  const sum = remembered((a, b) => {
    asked++
    return a + 10 * b
  })
  expect([sum(1, 2), sum(1, 2), sum(2, 1), sum(12, 0), sum(1, 20)]).toEqual([21, 21, 12, 12, 201])
  expect(asked).toBe(4)
  for (let i = 0; i < 5000; i++) sum(i, 0.5)
  expect(sum(1, 2)).toBe(21)
  expect(asked).toBe(4 + 5000 + 1)
})
