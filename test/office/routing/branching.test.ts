import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import type { Office } from '../../../src/scenario/compiled/office.ts'
import type { BranchPoint } from '../../../src/scenario/compiled/routes.ts'
import type { Service } from '../../../src/scenario/compiled/services.ts'
import { arrivalsAt, pool, requestClass, service, step, tinyOffice, unit } from '../tiny-office.ts'
import { runOf } from '../run-log.ts'
import { traceOf } from '../trace-of.ts'

/** A counter (3 minutes) and a printer (10 minutes), and a route that parts. */
function office(
  branchPoints: readonly BranchPoint[],
  course: Service['course'],
  changes: Partial<Office> = {},
): Office {
  return tinyOffice({
    pools: [pool('counters', [0]), pool('printers', [1])],
    units: [unit('counter'), unit('printer', { pool: 1 })],
    services: [service('card', { arrivals: arrivalsAt(100, 200), route: [0, 1], course })],
    steps: [step({ name: 'card at counters', takes: { kind: 'constant', value: 3 } }), step({ pool: 1 })],
    branchPoints,
    ...changes,
  })
}

/** Four hundred citizens at the start, some of whom pass the printer by. */
function manyOf(share: number): Office {
  const ways = [
    { share, to: 1 },
    { share: 1 - share, to: -1 },
  ]
  return office(
    [{ kind: 'chance', name: 'way', ways }],
    { first: 0, next: [-2, -1] },
    {
      days: 4,
      services: [
        service('card', {
          route: [0, 1],
          course: { first: 0, next: [-2, -1] },
          waiting: [{ count: 400, step: 0, oldest: 0 }],
        }),
      ],
    },
  )
}

/** Serials of the requests that reached the printer. */
function printed(share: number): number[] {
  return runOf(manyOf(share), 3).entries.flatMap((e) => (e.is === 'reached' && e.step === 1 ? [e.serial] : []))
}

describe('a branchPoint', () => {
  it('by class leads the named classes one way and the others past it', () => {
    const branchPoint: BranchPoint = { kind: 'class', name: 'classes', ways: [{ classes: [1], to: 1 }], others: -1 }
    const services = [
      service('card', {
        arrivals: arrivalsAt(100, 200),
        route: [0, 1],
        classes: [0, 1],
        course: { first: 0, next: [-2, -1] },
      }),
    ]
    const traces = [0, 1].map((share) =>
      traceOf(
        office([branchPoint], null, {
          services,
          classes: [requestClass('renewal', { share: 1 - share }), requestClass('first-time', { share })],
        }),
      ).filter((line) => line.endsWith('completed')),
    )
    expect(traces).toEqual([
      ['103 card 0 is completed', '203 card 1 is completed'],
      ['113 card 0 is completed', '213 card 1 is completed'],
    ])
  })

  it('by chance leads the share of the requests one way: within five standard errors, false alarm 6e-7', () => {
    const count = printed(0.3).length
    expect(Math.abs(count - 400 * 0.3)).toBeLessThan(5 * Math.sqrt(400 * 0.3 * 0.7))
  })

  it('by chance leads whom it leads also under a larger share', () => {
    const [fewer, more] = [printed(0.3), printed(0.6)]
    expect(fewer.filter((serial) => !more.includes(serial))).toEqual([])
    expect(more.length).toBeGreaterThan(fewer.length)
  })

  it('counts how often each way was taken', () => {
    const { branchPoints, services } = new OfficeModel(manyOf(0.3)).run(1, 3)
    expect([...branchPoints[0]]).toEqual([
      printed(0.3).length,
      services[0].completed + services[0].inOffice - printed(0.3).length,
    ])
  })

  it('sends what is rejected back to do all again, until it is not', () => {
    const rejection: BranchPoint = { kind: 'rejection', name: 'rejection', share: 0.6, back: 0, on: -1 }
    const model = new OfficeModel(office([rejection], { first: 0, next: [1, -2] }))
    const counts = Array.from({ length: 20 }, (_, replication) => {
      const { branchPoints, steps, services } = model.run(1, replication)
      const [rejected, passed] = branchPoints[0]
      expect(passed).toBe(2)
      expect(steps.map(({ completed }) => completed)).toEqual([rejected + 2, rejected + 2])
      expect(services[0]).toMatchObject({ arrived: 2, completed: 2 })
      // thirteen minutes for each passing while nobody else is in the way
      if (rejected < 5) expect(services[0].backlogArea).toBeCloseTo((rejected + 2) * 13, 9)
      return rejected
    })
    // two geometric numbers of mean 1.5 and variance 3.75 each; five standard errors
    const mean = counts.reduce((sum, n) => sum + n, 0) / counts.length
    expect(Math.abs(mean - 3)).toBeLessThan(5 * Math.sqrt((2 * 3.75) / counts.length))
  })

  it('draws the work of a request that comes again anew', () => {
    const rejection: BranchPoint = { kind: 'rejection', name: 'rejection', share: 0.9, back: 0, on: -1 }
    const one = office(
      [rejection],
      { first: 0, next: [-2, -1] },
      {
        steps: [step({ name: 'card at counters', takes: { kind: 'exponential', mean: 3 } }), step({ pool: 1 })],
      },
    )
    const { entries } = runOf(one, 0)
    const starts = entries.flatMap((e) => (e.is === 'started' && e.serial === 0 ? [e.time] : []))
    const lengths = starts.slice(1).map((time, i) => time - starts[i])
    expect(lengths.length).toBeGreaterThan(3)
    expect(new Set(lengths.map((length) => length.toFixed(6))).size).toBe(lengths.length)
  })

  it('with which a route begins can lead straight out of the office', () => {
    const past: BranchPoint = { kind: 'class', name: 'classes', ways: [{ classes: [], to: 0 }], others: -1 }
    expect(traceOf(office([past], { first: -2, next: [1, -1] }))).toEqual([
      '100 card 0 comes',
      '100 card 0 is completed',
      '200 card 1 comes',
      '200 card 1 is completed',
    ])
  })
})
