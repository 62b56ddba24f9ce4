import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

/**
 * Four citizens a day, evenly: 09:00, 11:00, 13:00, 15:00. After an outage of more than an hour twice as many come for a
 * time.
 */
const office = (outage: string, lasting: string, horizon = '3 d') =>
  byHand(`title: surges
start: 2026-01-05
horizon: ${horizon}
opening: { hours: { daily: 08:00-16:00 } }
links: { net: { outages: { ${outage} } } }
pools: { counter: { units: { c: {} } } }
services:
  s:
    arrivals: { pattern: evenly(4 per day), surge: { after: net, longer-than: 1 h, factor: 200 %, for: ${lasting} } }
    route: [{ at: counter, takes: 1 min }]
`)

const times = (lines: string[]) => lines.map((line) => line.split(' s ')[0])

describe('a surge', () => {
  it('at closing: begins with the end of the outage then, and is over at its own end', () => {
    // the outage ends on day 1 at 16:00; the surge lasts 20 hours, until 12:00 on day 2. One comes each hour then: in
    // the middle of it, at 08:30, 09:30, 10:30, 11:30; after 12:00 each two hours: 13:00 and 15:00
    const { lines, outcome } = office('since: 2026-01-05 10:00, until: 2026-01-05 16:00', '20 h', '2 d')
    expect(times(lines('comes'))).toEqual([
      ...['1 09:00', '1 11:00', '1 13:00', '1 15:00'],
      ...['2 08:30', '2 09:30', '2 10:30', '2 11:30', '2 13:00', '2 15:00'],
    ])
    expect(outcome.services[0].surges).toBe(1)
  })

  it('at a tie: the rate changes before the arrival of the same moment', () => {
    // the outage ends at 13:00, when number 2 comes, and the surge lasts until 15:00. Number 2 is not doubled: its hour
    // has passed. Then half an expected arrival is left until the next one is at its middle: 14:00; the next at 15:00
    const { lines } = office('since: 2026-01-05 10:00, until: 2026-01-05 13:00', '2 h', '1 d')
    expect(times(lines('comes'))).toEqual(['1 09:00', '1 11:00', '1 13:00', '1 14:00', '1 15:00'])
  })

  it('at a tie: an outage of exactly the time that it has to be longer than brings none', () => {
    const { lines, outcome } = office('since: 2026-01-05 10:00, until: 2026-01-05 11:00', '2 h', '1 d')
    expect(times(lines('comes'))).toEqual(['1 09:00', '1 11:00', '1 13:00', '1 15:00'])
    expect(outcome.services[0].surges).toBe(0)
  })

  it('at the horizon: an outage that ends then brings a surge that nobody comes in', () => {
    const { lines, outcome } = office('since: 2026-01-05 10:00, until: 2026-01-06', '2 d', '1 d')
    expect(times(lines('comes'))).toEqual(['1 09:00', '1 11:00', '1 13:00', '1 15:00'])
    expect(outcome.services[0].surges).toBe(1)
  })
})
