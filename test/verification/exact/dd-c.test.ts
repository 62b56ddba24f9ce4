import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ddc, type Opening } from '../../../src/verification/exact/dd-c.ts'
import { assertProperty } from '../../property-seeds.ts'

const day = (d: number, arrivals: number): Opening[] => [
  { from: d * 1440 + 480, until: d * 1440 + 720, arrivals },
  { from: d * 1440 + 780, until: d * 1440 + 960, arrivals: arrivals * 0.75 },
]

describe('ddc', () => {
  it('has completions worked out by hand, over the lunch break and the night', () => {
    // 4 come from 08:00 to 12:00, at 08:30, 09:30, 10:30, 11:30; 3 from 13:00 to 16:00, at 13:30, 14:30, 15:30. One
    // server needs 90 minutes: 10:00, 11:30, then 90 minutes of which 30 before lunch, and so on.
    const { arrivals, completions } = ddc({
      openings: [...day(0, 4), ...day(1, 0)],
      serviceTime: 90,
      servers: 1,
      waiting: 0,
    })
    expect(arrivals).toEqual([510, 570, 630, 690, 810, 870, 930])
    expect(completions).toEqual([600, 690, 840, 930, 1980, 2070, 2160])
  })

  it('serves those who wait from the first opening on, two at a time', () => {
    const { arrivals, completions } = ddc({ openings: day(0, 0), serviceTime: 100, servers: 2, waiting: 5 })
    expect(arrivals).toEqual([0, 0, 0, 0, 0])
    expect(completions).toEqual([580, 580, 680, 680, 840])
  })

  it('completes work that ends with the opening at closing, and has what is not completed as never', () => {
    const { completions } = ddc({ openings: day(0, 0), serviceTime: 240, servers: 1, waiting: 2 })
    expect(completions).toEqual([720, Infinity])
  })

  it('carries a fraction of an arrival over to the next opening', () => {
    const openings = [
      { from: 0, until: 10, arrivals: 0.25 },
      { from: 20, until: 30, arrivals: 0.5 },
      { from: 40, until: 50, arrivals: 1 },
    ]
    expect(ddc({ openings, serviceTime: 1, servers: 1, waiting: 0 }).arrivals).toEqual([25, 47.5])
  })

  it('is served at once when servers suffice, and at capacity when they do not', () => {
    const settings = fc.record({
      servers: fc.integer({ min: 1, max: 6 }),
      serviceTime: fc.integer({ min: 1, max: 400 }),
      arrivals: fc.integer({ min: 1, max: 60 }),
      waiting: fc.integer({ min: 0, max: 20 }),
    })
    assertProperty(
      fc.property(settings, ({ servers, serviceTime, arrivals, waiting }) => {
        const openings = [{ from: 100, until: 100_000, arrivals }]
        const found = ddc({ openings, serviceTime, servers, waiting })
        expect(found.arrivals).toHaveLength(waiting + arrivals)
        found.completions.forEach((completed, k) => {
          const starts = completed - serviceTime
          const ready = Math.max(100, found.arrivals[k])
          const inHand = found.completions.filter((other, j) => j < k && other > starts + 1e-6).length
          const inHandBefore = found.completions.filter((other, j) => j < k && other > starts - 1e-6).length
          expect(inHand).toBeLessThan(servers)
          if (starts > ready + 1e-6) expect(inHandBefore).toBeGreaterThanOrEqual(servers)
          else expect(starts).toBeGreaterThan(ready - 1e-6)
        })
      }),
      { seed: 1 },
    )
  })

  it('refuses openings that overlap', () => {
    const openings = [
      { from: 0, until: 10, arrivals: 1 },
      { from: 5, until: 20, arrivals: 1 },
    ]
    expect(() => ddc({ openings, serviceTime: 1, servers: 1, waiting: 0 })).toThrow(/opening 5 to 20/)
  })
})
