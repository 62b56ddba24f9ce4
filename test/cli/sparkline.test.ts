import { describe, expect, it } from 'vitest'
import { sparkline } from '../../src/cli/terminal/sparkline.ts'

describe('a sparkline', () => {
  it('draws each value as a block of its height, zero as a space', () => {
    expect(sparkline([0, 1, 2, 4, 8], 10, 8)).toBe(' ▁▂▄█')
  })

  it('draws the mean of the values that share a character', () => {
    expect(sparkline([0, 8, 8, 8, 2, 2], 3, 8)).toBe('▄█▂')
  })

  it('has every value in exactly one character when the width does not divide their number', () => {
    expect(sparkline([1, 1, 1, 1, 1, 8, 8], 3, 8)).toBe('▁▁▆')
  })

  it('shows a series against the top of another', () => {
    expect(sparkline([1, 1], 2, 100)).toBe('▁▁')
    expect(sparkline([0, 0], 2, 0)).toBe('  ')
  })
})
