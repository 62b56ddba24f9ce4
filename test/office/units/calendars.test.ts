import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import { office } from '../../scenario/scenarios.ts'
import { traceOf } from '../trace-of.ts'

/**
 * Five requests of 90 minutes wait for one printer. It is a Friday; Saturday has a half day of its own, Sunday is
 * closed, and Monday is a holiday in a CSV file.
 */
const scenario = (pool = '') => `title: A long weekend
start: 2018-03-09
horizon: 6 d
opening:
  hours: { mon-thu: 08:00-12:00 13:00-16:00, fri: 08:00-11:30 }
  holidays: holidays.csv
  extra: { on: 2018-03-10, hours: 08:00-09:30 }
pools: { printers: { units: { printer: {} }${pool} } }
services:
  card:
    arrivals: poisson(0 per day)
    waiting: { count: 5, at: printers, oldest: 1 min }
    route: [{ at: printers, takes: 90 min }]
`

const files = { 'holidays.csv': 'date\n2018-03-12\n' }

function completed(pool = ''): number[] {
  return traceOf(office(scenario(pool), files)).flatMap((line) =>
    line.endsWith('completed') ? [parseFloat(line)] : [],
  )
}

const at = (day: number, hour: number, minute: number) => day * 1440 + hour * 60 + minute

describe('the calendar of an office', () => {
  it('has a short Friday, a half day, a Sunday and a holiday', () => {
    // 60 minutes of the third are left on Friday at 11:30, and of the fourth on Saturday at 9:30
    expect(completed()).toEqual([at(0, 9, 30), at(0, 11, 0), at(1, 9, 0), at(4, 9, 0), at(4, 10, 30)])
  })

  it('gives waits on the clock of calendar days and on that of working days, which stands still on two days', () => {
    const { wait } = new OfficeModel(office(scenario(), files)).run(1, 0).services[0]
    const calendar = (570 + 660 + 1980 + 6300 + 6390) / 5
    // they came 60, 48, 36, 24 and 12 seconds before the start
    expect(wait.mean).toBeCloseTo(calendar + 0.6, 9)
    expect(wait.meanWorking).toBeCloseTo(calendar - (2 * 2880) / 5 + 0.6, 9)
  })

  it('is lengthened by overtime of a pool, though not on a holiday', () => {
    // Friday 13:00 to 15:00: the third is done at 14:00, the fourth has 30 minutes left; Monday is closed
    const overtime = ', overtime: { days: fri mon, hours: 13:00-15:00 }'
    expect(completed(overtime)).toEqual([at(0, 9, 30), at(0, 11, 0), at(0, 14, 0), at(1, 8, 30), at(4, 8, 30)])
  })

  it('can be another for a pool, such as day and night, or a half day of its own', () => {
    const always = ', opening: { hours: { daily: 24 h }, holidays: [], extra: { on: 2018-03-10, hours: 24 h } }'
    expect(completed(always)).toEqual([90, 180, 270, 360, 450])
    const half = ', opening: { extra: { on: 2018-03-12, hours: 08:00-12:00 } }'
    // its own extra opening takes the place of the office's, and goes before the holiday
    expect(completed(half)).toEqual([at(0, 9, 30), at(0, 11, 0), at(3, 9, 0), at(3, 10, 30), at(3, 12, 0)])
  })
})
