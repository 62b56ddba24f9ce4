import { describe, expect, it } from 'vitest'
import { office, problemsOf, small } from '../scenarios.ts'

const NEVER = { kind: 'never', chance: 1, otherwise: null }

describe('never', () => {
  it('fits what may not come: repairs, ways, outages, delays and lead times', () => {
    const text = small(
      'pools: { counters: { units: 2 } }',
      `pools:
  counters:
    failures: [{ every: 9 d, takes: never }, { every: 9 d, repaired-at: depot }]
    units: { a: {}, b: { from: day 3, delay: never }, c: { away: { at: depot, since: 2 d ago, moved: { on: day 2, to: depot, transit: never } } } }
depots: { depot: { transit: never, repair: never, fetched: { after: never, transit: never } } }
links: { net: { outages: [{ since: start, delay: never, lasts: never }, { every: 9 d, lasts: never }] } }
supplies: { card: { stock: 1, deliveries: { first: day 2, delay: never, size: 5 }, reorder: { at: 1, size: 5, lead-time: never } } }
triggers: { t: { when: day 3, do: [{ rent: { pool: counters, delay: never } }, { order: { supply: card, size: 5, lead-time: never } }] } }`,
    )
    const { units, depots, links, supplies, triggers } = office(text)
    const found = [
      units[0]!.failures[0]!.repair,
      units[1]!.presence,
      units[2]!.away!.moved,
      depots[0],
      links[0]!.outages[0],
      links[0]!.outages[1],
      supplies[0]!.deliveries[0],
      supplies[0]!.reorder,
      units[3]!.presence,
      triggers[0]!.actions[1],
    ]
    const text2 = JSON.stringify(found)
    expect(text2.split(JSON.stringify({ distribution: NEVER, clock: 'calendar' }))).toHaveLength(14 + 1)
  })

  it('takes the values of a file', () => {
    const text = small(
      'pools:',
      'depots: { d: { repair: never with 10 %, otherwise empirical(repairs.csv, days, d) } }\npools:',
    )
    expect(office(text, { 'repairs.csv': 'days\n3\n5\n' }).depots[0]!.repair.distribution).toEqual({
      kind: 'never',
      chance: 0.1,
      otherwise: { kind: 'empirical', values: [4320, 7200] },
    })
  })

  it.each([
    ['takes: 5 min', 'takes: never', 'work that never ends would keep its unit for ever'],
    ['s: { arrivals', 's: { classes: { a: { patience: { leaves: never } } }, arrivals', 'have no "patience"'],
    ['s: { arrivals', 's: { returns: { share: 5 %, after: never }, arrivals', '"share" says how many'],
    ['s: { arrivals', 's: { batches: { on: day 2, size: 4, every: never }, arrivals', 'no "every" at all'],
    ['units: 2', 'units: 2, failures: { every: never, takes: 1 h }', 'has no "failures"'],
    ['units: 2', 'units: 2, failures: { every-worked: never, takes: 1 h }', 'has no "failures"'],
    ['units: 2', 'units: 2, maintenance: { first: day 2, takes: never }', 'a time that ends'],
    ['units: 2', 'units: { a: { from: day 2, stays: never } }', 'leave the key out'],
    ['pools:', 'links: { n: { outages: { every: never, lasts: 1 d } } }\npools:', '"since" instead of "every"'],
    ['pools:', 'targets: { s: never }\npools:', 'leave the key out'],
    [
      'pools:',
      'supplies: { c: { stock: 1, deliveries: { first: day 2, every: never, size: 1 } } }\npools:',
      'no "every"',
    ],
  ])('does not fit in place of %s: %s', (part, other, allowed) => {
    const problems = problemsOf(small(part, other))
    expect(problems.map(({ message }) => message)).toContain('"never" does not fit here')
    expect(problems.map((problem) => problem.allowed).join()).toContain(allowed)
  })
})
