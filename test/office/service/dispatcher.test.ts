import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import { unitStates } from '../../../src/office/kernel/unit-state.ts'
import { arrivalsAt, exactly, pool, requestClass, service, step, tinyOffice, unit } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

describe('a station', () => {
  it('serves first come, first served with as many requests at a time as it has units', () => {
    const office = tinyOffice({
      pools: [pool('printers', [0, 1])],
      units: [unit('first'), unit('second', { speed: 2 })],
      services: [service('card', { arrivals: arrivalsAt(100, 101, 102) })],
    })
    expect(traceOf(office)).toEqual([
      '100 card 0 comes',
      '100 first begins card 0',
      '101 card 1 comes',
      '101 second begins card 1',
      '102 card 2 comes',
      '106 second is done',
      '106 card 1 is completed',
      '106 second begins card 2',
      '110 first is done',
      '110 card 0 is completed',
      '111 second is done',
      '111 card 2 is completed',
    ])
  })

  it('takes the higher priority first, without taking work out of hand', () => {
    const office = tinyOffice({
      services: [
        service('card', { arrivals: arrivalsAt(100, 101) }),
        service('passport', { arrivals: arrivalsAt(102), classes: [1], route: [1] }),
      ],
      classes: [requestClass('ordinary'), requestClass('urgent', { service: 1, priority: 1 })],
      steps: [step(), step({ name: 'passport at printers', service: 1 })],
    })
    expect(traceOf(office).filter((line) => line.includes('begins'))).toEqual([
      '100 printer begins card 0',
      '110 printer begins passport 0',
      '120 printer begins card 1',
    ])
  })

  it('gives the unit that has been idle longest the next request', () => {
    const office = tinyOffice({
      pools: [pool('printers', [0, 1])],
      units: [unit('first'), unit('second')],
      services: [service('card', { arrivals: arrivalsAt(100, 200, 300) })],
    })
    expect(traceOf(office).filter((line) => line.includes('begins'))).toEqual([
      '100 first begins card 0',
      '200 second begins card 1',
      '300 first begins card 2',
    ])
  })

  it('sends a request on to the next station', () => {
    const office = tinyOffice({
      pools: [pool('counters', [0]), pool('printers', [1])],
      units: [unit('counter'), unit('printer', { pool: 1 })],
      services: [service('card', { arrivals: arrivalsAt(100), route: [0, 1] })],
      steps: [step({ name: 'card at counters', takes: { kind: 'constant', value: 3 } }), step({ pool: 1 })],
    })
    expect(traceOf(office)).toEqual([
      '100 card 0 comes',
      '100 counter begins card 0',
      '103 counter is done',
      '103 printer begins card 0',
      '113 printer is done',
      '113 card 0 is completed',
    ])
  })

  it('has a loan unit from its date, delayed, for its period, at its rent', () => {
    const presence = { from: 100, delay: exactly(20), stays: exactly(100) }
    const office = tinyOffice({
      units: [unit('loan', { presence, rentPerDay: 7 })],
      services: [service('card', { waiting: [{ count: 11, step: 0, oldest: 0 }] })],
    })
    const outcome = new OfficeModel(office).run(1, 0)
    // 120 to 220: ten cards, the eleventh stays in the office
    expect(outcome.services[0]).toMatchObject({ completed: 10, inOffice: 1 })
    expect(outcome.cost.rent).toBe(7)
    expect(outcome.units[0].timeIn[unitStates.indexOf('absent')]).toBe(1340)
  })

  it('keeps who is not finished at the horizon as "longer than"', () => {
    const office = tinyOffice({ services: [service('card', { arrivals: arrivalsAt(1400, 1435) })] })
    const [card] = new OfficeModel(office).run(1, 0).services
    expect(card.wait).toMatchObject({ count: 2, censored: 1 })
    expect([...card.wait.quantiles].map((q) => Math.round(q))).toEqual([10, Infinity, Infinity, Infinity])
    expect(card.wait.mean).toBeCloseTo((10 + 5) / 2, 9)
    expect([...card.wait.byDay]).toEqual([0, 0, 1, 0, 1, 1])
  })
})
