import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import { arrivalsAt, openDaily, pool, service, step, tinyOffice, unit } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

// open 08:00 to 08:15 (minutes 480 to 495) on two days; a card takes 10 minutes
const twoDays = { days: 2, calendars: [openDaily(480, 495, 2)] }

describe('opening hours', () => {
  it('pause the work in hand at closing and resume it at the next opening', () => {
    const office = tinyOffice({ ...twoDays, services: [service('card', { arrivals: arrivalsAt(490) })] })
    expect(traceOf(office)).toEqual([
      '490 card 0 comes',
      '490 printer begins card 0',
      '495 printer pauses',
      '1920 printer resumes',
      '1925 printer is done',
      '1925 card 0 is completed',
    ])
  })

  it('let a step that says so finish its work after hours, and begin nothing more', () => {
    const office = tinyOffice({
      ...twoDays,
      steps: [step({ atClosing: 'finish' })],
      services: [service('card', { arrivals: arrivalsAt(490, 491) })],
    })
    expect(traceOf(office)).toEqual([
      '490 card 0 comes',
      '490 printer begins card 0',
      '491 card 1 comes',
      '500 printer is done',
      '500 card 0 is completed',
      '1920 printer begins card 1',
      '1930 printer is done',
      '1930 card 1 is completed',
    ])
  })

  it('count work that ends at the moment of closing as done, whatever the rounding of its sum', () => {
    // 150 times 0.1 minutes fill the 15 minutes exactly; in binary the sum is a little more than 15
    const office = tinyOffice({
      ...twoDays,
      days: 1,
      steps: [step({ takes: { kind: 'constant', value: 0.1 } })],
      services: [service('card', { waiting: [{ count: 200, step: 0, oldest: 0 }] })],
    })
    expect(new OfficeModel(office).run(1, 0).services[0].completed).toBe(150)
  })

  it('book the time closed, working and idle to the minute', () => {
    const office = tinyOffice({ ...twoDays, services: [service('card', { arrivals: arrivalsAt(490) })] })
    const [printer] = new OfficeModel(office).run(1, 0).units
    const [working, idle, closed] = printer.timeIn
    expect(working).toBeCloseTo(10, 9)
    expect(idle).toBeCloseTo(20, 9)
    expect(closed).toBeCloseTo(2 * 1440 - 30, 9)
  })

  it('charge overtime for the units that are there, and for no others', () => {
    const overtime = { name: 'overtime', edges: Float64Array.of(600, 720) }
    const office = tinyOffice({
      calendars: [openDaily(480, 495, 1), overtime],
      pools: [pool('printers', [0, 1], { overtimeCostPerHour: 50 })],
      units: [
        unit('here', { overtimeCalendar: 1 }),
        unit('not yet', { overtimeCalendar: 1, presence: { from: 1000, delay: null, stays: null } }),
      ],
    })
    expect(new OfficeModel(office).run(1, 0).cost.overtime).toBe(100)
  })
})
