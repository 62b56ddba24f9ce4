import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

/** Numbers a day, and those who wait at the start. */
function office(keys: string, rest = '', chairs = 'units: 1'): string {
  return `
title: corner
start: 2024-03-04
horizon: 30 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { chairs: { ${chairs} }, desks: { units: 1 } }
services:
  s:
    arrivals: evenly(0 per day)
    ${keys}
${rest}
`
}

const ROUTE = 'route: [{ at: chairs, takes: 5 min }]'

describe('numbers a day of those who wait at the start', () => {
  it('let 400 in within ten days, 40 a day (says/numbers-initial)', () => {
    const { outcome, lines } = byHand(office(`numbers-per-day: 40\n    waiting: 400\n    ${ROUTE}`))
    const [s] = outcome.services
    // 40 x 5 min: each day's forty are ready at 11:20
    expect([...s!.backlog.subarray(0, 12)]).toEqual([360, 320, 280, 240, 200, 160, 120, 80, 40, 0, 0, 0])
    expect(lines('is completed')[39]).toMatch(/^1 11:20 /)
    expect(lines('is completed').at(-1)).toMatch(/^10 11:20 /)
    // 360 citizens are sent home on day 1, and 320, 280, ... of them again: 40 x (9 + 8 + ... + 1) visits
    expect(s).toMatchObject({ initial: 400, completed: 400, turnedAway: 360, turnedAwayVisits: 1800 })
  })

  it('go to the oldest first, and before those who come', () => {
    const keys = `numbers-per-day: 2
    waiting: { count: 3, oldest: 3 d }
    batches: [{ on: 2024-03-04 09:00, size: 2 people }]
    ${ROUTE}`
    const { trace, outcome } = byHand(office(keys))
    const begun = trace.filter((line) => line.includes('begins')).map((line) => line.replace(/10737418(24|25)/, 'b$1'))
    expect(begun).toEqual([
      '1 08:00 chairs-1 begins s -1',
      '1 08:05 chairs-1 begins s -2',
      '2 08:00 chairs-1 begins s -3',
      '2 08:05 chairs-1 begins s b24',
      '3 08:00 chairs-1 begins s b25',
    ])
    // sent home: the third on day 1; the two of the batch on day 1, the second of them again on day 2
    expect(outcome.services[0]).toMatchObject({ turnedAway: 3, turnedAwayVisits: 4 })
  })

  it('are not needed by those who wait for a later step, who are inside already', () => {
    const keys = `numbers-per-day: 1
    waiting: [{ count: 3, at: desks, oldest: 3 d }, { count: 2, at: chairs, oldest: 1 d }]
    route: [{ at: chairs, takes: 5 min }, { at: desks, takes: 10 min }]`
    const { trace } = byHand(office(keys))
    expect(trace.filter((line) => line.includes('completed'))).toEqual([
      '1 08:10 s -1 is completed',
      '1 08:20 s -2 is completed',
      '1 08:30 s -3 is completed',
      // -4 is at the chairs from 08:00 to 08:05, and then the last at the desks
      '1 08:40 s -4 is completed',
      '2 08:15 s -5 is completed',
    ])
  })

  it('are waited for as long as the patience lasts', () => {
    const keys = `numbers-per-day: 1
    waiting: { count: 2, oldest: 1 h }
    classes: { one: { patience: { leaves: 12 h } } }
    ${ROUTE}`
    // came at 23:00 and 23:30; the second is sent home at 08:00 and gives up at 11:30
    const { lines, outcome } = byHand(office(keys))
    expect(lines('withdraws')).toEqual(['1 11:30 s -2 withdraws'])
    expect(outcome.services[0]).toMatchObject({ completed: 1, withdrawn: 1, turnedAway: 1, turnedAwayVisits: 1 })
  })
})

describe('at closing', () => {
  it('numbers begin with the first day on which the office opens', () => {
    const keys = `numbers-per-day: 1\n    waiting: 2\n    ${ROUTE}`
    const text = office(keys).replace('daily: 08:00', 'wed-fri: 08:00')
    // 4 March 2024 is a Monday
    expect(byHand(text).lines('is completed')).toEqual(['3 08:05 s -1 is completed', '4 08:05 s -2 is completed'])
  })

  it('those sent home come again on the next working day, and who comes at closing time gets one of the next day', () => {
    // open on Monday 4 March and from Thursday on; one number a day. At 09:00 two come: the second is sent home until
    // Thursday. A third comes at 16:00 sharp: not before Thursday 08:00 either, behind the second, so Friday
    const keys = `numbers-per-day: 1
    batches: [{ on: 2024-03-04 09:00, size: 2 people }, { on: 2024-03-04 16:00, size: 1 people }]
    ${ROUTE}`
    const text = office(keys).replace('daily: 08:00-16:00', 'mon: 08:00-16:00, thu-fri: 08:00-16:00')
    const third = 2 ** 30 + 2 ** 24
    expect(byHand(text).trace.filter((line) => !/is done|begins/.test(line))).toEqual([
      `1 09:00 s ${2 ** 30} comes`,
      `1 09:00 s ${2 ** 30 + 1} comes`,
      `1 09:00 s ${2 ** 30 + 1} gets no number today`,
      `1 09:05 s ${2 ** 30} is completed`,
      `4 08:00 s ${third} comes`,
      `4 08:00 s ${third} gets no number today`,
      `4 08:05 s ${2 ** 30 + 1} is completed`,
      `5 08:05 s ${third} is completed`,
    ])
  })

  it('a number that is not called up before closing holds on the next day', () => {
    // at 15:50 three come, three numbers: 15:50-15:55, 15:55-16:00, and 08:00-08:05 on day 2, whose numbers are all left
    // for the three who come at 08:00
    const keys = `numbers-per-day: 3
    batches: [{ on: 2024-03-04 15:50, size: 3 people }, { on: 2024-03-05 08:00, size: 3 people }]
    ${ROUTE}`
    const { lines, outcome } = byHand(office(keys))
    expect(lines('is completed').map((line) => line.slice(0, 7))).toEqual([
      ...['1 15:55', '1 16:00'],
      ...['2 08:05', '2 08:10', '2 08:15', '2 08:20'],
    ])
    expect(outcome.services[0]).toMatchObject({ turnedAway: 0, turnedAwayVisits: 0 })
  })
})

describe('at a tie', () => {
  it('numbers are given at midnight by an office that is open then', () => {
    const keys = `numbers-per-day: 1\n    waiting: 2\n    ${ROUTE}`
    const text = office(keys).replace('daily: 08:00-16:00', 'daily: 24 h')
    expect(byHand(text).lines('is completed')).toEqual(['1 00:05 s -1 is completed', '2 00:05 s -2 is completed'])
  })

  it('who was sent home comes in before those who come at the opening', () => {
    // two numbers a day; three at 09:00, so one for day 2; two at 08:00 of day 2: one of them for day 3
    const keys = `numbers-per-day: 2
    batches: [{ on: 2024-03-04 09:00, size: 3 people }, { on: 2024-03-05 08:00, size: 2 people }]
    ${ROUTE}`
    const next = 2 ** 30 + 2 ** 24
    expect(byHand(office(keys)).lines('begins').slice(2)).toEqual([
      `2 08:00 chairs-1 begins s ${2 ** 30 + 2}`,
      `2 08:05 chairs-1 begins s ${next}`,
      `3 08:00 chairs-1 begins s ${next + 1}`,
    ])
  })

  it('whose patience ends as the numbers are given leaves, and takes none', () => {
    // one number a day; two at 09:00 with 23 h of patience: the second leaves on day 2 at 08:00, as numbers are given;
    // the first who comes on day 2 at 09:00 has that of the day, the second is sent home until day 3
    const keys = `numbers-per-day: 1
    batches: [{ on: 2024-03-04 09:00, every: 1 d, size: 2 people }]
    classes: { one: { patience: { leaves: 23 h } } }
    ${ROUTE}`
    const { lines, outcome } = byHand(office(keys).replace('horizon: 30 d', 'horizon: 2 d'))
    expect(lines('withdraws')).toEqual([`2 08:00 s ${2 ** 30 + 1} withdraws`])
    expect(lines('is completed')).toEqual([
      `1 09:05 s ${2 ** 30} is completed`,
      `2 09:05 s ${2 ** 30 + 2} is completed`,
    ])
    expect(outcome.services[0]).toMatchObject({ arrived: 4, withdrawn: 1, turnedAway: 2, inOffice: 1 })
  })
})

describe('at the horizon', () => {
  it('numbers that are not enough leave the others in the office', () => {
    const { outcome } = byHand(office(`numbers-per-day: 10\n    waiting: 400\n    ${ROUTE}`))
    // 30 days: 300 have had a number; on day k, 400 - 10 k are sent home
    expect(outcome.services[0]).toMatchObject({ completed: 300, inOffice: 100, turnedAway: 390 })
    expect(outcome.services[0]!.turnedAwayVisits).toBe(30 * 400 - (10 * 30 * 31) / 2)
  })

  it('the midnight at the end of the run gives no numbers: of two days two', () => {
    // by day and night; four wait: on day 1 three are sent home, on day 2 two; at the horizon nobody
    const keys = `numbers-per-day: 1\n    waiting: 4\n    ${ROUTE}`
    const text = office(keys).replace('daily: 08:00-16:00', 'daily: 24 h').replace('horizon: 30 d', 'horizon: 2 d')
    const { outcome, lines } = byHand(text)
    expect(lines('begins')).toHaveLength(2)
    expect(outcome.services[0]).toMatchObject({ completed: 2, inOffice: 2, turnedAway: 3, turnedAwayVisits: 5 })
  })

  it('who is without a number has waited until then', () => {
    const keys = `numbers-per-day: 1
    batches: [{ on: 2024-03-04 09:00, size: 3 people }]
    ${ROUTE}`
    const one = byHand(office(keys).replace('horizon: 30 d', 'horizon: 2 d'))
    // the first 5 minutes, the second 23 h 5 min, the third 39 h
    const [s] = one.outcome.services
    expect(s.wait).toMatchObject({ count: 3, censored: 1 })
    expect(s.wait.mean).toBeCloseTo((5 + 23 * 60 + 5 + 39 * 60) / 3, 9)
  })
})

describe('one who has a number and finds no place to wait', () => {
  it('is counted among those without a place, and the number is used up', () => {
    const keys = `numbers-per-day: 3
    batches: [${['08:00', '08:01', '08:02', '08:03'].map((at) => `{ on: 2024-03-04 ${at}, size: 1 person }`).join(', ')}]
    ${ROUTE}`
    const { outcome, lines } = byHand(office(keys, '', 'units: 1, waiting-places: 1'))
    // the first is served, the second waits, the third has a number and no place; the fourth gets none today
    expect(lines('withdraws')).toHaveLength(1)
    expect(lines('gets no number today')).toHaveLength(1)
    expect(outcome.services[0]).toMatchObject({
      arrived: 4,
      completed: 3,
      withdrawn: 1,
      foundNoPlace: 1,
      turnedAway: 1,
      turnedAwayVisits: 1,
    })
    expect(lines('is completed').at(-1)).toMatch(/^2 08:05 /)
  })
})
