import { describe, expect, it } from 'vitest'
import type { Office } from '../../../src/scenario/compiled/office.ts'
import { complaints, office, read, small, SMALL } from '../scenarios.ts'

const DAY = 1440

function warnings(text: string): string[] {
  const reading = read(text)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.scenario.warnings.map(({ path, message }) => `${path}: ${message}`)
}

describe('links', () => {
  const links = (outages: string): string => `${SMALL}links: { n: { outages: ${outages} } }\n`

  it('have dated outages with a length or an end, and random ones', () => {
    const text = links(
      '[{ since: 7 d ago, lasts: triangular(10 d, 14 d, 28 d), note: x }, { since: day 2, until: 2018-03-08 12:00 }, { every: 9 wd, lasts: 2 h }]',
    )
    expect(office(text).links[0]).toEqual({
      name: 'n',
      outages: [
        {
          kind: 'dated',
          start: -7 * DAY,
          delay: null,
          lasts: {
            distribution: { kind: 'triangular', low: 10 * DAY, mode: 14 * DAY, high: 28 * DAY },
            clock: 'calendar',
          },
          slowsTo: 0,
          note: 'x',
        },
        {
          kind: 'dated',
          start: DAY,
          delay: null,
          lasts: { distribution: { kind: 'constant', value: 2.5 * DAY }, clock: 'calendar' },
          slowsTo: 0,
          note: '',
        },
        {
          kind: 'random',
          every: { distribution: { kind: 'constant', value: 9 * DAY }, clock: 'working-days' },
          lasts: { distribution: { kind: 'constant', value: 120 }, clock: 'calendar' },
          slowsTo: 0,
          note: '',
        },
      ],
    })
  })

  it('have outages of uncertain beginning, and such that only slow the work', () => {
    const text = links(
      '[{ since: in 10 d, delay: uniform(0 d, 5 d), lasts: 2 d }, { every: 9 d, lasts: 2 h, slows-to: 40 % }]',
    )
    const uniform = { distribution: { kind: 'uniform', low: 0, high: 5 * DAY }, clock: 'calendar' }
    expect(office(text).links[0]!.outages).toMatchObject([
      { start: 10 * DAY, delay: uniform, slowsTo: 0 },
      { kind: 'random', slowsTo: 0.4 },
    ])
  })

  it('have outages from a log, of which those within the horizon count', () => {
    const log = 'from;to\n2018-01-02 08:00;2018-01-02 09:00\n2018-03-04 20:00;2018-03-05 06:00\n2018-03-06;2018-03-07\n'
    const [link] = office(links('log.csv'), { 'log.csv': log }).links
    expect(link!.outages).toMatchObject([
      { kind: 'dated', start: -240, lasts: { distribution: { kind: 'constant', value: 600 } }, slowsTo: 0 },
      { kind: 'dated', start: DAY, lasts: { distribution: { kind: 'constant', value: DAY } }, slowsTo: 0 },
    ])
  })

  it.each([
    ['from,to\n2018-03-06,2018-03-05\n', 'log.csv:2:1 links.n.outages: this outage ends before it begins'],
    ['from,to\n2018-03-06,tomorow\n', 'log.csv:2:12 links.n.outages: "tomorow" is not a time'],
    [
      'from,upto\n2018-03-06,2018-03-07\n',
      'log.csv:1:1 links.n.outages: there is no column "to" (or until, end, sampai, hingga, selesai), and none "lasts"',
    ],
    ['from,to\n', 'log.csv:1:1 links.n.outages: the file has the names of its columns, but no line below them'],
  ])('refuse the log %j', (log, expected) => {
    expect(complaints(links('log.csv'), { 'log.csv': log })).toEqual([expected])
  })

  it('warn of a log without an outage within the horizon', () => {
    const reading = read(links('log.csv'), { 'log.csv': 'from,to\n2017-01-02,2017-01-03\n' })
    expect(reading.ok && reading.scenario.warnings.map(({ message }) => message)).toEqual([
      'no outage of the log lies within the horizon; it has no effect',
    ])
  })

  it('count working days back from the start', () => {
    expect(office(links('{ since: 6 wd ago, lasts: 30 d }')).links[0]!.outages[0]).toMatchObject({ start: -10 * DAY })
  })

  it('warn of outages that are over, or begin after the horizon', () => {
    const text = links('[{ since: 9 d ago, lasts: 3 d }, { since: 2019-01-01, lasts: 3 d }]')
    expect(warnings(text)).toEqual([
      'links.n.outages[0]: this outage is over before 2018-03-05 and has no effect',
      'links.n.outages[1].since: this outage lies after the horizon and has no effect',
    ])
  })

  it.each([
    [
      '{ since: 40 d ago, lasts: uniform(10 d, 20 d) }',
      'outages.lasts: it has already lasted 40 days, longer than is possible here',
    ],
    ['{ since: start, until: 3 d ago }', 'outages.until: the outage ends before it begins'],
    ['{ since: start }', 'outages: a dated outage has either "lasts" or "until"'],
    ['{ since: start, lsts: 3 d }', 'outages.lsts: unknown key "lsts"'],
    ['{ evry: 3 d, lasts: 3 h }', 'outages.evry: unknown key "evry"'],
    ['{ every: 3 d }', 'outages.lasts: "lasts" is missing'],
    ['{ every: 3 d, lasts: 3 h, slows-to: 100 % }', 'outages.slows-to: at 100 % nothing is slowed'],
    [
      '{ since: 3 d ago, delay: 1 d, lasts: 9 d }',
      'outages.delay: an outage that has begun before the start has no delay',
    ],
    ['{ since: in 3 d, delay: 1 d, until: in 9 d }', 'outages.delay: an outage with a delay has a length, not an end'],
  ])('refuse %s', (outage, expected) => {
    expect(complaints(links(outage)).map((line) => line.replace(/^\S+ links\.n\./, ''))).toEqual([expected])
  })
})

describe('supplies', () => {
  const CLASSES = small('{ s: {', '{ s: { classes: { first-time: { share: 60 % }, lost: {} },')
  const supplies = (keys: string): string => `${CLASSES}supplies: { card: { stock: 500, ${keys} } }\n`

  it('are ordered, rationed and spoiled', () => {
    const text = supplies(
      'reorder: { at: 2000, size: 5000 cards, lead-time: gamma(mean 10 d, sd 4 d), cost: 9 }, ' +
        'ration: { under: 1000, first: first-time }, waste: 3 %',
    )
    expect(office(text).supplies[0]).toEqual({
      name: 'card',
      stock: 500,
      price: 0,
      deliveries: [],
      reorder: {
        at: 2000,
        size: { kind: 'constant', value: 5000 },
        leadTime: { distribution: { kind: 'gamma', mean: 10 * DAY, sd: 4 * DAY }, clock: 'calendar' },
        cost: 9,
      },
      ration: { under: 1000, first: [0] },
      waste: 0.03,
    })
  })

  it.each([
    ['reorder: { at: 10, size: 5 cards }', 'reorder.lead-time: "lead-time" is missing'],
    ['reorder: { at: 1.5, size: 5, lead-time: 3 d }', 'reorder.at: 1.5 is not a whole number'],
    ['ration: { under: 9, first: [first-tme] }', 'ration.first: unknown class "first-tme"'],
    ['ration: { under: 9 }', 'ration.first: "first" is missing'],
    ['waste: 300 %', 'waste: 300 % is not a share'],
    ['waste: 95 %', 'waste: 0.95 is too large'],
  ])('refuse %s', (keys, expected) => {
    expect(complaints(supplies(keys)).map((line) => line.replace(/^\S+ supplies\.card\./, ''))).toEqual([expected])
  })
})

describe('supplies and depots', () => {
  it('compile with their defaults', () => {
    const { supplies, depots } = office(
      `${SMALL}supplies: { card: { stock: 20_000, deliveries: { first: in 2 d, size: uniform(50 cards, 90 cards) } } }\n` +
        'depots: { near: { repair: gamma(mean 8 wd, sd 2 wd), cost: 4_000_000 } }\n',
    )
    expect(supplies).toEqual([
      {
        name: 'card',
        stock: 20000,
        price: 0,
        reorder: null,
        ration: null,
        waste: 0,
        deliveries: [{ first: 2 * DAY, every: null, delay: null, size: { kind: 'uniform', low: 50, high: 90 } }],
      },
    ])
    expect(depots).toEqual([
      {
        name: 'near',
        transit: { distribution: { kind: 'constant', value: 0 }, clock: 'calendar' },
        crews: Infinity,
        first: [],
        repair: { distribution: { kind: 'gamma', mean: 8 * DAY, sd: 2 * DAY }, clock: 'working-days' },
        costPerRepair: 4_000_000,
        costPerTrip: 0,
        courier: null,
        batch: 1,
        success: 1,
        fetched: null,
      },
    ])
  })

  it('have no delivery before the start', () => {
    expect(complaints(`${SMALL}supplies: { card: { stock: 1, deliveries: { first: 2 d ago, size: 5 } } }\n`)).toEqual([
      'x.yaml:7:52 supplies.card.deliveries.first: this delivery lies before the start',
    ])
  })
})

describe('pools and units', () => {
  const pools = (text: string): string =>
    small('counters: { units: 2 }', `counters: ${text}`) + 'depots: { a: { repair: 9 d }, b: { repair: 3 d } }\n'
  const units = (text: string): Office['units'] => office(pools(text)).units

  it('have room for all who wait unless they say otherwise', () => {
    const places = (text: string) => office(pools(text)).pools[0]?.waitingPlaces
    expect(places('{ units: 3 }')).toBe(Infinity)
    expect(places('{ units: 3, waiting-places: 0 }')).toBe(0)
    expect(complaints(pools('{ units: 3, waiting-places: 1.5 }'))).toEqual([
      expect.stringContaining('pools.counters.waiting-places: 1.5 is not a whole number'),
    ])
  })

  it('number units that have no names', () => {
    expect(units('{ units: 3 }').map(({ name }) => name)).toEqual(['counters-1', 'counters-2', 'counters-3'])
  })

  it('give their units what these do not say themselves', () => {
    const [one, two] = units('{ daily-limit: 100, speed: 2, units: { p-1: , p-2: { daily-limit: 50, speed: 0.5 } } }')
    expect(one).toMatchObject({ name: 'p-1', dailyLimit: 100, speed: 2, away: null, rentPerDay: 0 })
    expect(one?.presence).toEqual({ from: 0, delay: null, stays: null })
    expect(two).toMatchObject({ name: 'p-2', dailyLimit: 50, speed: 0.5 })
  })

  it('are maintained, and bought', () => {
    const [p, q] = units(
      '{ maintenance: { first: in 2 d, every: 30 d, takes: 2 h }, units: { p: {}, ' +
        'q: { from: in 3 d, price: 45_000_000, maintenance: { first: 3 d ago, takes: 1 h, when: forced, leaves: as-new, cost: 5 } } } }',
    )
    const hours = (n: number) => ({ distribution: { kind: 'constant', value: n * 60 }, clock: 'calendar' })
    expect(p?.maintenance).toEqual({
      first: 2 * DAY,
      every: hours(720),
      takes: hours(2),
      when: 'idle',
      leaves: 'as-before',
      cost: 0,
    })
    expect(q).toMatchObject({ price: 45_000_000, maintenance: { every: null, when: 'forced', leaves: 'as-new' } })
  })

  it.each([
    ['{ units: { p: { price: 5 } } }', 'a unit that is bought has a "from", the time when it comes'],
    ['{ units: 1, maintenance: { takes: 2 h } }', '"first" is missing'],
    ['{ units: 1, maintenance: { first: start, every: 0 d, takes: 2 h } }', 'maintenance cannot be due all the time'],
    ['{ units: 1, maintenance: { first: start, takes: 2 h, when: forcd } }', '"forcd" is not one of the words'],
  ])('do not have %s', (written, expected) => {
    expect(complaints(pools(written))[0]).toContain(expected)
  })

  it('rest above their limit, or wear', () => {
    const [wears, rests, other] = units(
      '{ daily-limit: 100, above-limit: { failures: 3, redo: 2 }, units: { p: {}, q: { above-limit: rest }, ' +
        'r: { daily-limit: 9, above-limit: { redo: 1.5 } } } }',
    )
    expect(wears?.aboveLimit).toEqual({ failures: 3, rework: 2 })
    expect(rests?.aboveLimit).toBeNull()
    expect(other).toMatchObject({ dailyLimit: 9, aboveLimit: { failures: 1, rework: 1.5 } })
  })

  it.each([
    ['{ units: { p: { above-limit: { redo: 2 } } } }', '"above-limit" has no "daily-limit" that it is above'],
    ['{ units: 2, daily-limit: 9, above-limit: rst }', '"rst" is not what a unit can do above its limit'],
    ['{ units: 2, daily-limit: 9, above-limit: { failures: 0.5 } }', 'failures: 0.5 is too small'],
    ['{ units: 2, daily-limit: 9, above-limit: { misprints: 2 } }', 'misprints: unknown key "misprints"'],
  ])('do not have the limit of %s', (written, expected) => {
    expect(complaints(pools(written))[0]).toContain(expected)
  })

  it('are not misprinted for ever above it', () => {
    const text = (redo: string) =>
      pools(`{ units: 2, daily-limit: 9, above-limit: { redo: 3 } }`).replace(
        'takes: 5 min',
        `takes: 0 min, redo: ${redo}`,
      )
    expect(complaints(text('33 %'))).toEqual([])
    expect(complaints(text('34 %'))[0]).toMatch(/above the limit every piece of ".*" would be done again for ever/)
  })

  it('have units away, moved, on loan and late', () => {
    const [away, loan] = units(
      '{ units: { p: { away: { at: a, since: 14 d ago, moved: { on: in 2 wd, to: b, transit: 1 d, cost: 5 } } }, ' +
        'q: { from: 2018-03-12, delay: uniform(0 d, 5 d), stays: 90 d, rent: 7 } } }',
    )
    expect(away?.away).toEqual({
      depot: 0,
      since: -14 * DAY,
      moved: {
        at: 2 * DAY,
        depot: 1,
        transit: { distribution: { kind: 'constant', value: DAY }, clock: 'calendar' },
        cost: 5,
      },
    })
    expect(loan).toMatchObject({
      rentPerDay: 7,
      presence: {
        from: 7 * DAY,
        stays: { distribution: { kind: 'constant', value: 90 * DAY } },
        delay: { clock: 'calendar' },
      },
    })
  })

  it('fail by the calendar, by hours worked and by pieces made', () => {
    const [unit] = units(
      '{ units: 1, failures: [{ every: exponential(mean 30 d), takes: 2 h }, { every: exponential(mean 9000 cards), repaired-at: b }, { name: head, every-worked: 200 h, takes: 1 d }] }',
    )
    expect(unit?.failures).toEqual([
      {
        name: 'failure 1',
        runsOn: 'calendar',
        every: { kind: 'exponential', mean: 30 * DAY },
        repair: { kind: 'on-the-spot', takes: { distribution: { kind: 'constant', value: 120 }, clock: 'calendar' } },
      },
      {
        name: 'failure 2',
        runsOn: 'made',
        every: { kind: 'exponential', mean: 9000 },
        repair: { kind: 'depot', depot: 1 },
      },
      {
        name: 'head',
        runsOn: 'worked',
        every: { kind: 'constant', value: 12000 },
        repair: { kind: 'on-the-spot', takes: { distribution: { kind: 'constant', value: DAY }, clock: 'calendar' } },
      },
    ])
  })

  it.each([
    [
      '{ units: 1, failures: { every: 30 d } }',
      'failures: a failure has either "repaired-at" (a depot) or "takes" (repair on the spot)',
    ],
    ['{ units: 1, failures: { takes: 2 h } }', 'failures: a failure has either "every" or "every-worked"'],
    ['{ units: 1, failures: { every: 30 dys, takes: 2 h } }', 'failures.every: unknown unit "dys"'],
    ['{ units: 1, failures: { every: 9000, takes: 2 h } }', 'failures.every: "9000" has no unit'],
    ['{ units: 1, failures: { every: 30 wd, takes: 2 h } }', 'failures.every: working days do not fit here'],
    ['{ units: 1, failures: { every: 30 d, repaired-at: c } }', 'failures.repaired-at: unknown depot "c"'],
    [
      '{ units: { p: { away: { at: a, since: in 3 d } } } }',
      'units.p.away.since: a unit that is away at the start left before it',
    ],
    ['{ units: { p: { away: { since: 3 d ago } } } }', 'units.p.away.at: "at" is missing'],
    ['{ units: { p: { delay: 3 d } } }', 'units.p.delay: "delay" has no "from" that it delays'],
    [
      '{ units: { p: { from: start, away: { at: a, since: 1 d ago } } } }',
      'units.p.away: a unit that is away at the start belongs to the office from the start',
    ],
    ['{ units: { p: {} } }, desks: { units: { p: {} } }', 'units.p: pool "counters" has a unit "p" too, on line 5'],
    [
      '{ units: 1, overtime: { days: sat, hours: 08:00-12:00, from: in 9 d, until: in 2 d } }',
      'overtime.until: this overtime ends before it begins',
    ],
  ])('refuse %s', (text, expected) => {
    expect(complaints(pools(text)).map((line) => line.replace(/^\S+ pools\.\w+\./, ''))).toEqual([expected])
  })
})

describe('services', () => {
  const service = (more: string): string => small('route:', `${more}, route:`)

  it('put all requests in one ordinary class unless told otherwise', () => {
    expect(office(small()).classes).toEqual([
      { name: 'ordinary', service: 0, share: 1, priority: 0, letter: -1, priorityGrowth: 0, patience: null },
    ])
    expect(warnings(service('classes: { u: { share: 10 % } }'))).toEqual([
      'services.s.classes: the shares add up to 10 %; the rest is in a class "ordinary"',
    ])
  })

  it('give the rest to the class without a share', () => {
    const { classes } = office(service('classes: { u: { share: 10 %, priority: 2 }, v: { share: 0.2 }, others: }'))
    expect(classes.map(({ name, share, priority }) => [name, Number(share.toFixed(12)), priority])).toEqual([
      ['u', 0.1, 2],
      ['v', 0.2, 0],
      ['others', 0.7, 0],
    ])
  })

  it('have letters with the priority of their class', () => {
    const { letters, classes } = office(
      service(
        'classes: { u: { share: 10 %, priority: 2, letter: { when: wait > 1 wd, at: counters, takes: 5 min, valid: 180 d, cost: 3 } }, o: { letter: { at: counters, takes: 1 min } } }',
      ),
    )
    expect(classes.map(({ letter }) => letter)).toEqual([0, 1])
    expect(letters).toEqual([
      {
        name: 's u',
        pool: 0,
        priority: 2,
        priorityGrowth: 0,
        takes: { kind: 'constant', value: 5 },
        after: { distribution: { kind: 'constant', value: DAY }, clock: 'working-days' },
        valid: 180 * DAY,
        cost: 3,
      },
      expect.objectContaining({
        priority: 0,
        valid: Infinity,
        after: { distribution: { kind: 'constant', value: 0 }, clock: 'calendar' },
      }),
    ])
  })

  it('have letters whose priority grows as that of their class', () => {
    const letter = 'letter: { at: counters, takes: 5 min }'
    const { letters } = office(
      service(
        `classes: { u: { share: 10 %, priority-growth: 1 per h, ${letter} }, o: { ${letter} }, v: { share: 5 %, priority-growth: 1 per h, ${letter.replace('takes', 'priority: 3, takes')} } }`,
      ),
    )
    expect(letters.map(({ priority, priorityGrowth }) => [priority, priorityGrowth])).toEqual([
      [0, 1 / 60],
      [0, 0],
      [3, 1 / 60],
    ])
  })

  it('have no letters that are good for no time', () => {
    const text = service('classes: { o: { letter: { at: counters, takes: 0 min, valid: 0 d } } }')
    const [complaint, ...others] = complaints(text)
    expect(complaint).toContain('a letter that is good for no time would be renewed without end')
    expect(others).toEqual([])
  })

  it('have batches, returns and surges', () => {
    const text = service(
      'batches: { on: 2018-03-06 09:00, every: 4 wk, size: 40 people, note: a school }, returns: { share: 5 %, after: 180 d }',
    )
    expect(office(text).services[0]).toMatchObject({
      batches: [
        {
          first: DAY + 540,
          every: { distribution: { kind: 'constant', value: 28 * DAY }, clock: 'calendar' },
          size: { kind: 'constant', value: 40 },
          note: 'a school',
        },
      ],
      returns: { share: 0.05, after: { distribution: { kind: 'constant', value: 180 * DAY }, clock: 'calendar' } },
      surge: null,
    })
    const surge = (more: string) =>
      `${small('poisson(10 per day)', `{ pattern: poisson(10 per day), surge: { ${more} } }`)}links: { n: {} }\n`
    expect(office(surge('after: n, longer-than: 1 wd, factor: 150 %, for: 3 d')).services[0]?.surge).toEqual({
      link: 0,
      longerThan: { distribution: { kind: 'constant', value: DAY }, clock: 'working-days' },
      factor: 1.5,
      lasts: { distribution: { kind: 'constant', value: 3 * DAY }, clock: 'calendar' },
    })
    expect(complaints(surge('after: m, factor: 150 %, for: 3 d'))).toEqual([
      expect.stringContaining('services.s.arrivals.surge.after: unknown link "m"'),
    ])
    expect(complaints(surge('after: n, factor: -1, for: 3 d'))).toEqual([
      expect.stringContaining('services.s.arrivals.surge.factor: -1 is below zero'),
    ])
  })

  it.each([
    ['batches: { on: 2018-03-01, size: 40 }', 'batches.on: this batch lies before the start'],
    [
      'batches: { on: start, every: 0 d, size: 40 }',
      'batches.every: a batch cannot come again at once: the times between its comings take 0 min on average',
    ],
    ['batches: { on: start, size: 40 d }', 'batches.size: "d" is a unit of time, but a number of pieces is expected'],
    ['returns: { share: 120 %, after: 3 d }', 'returns.share: 120 % is not a share'],
    ['returns: { share: 5 % }', 'returns.after: "after" is missing'],
  ])('refuse %s', (text, expected) => {
    const found = complaints(service(text))
    expect(found.map((line) => line.replace(/^\S+ services\.s\./, ''))).toEqual([expected])
  })

  it('give out as many numbers a day as they say, and all that are asked for otherwise', () => {
    expect(office(small()).services[0]?.numbersPerDay).toBe(Infinity)
    expect(office(service('numbers-per-day: 150')).services[0]?.numbersPerDay).toBe(150)
    expect(complaints(service('numbers-per-day: 0'))).toEqual([
      expect.stringContaining('services.s.numbers-per-day: 0 is too small'),
    ])
  })

  it('have classes whose priority grows', () => {
    const growth = (text: string): string => service(`classes: { u: { priority-growth: ${text} } }`)
    expect(office(growth('1.44 per day')).classes[0]?.priorityGrowth).toBeCloseTo(0.001, 12)
    expect(office(growth('6 per h')).classes[0]?.priorityGrowth).toBeCloseTo(0.1, 12)
    const found = ['0.5', '1 per fortnight', '-1 per day'].map((text) => complaints(growth(text))[0])
    expect(found.map((line) => line?.replace(/^\S+ services\.s\.classes\.u\./, ''))).toEqual([
      'priority-growth: "0.5" does not say in what time the priority grows',
      'priority-growth: "1 per fortnight" does not say in what time the priority grows',
      'priority-growth: a priority cannot shrink with the wait',
    ])
  })

  it('have patience that ends with withdrawing or with coming back', () => {
    const { classes } = office(
      service(
        'classes: { u: { share: 0.5, patience: { leaves: exponential(mean 30 min) } }, v: { share: 0.4, patience: { leaves: 20 wd, comes-back-after: 3 d } }, w: }',
      ),
    )
    expect(classes.map(({ patience }) => patience)).toEqual([
      { leaves: { distribution: { kind: 'exponential', mean: 30 }, clock: 'calendar' }, comesBackAfter: null },
      {
        leaves: { distribution: { kind: 'constant', value: 20 * DAY }, clock: 'working-days' },
        comesBackAfter: { distribution: { kind: 'constant', value: 3 * DAY }, clock: 'calendar' },
      },
      null,
    ])
  })

  it.each([
    ['{ leaves: 20 }', 'leaves: 20 has no unit'],
    ['{ comes-back-after: 3 d }', 'leaves: "leaves" is missing'],
    ['{ leaves: 20 d, comes-back-after: 3 }', 'comes-back-after: 3 has no unit'],
    [
      '{ leaves: 20 d, comes-back-after: 0 d }',
      'comes-back-after: nobody can leave and come back at once: the times until they come back take 0 min on average',
    ],
    ['{ leave: 20 d }', 'leave: unknown key "leave"'],
  ])('refuse the patience %s', (patience, expected) => {
    const found = complaints(service(`classes: { u: { patience: ${patience} } }`))
    expect(found.map((line) => line.replace(/^\S+ services\.s\.classes\.u\.patience\./, ''))).toEqual([expected])
  })

  it('tell two steps at the same pool apart', () => {
    const { steps } = office(small('5 min }]', '5 min }, { at: counters, takes: 1 min }]'))
    expect(steps.map(({ name }) => name)).toEqual(['s at counters', 's at counters (2)'])
  })

  it('begin with those who wait, as old as so many take to come unless told otherwise', () => {
    const two = small('units: 2 }', 'units: 2 }, desks: { units: 1 }').replace(
      '5 min }]',
      '5 min }, { at: desks, takes: 1 min }]',
    )
    const waiting = (text: string): Office['services'][number]['waiting'] =>
      office(two.replace('route:', `waiting: ${text}, route:`)).services[0]!.waiting
    expect(waiting('100')).toEqual([{ count: 100, step: 0, oldest: 14 * DAY }])
    expect(waiting('{ count: 100, at: desks, oldest: 9 d }')).toEqual([{ count: 100, step: 1, oldest: 9 * DAY }])
    expect(waiting('[{ count: 5 }, { count: 6, at: desks, oldest: 5 wd }]')).toEqual([
      { count: 5, step: 0, oldest: 3 * DAY },
      { count: 6, step: 1, oldest: 7 * DAY },
    ])
    expect(waiting('0')).toEqual([])
  })

  it('cannot wait for a pool that is not on the route', () => {
    const text = small('units: 2 }', 'units: 2 }, desks: { units: 1 }').replace(
      'route:',
      'waiting: { count: 5, at: desks }, route:',
    )
    expect(complaints(text)).toEqual(['x.yaml:6:74 services.s.waiting.at: the route has no step at "desks"'])
  })
})

describe('targets', () => {
  const two = SMALL.replace(
    'services: {',
    'services: { t: { arrivals: evenly(25 per day), route: [{ at: counters, takes: 1 min }] },',
  )

  it('are by default a normal day, for five working days, of the first service', () => {
    const { focus, services } = office(two)
    expect(focus).toBe(0)
    expect(services.map(({ target }) => target)).toEqual([null, null])
    expect(services.map(({ clearing }) => clearing)).toEqual([
      { normalBacklog: 25, workingDays: 5 },
      { normalBacklog: 10, workingDays: 5 },
    ])
  })

  it('choose the service that the decision is about', () => {
    const { focus, services } = office(
      `${two}targets: { s: { within: 10 wd, normal-backlog: 0, for: 2 wd }, t: 14 d }\n`,
    )
    expect(focus).toBe(1)
    expect(services[0]).toMatchObject({ target: { distribution: { value: 14 * DAY }, clock: 'calendar' } })
    expect(services[1]).toMatchObject({
      target: { distribution: { value: 10 * DAY }, clock: 'working-days' },
      clearing: { normalBacklog: 0, workingDays: 2 },
    })
  })
})
