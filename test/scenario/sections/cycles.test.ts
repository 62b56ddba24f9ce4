import { describe, expect, it } from 'vitest'
import { complaints, problemsOf } from '../scenarios.ts'

interface Parts {
  /** Further keys of the pool, of the service and of the scenario. */
  readonly pool?: string
  readonly service?: string
  readonly top?: string
  readonly route?: string
}

function scenario({ pool = '', service = '', top = '', route = '[{ at: c, takes: 10 min }]' }: Parts): string {
  return `title: round
start: 2026-01-05
horizon: 5 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { c: { units: 2${pool} } }
services: { s: { arrivals: evenly(4 per day)${service}, route: ${route} } }
${top}
`
}

const supply = (keys: string): Parts => ({ top: `supplies: { card: { stock: 5, ${keys} } }` })
const depot = (keys: string, every = '0 d'): Parts => ({
  pool: `, failures: { every: ${every}, repaired-at: shop }`,
  top: `depots: { shop: { ${keys} } }`,
})
const outage = (keys: string): Parts => ({ top: `links: { net: { outages: { ${keys} } } }` })
const nothing = '[{ at: c, takes: 0 min }]'
const classes = (keys: string): Parts => ({ service: `, classes: { all: { ${keys} } }` })

/** By what goes round: where it is refused, what is refused, and the same with the time that a round needs. */
const ROUNDS: readonly (readonly [string, path: string, refused: Parts, right: Parts])[] = [
  [
    'returns to work of no length',
    'services.s.returns.after',
    { service: ', returns: { share: 100 %, after: 0 d }', route: nothing },
    { service: ', returns: { share: 100 %, after: 0 d }' },
  ],
  [
    'returns of next to no time',
    'services.s.returns.after',
    { service: ', returns: { share: 5 %, after: exponential(mean 1e-9 d) }', route: nothing },
    { service: ', returns: { share: 5 %, after: 1 min }', route: nothing },
  ],
  [
    'returns of the class that passes the work by',
    'services.s.returns.after',
    {
      service: ', returns: { share: 5 %, after: 0 d }, classes: { a: { share: 50 % }, b: {} }',
      route: '[{ at: c, takes: 10 min, for: a }]',
    },
    {
      service: ', returns: { share: 5 %, after: 0 d }, classes: { a: { share: 50 % }, b: {} }',
      route: '[{ at: c, takes: 10 min, for: a }, { delay: 1 h }]',
    },
  ],
  [
    'returns past work that nobody gets',
    'services.s.returns.after',
    {
      service: ', returns: { share: 5 %, after: uniform(0 d, 0 d) }',
      route: '[{ at: c, takes: 10 min, chance: 0 % }, { delay: 0 d }]',
    },
    { service: ', returns: { share: 5 %, after: 0 d }', route: '[{ at: c, takes: 10 min, chance: 50 % }]' },
  ],
  [
    'returns to parts side by side',
    'services.s.returns.after',
    {
      service: ', returns: { share: 5 %, after: 0 d }',
      route: `[{ together: [{ route: ${nothing} }, { route: ${nothing} }] }]`,
    },
    {
      service: ', returns: { share: 5 %, after: 0 d }',
      route: `[{ together: [{ route: ${nothing} }, { route: [{ at: c, takes: 1 min }] }] }]`,
    },
  ],
  [
    'outages',
    'links.net.outages.every',
    outage('every: exponential(mean 1e-9 min), lasts: 1e-9 min'),
    outage('every: 0 d, lasts: 5 min'),
  ],
  [
    'outages that slow',
    'links.net.outages.every',
    outage('every: 0 d, lasts: 0 d, slows-to: 50 %'),
    outage('every: 5 min, lasts: 0 d, slows-to: 50 %'),
  ],
  [
    'deliveries',
    'supplies.card.deliveries.every',
    supply('deliveries: { first: in 1 d, every: 0 d, size: 1 pieces }'),
    supply('deliveries: { first: in 1 d, every: 1 d, size: 1 pieces }'),
  ],
  [
    'orders',
    'supplies.card.reorder.lead-time',
    supply('reorder: { at: 1_000_000_000, size: 1 pieces, lead-time: 0 d }'),
    supply('reorder: { at: 1_000, size: 10 pieces, lead-time: 0 d }'),
  ],
  [
    'batches',
    'services.s.batches[0].every',
    { service: ', batches: [{ on: 2026-01-06, every: 0 d, size: 1 people }]' },
    { service: ', batches: [{ on: 2026-01-06, every: 1 d, size: 1 people }]' },
  ],
  [
    'those who leave and come back',
    'services.s.classes.all.patience.comes-back-after',
    classes('patience: { leaves: 0 min, comes-back-after: exponential(mean 1e-9 d) }'),
    classes('patience: { leaves: 0 min, comes-back-after: 1 d }'),
  ],
  [
    'letters',
    'services.s.classes.all.letter.valid',
    classes('letter: { at: c, takes: 0 min, valid: 1e-9 d }'),
    classes('letter: { at: c, takes: 0 min, valid: 1 d }'),
  ],
  [
    'failures by the calendar, repaired on the spot',
    'pools.c.failures.every',
    { pool: ', failures: { every: 0 d, takes: 0 min }' },
    { pool: ', failures: { every: 0 d, takes: 5 min }' },
  ],
  [
    'failures by hours worked',
    'pools.c.failures[1].every-worked',
    { pool: ', failures: [{ every: 9 d, takes: 1 h }, { every-worked: 0 h, takes: 0 min }]' },
    { pool: ', failures: [{ every: 9 d, takes: 1 h }, { every-worked: 1 h, takes: 0 min }]' },
  ],
  [
    'failures by hours worked above the limit',
    'pools.c.failures.every-worked',
    {
      pool: ', daily-limit: 1, above-limit: { failures: 1_000_000 }, failures: { every-worked: 1 min, takes: 0 min }',
    },
    { pool: ', daily-limit: 1, above-limit: { failures: 2 }, failures: { every-worked: 1 min, takes: 0 min }' },
  ],
  ['trips', 'pools.c.failures.every', depot('repair: 0 d'), depot('repair: 1 d')],
  [
    'trips with a courier and a batch',
    'pools.c.failures.every',
    depot('repair: 0 d, courier: { every: 1 d }, batch: 2'),
    depot('repair: 0 d, transit: 1 d, courier: { every: 1 d }, batch: 2'),
  ],
  [
    'trips that are fetched',
    'pools.c.failures.every',
    depot('repair: 0 d, fetched: {}'),
    depot('repair: 0 d, fetched: { after: 1 wd }'),
  ],
  [
    'maintenance',
    'pools.c.maintenance.every',
    { pool: ', maintenance: { first: in 1 d, every: 1e-9 d, takes: 0 min }' },
    { pool: ', maintenance: { first: in 1 d, every: 1 d, takes: 0 min }' },
  ],
]

describe('what goes round without time', () => {
  for (const [name, path, refused, right] of ROUNDS) {
    it(`is refused for ${name}, and not when a round takes time`, () => {
      expect(problemsOf(scenario(refused)).map((problem) => problem.path)).toEqual([path])
      expect(complaints(scenario(right))).toEqual([])
    })
  }

  it('is told with its place, its sum, what is allowed and what to do', () => {
    expect(problemsOf(scenario(outage('every: 0 d, lasts: 1e-9 d')))).toMatchObject([
      {
        file: 'x.yaml',
        line: 7,
        column: 35,
        endColumn: 38,
        path: 'links.net.outages.every',
        found: '0 d',
        message:
          'the link would go down and come back without end at one moment: "every" and "lasts" take 0.00000144 min on average',
        allowed: 'a round of a second or more, on average, such as exponential(mean 45 d)',
      },
    ])
  })

  it('is told of a unit with failures of its own, and of all that goes round at once', () => {
    const text = scenario({
      service: ', returns: { share: 100 %, after: 0 d }',
      route: nothing,
      top: 'links: { net: { outages: { every: 0 d, lasts: 0 d } } }',
    }).replace('units: 2', 'units: { c1: { failures: { every: 0 d, takes: 0 d } }, c2: {} }')
    expect(problemsOf(text).map(({ path }) => path)).toEqual([
      'pools.c.units.c1.failures.every',
      'services.s.returns.after',
      'links.net.outages.every',
    ])
  })

  it('is told of units that a trigger rents, where the pool has it', () => {
    const text = scenario({
      pool: ', failures: { every: 0 d, takes: 0 d }',
      top: 'triggers: { more: { when: backlog of s > 1, do: { rent: { pool: c } } } }',
    })
    expect(problemsOf(text).map(({ path }) => path)).toEqual(['pools.c.failures.every'])
  })

  it('is found in a route with very many ways', () => {
    // two to the power of 60 ways, all of which take no time
    const route = `[${Array.from({ length: 60 }, (_, i) => `{ at: c, name: step ${i}, takes: 0 min, chance: 50 % }`).join(', ')}]`
    const text = scenario({ service: ', returns: { share: 5 %, after: 0 d }', route })
    expect(problemsOf(text).map(({ path }) => path)).toEqual(['services.s.returns.after'])
  })

  it('is not told of times in a file that cannot be read', () => {
    const found = complaints(
      scenario(supply('reorder: { at: 9_000, size: 1 pieces, lead-time: "empirical(x.csv, days)" }')),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('cannot read "x.csv"')
  })

  it('is not told of failures by pieces made: they end with the work', () => {
    expect(complaints(scenario({ pool: ', failures: { every: 1 cards, takes: 0 min }', route: nothing }))).toEqual([])
  })

  it('is refused for work that is rejected, or done again, always', () => {
    const always = [
      '[{ at: c, takes: 0 min, redo: 100 % }]',
      '[{ at: c, takes: 0 min }, { at: c, name: d, takes: 0 min, rejected: { share: 100 %, back-to: c } }]',
    ]
    for (const route of always) expect(complaints(scenario({ route }))).toHaveLength(1)
  })
})
