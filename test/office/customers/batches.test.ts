import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import type { Office } from '../../../src/scenario/compiled/office.ts'
import type { Batch } from '../../../src/scenario/compiled/services.ts'
import { arrivalsAt, exactly, openDaily, service, tinyOffice } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

const three: Batch = { first: 600, every: null, size: { kind: 'constant', value: 3 }, note: 'a school' }

function officeWith(batch: Partial<Batch>, changes: Partial<Office> = {}): Office {
  return tinyOffice({
    days: 4,
    calendars: [openDaily(480, 960, 4)],
    services: [service('card', { arrivals: arrivalsAt(600), batches: [{ ...three, ...batch }] })],
    ...changes,
  })
}

const comings = (office: Office) =>
  traceOf(office)
    .filter((line) => line.includes('comes'))
    .map((line) => line.split(' ')[0])

describe('a batch', () => {
  it('comes together, behind whoever comes alone at that moment', () => {
    const trace = traceOf(officeWith({}))
    expect(trace.filter((line) => line.startsWith('600 '))).toEqual([
      '600 card 0 comes',
      '600 card 1073741824 comes',
      '600 card 1073741825 comes',
      '600 card 1073741826 comes',
      '600 printer begins card 0',
    ])
    expect(new OfficeModel(officeWith({})).run(1, 0).services[0]).toMatchObject({ arrived: 4, completed: 4 })
  })

  it('comes at the next opening when the office is closed', () => {
    expect(comings(officeWith({ first: 1000 }))).toEqual(['600', '1920', '1920', '1920'])
  })

  it('comes again by its plan, which does not shift when it came later', () => {
    // planned at 600, 1400, 2200, 3000, 3800, 4600, 5400; the office is closed at the 2nd, 4th, 6th and last
    expect(comings(officeWith({ every: exactly(800), size: { kind: 'constant', value: 1 } }))).toEqual([
      ...['600', '600', '1920', '2200', '3360', '3800', '4800'],
    ])
  })
})
