import { expect, it } from 'vitest'
import { formatDifference } from '../../src/verification/first-difference.ts'

it('the first difference of two runs reads as a sentence', () => {
  const first = { time: 5, text: 'printer is done' }
  expect(formatDifference({ index: 2, first, second: null })).toBe(
    'event 2: printer is done at minute 5, but the run has ended',
  )
})
