import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearingDay } from '../../src/experiments/clearing-day.ts'
import type { Clearing } from '../../src/scenario/compiled/services.ts'
import { assertProperty } from '../property-seeds.ts'

function cleared(backlog: readonly number[], open: readonly number[], clearing: Clearing): number | null {
  return clearingDay(Int32Array.from(backlog), Uint8Array.from(open), clearing)
}

const alwaysOpen = new Array<number>(20).fill(1)
const gone: Clearing = { normalBacklog: 0, workingDays: 1 }

describe('the day of clearing', () => {
  it('is the first at whose end the backlog is gone', () => {
    expect(cleared([300, 100, 0, 50, 0], alwaysOpen, gone)).toBe(2)
  })

  it('is the start date when there never was more than is normal', () => {
    expect(cleared([5, 4, 5], alwaysOpen, { normalBacklog: 5, workingDays: 2 })).toBe(0)
  })

  it('is not one after which the backlog comes back too soon', () => {
    expect(cleared([9, 0, 0, 9, 0, 0, 0], alwaysOpen, { normalBacklog: 0, workingDays: 3 })).toBe(4)
  })

  it('is a working day, and closed days neither count nor break the days in a row', () => {
    //       Fri Sat Sun Mon Tue
    const open = [1, 0, 0, 1, 1]
    expect(cleared([9, 0, 0, 0, 0], open, { normalBacklog: 0, workingDays: 2 })).toBe(3)
    expect(cleared([0, 9, 9, 0, 9], open, { normalBacklog: 0, workingDays: 2 })).toBe(0)
  })

  it('is not known when the days in a row do not end within the horizon', () => {
    expect(cleared([9, 9, 0, 0], alwaysOpen, { normalBacklog: 0, workingDays: 3 })).toBeNull()
    expect(cleared([9, 9, 9], alwaysOpen, gone)).toBeNull()
  })

  it('is what a search through all working days finds', () => {
    const days = fc.array(fc.record({ backlog: fc.nat(3), open: fc.nat(3).map((n) => (n > 0 ? 1 : 0)) }), {
      maxLength: 25,
    })
    const rule = fc.record({ normalBacklog: fc.nat(2), workingDays: fc.integer({ min: 1, max: 4 }) })
    assertProperty(
      fc.property(days, rule, (all, clearing) => {
        const working = all.flatMap(({ backlog, open }, day) => (open === 1 ? [{ backlog, day }] : []))
        const found = working.find((_, i) => {
          const inRow = working.slice(i, i + clearing.workingDays)
          return (
            inRow.length === clearing.workingDays && inRow.every(({ backlog }) => backlog <= clearing.normalBacklog)
          )
        })
        const backlogs = all.map(({ backlog }) => backlog)
        const open = all.map((each) => each.open)
        expect(cleared(backlogs, open, clearing)).toBe(found?.day ?? null)
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})
