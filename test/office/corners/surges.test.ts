import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

/**
 * Four citizens a day, evenly: 09:00, 11:00, 13:00, 15:00. After an outage of more than an hour, or as told, twice as
 * many come for a time.
 */
const office = (outage: string, lasting: string, horizon = '3 d', longer = '1 h') =>
  byHand(`title: surges
start: 2026-01-05
horizon: ${horizon}
opening: { hours: { daily: 08:00-16:00 } }
links: { net: { outages: [{ ${outage} }] } }
pools: { counter: { units: { c: {} } } }
services:
  s:
    arrivals:
      pattern: evenly(4 per day)
      surge: { after: net, longer-than: ${longer}, factor: 200 %, for: ${lasting} }
    route: [{ at: counter, takes: 1 min }]
`)

const times = (lines: string[]) => lines.map((line) => line.split(' s ')[0])

describe('at closing', () => {
  it('a surge begins with the end of the outage then, and is over at its own end', () => {
    // the outage ends on day 1 at 16:00; the surge lasts 20 hours, until 12:00 on day 2. One comes each hour then: in
    // the middle of it, at 08:30, 09:30, 10:30, 11:30; after 12:00 each two hours: 13:00 and 15:00
    const { lines, outcome } = office('since: 2026-01-05 10:00, until: 2026-01-05 16:00', '20 h', '2 d')
    expect(times(lines('comes'))).toEqual([
      ...['1 09:00', '1 11:00', '1 13:00', '1 15:00'],
      ...['2 08:30', '2 09:30', '2 10:30', '2 11:30', '2 13:00', '2 15:00'],
    ])
    expect(outcome.services[0].surges).toBe(1)
  })

  it('a surge that ends then leaves no trace on the next day', () => {
    // from 12:00 to 16:00: half of a share has passed since 11:00, at 12:30 it is full; then each hour
    const { lines } = office('since: 2026-01-05 10:00, until: 2026-01-05 12:00', '4 h', '2 d')
    expect(times(lines('comes'))).toEqual([
      ...['1 09:00', '1 11:00', '1 12:30', '1 13:30', '1 14:30', '1 15:30'],
      // half a share has passed from 15:30 to 16:00; the other half takes an hour
      ...['2 09:00', '2 11:00', '2 13:00', '2 15:00'],
    ])
  })

  it('a surge over the night alone brings nobody', () => {
    const { lines } = office('since: 2026-01-05 10:00, until: 2026-01-05 16:00', '16 h', '2 d')
    expect(times(lines('comes').slice(4))).toEqual(['2 09:00', '2 11:00', '2 13:00', '2 15:00'])
  })
})

describe('at a tie', () => {
  it('the rate changes before the arrival of the same moment', () => {
    // the outage ends at 13:00, when number 2 comes, and the surge lasts until 15:00. Number 2 is not doubled: its hour
    // has passed. Then half an expected arrival is left until the next one is at its middle: 14:00; the next at 15:00
    const { lines } = office('since: 2026-01-05 10:00, until: 2026-01-05 13:00', '2 h', '1 d')
    expect(times(lines('comes'))).toEqual(['1 09:00', '1 11:00', '1 13:00', '1 14:00', '1 15:00'])
  })

  it('an outage of exactly the time that it has to be longer than brings none', () => {
    const { lines, outcome } = office('since: 2026-01-05 10:00, until: 2026-01-05 11:00', '2 h', '1 d')
    expect(times(lines('comes'))).toEqual(['1 09:00', '1 11:00', '1 13:00', '1 15:00'])
    expect(outcome.services[0].surges).toBe(0)
  })

  it('so at any rounding: from 10:00 to 11:12:36 it is no longer than 72.6 minutes', () => {
    for (const length of ['72.6 min', '66.6 min', '64.1 min', '100.1 min', '63.3 min']) {
      const { outcome } = office(`since: 2026-01-05 10:00, lasts: ${length}`, '2 h', '1 d', length)
      expect(outcome.services[0].surges).toBe(0)
    }
    const { outcome } = office('since: 2026-01-05 10:00, lasts: 72.7 min', '2 h', '1 d', '72.6 min')
    expect(outcome.services[0].surges).toBe(1)
  })

  it('a surge that ends as another outage does begins anew', () => {
    // outages end at 10:00 and 12:00, each surge lasts two hours: doubled from 10:00 to 14:00. At 10:00 half of the
    // share is left, at the double rate until 10:30; then 11:30, 12:30, 13:30; at 14:00 half is left: 15:00
    const { lines, outcome } = office(
      'since: 2026-01-05 08:30, until: 2026-01-05 10:00 }, { since: 2026-01-05 10:30, until: 2026-01-05 12:00',
      '2 h',
      '1 d',
    )
    expect(times(lines('comes'))).toEqual(['1 09:00', '1 10:30', '1 11:30', '1 12:30', '1 13:30', '1 15:00'])
    expect(outcome.services[0].surges).toBe(2)
  })
})

describe('at the horizon', () => {
  it('an outage that ends then brings a surge that nobody comes in', () => {
    const { lines, outcome } = office('since: 2026-01-05 10:00, until: 2026-01-06', '2 d', '1 d')
    expect(times(lines('comes'))).toEqual(['1 09:00', '1 11:00', '1 13:00', '1 15:00'])
    expect(outcome.services[0].surges).toBe(1)
  })

  it('an outage that lasts beyond it brings none, and a surge that does is not cut short', () => {
    const { outcome } = office('since: 2026-01-05 10:00, until: 2026-01-07', '2 d', '1 d')
    expect(outcome.services[0].surges).toBe(0)
    // doubled from 12:00 on: 12:30, 13:30, 14:30, 15:30
    const { lines } = office('since: 2026-01-05 10:00, until: 2026-01-05 12:00', '9 d', '1 d')
    expect(times(lines('comes'))).toEqual(['1 09:00', '1 11:00', '1 12:30', '1 13:30', '1 14:30', '1 15:30'])
  })
})
