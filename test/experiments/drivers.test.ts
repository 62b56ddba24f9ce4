import { describe, expect, it } from 'vitest'
import { failureResults } from '../../src/experiments/drivers/failure-results.ts'
import { knownDrivers } from '../../src/experiments/drivers/known-drivers.ts'
import { roundest } from '../../src/experiments/drivers/roundest.ts'
import { stillAway } from '../../src/experiments/drivers/still-away.ts'
import type { DriverResults } from '../../src/experiments/results/drivers.ts'
import type { ServiceResults } from '../../src/experiments/results.ts'
import { OfficeModel } from '../../src/office/office-model.ts'
import { StreamTable } from '../../src/random/stream-table.ts'
import { driversCsv } from '../../src/report/csv/drivers-csv.ts'
import { failuresTable } from '../../src/report/tables/failures-table.ts'
import { whenItFails } from '../../src/report/verdict/when-it-fails.ts'
import { resultsOf } from '../report/results-of.ts'
import { sampleResults } from '../report/sample-results.ts'
import { office, small, SMALL } from '../scenario/scenarios.ts'

/** All that can be known beforehand, once each; `lasts` is how long the network is down. */
const everything = (lasts: string) => `title: Drivers
start: 2018-03-05
horizon: 14 d
opening: { hours: { daily: 24 h } }
links:
  network: { outages: [{ since: 1 d ago, lasts: ${lasts} }, { since: 2018-03-16 00:00, lasts: 9 d }] }
supplies: { blank: { stock: 1000, deliveries: { first: 2018-03-07 08:00, every: 7 d, size: 10 cards } } }
depots: { far: { transit: 1 d, repair: 6 d } }
pools:
  printers:
    failures: { every: exponential(mean 3 d), takes: 1 h }
    units: { p1: {}, p2: { away: { at: far, since: 2 d ago } }, loan: { from: in 3 d } }
services: { card: { arrivals: evenly(10 per day), route: [{ at: printers, takes: 5 min, needs: network }] } }
`

describe('what a planner can learn of a future', () => {
  it('is when outages end, units return and come, and deliveries come: by hand, beyond the horizon never', () => {
    const { drivers } = new OfficeModel(office(everything('4 d'))).run(1, 0)
    const day = 1440
    expect(drivers).toEqual({
      outageEnds: Float64Array.of(3 * day, Infinity),
      returns: Float64Array.of(6 * day),
      comings: Float64Array.of(3 * day),
      deliveries: Float64Array.of(2 * day + 480, 9 * day + 480, Infinity),
    })
  })

  it('stands by name in results and in drivers.csv, the end of an outage where nobody knows it', async () => {
    const results = await resultsOf(everything('uniform(4 d, 4.5 d)'), { replications: 2 })
    const { columns, rows } = driversCsv(results)
    expect(columns).toEqual([
      ...['plan', 'replication', 'network is back, day', 'network is down, days in all', 'p2 is back, day'],
      ...['loan comes, day', 'delivery 1 of blank comes, day', 'delivery 2 of blank comes, day'],
      ...['delivery 3 of blank comes, day', 'requests of card per working day', 'failures of printers'],
    ])
    expect(rows[1].slice(1, 3)).toEqual([1, 3])
    expect(rows[1].slice(4, 10)).toEqual([6, 3, 2, 9, null, 10])
  })

  it('is summed up by pool where many units are away', async () => {
    const units = Array.from({ length: 16 }, (_, i) => `p${i}: { away: { at: far, since: 0 d ago } }`).join(', ')
    const many = small(
      'pools: { counters: { units: 2 } }',
      `depots: { far: { repair: uniform(1 d, 20 d) } }
pools: { counters: { units: 2 }, printers: { units: { ${units} } } }`,
    ).replace('{ at: counters, takes: 5 min }', '{ at: counters, takes: 5 min }, { at: printers, takes: 1 min }')
    const { plans } = await resultsOf(many, { replications: 2 })
    const told = plans[0].drivers!.filter(({ unit }) => unit === 'day')
    expect(told.map(({ kind, name, number }) => [kind, name, number])).toEqual(
      [1, 4, 8, 12].map((number) => ['still-away', 'printers', number]),
    )
  })
})

it('at least so many units are away until the day on which one fewer is', () => {
  const returns = [[5], [null], [9], [2]]
  expect([1, 2, 3, 4].map((number) => stillAway(returns, number)[0])).toEqual([null, 9, 5, 2])
})

it('a bound is told at the roundest number that parts the values as it does', () => {
  expect(roundest(18, 17)).toBe(18)
  expect(roundest(301.27, 298.81)).toBe(300)
  expect(roundest(298.81, 301.27)).toBe(300)
  expect(roundest(Infinity, 17)).toBe(Infinity)
})

const streams = new StreamTable(['back', 'returns', 'chance'])
const noWaits = { waitingWithinHorizon: null, withinTarget: null, officeCost: 0 }

/** Futures in which the network is back on day 0 to 29 and three printers on days 0 to 49; `gone` is the day by both. */
function known(n: number, seed: number, gone: (back: number, second: number, chance: number) => number) {
  const day = (stream: number, r: number, k: number, most: number) =>
    Math.floor(most * streams.uniform(stream, r, 97 * seed + k))
  const rows = Array.from({ length: n }, (_, r) => {
    const printers = [0, 1, 2].map((k) => day(1, r, k, 50))
    const second = printers.toSorted((a, b) => b - a)[1]
    const back = day(0, r, 0, 30)
    return { back, printers, goneDay: gone(back, second, streams.uniform(2, r, seed)) }
  })
  const driver = (name: string, kind: DriverResults['kind'], values: number[]): DriverResults => {
    return { kind, name, number: null, unit: 'day', values }
  }
  const drivers = [
    driver(
      'network',
      'outage-ends',
      rows.map(({ back }) => back),
    ),
    ...[0, 1, 2].map((k) =>
      driver(
        `p${k}`,
        'returns',
        rows.map(({ printers }) => printers[k]),
      ),
    ),
  ]
  const fill = <T>(value: T) => rows.map(() => value)
  const replications = {
    goneDay: rows.map(({ goneDay }) => goneDay),
    gone: fill('yes'),
    ...{ waitingWithinHorizon: fill(noWaits.waitingWithinHorizon), withinTarget: fill(null), officeCost: fill(0) },
  }
  const byDay = Array.from({ length: 100 }, () => ({ atLeast: 0, atMost: 0 }))
  const focus = { name: 's', replications, clearing: { gone: { byDay } } } as unknown as ServiceResults
  return { focus, drivers, unknowns: null }
}

const asked = office(
  SMALL.replace('horizon: 14 d', 'horizon: 100 d')
    .replace(
      '{ counters: { units: 2 } }',
      '{ counters: { units: 2 }, printers: { units: { p0: {}, p1: {}, p2: {} } } }',
    )
    .replace('takes: 5 min }]', 'takes: 5 min }, { at: printers, takes: 1 min }]') +
    'targets: { s: { normal-backlog: 5, for: 1 wd } }\ngoal: { service: s, gone-by: 2018-04-14, probability: 80 % }\n',
)

describe('the conditions under which a plan fails', () => {
  // day 40 is the goal; failures where the network is back from day 20 on and two printers are away until day 25 or later
  const planted = (back: number, second: number, chance: number) =>
    back >= 20 && second >= 25 && chance < 0.9 ? 60 : 30

  it('are found where they were planted: a date, and how many printers are still away', () => {
    const { kind, judged, isEnough, found } = failureResults(asked, known(400, 1, planted), 0.95, 1)
    expect([kind, judged, isEnough]).toEqual(['goal', 400, true])
    const told = found!.conditions.map(({ kind: about, name, number, side }) => [about, name, number, side])
    expect(told).toEqual([
      ['outage-ends', 'network', null, 'at-least'],
      ['still-away', 'printers', 2, 'at-least'],
    ])
    const values = found!.conditions.map(({ value }) => value!).toSorted((a, b) => a - b)
    expect(Math.abs(values[0] - 20)).toBeLessThanOrEqual(2)
    expect(Math.abs(values[1] - 25)).toBeLessThanOrEqual(4)
    // counted in the other half, nine in ten futures inside fail, and all failures are inside but for the edges
    expect(found!.failuresInside / found!.inside).toBeGreaterThan(0.7)
    expect(found!.failuresInside / found!.failures).toBeGreaterThan(0.8)
    expect(found!.judged).toBe(200)
  })

  it('are not told of noise: of 40 studies 2 are expected at most, more than 7 with a probability below 0.01', () => {
    const studies = Array.from({ length: 40 }, (_, seed) =>
      failureResults(
        asked,
        known(100, seed, (_back, _second, chance) => (chance < 0.3 ? 60 : 30)),
        0.95,
        1,
      ),
    )
    expect(studies.every(({ isEnough }) => isEnough)).toBe(true)
    expect(studies.filter(({ found }) => found !== null).length).toBeLessThanOrEqual(7)
  })

  it('are not looked for where few futures fail, or few do not', () => {
    for (const share of [0.02, 0.98]) {
      const few = failureResults(
        asked,
        known(100, 1, (_b, _s, chance) => (chance < share ? 60 : 30)),
        0.95,
        1,
      )
      expect(few).toMatchObject({ isEnough: false, found: null })
    }
  })

  it('leave out a driver that orders the futures as another does', () => {
    const { drivers } = known(50, 1, planted)
    const unknowns = { drawn: [{ name: 'x', unit: 'd', values: drivers[0].values.map((day) => day! + 7) }], spread: [] }
    const names = knownDrivers({ drivers, unknowns, service: 's', poolOf: () => 'printers' }).map(({ name }) => name)
    expect(names).toEqual(['network', 'printers', 'printers', 'printers'])
  })

  it('are told in the verdict and in a table, in both languages', () => {
    const failures = failureResults(asked, known(400, 1, planted), 0.95, 1)
    const sample = sampleResults({ replications: 20 })
    const results = { ...sample, plans: sample.plans.map((plan) => ({ ...plan, failures })) }
    const [sentence] = whenItFails(results, results.plans[0], 'en')
    expect(sentence).toMatch(
      /misses the goal more often where “network” is not back before 2\d Mar 2018 and of the “printers”/,
    )
    expect(sentence).toMatch(
      /at least 2 are still away at the end of \d+ (Mar|Apr) 2018: \d+ of \d+ failures are such futures/,
    )
    for (const language of ['en', 'id'] as const) {
      const table = failuresTable(results, language)!
      expect(table.rows[0].cells.length).toBe(table.columns.length - 1)
      expect(JSON.stringify([table, whenItFails(results, results.plans[0], language)])).not.toMatch(
        /undefined|NaN|\{\w+\}/,
      )
    }
  })
})
