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

  it('count for the patience: one who has waited for so long waits for the rest', () => {
    // patience of 10 h; came at 16:00 and 20:00 of the day before, so until 02:00 and 06:00
    const classes = 'classes: { one: { patience: { leaves: 10 h } } }'
    const { lines } = byHand(office('{ count: 2, oldest: 8 h }', classes))
    expect(lines('withdraws')).toEqual(['1 02:00 s -1 withdraws', '1 06:00 s -2 withdraws'])
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

  it('still count at the horizon for those who are not ready', () => {
    // closed all the time: at the end of day 3 they have waited 3 d and 4 d or 2 d
    const text = office('{ count: 2, oldest: 4 d }', '', '08:00-08:05').replace('takes: 10 min', 'takes: 1 d')
    const [s] = byHand(text).outcome.services
    expect(s!.wait).toMatchObject({ count: 2, censored: 2 })
    expect(s!.wait.mean).toBe((7 * day + 5 * day) / 2)
  })
})
