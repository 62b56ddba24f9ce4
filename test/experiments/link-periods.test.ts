import { describe, expect, it } from 'vitest'
import { linkPeriods } from '../../src/experiments/link-periods.ts'

/** Edges of a link that goes down every so many minutes, for so many. */
function edges(days: number, every: number, lasts: number): Float64Array {
  const count = Math.floor((days * 1440) / every)
  return Float64Array.from({ length: 2 * count }, (_, i) => Math.floor(i / 2) * every + (i % 2) * lasts)
}

describe('the periods in which a link is down', () => {
  it('are kept one by one up to a limit', () => {
    expect(linkPeriods(Float64Array.of(720, 1440, 2160, 2880), 10)).toEqual({
      periods: [
        { from: 0.5, to: 1 },
        { from: 1.5, to: 2 },
      ],
    })
    expect(linkPeriods(edges(1000, 1440, 60), 1000).periods).toHaveLength(1000)
  })

  it('are told cell by cell beyond it, where the link was down for more than half', () => {
    expect(linkPeriods(edges(1000, 30, 20), 1000)).toEqual({ periods: [{ from: 0, to: 1000 }], cell: 2 })
    expect(linkPeriods(edges(1000, 30, 10), 1000)).toEqual({ periods: [], cell: 2 })
    const oneLong = Float64Array.of(...edges(100, 30, 10), 144_000, 144_000 + 10 * 1440)
    expect(linkPeriods(oneLong, 200)).toEqual({ periods: [{ from: 100, to: 110 }], cell: 0.5 })
  })
})
