import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { capacityFacts, type PoolFacts } from '../../../src/scenario/read-back/capacity-facts.ts'
import { readScenario } from '../../../src/scenario/read-scenario.ts'
import { office } from '../scenarios.ts'

function pool(text: string, name: string, plan?: string, files: Readonly<Record<string, string>> = {}): PoolFacts {
  const found = capacityFacts(office(text, files, plan)).find((each) => each.pool === name)
  if (!found) throw new Error(`there is no pool ${name}`)
  return found
}

/** The facts of a pool in a shipped scenario. */
function shipped(file: string, name: string, plan: string): PoolFacts {
  const folder = new URL('../../../scenarios/', import.meta.url)
  const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8')
  const reading = readScenario({ file, text: read(file) }, read)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  const found = reading.scenario.plans.find((each) => each.name === plan)
  return capacityFacts(found!.office).find((each) => each.pool === name)!
}

/** One pool of one unit, open from 08:00 to 12:00 on each of ten days. */
const one = (route: string, more = ''): string => `title: One
start: 2018-03-05
horizon: 10 d
opening: { hours: { daily: 08:00-12:00 } }
pools: { p: { units: 1 }, q: { units: 1 } }
services: { s: { arrivals: evenly(10 per day), ${more} route: ${route} } }
`

describe('what a pool can do in a day', () => {
  it('is its hours over the mean work', () => {
    // 240 minutes of 12 minutes each
    expect(pool(one('[{ at: p, takes: exponential(mean 12 min) }]'), 'p')).toMatchObject({
      asked: 10,
      now: { hours: 4, requests: 20, load: 0.5 },
    })
  })

  it('counts what is done anew, rejected or a branch', () => {
    // 12 minutes at 80 %: 15 for one that is right
    const redo = pool(one('[{ at: p, takes: 12 min, redo: 20 % }]'), 'p')
    expect(redo.now.requests).toBeCloseTo(16, 9)
    expect(redo.now.load).toBeCloseTo(10 / 16, 9)
    // each comes 1 / 0.75 times
    const rejected = pool(
      one('[{ at: p, takes: 6 min }, { at: q, takes: 6 min, rejected: { share: 25 %, back-to: p } }]'),
      'p',
    )
    expect(rejected.asked).toBeCloseTo(10 / 0.75, 6)
    const branch = pool(
      one('[{ branch: [{ share: 30 %, route: [{ at: p, takes: 6 min }] }, { route: [{ at: q, takes: 6 min }] }] }]'),
      'q',
    )
    expect(branch.asked).toBeCloseTo(7, 9)
  })

  it('counts each part of the work that goes on side by side, and one request after them', () => {
    const text = one(
      '[{ together: [{ route: [{ at: p, takes: 6 min }] }, { route: [{ at: q, takes: 6 min }] }] }, { at: q, takes: 6 min }]',
    )
    expect(pool(text, 'p').asked).toBeCloseTo(10, 9)
    expect(pool(text, 'q').asked).toBeCloseTo(20, 9)
  })

  it('counts the classes by their shares', () => {
    const text = one(
      '[{ at: p, takes: 6 min, for: urgent }, { at: q, takes: 6 min }]',
      'classes: { urgent: { share: 40 % }, other: {} },',
    )
    expect(pool(text, 'p').asked).toBeCloseTo(4, 9)
    expect(pool(text, 'q').asked).toBeCloseTo(10, 9)
  })

  it('is no more than the daily limit, unless units work on above it', () => {
    const limited = one('[{ at: p, takes: 12 min }]').replace('p: { units: 1 }', 'p: { units: 1, daily-limit: 8 }')
    expect(pool(limited, 'p').now.requests).toBe(8)
    const worn = limited.replace('daily-limit: 8', 'daily-limit: 8, above-limit: { failures: 2, redo: 2 }')
    expect(pool(worn, 'p').now.requests).toBe(20)
  })

  it('is so many whole pieces a shift where work begun is finished, and half a piece more where it varies', () => {
    const finish = (takes: string, hours = '08:00-12:00'): number =>
      pool(one(`[{ at: p, takes: ${takes}, at-closing: finish }]`).replace('08:00-12:00', hours), 'p').now.requests ?? 0
    // says/02b-finish-office: 4 a day; says/finish60: 4 before noon and 3 after
    expect(finish('60 min')).toBe(4)
    expect(finish('60 min', '08:00-12:00 13:00-16:00')).toBe(7)
    expect(finish('100 min')).toBe(3)
    expect(finish('exponential(mean 60 min)')).toBeCloseTo(5, 9)
  })

  it('is known for those who wait where nobody comes', () => {
    const text = one('[{ at: p, takes: 60 min, at-closing: finish }]', 'waiting: 100,').replace('(10 per', '(0 per')
    expect(pool(text, 'p')).toMatchObject({ asked: 0, waiting: 100, now: { requests: 4, load: 0 } })
  })

  it('takes no more than the numbers of the day', () => {
    expect(pool(one('[{ at: p, takes: 12 min }]', 'numbers-per-day: 6,'), 'p').asked).toBeCloseTo(6, 9)
  })

  it('has no bound where work takes no time, and none is asked of a pool without steps', () => {
    const facts = pool(one('[{ at: p, takes: 0 min }]'), 'p')
    expect(facts.now).toMatchObject({ requests: null, load: 0 })
    expect(pool(one('[{ at: p, takes: 1 min }]'), 'q')).toMatchObject({ asked: 0, now: { requests: null, load: 0 } })
  })

  it('keeps units apart that are away, that come later and that a rule calls', () => {
    const text = `title: T
start: 2018-03-05
horizon: 10 d
opening: { hours: { daily: 08:00-12:00 } }
depots: { d: { repair: 5 d } }
pools:
  p: { units: { a: {}, b: { away: { at: d, since: 1 d ago } }, c: { from: in 3 d }, late: { from: in 30 d } } }
services: { s: { arrivals: evenly(30 per day), route: [{ at: p, takes: 12 min }] } }
triggers: { t: { when: backlog of s > 5, do: { rent: { pool: p, units: 2 } } } }
`
    expect(pool(text, 'p')).toMatchObject({
      there: 1,
      away: 1,
      later: 1,
      called: 2,
      now: { requests: 20, load: 1.5 },
      back: { requests: 40 },
      all: { requests: 60 },
    })
  })
})

describe('what a pool can do while links are down', () => {
  /** 10 days of 240 minutes; 20 pieces of 12 minutes a day. */
  const withOutages = (outages: string, route = '[{ at: p, takes: 12 min, needs: net }]'): string =>
    `${one(route)}links: { net: { outages: ${outages} } }\n`

  it('is less by the share of the open hours that outages with certain dates take', () => {
    // 4 days of 10 without the last two hours: 2400 - 480 minutes
    const file = { 'log.csv': `from,to\n${[5, 7, 9, 14].map((d) => log(d, '10:00', '13:00')).join('\n')}\n` }
    const logged = pool(withOutages('log.csv'), 'p', undefined, file)
    expect(logged.now.requests).toBeCloseTo(16, 9)
    expect(logged.now.load).toBeCloseTo(10 / 16, 9)
    expect(logged.now.hours).toBe(4)
    expect(logged.outages).toEqual([{ link: 'net', share: expect.closeTo(0.2, 9) }])
    expect(logged.notCounted).toEqual([])
    const dated = pool(withOutages('[{ since: 2018-03-06 10:00, lasts: 2 d }]'), 'p')
    // 2 hours of the 6th, the 7th, 2 hours of the 8th
    expect(dated.now.requests).toBeCloseTo(16, 9)
  })

  it('counts an outage that began before the start, one for good, and working days', () => {
    expect(pool(withOutages('[{ since: 3 d ago, lasts: 5 d }]'), 'p').now.requests).toBeCloseTo(16, 9)
    expect(pool(withOutages('[{ since: 2018-03-06, lasts: never }]'), 'p').now.requests).toBeCloseTo(2, 9)
    expect(pool(withOutages('[{ since: 1 d ago, lasts: never }]'), 'p').now).toMatchObject({
      requests: 0,
      load: null,
    })
    const monToFri = withOutages('[{ since: 2018-03-09, lasts: 2 wd }]').replace('daily:', 'mon-fri:')
    // open on 8 days; closed off are Friday the 9th and Monday the 12th
    expect(pool(monToFri, 'p').now.requests).toBeCloseTo(15, 9)
  })

  it('counts a slow link in part, what overlaps once, and nothing of what is closed', () => {
    expect(pool(withOutages('[{ since: 2018-03-06, lasts: 4 d, slows-to: 50 % }]'), 'p').now.requests).toBeCloseTo(
      16,
      9,
    )
    const twice = '[{ since: 2018-03-06, lasts: 2 d }, { since: 2018-03-06, lasts: 1 d }]'
    expect(pool(withOutages(twice), 'p').now.requests).toBeCloseTo(16, 9)
    const slow =
      '[{ since: 2018-03-06, lasts: 2 d, slows-to: 50 % }, { since: 2018-03-06, lasts: 2 d, slows-to: 50 % }]'
    // two days at a quarter of the speed
    expect(pool(withOutages(slow), 'p').now.requests).toBeCloseTo(17, 9)
    const nightly = pool(withOutages('[{ since: 2018-03-06 12:00, lasts: 20 h }]'), 'p')
    expect(nightly).toMatchObject({ now: { requests: 20 }, outages: [] })
  })

  it('keeps apart what comes by chance or nobody knows the end of', () => {
    for (const outages of [
      '[{ every: exponential(mean 5 d), lasts: 1 d }]',
      '[{ since: 1 d ago, lasts: uniform(3 d, 5 d) }]',
      '[{ since: 2018-03-06, lasts: 1 d, delay: uniform(0 d, 2 d) }]',
    ]) {
      const facts = pool(withOutages(outages), 'p')
      expect(facts).toMatchObject({ now: { requests: 20 }, outages: [], notCounted: [{ link: 'net' }] })
    }
  })

  it('leaves the time of an outage to the work that does not need the link', () => {
    const route = (net: number, other: number): string =>
      `[{ at: p, takes: ${net} min, needs: net }, { at: p, takes: ${other} min }]`
    const half = '[{ since: 2018-03-05, lasts: 5 d }]'
    // 10 a day, of 6 and 6 minutes: the 1200 minutes with the link are enough for 200 of the one, as for both together
    const even = pool(withOutages(half, route(6, 6)), 'p')
    expect(even.now.load).toBeCloseTo(0.5, 9)
    // of 9 and 3 minutes: 900 of the 1200 minutes with the link
    const uneven = pool(withOutages(half, route(9, 3)), 'p')
    expect(uneven.now.load).toBeCloseTo(0.75, 9)
    expect(uneven.outages).toEqual([{ link: 'net', share: expect.closeTo(0.5, 9) }])
    expect(pool(withOutages(half, '[{ at: p, takes: 12 min }]'), 'p')).toMatchObject({
      now: { requests: 20 },
      outages: [],
    })
  })

  it('shows the shortage of an office that only the Friday outages make short', () => {
    // Mon-Thu 7 h, Fri 6.5 h, at 5 minutes: 4 * 84 + 78 = 414 a week; 2.5 weeks of 400; Fridays without 3 hours: 378
    const text = `title: F
start: 2018-03-05
horizon: 14 d
opening: { hours: { mon-thu: 08:00-12:00 13:00-16:00, fri: 08:00-11:30 13:00-16:00 } }
links: { net: { outages: log.csv } }
pools: { p: { units: 1 } }
services: { s: { arrivals: evenly(80 per day), route: [{ at: p, takes: 5 min, needs: net }] } }
`
    const file = { 'log.csv': `from,to\n${log(9, '13:00', '16:00')}\n${log(16, '13:00', '16:00')}\n` }
    const facts = pool(text, 'p', undefined, file)
    expect(facts.now.requests! * 5).toBeCloseTo(378, 9)
    expect(facts.now.load).toBeCloseTo(400 / 378, 9)
  })
})

/** A line of a log of outages in March 2018. */
function log(day: number, from: string, to: string): string {
  const date = `2018-03-${String(day).padStart(2, '0')}`
  return `${date} ${from},${date} ${to}`
}

describe('what the shipped offices can do', () => {
  it('agrees with the check by hand of Bandung Barat: 200 a day, 500 with the three, on 25 of 30 days', () => {
    const printers = shipped('bandung-barat-deterministic.yaml', 'printers', 'as-is')
    expect(printers).toMatchObject({ asked: 300, keepsAll: true, outages: [{ link: 'central-network' }] })
    expect(printers.outages[0]!.share).toBeCloseTo(5 / 30, 9)
    expect(printers.now.requests).toBeCloseTo((200 * 25) / 30, 9)
    expect(printers.now.load).toBeCloseTo(300 / ((200 * 25) / 30), 9)
    expect(printers.all.requests).toBeCloseTo((500 * 25) / 30, 9)
  })

  it('agrees with a computation by hand of the founding case', () => {
    // 73 working days, 14 of them Fridays of 6.5 h, the others of 7 h: Good Friday, 1 and 15 June are holidays
    const days = 59
    const fridays = 14
    const hours = (days * 7 + fridays * 6.5) / 73
    // two printers, no more than 100 each; 2 % are printed anew
    const printed = (2 * 0.98 * (days * 100 + fridays * (390 / 4.2))) / 73
    const printers = shipped('bandung-barat.yaml', 'printers', 'wait')
    expect(printers.now.hours).toBeCloseTo(2 * hours, 9)
    expect(printers.now.requests).toBeCloseTo(printed, 9)
    expect(printers.back.requests).toBeCloseTo(3 * printed, 9)
    // 8 counters; 300.8 e-KTP and 120 cards of 5 minutes, 60 certificates of 6
    const counters = shipped('bandung-barat.yaml', 'counters', 'wait')
    const asked = counters.steps.map((step) => step.asked)
    expect(asked[1]).toBeCloseTo(120, 9)
    const work = (asked[0]! * 5 + 120 * 5 + 60 * 6) / 60
    expect(counters.now.load).toBeCloseTo(work / (8 * hours), 9)
    expect(counters.hasLetters).toBe(true)
    // 330 on Mondays and 270 on Fridays
    expect(printers.asked * 73).toBeCloseTo(21_960, 6)
  })
})
