import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import type { Patience } from '../../../src/scenario/compiled/classes.ts'
import type { Office } from '../../../src/scenario/compiled/office.ts'
import { arrivalsAt, exactly, openDaily, pool, requestClass, service, step, tinyOffice, unit } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

/** One printer that takes 30 minutes a card; citizens leave after 20 minutes of waiting unless told otherwise. */
function impatientOffice(times: readonly number[], patience: Partial<Patience> = {}, changes: Partial<Office> = {}) {
  return tinyOffice({
    steps: [step({ takes: { kind: 'constant', value: 30 } })],
    services: [service('card', { arrivals: arrivalsAt(...times) })],
    classes: [requestClass('ordinary', { patience: { leaves: exactly(20), comesBackAfter: null, ...patience } })],
    ...changes,
  })
}

describe('patience', () => {
  it('runs from the application, and who still waits when it is over leaves; the next moves up', () => {
    expect(traceOf(impatientOffice([100, 101, 115]))).toEqual([
      '100 card 0 comes',
      '100 printer begins card 0',
      '101 card 1 comes',
      '115 card 2 comes',
      '121 card 1 withdraws',
      '130 printer is done',
      '130 card 0 is completed',
      '130 printer begins card 2',
      '160 printer is done',
      '160 card 2 is completed',
    ])
  })

  it('is not looked at while the work is in hand', () => {
    // card 0 takes 30 minutes, longer than its patience of 20
    const [card] = new OfficeModel(impatientOffice([100])).run(1, 0).services
    expect(card).toMatchObject({ arrived: 1, completed: 1, withdrawn: 0 })
  })

  it('that has run out while the work was in hand is remembered: the citizen does not wait for the next step', () => {
    const office = impatientOffice(
      [100, 101],
      {},
      {
        pools: [pool('counters', [0]), pool('printers', [1])],
        units: [unit('counter'), unit('printer', { pool: 1 })],
        steps: [
          step({ takes: { kind: 'constant', value: 19 } }),
          step({ name: 'card at the printer', pool: 1, takes: { kind: 'constant', value: 60 } }),
        ],
        services: [service('card', { arrivals: arrivalsAt(100, 101), route: [0, 1] })],
      },
    )
    // card 1 is at the counter from 119 to 138, its patience runs out at 121; it would then wait for the printer until 179
    expect(traceOf(office).slice(-3)).toEqual([
      '138 card 1 withdraws',
      '179 printer is done',
      '179 card 0 is completed',
    ])
  })

  it('that runs out at the moment at which the unit becomes free is not enough', () => {
    // the printer is done at 130, when the second citizen has waited for 20 minutes
    const trace = traceOf(impatientOffice([100, 110]))
    expect(trace).toContain('130 card 1 withdraws')
    expect(trace).not.toContain('130 printer begins card 1')
  })

  it('of those who were there at the start began when they came', () => {
    const office = impatientOffice(
      [],
      {},
      { services: [service('card', { waiting: [{ count: 2, step: 0, oldest: 10 }] })] },
    )
    // they came 10 and 5 minutes before the start; the first is served at once
    expect(traceOf(office).slice(0, 2)).toEqual(['0 printer begins card -1', '15 card -2 withdraws'])
  })

  it('lets them come back as new requests, whose wait begins anew', () => {
    const office = impatientOffice([100, 101], { comesBackAfter: exactly(40) })
    expect(traceOf(office).slice(3)).toEqual([
      '121 card 1 withdraws',
      '130 printer is done',
      '130 card 0 is completed',
      '161 card 1 comes',
      '161 printer begins card 1',
      '191 printer is done',
      '191 card 1 is completed',
    ])
    const [card] = new OfficeModel(office).run(1, 0).services
    expect(card).toMatchObject({ arrived: 3, cameBack: 1, completed: 2, withdrawn: 1, inOffice: 0 })
  })

  it('lets them come back at the next opening when the office is closed', () => {
    const office = impatientOffice(
      [490, 491],
      { comesBackAfter: exactly(600) },
      { days: 2, calendars: [openDaily(480, 960, 2)] },
    )
    expect(traceOf(office)).toContain('511 card 1 withdraws')
    expect(traceOf(office)).toContain('1920 card 1 comes')
  })

  it('counts the wait of those who withdraw as longer than it was', () => {
    const [card] = new OfficeModel(impatientOffice([100, 101, 115])).run(1, 0).services
    expect(card).toMatchObject({ arrived: 3, completed: 2, withdrawn: 1, inOffice: 0 })
    expect(card.wait).toMatchObject({ count: 3, censored: 1 })
    expect(card.wait.mean).toBeCloseTo((30 + 20 + 45) / 3, 9)
    expect(card.wait.quantiles[3]).toBe(Number.POSITIVE_INFINITY)
    expect([...card.withdrawnOnDay]).toEqual([1])
    expect([...card.backlog]).toEqual([0])
  })

  it('gives the exact share of M/M/1+M: with equal rates of coming, serving and leaving, 1/e of all leave', () => {
    // rates 1, 1, 1 per 10 minutes: p(n) = e^-1 / n!, and those who leave are in the mean E[n - 1; n > 1] = 1/e a time unit
    const days = 100
    const office = impatientOffice(
      [],
      { leaves: { distribution: { kind: 'exponential', mean: 10 }, clock: 'calendar' } },
      {
        days,
        steps: [step({ takes: { kind: 'exponential', mean: 10 } })],
        services: [
          service('card', {
            arrivals: {
              pattern: 'poisson',
              dailyFactorSd: 0,
              pieceStart: Float64Array.of(0),
              pieceEnd: Float64Array.of(days * 1440),
              pieceExpected: Float64Array.of(days * 144),
            },
          }),
        ],
      },
    )
    const model = new OfficeModel(office)
    const shares = Array.from({ length: 10 }, (_, r) => {
      const [card] = model.run(1, r).services
      return card.withdrawn / card.arrived
    })
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
    // the standard error is about 0.0016: by accident further away than 4.5 of them once in 150,000 times
    expect(Math.abs(mean - Math.exp(-1))).toBeLessThan(0.0072)
  })
})
