import { describe, expect, it } from 'vitest'
import type { Office } from '../../../src/scenario/compiled/office.ts'
import { depot, exactly, pool, tinyOffice, unit } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

/** One crew, 100 min of way, 300 min of repair. */
function workshop(first: readonly number[]) {
  return depot('bandung', { transit: exactly(100), crews: 1, repair: exactly(300), first })
}

/** Printers that left for the depot at these times. */
function away(since: readonly number[], first: readonly number[]): Office {
  return tinyOffice({
    depots: [workshop(first)],
    pools: [pool('printers', [...since.keys()])],
    units: since.map((left, i) => unit(`printer-${i + 1}`, { away: { depot: 0, since: left, moved: null } })),
  })
}

/** The return of each printer. */
function returns(office: Office): string[] {
  return traceOf(office, { states: true }).filter((line) => line.endsWith('idle'))
}

describe('whom the crews of a depot take first', () => {
  it('is whoever came first, where nothing is said', () => {
    expect(returns(away([-250, -250, -240], []))).toEqual([
      '250 printer-1 is idle',
      '550 printer-2 is idle',
      '850 printer-3 is idle',
    ])
  })

  it('is the unit that is named, once the repair that has begun is over', () => {
    // at the depot since -150, and with the crew: until 150, back at 250; then the third, until 450
    expect(returns(away([-250, -250, -240], [2]))).toEqual([
      '250 printer-1 is idle',
      '550 printer-3 is idle',
      '850 printer-2 is idle',
    ])
  })

  it('is so in the order of the names, and the others follow as they came', () => {
    expect(returns(away([-250, -249, -248, -247, -246], [4, 2]))).toEqual([
      '250 printer-1 is idle',
      '550 printer-5 is idle',
      '850 printer-3 is idle',
      '1150 printer-2 is idle',
    ])
  })

  it('goes before those that wait already, when it comes later', () => {
    // the third is at the depot at 40
    expect(returns(away([-250, -250, -60], [2]))).toEqual([
      '250 printer-1 is idle',
      '550 printer-3 is idle',
      '850 printer-2 is idle',
    ])
  })

  it('does not interrupt a repair', () => {
    // the first is alone with the crew from 40 on, when the other is still on its way
    expect(returns(away([-60, 0], [1]))).toEqual(['440 printer-1 is idle', '740 printer-2 is idle'])
  })
})
