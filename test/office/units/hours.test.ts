import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hoursResults } from '../../../src/experiments/hours-results.ts'
import { OfficeModel } from '../../../src/office/office-model.ts'
import { stateCode } from '../../../src/office/kernel/unit-state.ts'
import { assertProperty } from '../../property-seeds.ts'
import { generatedOffice } from '../generated-office.ts'
import { arrivalsAt, dayAndNight, exactly, openDaily, service, step, tinyOffice, unit } from '../tiny-office.ts'

// open 08:00 to 08:15 (minutes 480 to 495) on two days; a card takes 10 minutes
const twoDays = { days: 2, calendars: [openDaily(480, 495, 2)] }

const hoursOf = (office: ReturnType<typeof tinyOffice>) =>
  new OfficeModel(office).run(1, 0).units.map((each) => hoursResults([each]))

describe('the hours of a unit', () => {
  it('are its opening hours, whatever it does in them', () => {
    const office = tinyOffice({ ...twoDays, services: [service('card', { arrivals: arrivalsAt(485) })] })
    const [printer] = hoursOf(office)
    expect(printer!.days * 1440).toBeCloseTo(30, 9)
    expect(printer!.share.working).toBeCloseTo(1 / 3, 9)
    expect(printer!.share.idle).toBeCloseTo(2 / 3, 9)
  })

  it('contain of a failure what falls into them', () => {
    const repair = { kind: 'on-the-spot', takes: exactly(100) } as const
    const every = { kind: 'constant', value: 485 } as const
    const office = tinyOffice({
      ...twoDays,
      units: [unit('printer', { failures: [{ name: 'jam', runsOn: 'calendar', every, repair }] })],
    })
    // down from 485 to 585, from 1070 to 1170, from 1655 to 1755, from 2240 to 2340, from 2825 on
    const [printer] = hoursOf(office)
    expect(new OfficeModel(office).run(1, 0).units[0].timeIn[stateCode('failed')]).toBeCloseTo(455, 9)
    expect(printer!.share.failed).toBeCloseTo(1 / 3, 9)
    expect(printer!.days * 1440).toBeCloseTo(30, 9)
  })

  it('have no part while it is absent, and are none when it never comes', () => {
    const office = tinyOffice({
      ...twoDays,
      units: [
        unit('second day', { presence: { from: 1000, delay: null, stays: null } }),
        unit('never', { presence: { from: 5000, delay: null, stays: null } }),
      ],
    })
    const [second, never] = hoursOf(office)
    expect(second!.days * 1440).toBeCloseTo(15, 9)
    expect(second!.share.idle).toBe(1)
    expect(never).toBeNull()
  })

  it('contain the work that is finished after closing', () => {
    const office = tinyOffice({
      ...twoDays,
      steps: [step({ atClosing: 'finish' })],
      services: [service('card', { arrivals: arrivalsAt(490) })],
    })
    const [printer] = hoursOf(office)
    expect(printer!.days * 1440).toBeCloseTo(35, 9)
    expect(printer!.share.working).toBeCloseTo(10 / 35, 9)
  })

  it('are all the time in the office where it never closes', () => {
    const property = fc.property(generatedOffice, (generated) => {
      const office = { ...generated, calendars: generated.calendars.map(() => dayAndNight) }
      for (const unit of new OfficeModel(office).run(1, 0).units) {
        expect(unit.failedInHours).toBeCloseTo(unit.timeIn[stateCode('failed')], 6)
        expect(unit.waitingForCrewInHours).toBeCloseTo(unit.timeIn[stateCode('waiting-for-crew')], 6)
        expect(unit.maintainedInHours).toBeCloseTo(unit.timeIn[stateCode('maintained')], 6)
      }
    })
    assertProperty(property, { seed: 20261130, numRuns: 30 })
  })
})
