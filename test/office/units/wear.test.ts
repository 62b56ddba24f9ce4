import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import type { FailureClock, Unit } from '../../../src/scenario/compiled/units.ts'
import { exactly, openDaily, service, step, tinyOffice, unit } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

/** A printer that may print two cards a day, at ten minutes each, and five cards waiting; open from 480 to 600. */
function busyPrinter(changes: Partial<Unit>, days = 2) {
  return tinyOffice({
    days,
    calendars: [openDaily(480, 600, days)],
    units: [unit('printer', { dailyLimit: 2, aboveLimit: { failures: 3, rework: 2 }, ...changes })],
    services: [service('card', { waiting: [{ count: 5, step: 0, oldest: 1 }] })],
  })
}

function fails(runsOn: FailureClock['runsOn'], every: number): Pick<Unit, 'failures'> {
  const repair = { kind: 'on-the-spot', takes: exactly(20) } as const
  return { failures: [{ name: 'heat', runsOn, every: { kind: 'constant', value: every }, repair }] }
}

const failures = (changes: Partial<Unit>) =>
  traceOf(busyPrinter(changes), { states: true }).filter((line) => line.endsWith('failed'))

describe('a unit that works on above its daily limit', () => {
  it('does not rest, and counts what it began above the limit', () => {
    const [printer] = new OfficeModel(busyPrinter({})).run(1, 0).units
    expect(printer).toMatchObject({ made: 5, begunAboveLimit: 3 })
    expect(new OfficeModel(busyPrinter({ aboveLimit: null })).run(1, 0).units[0]).toMatchObject({
      made: 4,
      begunAboveLimit: 0,
    })
  })

  it('wears by hours worked so many times faster', () => {
    // 20 minutes below the limit, then three for one: 45 are reached 25 / 3 minutes after 500, and again after 15 from
    // 528.333 on
    expect(failures(fails('worked', 45))).toEqual(['508.333 printer is failed', '543.333 printer is failed'])
    expect(failures({ ...fails('worked', 45), aboveLimit: { failures: 1, rework: 1 } })).toEqual([
      '525 printer is failed',
    ])
  })

  it('wears by pieces made so many times faster', () => {
    // the third card counts for three: 1 + 1 + 3 are more than 4
    expect(failures(fails('made', 4))).toEqual(['510 printer is failed', '550 printer is failed'])
    expect(failures({ ...fails('made', 4), aboveLimit: { failures: 1, rework: 1 } })).toEqual(['520 printer is failed'])
  })

  it('does not wear faster by the calendar', () => {
    expect(failures(fails('calendar', 545))).toEqual([
      '545 printer is failed',
      '1110 printer is failed',
      '1675 printer is failed',
      '2240 printer is failed',
      '2805 printer is failed',
    ])
  })

  it('misprints so many times more often', () => {
    // every second card below the limit, every card above it
    const office = { ...busyPrinter({ dailyLimit: 1 }, 30), steps: [step({ rework: 0.5 })] }
    const { steps, units } = new OfficeModel({
      ...office,
      services: [service('card', { waiting: [{ count: 100, step: 0, oldest: 1 }] })],
    }).run(1, 0)
    // twelve a day, of which one is below the limit
    expect(units[0]).toMatchObject({ made: 360, begunAboveLimit: 330 })
    expect(steps[0].reworked + steps[0].completed).toBe(360)
    expect(steps[0].completed).toBeLessThanOrEqual(30)
    // 15 +- 2.7 of 30; 4 standard deviations off for one seed in 16,000
    expect(Math.abs(steps[0].completed - 15)).toBeLessThan(11)
  })

  it('is as new each morning', () => {
    const model = new OfficeModel(busyPrinter({ dailyLimit: 5 }))
    expect(model.run(1, 0).units[0].begunAboveLimit).toBe(0)
  })
})
