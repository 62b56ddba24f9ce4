import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import type { Office } from '../../../src/scenario/compiled/office.ts'
import { arrivalsAt, exactly, openDaily, requestClass, service, tinyOffice } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

const day = 1440

/** Two numbers a day, open from 8 to 16; a card takes 10 minutes. */
function officeWithNumbers(times: readonly number[], changes: Partial<Office> = {}): Office {
  return tinyOffice({
    days: 3,
    calendars: [openDaily(480, 960, 3)],
    services: [service('card', { arrivals: arrivalsAt(...times), numbersPerDay: 2 })],
    ...changes,
  })
}

describe('numbers', () => {
  it('are given to so many a day; the others come first on the next day, in the order of their coming', () => {
    expect(traceOf(officeWithNumbers([500, 501, 502, 503, 504, day + 495]))).toEqual([
      '500 card 0 comes',
      '500 printer begins card 0',
      '501 card 1 comes',
      '502 card 2 comes',
      '502 card 2 gets no number today',
      '503 card 3 comes',
      '503 card 3 gets no number today',
      '504 card 4 comes',
      '504 card 4 gets no number today',
      '510 printer is done',
      '510 card 0 is completed',
      '510 printer begins card 1',
      '520 printer is done',
      '520 card 1 is completed',
      // 1920 is 8:00 of the second day, 3360 of the third
      '1920 printer begins card 2',
      '1930 printer is done',
      '1930 card 2 is completed',
      '1930 printer begins card 3',
      '1935 card 5 comes',
      '1935 card 5 gets no number today',
      '1940 printer is done',
      '1940 card 3 is completed',
      '3360 printer begins card 4',
      '3370 printer is done',
      '3370 card 4 is completed',
      '3370 printer begins card 5',
      '3380 printer is done',
      '3380 card 5 is completed',
    ])
  })

  it('keep those without one in the backlog, and their wait counts from the first coming', () => {
    const [card] = new OfficeModel(officeWithNumbers([500, 501, 502, 503])).run(1, 0).services
    expect([...card.backlog]).toEqual([2, 0, 0])
    expect(card).toMatchObject({ arrived: 4, completed: 4, turnedAway: 2, turnedAwayVisits: 2 })
    expect(card.wait.quantiles[3]).toBeCloseTo(day + 480 + 20 - 503, 6)
  })

  it('are waited for as long as the patience lasts', () => {
    const classes = [requestClass('ordinary', { patience: { leaves: exactly(300), comesBackAfter: null } })]
    const trace = traceOf(officeWithNumbers([500, 501, 502, day + 490, day + 491], { classes }))
    expect(trace).toContain('802 card 2 withdraws')
    // the number of one who has left goes to the next
    expect(trace.join()).not.toContain('card 4 gets no number')
  })

  it('of an office that never closes are given anew at midnight', () => {
    const services = [service('card', { arrivals: arrivalsAt(500, 501, 502), numbersPerDay: 2 })]
    expect(traceOf(tinyOffice({ days: 2, services }))).toContain('1440 printer begins card 2')
  })
})
