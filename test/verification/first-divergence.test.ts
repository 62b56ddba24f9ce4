import { expect, it } from 'vitest'
import { formatDivergence } from '../../src/verification/first-divergence.ts'

it('the first divergence of two runs reads as a sentence', () => {
  const first = { time: 5, text: 'printer is done' }
  expect(formatDivergence({ index: 2, first, second: null })).toBe(
    'event 2: printer is done at minute 5, but the run has ended',
  )
})
