import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import { arrivalsAt, exactly, openDaily, service, tinyOffice } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

describe('those who return', () => {
  it('apply again after the time, at the next opening, and may return once more', () => {
    const office = tinyOffice({
      days: 4,
      calendars: [openDaily(480, 960, 4)],
      services: [service('card', { arrivals: arrivalsAt(500), returns: { share: 1, after: exactly(1000) } })],
    })
    expect(traceOf(office)).toEqual([
      '500 card 0 comes',
      '500 printer begins card 0',
      '510 printer is done',
      '510 card 0 is completed',
      '1920 card 0 comes',
      '1920 printer begins card 0',
      '1930 printer is done',
      '1930 card 0 is completed',
      '3360 card 0 comes',
      '3360 printer begins card 0',
      '3370 printer is done',
      '3370 card 0 is completed',
      '4800 card 0 comes',
      '4800 printer begins card 0',
      '4810 printer is done',
      '4810 card 0 is completed',
    ])
    const [card] = new OfficeModel(office).run(1, 0).services
    expect(card).toMatchObject({ arrived: 4, cameBack: 3, completed: 4 })
    expect(card.wait.mean).toBeCloseTo(10, 6)
  })

  it('are the share that the scenario says', () => {
    const times = Array.from({ length: 2000 }, (_, i) => i + 1)
    const services = [
      service('card', { arrivals: arrivalsAt(...times), returns: { share: 0.3, after: exactly(3000) } }),
    ]
    const steps = tinyOffice().steps.map((each) => ({ ...each, takes: { kind: 'constant' as const, value: 0.5 } }))
    const [card] = new OfficeModel(tinyOffice({ days: 4, services, steps })).run(1, 0).services
    // 600 with a standard deviation of 20.5: further away than 4.5 of them once in 150,000 times
    expect(Math.abs(card.cameBack - 600)).toBeLessThan(92)
  })
})
