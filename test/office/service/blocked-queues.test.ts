import { describe, expect, it } from 'vitest'
import type { Office } from '../../../src/scenario/compiled/office.ts'
import { runOf } from '../run-log.ts'
import { arrivalsAt, outage, requestClass, service, step, supply, tinyOffice } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

/** One printer, an ordinary service and an urgent one after it in the scenario; both need what may be missing. */
function twoServices(needs: { needs: number[] } | { uses: { supply: number; amount: number }[] }): Partial<Office> {
  return {
    services: [
      service('card', { arrivals: arrivalsAt(10) }),
      service('passport', { arrivals: arrivalsAt(20), classes: [1], route: [1] }),
    ],
    classes: [requestClass('ordinary'), requestClass('urgent', { service: 1, priority: 1 })],
    steps: [step(needs), step({ ...needs, name: 'passport at printers', service: 1 })],
  }
}

describe('when work at several steps becomes possible at once', () => {
  it('the end of an outage lets the urgent request go first', () => {
    const office = tinyOffice({
      ...twoServices({ needs: [0] }),
      links: [{ name: 'network', outages: [outage(0, 60)] }],
    })
    expect(traceOf(office)).toEqual([
      '0 network is down',
      '10 card 0 comes',
      '20 passport 0 comes',
      '60 network is up',
      '60 printer begins passport 0',
      '70 printer is done',
      '70 passport 0 is completed',
      '70 printer begins card 0',
      '80 printer is done',
      '80 card 0 is completed',
    ])
  })

  it('a delivery goes to the urgent request first', () => {
    const delivery = { first: 60, every: null, delay: null, size: { kind: 'constant', value: 1 } } as const
    const office = tinyOffice({
      ...twoServices({ uses: [{ supply: 0, amount: 1 }] }),
      supplies: [supply('blanks', { deliveries: [delivery] })],
    })
    expect(traceOf(office).slice(-4)).toEqual([
      '60 blanks: 0 left',
      '60 printer begins passport 0',
      '70 printer is done',
      '70 passport 0 is completed',
    ])
  })
})

describe('when a link goes down that several steps need', () => {
  const office = tinyOffice({
    ...twoServices({ needs: [0] }),
    links: [{ name: 'network', outages: [outage(25, 60)] }],
    supplies: [supply('blanks', { stock: 5 })],
    steps: [
      step({ needs: [0], takes: { kind: 'constant', value: 100 } }),
      step({ name: 'passport at printers', service: 1, needs: [0], uses: [{ supply: 0, amount: 1 }] }),
    ],
  })

  it('no work at one of them is begun in place of work that stops at another', () => {
    expect(traceOf(office).filter((line) => line.startsWith('25 '))).toEqual([
      '25 network is down',
      '25 printer pauses',
      '25 printer hands its work back',
    ])
  })

  it('nothing is used of its supplies', () => {
    const { entries } = runOf(office, 0)
    expect(entries.filter((entry) => entry.is === 'stock' && entry.time < 85)).toEqual([])
  })
})
