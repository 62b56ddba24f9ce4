import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../src/office/office-model.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'
import { readScenario, type CheckedScenario } from '../../src/scenario/read-scenario.ts'
import type { Setting } from '../../src/scenario/setting.ts'
import type { Problem } from '../../src/scenario/text/problem.ts'
import { assertProperty } from '../property-seeds.ts'
import { SMALL } from './scenarios.ts'

function scenario(text: string): CheckedScenario {
  const folder = new URL('../../scenarios/', import.meta.url)
  const reading = readScenario({ file: 'x.yaml', text }, (path) => readFileSync(new URL(path, folder), 'utf8'))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2))
  return reading.scenario
}

const TEXT = `${SMALL}plans:
  wait: {}
  saturdays: { pools: { counters: { overtime: { days: sat, hours: 08:00-13:00 } } } }
choices:
  loan: { from: 0, to: 3, changes: { pools: { counters: { units: { a: {}, x: { count: loan, rent: 5, from: in begins } } } } } }
  begins: { from: 2 d, to: 4 d }
unknowns: { work: triangular(4 min, 5 min, 6 min), people: uniform(8, 12) }
`
  .replace('takes: 5 min', 'takes: exponential(mean work)')
  .replace('poisson(10 per day)', 'poisson(people per day)')

const read = scenario(TEXT)

function office(setting: Setting): Office {
  const reading = read.office(setting)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2))
  return reading.office
}

function problems(setting: Setting): readonly Problem[] {
  const reading = read.office(setting)
  return reading.ok ? [] : reading.problems
}

const told = (setting: Setting) => problems(setting).map(({ path, message }) => `${path}: ${message}`)

/** The office of a text in which something stands instead. */
function written(...changes: readonly [string, string][]): Office | undefined {
  const text = changes.reduce((result, [before, after]) => {
    expect(result).toContain(before)
    return result.replace(before, after)
  }, TEXT)
  return scenario(text).plans[0]?.office
}

describe('the office of a setting', () => {
  it('is that of the first plan where nothing is said, and of any other by its name', () => {
    expect(office({})).toEqual(read.plans[0]?.office)
    expect(office({ plan: 'saturdays' })).toEqual(read.plans[1]?.office)
  })

  it('is the office that is written with what is chosen', () => {
    const chosen = office({ choices: { loan: '2', begins: '3 d' } })
    expect(chosen.units.map(({ name, presence }) => [name, presence.from])).toEqual([
      ['a', 0],
      ['x-1', 3 * 1440],
      ['x-2', 3 * 1440],
    ])
    expect(chosen).toEqual(
      written(['from: 0, to: 3', 'from: 0, to: 3, default: 2'], ['to: 4 d', 'to: 4 d, default: 3 d']),
    )
  })

  it('has an unknown as if its value stood in its place', () => {
    const held = office({ unknowns: { work: '4.5 min' } })
    expect(held).toEqual(written(['triangular(4 min, 5 min, 6 min)', '4.5 min']))
    // and may be another law, or beyond what it was
    expect(office({ unknowns: { people: 'uniform(20, 30)' } }).unknowns[1]?.distribution).toEqual({
      kind: 'uniform',
      low: 20,
      high: 30,
    })
  })

  it('has keys as if they stood in the file, also those that are left out there', () => {
    const keys = {
      'services.s.route[0].takes': '6 min',
      'pools.counters.units.x.rent': '1_000',
      'pools.counters.speed': '1.5',
      'pools.counters.units.a.daily-limit': '7',
    }
    expect(office({ choices: { loan: '1' }, keys })).toEqual(
      written(
        ['from: 0, to: 3', 'from: 0, to: 3, default: 1'],
        ['takes: exponential(mean work)', 'takes: 6 min'],
        ['rent: 5', 'rent: 1_000'],
        ['units: { a: {},', 'speed: 1.5, units: { a: { daily-limit: 7 },'],
      ),
    )
    expect(office({ choices: { loan: '1' }, keys: { 'pools.counters.units.x.from': 'in begins' } })).toEqual(
      office({ choices: { loan: '1' } }),
    )
  })

  it('does not hang on the settings that were asked for before', () => {
    const one = office({ choices: { loan: '3' }, keys: { 'services.s.arrivals': 'poisson(20 per day)' } })
    const again = scenario(TEXT).office({
      choices: { loan: '3' },
      keys: { 'services.s.arrivals': 'poisson(20 per day)' },
    })
    expect(again).toEqual({ ok: true, office: one })
    expect(one.services[0]?.clearing.normalBacklog).toBe(10)
  })

  it.each<[Setting, string, Partial<Problem>?]>([
    [
      { plan: 'saturday' },
      'plan: there is no plan "saturday"',
      { allowed: 'wait, saturdays', suggestion: 'saturdays' },
    ],
    [{ choices: { loans: '1' } }, 'choices.loans: there is no choice "loans"', { suggestion: 'loan' }],
    [{ choices: { loan: '4' } }, 'choices.loan: "4" is no value of the choice "loan"', { allowed: '0, 1, 2, 3' }],
    [{ choices: { begins: '3' } }, 'choices.begins: "3" is no value of the choice "begins"'],
    [{ unknowns: { wrk: '5 min' } }, 'unknowns.wrk: there is no unknown "wrk"', { suggestion: 'work' }],
    [{ unknowns: { work: '5 mn' } }, 'unknowns.work: "mn" is no word for what is counted'],
    [{ unknowns: { work: '' } }, 'unknowns.work: there is no value'],
    [{ unknowns: { work: '{ a: 1 }' } }, 'unknowns.work: a single value is expected, but this is a map'],
    [{ unknowns: { work: '5\n' } }, 'unknowns.work: a value stands on one line'],
    [
      { unknowns: { work: '"5' } },
      'unknowns.work: this cannot be read: a quote, comma or bracket is missing here or above',
    ],
    [
      { keys: { 'pools.counter.speed': '2' } },
      'pools.counter.speed: there is no "counter" in pools',
      { allowed: 'counters', suggestion: 'counters' },
    ],
    [
      { keys: { 'pools.counters.units.x-1.rent': '2' } },
      'pools.counters.units.x-1.rent: there is no "x-1" in pools.counters.units',
      { allowed: 'a, x' },
    ],
    [
      { keys: { 'pools.counters.sped': '2' } },
      'pools.counters.sped: there is no "sped" in pools.counters',
      { suggestion: 'speed' },
    ],
    [
      { keys: { 'pools.counters': '2' } },
      'pools.counters: pools.counters is a map, not a single value',
      { allowed: 'units' },
    ],
    [
      { keys: { 'services.s.route[1].takes': '2 min' } },
      'services.s.route[1].takes: services.s.route has 1 place',
      { allowed: '[0]' },
    ],
    [
      { keys: { 'services.s.route.takes': '2 min' } },
      'services.s.route.takes: there is no "takes" at services.s.route, which is a list: a place in it is written [0]',
    ],
    [
      { keys: { 'title.x': '2' } },
      'title.x: a setting cannot change "title": settings are compared under the same title',
    ],
    [
      { keys: { horizon: '5 d' } },
      'horizon: a setting cannot change "horizon": settings are compared under the same horizon',
    ],
    [
      { keys: { 'choices.loan.from': '1' } },
      'choices.loan.from: what stands under "choices" is no value of the office: name a choice instead',
    ],
    [{ keys: { 'a..b': '2' } }, ': "a..b" is not the way to a value'],
    [{ keys: { 'pools.counters.speed': '-1' } }, 'pools.counters.speed: -1 is too small', { found: '-1' }],
    [{ keys: { 'pools.counters.units.a.count': '2', 'pools.counters.units.x.count': '0' } }, ''],
  ])('tells what is wrong with %j', (setting, expected, more = {}) => {
    const found = problems(setting)
    expect(found.map(({ path, message }) => `${path}: ${message}`)).toEqual(expected === '' ? [] : [expected])
    expect(found[0]).toMatchObject(more)
  })

  it('tells all that is wrong at once', () => {
    expect(told({ choices: { loan: '9' }, unknowns: { wrk: '1 min' }, keys: { 'x.y': '2' } })).toEqual([
      'choices.loan: "9" is no value of the choice "loan"',
      'unknowns.wrk: there is no unknown "wrk"',
      'x.y: there is no "x" in the scenario',
    ])
  })
})

describe('common random numbers', () => {
  const founding = scenario(readFileSync(new URL('../../scenarios/bandung-barat.yaml', import.meta.url), 'utf8'))
  const outcomeOf = (setting: Setting, replication: number) => {
    const reading = founding.office({ ...setting, keys: { 'services.e-ktp.waiting.count': '50' } })
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    const short = { ...reading.office, days: 12 }
    return new OfficeModel(short).run(1, replication)
  }

  it('are kept when an unknown is held: the other unknowns and the arrivals that do not hang on it stay as they are', () => {
    const held = [
      ['network-change', '12 d', [1, 2], [0, 1, 2]],
      ['applications', '280', [0, 1], [1, 2]],
    ] as const
    const property = fc.property(fc.constantFrom(...held), fc.integer({ min: 0, max: 999 }), (what, replication) => {
      const [name, value, others, services] = what
      const drawn = outcomeOf({}, replication)
      const fixed = outcomeOf({ unknowns: { [name]: value } }, replication)
      expect(others.map((u) => fixed.unknowns[u])).toEqual(others.map((u) => drawn.unknowns[u]))
      for (const s of services) expect(fixed.services[s]?.arrivedOnDay).toEqual(drawn.services[s]?.arrivedOnDay)
    })
    assertProperty(property, { seed: 20261130, numRuns: 6 })
  })

  it('make of an unknown that is held at what it was the same future', () => {
    const drawn = outcomeOf({}, 3)
    const value = `${drawn.unknowns[0]} d`
    expect(outcomeOf({ unknowns: { 'network-change': value } }, 3).services).toEqual(drawn.services)
  })
})
