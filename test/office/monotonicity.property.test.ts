import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Distribution } from '../../src/random/distribution.ts'
import { OfficeModel } from '../../src/office/office-model.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'
import type { ArrivalProcess } from '../../src/scenario/compiled/services.ts'
import type { Unit } from '../../src/scenario/compiled/units.ts'
import {
  dayAndNight,
  depot,
  exactly,
  minutesPerDay,
  openDaily,
  outage,
  pool,
  service,
  step,
  tinyOffice,
  unit,
} from './tiny-office.ts'
import { assertProperty } from '../property-seeds.ts'

/*
 * G/G/c, first come first served, equal units, one step: number the requests in the order in which they come and let
 * request n bring its service time with it. Kiefer and Wolfowitz (1955) follow the vector of the times at which the c
 * units become free, in ascending order: request n starts at the larger of its arrival and the first component, which
 * is then replaced by the end of its service, and the vector is sorted again. Each of these operations keeps the
 * order of two vectors, component by component (Mueller and Stoyan 2002, Comparison Methods for Stochastic Models and
 * Risks, section 6.2). An added unit is one more component, zero instead of infinity; a unit that comes back earlier
 * has a smaller component at the start; shorter service replaces a component by a smaller one. So under common random
 * numbers each request starts and departs no later, and at no time is the backlog larger. This needs no assumption
 * about arrivals and services, but it does need equal units, a single priority and a single step: with a second step
 * requests would overtake each other on the way, and with failures that follow work a unit that works more fails more.
 *
 * It still holds with opening hours and outages, because these stop and resume all units at the same times: on the
 * clock that stands still while the office is closed or the link is down, work is never interrupted. Work handed back
 * at an outage keeps its place, ahead of all that has not begun, so the same requests are in service afterwards.
 */

const days = 12
/** Variates are continuous, so that no two events compete for a moment that rounding decides. */
const takes: fc.Arbitrary<Distribution> = fc
  .record({
    kind: fc.constantFrom('exponential' as const, 'lognormal' as const, 'uniform' as const),
    mean: fc.integer({ min: 5, max: 120 }),
  })
  .map(({ kind, mean }) => {
    if (kind === 'exponential') return { kind, mean }
    return kind === 'lognormal' ? { kind, mean, sd: 1.5 * mean } : { kind, low: 0.1 * mean, high: 1.9 * mean }
  })

const station = fc.record({
  units: fc.integer({ min: 1, max: 5 }),
  takes,
  perDay: fc.integer({ min: 1, max: 80 }),
  pattern: fc.constantFrom('poisson' as const, 'overdispersed' as const),
  waiting: fc.nat(100),
  replication: fc.nat(10_000),
})

type Station = typeof station extends fc.Arbitrary<infer T> ? T : never

const disturbed = fc.record({
  hours: fc.boolean(),
  outageStart: fc.integer({ min: -2000, max: 8 * minutesPerDay }),
  outageLasts: fc.integer({ min: 0, max: 4 * minutesPerDay }),
})

const calm = { hours: false, outageStart: 0, outageLasts: 0 }

function arrivals({ perDay, pattern }: Station, hours: boolean): ArrivalProcess {
  const all = Array.from({ length: days }, (_, day) => day * minutesPerDay)
  return {
    pattern,
    dailyFactorSd: pattern === 'overdispersed' ? 0.5 : 0,
    pieceStart: Float64Array.from(all, (midnight) => midnight + (hours ? 480 : 0)),
    pieceEnd: Float64Array.from(all, (midnight) => midnight + (hours ? 960 : minutesPerDay)),
    pieceExpected: Float64Array.from(all, () => perDay),
  }
}

interface Changes {
  readonly units?: readonly Unit[]
  readonly speedUp?: number
}

function officeOf(s: Station, disturbance = calm, { units, speedUp = 1 }: Changes = {}): Office {
  const all = units ?? printers(s.units)
  const { hours, outageStart, outageLasts } = disturbance
  return tinyOffice({
    days,
    calendars: [hours ? openDaily(480, 960, days) : dayAndNight],
    links: [{ name: 'network', outages: [outage(outageStart, outageLasts)] }],
    depots: [depot('workshop', { repair: exactly(20_000) })],
    pools: [
      pool(
        'printers',
        all.map((_, u) => u),
      ),
    ],
    units: all,
    services: [
      service('card', { arrivals: arrivals(s, hours), waiting: [{ count: s.waiting, step: 0, oldest: 5000 }] }),
    ],
    steps: [step({ takes: s.takes, needs: [0] })].map((one) => ({ ...one, takes: shorter(one.takes, speedUp) })),
  })
}

function printers(count: number): Unit[] {
  return Array.from({ length: count }, (_, u) => unit(`printer ${u}`))
}

/** Every variate divided by a number. */
function shorter(distribution: Distribution, by: number): Distribution {
  const entries = Object.entries(distribution).map(([key, value]) => [
    key,
    typeof value === 'number' ? value / by : value,
  ])
  return Object.fromEntries(entries) as Distribution
}

/** What is larger in an office that should be better: the backlog at the end of some day, its peak, its area. */
function excess(better: Office, worse: Office, replication: number): string[] {
  const [a, b] = [better, worse].map((office) => new OfficeModel(office).run(1, replication).services[0])
  const days = [...a.backlog].flatMap((backlog, day) => (backlog > b.backlog[day] ? [`backlog of day ${day}`] : []))
  const peak = a.peakBacklog > b.peakBacklog ? ['peak'] : []
  const area = a.backlogArea > b.backlogArea + 1e-6 ? ['area'] : []
  return [...days, ...peak, ...area]
}

const settings = { seed: 1, numRuns: 100 }

describe.each([
  { office: 'an office that never closes', disturbance: fc.constant(calm) },
  { office: 'an office with opening hours and an outage', disturbance: disturbed },
])('in $office the backlog is at no end of day larger', ({ disturbance }) => {
  it('with one printer more', () => {
    assertProperty(
      fc.property(station, disturbance, (s, d) => {
        expect(excess(officeOf(s, d, { units: printers(s.units + 1) }), officeOf(s, d), s.replication)).toEqual([])
      }),
      settings,
    )
  })

  it('when a printer comes back earlier', () => {
    // the repair takes 20,000 minutes from the time of leaving
    const back = fc.record({ earlier: fc.nat(19_000), by: fc.integer({ min: 1, max: 20_000 }) })
    assertProperty(
      fc.property(station, disturbance, back, (s, d, { earlier, by }) => {
        const withReturnAt = (time: number) => {
          const away = { depot: 0, since: time - 20_000, moved: null }
          return officeOf(s, d, { units: [...printers(s.units), unit('returning', { away })] })
        }
        const later = Math.min(earlier + by, 20_000)
        expect(excess(withReturnAt(earlier), withReturnAt(later), s.replication)).toEqual([])
      }),
      settings,
    )
  })

  it('when a printer that was away is there all the time', () => {
    assertProperty(
      fc.property(station, disturbance, fc.integer({ min: 1, max: 17_280 }), (s, d, from) => {
        const presence = { from, delay: null, stays: null }
        const late = officeOf(s, d, { units: [...printers(s.units), unit('loan', { presence })] })
        expect(excess(officeOf(s, d, { units: printers(s.units + 1) }), late, s.replication)).toEqual([])
      }),
      settings,
    )
  })

  it('when the work is shorter', () => {
    assertProperty(
      fc.property(station, disturbance, fc.constantFrom(1.01, 1.5, 4), (s, d, speedUp) => {
        expect(excess(officeOf(s, d, { speedUp }), officeOf(s, d), s.replication)).toEqual([])
      }),
      settings,
    )
  })
})

describe('a printer more', () => {
  it('makes the backlog smaller in some of these offices, so that the comparison is not empty', () => {
    const dispatcher = fc.sample(station, settings)
    const isSmaller = dispatcher.filter((s) => {
      const [more, fewer] = [s.units + 1, s.units].map((units) => {
        return new OfficeModel(officeOf({ ...s, units })).run(1, s.replication).services[0].backlogArea
      })
      return more < fewer
    })
    expect(isSmaller.length).toBeGreaterThan(50)
  })
})
