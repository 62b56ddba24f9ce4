import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../src/office/office-model.ts'
import { arrivalsAt, service, step, tinyOffice } from './tiny-office.ts'
import { traceOf } from './trace-of.ts'

const blanks = {
  name: 'blanks',
  stock: 1,
  price: 5,
  deliveries: [{ first: 500, every: null, delay: null, size: { kind: 'constant', value: 10 } }],
} as const

describe('supplies', () => {
  const office = tinyOffice({
    supplies: [blanks],
    steps: [step({ uses: [{ supply: 0, amount: 1 }] })],
    services: [service('card', { arrivals: arrivalsAt(100, 105) })],
  })

  it('stop work when the last piece is used, until a delivery comes', () => {
    expect(traceOf(office, { states: true })).toEqual([
      '100 card 0 comes',
      '100 blanks: 0 left',
      '100 printer begins card 0',
      '100 printer is working',
      '105 card 1 comes',
      '110 printer is done',
      '110 card 0 is completed',
      '110 printer is blocked',
      '500 blanks: 10 left',
      '500 blanks: 9 left',
      '500 printer begins card 1',
      '500 printer is working',
      '510 printer is done',
      '510 card 1 is completed',
      '510 printer is idle',
    ])
  })

  it('balance: opening + delivered = used + closing', () => {
    const [supply] = new OfficeModel(office).run(1, 0).supplies
    expect(supply).toMatchObject({ opening: 1, delivered: 10, used: 2, closing: 9 })
    expect([...supply.stock]).toEqual([9])
  })

  it('are paid for by the piece', () => {
    expect(new OfficeModel(office).run(1, 0).cost.supplies).toBe(10)
  })

  it('are used again by work that has to be done again', () => {
    const always = tinyOffice({
      supplies: [{ ...blanks, stock: 3, deliveries: [] }],
      steps: [step({ uses: [{ supply: 0, amount: 1 }], redo: 1 })],
      services: [service('card', { arrivals: arrivalsAt(100) })],
    })
    const outcome = new OfficeModel(always).run(1, 0)
    expect(outcome.supplies[0].used).toBe(3)
    expect(outcome.steps[0].redone).toBe(3)
    expect(outcome.services[0].completed).toBe(0)
  })
})
