import { describe, expect, it } from 'vitest'
import { firstDivergence, formatDivergence } from '../../src/verification/first-divergence.ts'

const trace = (...lines: [number, string][]) => lines.map(([time, text]) => ({ time, text }))
const base = trace([1, 'card 0 comes'], [1, 'printer begins card 0'], [5, 'printer is done'])

describe('the first divergence of two traces', () => {
  it('is none when they are equal', () => {
    expect(firstDivergence(base, structuredClone(base))).toBeNull()
    expect(firstDivergence([], [])).toBeNull()
  })

  it('is the first event that differs, not a later one', () => {
    const other = trace([1, 'card 0 comes'], [1, 'printer is idle'], [6, 'printer is done'])
    expect(firstDivergence(base, other)).toEqual({ index: 1, first: base[1], second: other[1] })
  })

  it('sees the last bit of a time', () => {
    const other = trace([1, 'card 0 comes'], [1, 'printer begins card 0'], [5 + 2 ** -50, 'printer is done'])
    expect(firstDivergence(base, other)?.index).toBe(2)
  })

  it('sees that one run has ended', () => {
    expect(firstDivergence(base, base.slice(0, 2))).toEqual({ index: 2, first: base[2], second: null })
    expect(firstDivergence([], base)).toEqual({ index: 0, first: null, second: base[0] })
  })

  it('reads as a sentence', () => {
    expect(formatDivergence({ index: 2, first: base[2], second: null })).toBe(
      'event 2: printer is done at minute 5, but the run has ended',
    )
  })
})
