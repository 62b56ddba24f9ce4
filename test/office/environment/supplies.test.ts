import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import { arrivalsAt, exactly, requestClass, service, step, supply, tinyOffice } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

const blanks = supply('blanks', {
  stock: 1,
  price: 5,
  deliveries: [{ first: 500, every: null, delay: null, size: { kind: 'constant', value: 10 } }],
})

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
      steps: [step({ uses: [{ supply: 0, amount: 1 }], rework: 1 })],
      services: [service('card', { arrivals: arrivalsAt(100) })],
    })
    const outcome = new OfficeModel(always).run(1, 0)
    expect(outcome.supplies[0].used).toBe(3)
    expect(outcome.steps[0].reworked).toBe(3)
    expect(outcome.services[0].completed).toBe(0)
  })
})

const constant = (value: number) => ({ kind: 'constant', value }) as const
const usesOne = step({ uses: [{ supply: 0, amount: 1 }] })

describe('a reorder point', () => {
  it('places an order when the stock has fallen to it, and the next one only after that has come', () => {
    // at 100 the stock falls to the reorder point; the order of 110 would come before the first has
    const reorder = { at: 2, size: constant(1), leadTime: exactly(30), cost: 7 }
    const office = tinyOffice({
      supplies: [supply('blanks', { stock: 3, reorder })],
      steps: [usesOne],
      services: [service('card', { arrivals: arrivalsAt(100, 110) })],
    })
    expect(traceOf(office).filter((line) => line.includes('blanks'))).toEqual([
      '100 blanks: 2 left',
      '100 blanks ordered',
      '110 blanks: 1 left',
      '130 blanks: 2 left',
      '130 blanks ordered',
      '160 blanks: 3 left',
    ])
    const outcome = new OfficeModel(office).run(1, 0)
    expect(outcome.supplies[0]).toMatchObject({ orders: 2, delivered: 2, closing: 3, shortFrom: Infinity })
    expect(outcome.cost.supplies).toBe(14)
  })

  it('orders at the start what is missing then', () => {
    const reorder = { at: 2, size: constant(10), leadTime: exactly(30), cost: 0 }
    expect(traceOf(tinyOffice({ supplies: [supply('blanks', { stock: 1, reorder })] }))).toEqual([
      '0 blanks ordered',
      '30 blanks: 11 left',
    ])
  })
})

describe('rationing', () => {
  it('serves only the favoured class while the stock is under the level, and all when it has risen', () => {
    // one of each class at a time; after the first card 2 are left, under the level of 3
    const delivery = { first: 200, every: null, delay: null, size: constant(10) }
    const office = tinyOffice({
      supplies: [supply('blanks', { stock: 3, deliveries: [delivery], ration: { under: 3, first: [1] } })],
      steps: [usesOne, step({ name: 'replacement at printers', service: 1, uses: usesOne.uses })],
      services: [
        service('replacement', { arrivals: arrivalsAt(100, 101), classes: [0], route: [0] }),
        service('card', { arrivals: arrivalsAt(102), classes: [1], route: [1] }),
      ],
      classes: [requestClass('ordinary'), requestClass('first-time', { service: 1 })],
    })
    expect(traceOf(office).filter((line) => line.includes('begins'))).toEqual([
      '100 printer begins replacement 0',
      '110 printer begins card 0',
      '200 printer begins replacement 1',
    ])
  })

  it('tells the classes of one step apart', () => {
    const office = tinyOffice({
      supplies: [supply('blanks', { stock: 50, ration: { under: 100, first: [1] } })],
      steps: [usesOne],
      services: [service('card', { classes: [0, 1], waiting: [{ count: 100, step: 0, oldest: 1000 }] })],
      classes: [requestClass('ordinary', { share: 0.5 }), requestClass('first-time', { share: 0.5 })],
    })
    const { completed, inOffice } = new OfficeModel(office).run(1, 0).services[0]
    const [allServed] = new OfficeModel({ ...office, supplies: [supply('blanks', { stock: 50 })] }).run(1, 0).services
    // about half of the hundred are favoured, and no more than there are blanks
    expect(completed).toBeGreaterThan(30)
    expect(completed).toBeLessThanOrEqual(50)
    expect(inOffice).toBe(100 - completed)
    expect(allServed.completed).toBe(50)
  })
})

describe('waste', () => {
  it('takes another piece for each that is spoiled: 1 / (1 - waste) for a good one on average', () => {
    const office = tinyOffice({
      days: 30,
      supplies: [supply('blanks', { stock: 1e6, waste: 0.2 })],
      steps: [step({ uses: [{ supply: 0, amount: 2 }] })],
      services: [service('card', { waiting: [{ count: 4000, step: 0, oldest: 1000 }] })],
    })
    const [blanks] = new OfficeModel(office).run(1, 0).supplies
    // 8000 good pieces; spoiled ones have mean 2000 and standard deviation 50; 4 of them fail once in 16,000 seeds
    expect(blanks.used - blanks.wasted).toBe(8000)
    expect(Math.abs(blanks.wasted - 2000)).toBeLessThan(200)
  })

  it('spoils no more than the stock holds beyond the good ones', () => {
    const office = tinyOffice({
      supplies: [supply('blanks', { stock: 5, waste: 0.8 })],
      steps: [usesOne],
      services: [service('card', { waiting: [{ count: 20, step: 0, oldest: 1000 }] })],
    })
    const outcome = new OfficeModel(office).run(1, 0)
    expect(outcome.supplies[0]).toMatchObject({ used: 5, closing: 0 })
    expect(outcome.supplies[0].used - outcome.supplies[0].wasted).toBe(outcome.services[0].completed)
  })
})
