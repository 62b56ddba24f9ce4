import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import { openDaily, service, tinyOffice, unit } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

describe('a daily limit', () => {
  const office = tinyOffice({
    days: 2,
    calendars: [openDaily(480, 600, 2)],
    units: [unit('printer', { dailyLimit: 2 })],
    services: [service('card', { waiting: [{ count: 3, step: 0, oldest: 0 }] })],
  })

  it('lets a unit rest once it has begun so many, until the next day', () => {
    expect(traceOf(office, { states: true })).toEqual([
      '0 printer is closed',
      '480 printer begins card -1',
      '480 printer is working',
      '490 printer is done',
      '490 card -1 is completed',
      '490 printer begins card -2',
      '500 printer is done',
      '500 card -2 is completed',
      '500 printer is resting',
      '600 printer is closed',
      '1920 printer begins card -3',
      '1920 printer is working',
      '1930 printer is done',
      '1930 card -3 is completed',
      '1930 printer is idle',
      '2040 printer is closed',
    ])
  })

  it('bounds the backlog day by day', () => {
    expect([...new OfficeModel(office).run(1, 0).services[0].backlog]).toEqual([1, 0])
  })
})
