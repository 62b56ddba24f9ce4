import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { capacityFacts, type PoolFacts } from '../../../src/scenario/read-back/capacity-facts.ts'
import { readScenario } from '../../../src/scenario/read-scenario.ts'
import { office } from '../scenarios.ts'

function pool(text: string, name: string, plan?: string): PoolFacts {
  const found = capacityFacts(office(text, {}, plan)).find((each) => each.pool === name)
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

describe('what the shipped offices can do', () => {
  it('agrees with the check by hand of Bandung Barat: 200 a day, 500 with the three', () => {
    expect(shipped('bandung-barat-deterministic.yaml', 'printers', 'as-is')).toMatchObject({
      asked: 300,
      now: { requests: 200, load: 1.5 },
      all: { requests: 500 },
      keepsAll: true,
    })
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
