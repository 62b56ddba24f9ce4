import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

/** An office of one unit, 10 minutes a piece, with those who wait at the start. */
function office(waiting: string, keys = '', hours = '08:00-16:00'): string {
  return `
title: corner
start: 2026-01-05
horizon: 3 d
opening: { hours: { daily: ${hours} } }
pools: { a: { units: 1 }, b: { units: 1 } }
services:
  s:
    arrivals: evenly(0 per day)
    waiting: ${waiting}
    ${keys}
    route: [{ at: a, takes: 10 min }]
`
}

const day = 1440

describe('the ages of those who wait at the start', () => {
  it('begin with the oldest, also when it is alone (corners/34)', () => {
    // done on day 1 at 08:10: 9 d and 8 h 10 min = 9 x 1440 + 490 = 13,450 minutes
    const [s] = byHand(office('{ count: 1, oldest: 9 d }')).outcome.services
    expect(s!.wait.mean).toBe(13_450)
  })

  it('go down evenly from the oldest', () => {
    // 9 d, 6 d and 3 d before the start; done at 08:10, 08:20 and 08:30
    const [s] = byHand(office('{ count: 3, oldest: 9 d }')).outcome.services
    expect(s!.wait.mean).toBeCloseTo((9 * day + 490 + 6 * day + 500 + 3 * day + 510) / 3, 9)
    expect(s!.wait.quantiles[3]).toBe(9 * day + 490)
  })

  it('are those of each group for itself', () => {
    // -1 came 4 d ago, -2 and -3 came 6 d and 3 d ago: they are served in the order of application
    const text = office('[{ count: 1, oldest: 4 d }, { count: 2, oldest: 6 d }]')
    expect(byHand(text).lines('begins')).toEqual([
      '1 08:00 a-1 begins s -2',
      '1 08:10 a-1 begins s -1',
      '1 08:20 a-1 begins s -3',
    ])
  })

  it('count for the letter, from the oldest on', () => {
    // a letter after 2 d; of four the oldest came 4 d ago, then 3 d, 2 d and 1 d: two have theirs
    const classes = 'classes: { one: { letter: { when: wait > 2 d, at: b, takes: 1 min, valid: 180 d } } }'
    const { lines } = byHand(office('{ count: 4, oldest: 4 d }', classes, '08:00-08:15'))
    // the letter of -3 falls due at the start, that of -4 on day 2 at 00:00; b opens at 08:00
    expect(lines('gets a')).toEqual(['1 08:01 s -3 gets a letter', '2 08:01 s -4 gets a letter'])
  })

  it('count for the target: of two with 10 d, one is 10 d old at the start', () => {
    // ready at 08:10 and 08:20 of day 1, after 10 d and 5 d: one of two within 7 d
    const text = `${office('{ count: 2, oldest: 10 d }')}targets: { s: 7 d }\n`
    expect(byHand(text).outcome.services[0]!.wait.withinTarget).toBe(0.5)
  })

  it('of none is a moment before the start', () => {
    const [s] = byHand(office('{ count: 2, oldest: 0 d }')).outcome.services
    expect(s!.wait.mean).toBeCloseTo((490 + 500) / 2, 9)
  })
})

describe('at closing', () => {
  it('those who wait at the start of a closed office wait for the opening, the oldest first', () => {
    // the office opens on day 2: 08:00 and 08:10; ages of 2 d and 1 d, and a day and 8 h 10 or 20 min more
    const { lines, outcome } = byHand(office('{ count: 2, oldest: 2 d }').replace('daily: 08:00', 'tue-sun: 08:00'))
    expect(lines('begins')).toEqual(['2 08:00 a-1 begins s -1', '2 08:10 a-1 begins s -2'])
    expect(outcome.services[0]!.wait.mean).toBeCloseTo((3 * day + 490 + 2 * day + 500) / 2, 9)
  })

  it('a patience that has run since the application ends in the night before the opening', () => {
    // patience of 10 h; came at 16:00 and 20:00 of the day before, so until 02:00 and 06:00
    const classes = 'classes: { one: { patience: { leaves: 10 h } } }'
    expect(byHand(office('{ count: 2, oldest: 8 h }', classes)).lines('withdraws')).toEqual([
      '1 02:00 s -1 withdraws',
      '1 06:00 s -2 withdraws',
    ])
  })

  it('what is not done at closing is done the next day', () => {
    // 48 pieces of ten minutes in eight hours: 48 and 2
    const { outcome } = byHand(office('{ count: 50, oldest: 2 d }'))
    expect([...outcome.services[0]!.completedOnDay]).toEqual([48, 2, 0])
  })
})

describe('at a tie', () => {
  it('those who wait at the start stand before those who come at its first moment', () => {
    const batch = 'batches: [{ on: 2026-01-05 00:00, size: 1 person }]'
    expect(byHand(office('{ count: 1, oldest: 0 d }', batch, '24 h')).lines('begins')).toEqual([
      '1 00:00 a-1 begins s -1',
      `1 00:10 a-1 begins s ${2 ** 30}`,
    ])
  })

  it('of equal ages the earlier service stands first, at any rounding', () => {
    // 49 of s since up to 49 d: the last came 1 d ago, by rounding a little less; t came 1 d ago
    const both = (first: string, second: string) =>
      byHand(`title: ages
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 24 h } }
pools: { a: { units: 1 } }
services:
  s: { arrivals: evenly(0 per day), waiting: ${first}, route: [{ at: a, takes: 10 min }] }
  t: { arrivals: evenly(0 per day), waiting: ${second}, route: [{ at: a, takes: 10 min }] }
`)
        .lines('begins')
        .slice(-2)
        .map((line) => line.replace(/^.*begins /, ''))
    for (const count of [7, 49, 98]) {
      const many = `{ count: ${count}, oldest: ${count} d }`
      expect(both(many, '{ count: 1, oldest: 1 d }')).toEqual([`s -${count}`, 't -1'])
      expect(both('{ count: 1, oldest: 1 d }', many)).toEqual(['s -1', `t -${count}`])
    }
  })

  it('one whose patience ends at the start leaves, though a unit is free then', () => {
    // came 10 h before the start with 10 h of patience
    const classes = 'classes: { one: { patience: { leaves: 10 h } } }'
    const { lines } = byHand(office('{ count: 1, oldest: 10 h }', classes, '24 h'))
    expect(lines('s -1')).toEqual(['1 00:00 s -1 withdraws'])
  })
})

describe('at the horizon', () => {
  it('the ages still count for those who are not ready', () => {
    // closed all the time: at the end of day 3 they have waited 3 d and 4 d or 2 d
    const text = office('{ count: 2, oldest: 4 d }', '', '08:00-08:05').replace('takes: 10 min', 'takes: 1 d')
    const [s] = byHand(text).outcome.services
    expect(s!.wait).toMatchObject({ count: 2, censored: 2 })
    expect(s!.wait.mean).toBe((7 * day + 5 * day) / 2)
  })

  it('the last who is ready on its stroke is ready', () => {
    // by day and night: 432 pieces of ten minutes are three days; of 433 one is left
    const { outcome } = byHand(office('{ count: 433, oldest: 0 d }', '', '24 h'))
    expect(outcome.services[0]).toMatchObject({ completed: 432, inOffice: 1, initial: 433 })
  })

  it('a target that is reached on its stroke is reached, at any rounding', () => {
    // 900 pieces of 4.8 min are three days: all are ready within 3 d, the last one after exactly 3 d
    const text = office('{ count: 900, oldest: 0 d }', '', '24 h').replace('10 min', '4.8 min')
    const [s] = byHand(`${text}targets: { s: 3 d }\n`).outcome.services
    expect(s).toMatchObject({ completed: 900 })
    expect(s!.wait.withinTarget).toBe(1)
    // within a day 300 of them
    expect(byHand(`${text}targets: { s: 1 d }\n`).outcome.services[0]!.wait.withinTarget).toBe(300 / 900)
  })
})
