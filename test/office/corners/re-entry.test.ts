import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

/** Citizens come at 08:00 on day 1, are served for an hour each, and come back once more after a time. */
const office = (after: string, { arrivals = 'evenly(0 per day)', size = 1, horizon = '2 d' } = {}) =>
  byHand(`title: re-entry
start: 2026-01-05
horizon: ${horizon}
opening: { hours: { daily: 08:00-16:00 } }
pools: { counter: { units: { c: {} } } }
services:
  s:
    arrivals: ${arrivals}
    batches: [{ on: 2026-01-05 08:00, size: ${size} people }]
    returns: { share: 100 %, after: ${after} }
    route: [{ at: counter, takes: 60 min }]
`)

const [one, two] = ['s 1073741824', 's 1073741825']

describe('those who come back', () => {
  it('at closing: one who would come at closing time comes at the next opening', () => {
    // served 08:00-09:00, back after 7 hours: 16:00, when it closes
    expect(office('7 h').lines('comes')).toEqual([`1 08:00 ${one} comes`, `2 08:00 ${one} comes`])
  })

  it('at closing: one who comes a minute before it is in the office over night', () => {
    const { lines } = office('419 min')
    expect(lines('comes').slice(0, 2)).toEqual([`1 08:00 ${one} comes`, `1 15:59 ${one} comes`])
    expect(lines('completed')[1]).toBe(`2 08:59 ${one} is completed`)
  })

  it('at a tie: one who comes for the first time stands before one who comes back', () => {
    // four a day, evenly: 09:00, 11:00, ... Number 0 comes at 09:00 when the first of the batch is done and, after no
    // time, comes back; it stands before, and is served from 09:00 on
    const { lines } = office('0 d', { arrivals: 'evenly(4 per day)' })
    expect(lines('comes').slice(0, 3)).toEqual([`1 08:00 ${one} comes`, '1 09:00 s 0 comes', `1 09:00 ${one} comes`])
    expect(lines('begins').slice(1, 3)).toEqual(['1 09:00 c begins s 0', `1 10:00 c begins ${one}`])
  })

  it('at a tie: of two who come back, the one who was sent away first stands first', () => {
    // served 08:00-09:00 and 09:00-10:00; both come back at the opening of day 2
    const { lines } = office('8 h', { size: 2 })
    expect(lines('begins').slice(2, 4)).toEqual([`2 08:00 c begins ${one}`, `2 09:00 c begins ${two}`])
  })

  it('at the horizon: one who would come back then, or later, does not', () => {
    // done at 09:00; 15 hours later it is 24:00, the end of the only day, and the office is closed
    const { lines, outcome } = office('15 h', { horizon: '1 d' })
    expect(lines('comes')).toEqual([`1 08:00 ${one} comes`])
    expect(outcome.services[0]).toMatchObject({ arrived: 1, cameBack: 0, completed: 1, inOffice: 0 })
  })
})
