import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

/** A counter that takes 30 minutes for each, open 08:00-16:00 or as told; nobody comes but the batches. */
const office = (batch: string, { arrivals = 'evenly(0 per day)', hours = '08:00-16:00', horizon = '3 d' } = {}) =>
  byHand(`title: batches
start: 2026-01-05
horizon: ${horizon}
opening: { hours: { daily: ${hours} } }
pools: { counter: { units: { c: {} } } }
services:
  s: { arrivals: ${arrivals}, batches: [{ ${batch} }], route: [{ at: counter, takes: 30 min }] }
`)

const [one, two] = ['s 1073741824', 's 1073741825']

describe('batches', () => {
  it('at closing: one that is planned for closing time comes at the next opening', () => {
    expect(office('on: 2026-01-05 16:00, size: 1 people').trace).toEqual([
      `2 08:00 ${one} comes`,
      `2 08:00 c begins ${one}`,
      '2 08:30 c is done',
      `2 08:30 ${one} is completed`,
    ])
  })

  it('at closing: one that comes a piece of work before it is served as far as there is time', () => {
    // 15:30-16:00 the first; the second on the next morning
    const { lines } = office('on: 2026-01-05 15:30, size: 2 people')
    expect(lines('completed')).toEqual([`1 16:00 ${one} is completed`, `2 08:30 ${two} is completed`])
  })

  it('at a tie: one who comes alone at the same moment stands before the batch', () => {
    // four a day, evenly: 09:00, 11:00, 13:00, 15:00. Number 0 at 09:00 is served before the two of the batch
    const { lines } = office('on: 2026-01-05 09:00, size: 2 people', { arrivals: 'evenly(4 per day)' })
    expect(lines('begins').slice(0, 4)).toEqual([
      '1 09:00 c begins s 0',
      `1 09:30 c begins ${one}`,
      `1 10:00 c begins ${two}`,
      '1 11:00 c begins s 1',
    ])
  })

  it('at the horizon: one that comes then is counted as having come, and is not served', () => {
    // by day and night, each midnight from day 1 on, the horizon of two days among them: three times
    const { outcome, lines } = office('on: 2026-01-05 00:00, every: 1 d, size: 1 people', {
      hours: '24 h',
      horizon: '2 d',
    })
    expect(lines('comes').map((line) => line.split(' s ')[0])).toEqual(['1 00:00', '2 00:00', '3 00:00'])
    expect(outcome.services[0]).toMatchObject({ arrived: 3, completed: 2, inOffice: 1 })
  })
})
