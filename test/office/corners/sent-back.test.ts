import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

/**
 * Where rejected work goes, and where those stand who wait at the start: at the entrance of a step. All times are
 * constant; who is rejected how often is drawn, and the walks of the requests are read from the trace.
 */

/** Single units r, m, a and b, and a service with these keys. */
function office(keys: string): string {
  return `
title: corner
start: 2026-01-05
horizon: 3 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { r: { units: 1 }, m: { units: 1 }, a: { units: 1 }, b: { units: 1 } }
services:
  s:
    arrivals: evenly(0 per day)
    ${keys.trim()}
`
}

/** Those who come at 08:00, as in the case files. */
const come = (size: number) => `batches: [{ on: 2026-01-05 08:00, size: ${size} people }]`
const ALL_U = 'classes: { u: { share: 100 % }, v: {} }'
const ALL_V = 'classes: { v: { share: 100 % }, u: {} }'

/** For each request in order of number, the units that begin work on it, as "rma": of pool r, then m, then a. */
function walks(text: string): string[] {
  const walk = new Map<number, string>()
  for (const line of byHand(text).lines(' begins s ')) {
    const [, , unit, , , serial] = line.split(' ')
    walk.set(Number(serial), (walk.get(Number(serial)) ?? '') + unit![0])
  }
  return [...walk].sort(([one], [other]) => Math.abs(one) - Math.abs(other)).map(([, units]) => units)
}

/** The walks that are not as they should be; and a word if none goes round, since the test would test nothing. */
function strange(text: string, once: RegExp, whole: RegExp): string[] {
  const all = walks(text)
  return [
    ...all.filter((walk) => !whole.test(walk)),
    ...(all.every((walk) => once.test(walk)) ? ['nobody goes round'] : []),
  ]
}

describe('rejected work', () => {
  it('back to a step that its class passes by goes on to the next (corners/85)', () => {
    const text = office(`${come(2)}
    ${ALL_U}
    route: [{ at: r, takes: 1 min, for: [v] }, { at: m, takes: 2 min }, { at: a, takes: 10 min, rejected: { share: 60 %, back-to: r } }]`)
    // the way of u is m, a; sent back to r it comes to r's entrance, passes r by, and does m and a again
    expect(strange(text, /^ma$/, /^(ma)+$/)).toEqual([])
    const { steps, services } = byHand(text).outcome
    expect(steps[0]!.completed).toBe(0)
    expect(services[0]).toMatchObject({ arrived: 2, completed: 2 })
    // the first is at m 08:00-08:02, at a 08:02-08:12; the second at m 08:02-08:04, and waits for a until 08:12
    expect(byHand(text).lines('1 08:02 a-1 begins')).toHaveLength(1)
    expect(byHand(text).lines('1 08:12 a-1 begins')).toHaveLength(1)
  })

  it('on its way again passes by what its class passes by (corners/85d)', () => {
    const text = office(`${come(2)}
    ${ALL_U}
    route: [{ at: m, takes: 2 min }, { at: r, takes: 1 min, for: [v] }, { at: a, takes: 10 min, rejected: { share: 60 %, back-to: m } }]`)
    expect(strange(text, /^ma$/, /^(ma)+$/)).toEqual([])
  })

  it('of a class that does not pass the step by does it again', () => {
    const text = office(`${come(3)}
    ${ALL_V}
    route: [{ at: r, takes: 1 min, for: [v] }, { at: m, takes: 2 min }, { at: a, takes: 10 min, rejected: { share: 60 %, back-to: r } }]`)
    expect(strange(text, /^rma$/, /^(rma)+$/)).toEqual([])
  })

  it('back to a step of chance 0 % passes it by, and of chance 100 % does it', () => {
    const text = (chance: string) =>
      office(`${come(3)}
    route: [{ at: m, takes: 1 min }, { at: r, takes: 1 min, chance: ${chance} }, { at: a, takes: 10 min, rejected: { share: 60 %, back-to: r } }]`)
    expect(strange(text('0 %'), /^ma$/, /^ma+$/)).toEqual([])
    expect(strange(text('100 %'), /^mra$/, /^m(ra)+$/)).toEqual([])
  })

  it('back to a step that chance opens draws anew whether it takes it', () => {
    const text = office(`${come(20)}
    route: [{ at: r, takes: 1 min, chance: 50 % }, { at: a, takes: 5 min, rejected: { share: 70 %, back-to: r } }]`)
    const all = walks(text)
    for (const walk of all) expect(walk).toMatch(/^(r?a)+$/)
    expect(all.some((walk) => walk.includes('ara') && walk.includes('aa'))).toBe(true)
  })

  it("back to a step in another class's way goes its own way, from the beginning", () => {
    const text = (classes: string) =>
      office(`${come(3)}
    ${classes}
    route:
      - branch:
          - { for: [u], route: [{ at: r, takes: 1 min }] }
          - { route: [{ at: m, takes: 2 min }, { at: b, takes: 1 min }] }
      - { at: a, takes: 10 min, rejected: { share: 60 %, back-to: r } }`)
    expect(strange(text(ALL_U), /^ra$/, /^(ra)+$/)).toEqual([])
    expect(strange(text(ALL_V), /^mba$/, /^(mba)+$/)).toEqual([])
  })

  it('back to a later step of a way begins there when the way is its own', () => {
    const text = (classes: string) =>
      office(`${come(3)}
    ${classes}
    route:
      - branch:
          - { for: [u], route: [{ at: r, takes: 1 min }, { at: b, takes: 1 min }] }
          - { for: [v], route: [{ at: m, takes: 2 min }] }
      - { at: a, takes: 10 min, rejected: { share: 60 %, back-to: b } }`)
    // u has done r, which was not rejected; v has no b in its way, and does m again
    expect(strange(text(ALL_U), /^rba$/, /^rba(ba)*$/)).toEqual([])
    expect(strange(text(ALL_V), /^ma$/, /^(ma)+$/)).toEqual([])
  })

  it('back into a way of chance draws its way anew, and begins at the step where that leads to it', () => {
    const text = (share: string) =>
      office(`${come(12)}
    route:
      - branch:
          - { share: ${share}, route: [{ at: r, takes: 1 min }, { at: b, takes: 1 min }] }
          - { route: [{ at: m, takes: 2 min }] }
      - { at: a, takes: 10 min, rejected: { share: 40 %, back-to: b } }`)
    expect(strange(text('0 %'), /^ma$/, /^(ma)+$/)).toEqual([])
    expect(strange(text('100 %'), /^rba$/, /^rba(ba)*$/)).toEqual([])
    const mixed = walks(text('50 %'))
    for (const walk of mixed) expect(walk).toMatch(/^(rb|m)a((b|m)a)*$/)
  })

  it('back to an earlier step of its own way stays in that way', () => {
    const text = office(`${come(6)}
    route:
      - branch:
          - { share: 50 %, route: [{ at: r, takes: 1 min }, { at: b, takes: 1 min, rejected: { share: 60 %, back-to: r } }] }
          - { route: [{ at: m, takes: 2 min }] }
      - { at: a, takes: 1 min }`)
    expect(strange(text, /^(rb|m)a$/, /^((rb)+|m)a$/)).toEqual([])
  })

  it('in a way within a way passes by by class, and comes back by the outer way', () => {
    const text = (classes: string) =>
      office(`${come(4)}
    ${classes}
    route:
      - branch:
          - share: 100 %
            route:
              - branch: [{ for: [u], route: [{ at: r, takes: 1 min, for: [u] }] }, { route: [{ at: b, takes: 1 min }] }]
              - { at: m, takes: 1 min }
      - { at: a, takes: 5 min, rejected: { share: 60 %, back-to: r } }`)
    expect(strange(text(ALL_U), /^rma$/, /^(rma)+$/)).toEqual([])
    expect(strange(text(ALL_V), /^bma$/, /^(bma)+$/)).toEqual([])
  })

  it('in a part of several side by side passes by what its class passes by', () => {
    const text = office(`${come(2)}
    ${ALL_U}
    route:
      - together:
          - { route: [{ at: r, takes: 1 min, for: [v] }, { at: m, takes: 2 min }, { at: a, takes: 10 min, rejected: { share: 60 %, back-to: r } }] }
          - { route: [{ at: b, takes: 1 min }] }`)
    expect(strange(text, /^(mba|bma)$/, /^(mb|bm)a(ma)*$/)).toEqual([])
    expect(byHand(text).outcome.services[0]).toMatchObject({ arrived: 2, completed: 2 })
  })
})

describe('work that is rejected to the step itself', () => {
  /** Who is at a, in the order of beginning, as places in the queue of those who came. */
  function turns(text: string): number[] {
    const serials = byHand(text)
      .lines('a-1 begins')
      .map((line) => Number(line.split(' ').at(-1)))
    const first = Math.min(...serials)
    return serials.map((serial) => serial - first)
  }

  it('goes to the end of the same queue, and is drawn anew', () => {
    const text = office(`${come(4)}
    route: [{ at: a, takes: 10 min, rejected: { share: 60 %, back-to: a } }]`)
    const seen = turns(text)
    // each begins as often as it is drawn; by hand: take the first, and put it at the end while it has turns left
    const left = [0, 1, 2, 3].map((one) => seen.filter((each) => each === one).length)
    const queue = [0, 1, 2, 3]
    const byTurns: number[] = []
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
      byTurns.push(one)
      if (--left[one]! > 0) queue.push(one)
    }
    expect(seen).toEqual(byTurns)
    expect(seen.length).toBeGreaterThan(4)
    // ten minutes each, without a break from 08:00 on
    const { lines, outcome } = byHand(text)
    const minutes = 10 * seen.length
    const clock = `${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
    expect(lines('is completed').at(-1)).toMatch(new RegExp(`^1 ${clock} `))
    expect(outcome.services[0]).toMatchObject({ arrived: 4, completed: 4 })
  })

  it('is found by its own name too, and does not ask again whether the request takes the step', () => {
    const text = office(`${come(30)}
    route: [{ at: a, name: check, takes: 1 min, chance: 30 %, rejected: { share: 80 %, back-to: check } }]`)
    const { outcome } = byHand(text)
    // branch point 0 is the rejection: its first way leads back; each that goes back is at the step once more
    const [rejected, passed] = outcome.branchPoints[0]!
    expect(outcome.steps[0]!.completed).toBe(rejected! + passed!)
    expect(outcome.branchPoints[1]![0]).toBe(passed)
    expect(rejected).toBeGreaterThan(passed!)
  })
})

describe('those who wait for a step at the start', () => {
  const waiting = (classes: string, step: string) =>
    office(`waiting: { count: 4, at: r, oldest: 1 d }
    ${classes}
    route: [{ at: b, takes: 1 min }, ${step}, { at: a, takes: 10 min }]`)

  it('pass it by with their class', () => {
    const step = '{ at: r, takes: 2 min, for: [v] }'
    expect(walks(waiting(ALL_U, step))).toEqual(['a', 'a', 'a', 'a'])
    expect(walks(waiting(ALL_V, step))).toEqual(['ra', 'ra', 'ra', 'ra'])
    // all u are at a from 08:00 on, ten minutes each
    expect(byHand(waiting(ALL_U, step)).lines('is completed').at(-1)).toContain('1 08:40 ')
  })

  it('pass it by where chance opens it to nobody, and wait where it has opened it to them', () => {
    const step = (chance: string) => waiting('', `{ at: r, takes: 2 min, chance: ${chance} }`)
    expect(walks(step('0 %'))).toEqual(['a', 'a', 'a', 'a'])
    expect(walks(step('10 %'))).toEqual(['ra', 'ra', 'ra', 'ra'])
  })

  it("go their own way where it lies in another class's, and wait in the way that chance has led them", () => {
    const branch = (ways: string, classes: string) =>
      waiting(
        classes,
        `{ branch: [{ ${ways}, route: [{ at: r, takes: 2 min }] }, { route: [{ at: m, takes: 1 min }] }] }`,
      )
    expect(walks(branch('for: [v]', ALL_U))).toEqual(['ma', 'ma', 'ma', 'ma'])
    expect(walks(branch('for: [v]', ALL_V))).toEqual(['ra', 'ra', 'ra', 'ra'])
    expect(walks(branch('share: 10 %', ''))).toEqual(['ra', 'ra', 'ra', 'ra'])
    expect(walks(branch('share: 0 %', ''))).toEqual(['ma', 'ma', 'ma', 'ma'])
  })
})

/** 99 % are rejected: in the few rounds of these tests everybody is. */
const BACK = (step: string) => `rejected: { share: 99 %, back-to: ${step} }`
/** Others, who are at a before, 4.8 minutes each. */
const before = (count: number) => `  t:
    arrivals: evenly(0 per day)
    waiting: { count: ${count}, oldest: 9 d }
    route: [{ at: a, takes: 4.8 min }]
`
const waits = (count: number) => `waiting: { count: ${count}, oldest: 1 min }`

describe('at closing', () => {
  it('work that is rejected then is done again from the opening on', () => {
    // 08:00-12:00 and 12:00-16:00, day by day
    const { lines } = byHand(office(`${waits(1)}\n    route: [{ at: a, takes: 4 h, ${BACK('a')} }]`))
    expect(lines('begins').map((line) => line.slice(0, 7))).toEqual([
      ...['1 08:00', '1 12:00', '2 08:00', '2 12:00', '3 08:00', '3 12:00'],
    ])
  })

  it('so at any rounding: the hundredth piece of 4.8 minutes is done at 16:00', () => {
    const text = office(`${waits(1)}\n    route: [{ at: a, takes: 4.8 min, ${BACK('a')} }]`) + before(99)
    expect(byHand(text).lines('begins s').slice(0, 2)).toEqual([
      '1 15:55:12 a-1 begins s -1',
      '2 08:00 a-1 begins s -1',
    ])
  })

  it('who passes a closed step by goes on to an open one', () => {
    // m is done at 12:00 sharp, when r closes; u passes r by, and a is open: 12:00. v waits for r until the next day
    const text = (classes: string) =>
      office(`${waits(1)}
    ${classes}
    route: [{ at: m, takes: 4 h }, { at: r, takes: 1 min, for: [v] }, { at: a, takes: 10 min }]`).replace(
        'r: { units: 1 }',
        'r: { units: 1, opening: { hours: { daily: 08:00-12:00 } } }',
      )
    expect(byHand(text(ALL_U)).lines('begins').slice(1)).toEqual(['1 12:00 a-1 begins s -1'])
    expect(byHand(text(ALL_V)).lines('begins').slice(1)).toEqual(['2 08:00 r-1 begins s -1', '2 08:01 a-1 begins s -1'])
  })
})

describe('at a tie', () => {
  it('work that is rejected as a citizen comes stands before the citizen', () => {
    // begun at 08:00, rejected at 09:00, when another comes
    const text = office(`${waits(1)}
    batches: [{ on: 2026-01-05 09:00, size: 1 person }]
    route: [{ at: a, takes: 1 h, ${BACK('a')} }]`)
    expect(byHand(text).lines('begins').slice(0, 4)).toEqual([
      '1 08:00 a-1 begins s -1',
      '1 09:00 a-1 begins s -1',
      `1 10:00 a-1 begins s ${2 ** 30}`,
      '1 11:00 a-1 begins s -1',
    ])
  })

  it('so at any rounding: the fiftieth piece of 4.8 minutes is rejected as a citizen comes at 12:00', () => {
    const text =
      office(`${waits(1)}
    batches: [{ on: 2026-01-05 12:00, size: 1 person }]
    route: [{ at: a, takes: 4.8 min, ${BACK('a')} }]`) + before(49)
    expect(byHand(text).lines('begins').slice(49, 53)).toEqual([
      '1 11:55:12 a-1 begins s -1',
      '1 12:00 a-1 begins s -1',
      `1 12:04:48 a-1 begins s ${2 ** 30}`,
      '1 12:09:36 a-1 begins s -1',
    ])
  })

  it('of two that are rejected at one moment the one of the first unit stands first', () => {
    const text = office(`${waits(3)}\n    route: [{ at: a, takes: 1 h, ${BACK('a')} }]`).replace(
      'a: { units: 1 }',
      'a: { units: 2 }',
    )
    // -3 waits since the start, and is called up before both; then -1 by the other unit
    expect(
      byHand(text)
        .lines('1 09:00')
        .filter((line) => line.includes('begins')),
    ).toEqual(['1 09:00 a-1 begins s -3', '1 09:00 a-2 begins s -1'])
    expect(
      byHand(text)
        .lines('1 10:00')
        .filter((line) => line.includes('begins')),
    ).toEqual(['1 10:00 a-1 begins s -2', '1 10:00 a-2 begins s -3'])
  })
})

describe('at the horizon', () => {
  it('work that is rejected then is counted, goes back, and is not begun', () => {
    // by day and night: 12 h each; rejected at 12:00 and at 24:00
    const text = office(`${waits(1)}\n    route: [{ at: a, takes: 12 h, ${BACK('a')} }]`)
      .replace('08:00-16:00', '24 h')
      .replace('horizon: 3 d', 'horizon: 1 d')
    const { lines, outcome } = byHand(text)
    expect(lines('begins')).toEqual(['1 00:00 a-1 begins s -1', '1 12:00 a-1 begins s -1'])
    expect([...outcome.branchPoints[0]!]).toEqual([2, 0])
    expect(outcome.steps[0]).toMatchObject({ completed: 2 })
    expect([...outcome.steps[0]!.queue]).toEqual([1])
    expect(outcome.services[0]).toMatchObject({ completed: 0, inOffice: 1 })
  })

  it('who comes to a branch then has gone its way, and one whose way ends there is completed', () => {
    // m until 24:00; u has no further step, v has a
    const text = (classes: string) =>
      office(`${waits(1)}
    ${classes}
    route: [{ at: m, takes: 24 h }, { branch: [{ for: [v], route: [{ at: a, takes: 1 min }] }, { route: [] }] }]`)
        .replace('08:00-16:00', '24 h')
        .replace('horizon: 3 d', 'horizon: 1 d')
    const u = byHand(text(ALL_U)).outcome
    expect(u.services[0]).toMatchObject({ completed: 1, inOffice: 0 })
    expect([...u.branchPoints[0]!]).toEqual([0, 1])
    const v = byHand(text(ALL_V)).outcome
    expect(v.services[0]).toMatchObject({ completed: 0, inOffice: 1 })
    expect([...v.branchPoints[0]!]).toEqual([1, 0])
    expect([...v.steps[1]!.queue]).toEqual([1])
  })

  it('who has only steps to pass by is completed in the last instant', () => {
    const text = office(`${waits(1)}
    ${ALL_U}
    route: [{ at: m, takes: 24 h }, { at: a, takes: 1 min, for: [v] }]`)
      .replace('08:00-16:00', '24 h')
      .replace('horizon: 3 d', 'horizon: 1 d')
    expect(byHand(text).lines('completed')).toEqual(['2 00:00 s -1 is completed'])
  })
})
