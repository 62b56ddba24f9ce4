import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { keyReference } from '../../src/scenario/key-reference.ts'
import { outcomesOf, type ReplicationOutcome } from './outcomes.ts'
import { scenarioFiles } from './scenario-files.ts'
import { writtenKeys } from './written-keys.ts'

const reference = keyReference().flatMap(({ keys }) => keys)
const offices = scenarioFiles.filter(({ name }) => name.startsWith('offices/'))
const texts = offices.map(({ path }) => readFileSync(path, 'utf8'))
const paths = new Set(reference.map(({ path }) => path))
const { keys, words } = writtenKeys(texts, paths)

describe('the offices whose results are kept use', () => {
  it('every key of the language', () => {
    const unused = [...paths].filter((path) => !keys.has(path))
    expect(unused, 'write them in an office of test/kept-results/offices').toEqual([])
  })

  it('keys that are missed when an office is gone', () => {
    const fewer = writtenKeys(
      offices.filter(({ name }) => name !== 'offices/office-02').map(({ path }) => readFileSync(path, 'utf8')),
      paths,
    )
    expect([...paths].filter((path) => !fewer.keys.has(path))).toContain('depots.<name>.courier.at')
  })

  it('every word where one of some is chosen', () => {
    const all = reference.flatMap(({ path, words: choice }) => choice.map((word) => `${path}: ${word}`))
    // the maintenance of a unit has the words of its pool's
    const inPool = (each: string) => each.replace('.units.<name>', '')
    const used = new Set([...words].map(inPool))
    expect(all.length).toBeGreaterThan(8)
    expect(all.filter((each) => !used.has(inPool(each)))).toEqual([])
  })

  it.each(['exponential', 'lognormal', 'gamma', 'weibull', 'triangular', 'uniform', 'empirical'])(
    'the distribution %s',
    (name) => {
      expect(texts.some((text) => text.includes(`${name}(`))).toBe(true)
    },
  )
})

/** How often each mechanism acted in a replication. */
const acts: Readonly<Record<string, (outcome: ReplicationOutcome) => number>> = {
  'citizens come': (o) => sum(o.services, (s) => s.arrived),
  'citizens come back': (o) => sum(o.services, (s) => s.cameBack),
  'citizens are sent home until another day': (o) => sum(o.services, (s) => s.turnedAway),
  'citizens withdraw': (o) => sum(o.services, (s) => s.withdrawn - s.foundNoPlace),
  'citizens find no place': (o) => sum(o.services, (s) => s.foundNoPlace),
  'more come after an outage': (o) => sum(o.services, (s) => s.surges),
  'letters are written': (o) => sum(o.services, (s) => s.lettersIssued),
  'letters are renewed': (o) => sum(o.services, (s) => s.lettersRenewed),
  'letters are overtaken': (o) => sum(o.services, (s) => s.lettersOvertaken),
  'letters stand at the start': (o) => sum([...o.lettersAtStart], (count) => count),
  'work is done again': (o) => sum(o.steps, (s) => s.reworked),
  'delays end': (o) => sum(o.tallies, ({ code, value }) => (code === 'delay' && value > 0 ? 1 : 0)),
  'ways part': (o) => sum(o.branchPoints, (ways) => Math.min(...ways)),
  'units fail': (o) => sum(o.units, (u) => u.failures),
  'units are repaired': (o) => sum(o.units, (u) => u.repairs),
  'units travel': (o) => sum(o.units, (u) => u.trips),
  'units are moved': (o) => sum(o.units, (u) => u.moves),
  'units are maintained': (o) => sum(o.units, (u) => u.maintenances),
  'units work above their limit': (o) => sum(o.units, (u) => u.begunAboveLimit),
  'units leave together': (o) => sum(o.depots, (d) => d.sent - d.departures),
  'repairs fail': (o) => sum(o.depots, (d) => d.failedRepairs),
  'units are fetched': (o) => sum(o.depots, (d) => d.fetches),
  'links are down': (o) => sum(o.links, (l) => l.down),
  'links are slow': (o) => sum(o.links, (l) => l.slow),
  'supplies are delivered': (o) => sum(o.supplies, (s) => s.delivered),
  'supplies are wasted': (o) => sum(o.supplies, (s) => s.wasted),
  'supplies are ordered': (o) => sum(o.supplies, (s) => s.orders),
  'supplies are rationed': (o) => sum(o.supplies, (s) => s.rationings),
  'supplies run out': (o) => o.supplies.filter((s) => s.shortFrom < Infinity).length,
  'triggers act': (o) => sum(o.triggers, (t) => t.periods.length),
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, each) => total + count(each), 0)
}

describe('in the kept replications of these offices', () => {
  const outcomes = offices.flatMap((office) => outcomesOf(office).flatMap((plan) => plan.outcomes))

  it.each(Object.entries(acts))('%s', (_, count) => {
    expect(sum(outcomes, count)).toBeGreaterThan(0)
  })

  it('every trigger acts', () => {
    const triggers = outcomes.flatMap((outcome) => outcome.triggers)
    expect(triggers.filter(({ periods }) => periods.length === 0)).toEqual([])
  })

  it('units are in every state, and every kind of cost is paid', () => {
    const states = outcomes[0].units[0].timeIn.map((_, state) =>
      sum(outcomes, (o) => sum(o.units, (unit) => unit.timeIn[state])),
    )
    const kinds = Object.keys(outcomes[0].cost) as (keyof ReplicationOutcome['cost'])[]
    expect([...states].every((minutes) => minutes > 0)).toBe(true)
    expect(kinds.filter((kind) => sum(outcomes, (o) => o.cost[kind]) === 0)).toEqual([])
  })
})
