import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

const office = (printer: string, days: number, step = '') => `
title: a daily limit
start: 2026-01-05
horizon: ${days} d
opening: { hours: { daily: 08:00-12:00 } }
pools: { p: { units: { x: { ${printer} } } } }
services: { s: { arrivals: evenly(1 per day), waiting: { count: 99, oldest: 1 d }, route: [{ at: p, takes: 3 h ${step} }] } }
`
const done = (text: string) =>
  byHand(text)
    .lines('x is done')
    .map((line) => line.replace(/ x is done.*/, ''))

describe('a daily limit', () => {
  it('counts the pieces that are begun on a day, not those that are resumed', () => {
    // limit 1: day 1 08:00-11:00, then rests; the same on each day
    expect(done(office('daily-limit: 1', 3))).toEqual(['1 11:00', '2 11:00', '3 11:00'])
    // limit 2: the second piece of day 1 is begun at 11:00 and done on day 2 at 10:00; there are two more for day 2,
    // of which the first is begun at 10:00 and done on day 3 at 09:00; then one of day 3, to 12:00
    expect(done(office('daily-limit: 2', 3)).slice(0, 4)).toEqual(['1 11:00', '2 10:00', '3 09:00', '3 12:00'])
  })

  it('counts a piece that is done anew again', () => {
    // limit 1: the printer jams at 09:01, after 61 minutes of work, and is repaired at 10:00; its piece has to be done
    // anew, and would be the second of the day
    const jams = 'failures: { name: jam, every-worked: 61 min, takes: 59 min }, daily-limit: 1'
    const { states } = byHand(office(jams, 2, ', interrupted: restart'))
    expect(states('x').slice(1, 4)).toEqual(['1 08:00 working', '1 09:01 failed', '1 10:00 resting'])
  })

  it('above which a piece counts three times, also when it is done on the next day', () => {
    // card 1, 08:00 to 11:00, counts once; card 2, begun at 11:00 above the limit of 1, is done on day 2 at 10:00 and
    // counts three times: four, at which the printer fails
    const { states, outcome } = byHand(
      office('daily-limit: 1, above-limit: { failures: 3 }, failures: { every: 4 cards, takes: 99 d }', 3),
    )
    expect(states('x').at(-1)).toBe('2 10:00 failed')
    expect(outcome.units[0]).toMatchObject({ made: 2, begunAboveLimit: 1 })
  })
})
