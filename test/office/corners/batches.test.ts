import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

/** A counter that takes 30 minutes for each, open 08:00-16:00 or as told; nobody comes but the batches. */
const office = (
  batch: string,
  { arrivals = 'evenly(0 per day)', hours = '08:00-16:00', horizon = '3 d', takes = '30 min' } = {},
) =>
  byHand(`title: batches
start: 2026-01-05
horizon: ${horizon}
opening: { hours: { daily: ${hours} } }
pools: { counter: { units: { c: {} } } }
services:
  s: { arrivals: ${arrivals}, batches: [{ ${batch} }], route: [{ at: counter, takes: ${takes} }] }
`)

const [one, two] = ['s 1073741824', 's 1073741825']

describe('at closing', () => {
  it('a batch that is planned for closing time comes at the next opening', () => {
    expect(office('on: 2026-01-05 16:00, size: 1 people').trace).toEqual([
      `2 08:00 ${one} comes`,
      `2 08:00 c begins ${one}`,
      '2 08:30 c is done',
      `2 08:30 ${one} is completed`,
    ])
  })

  it('a batch that comes a piece of work before it is served as far as there is time', () => {
    // 15:30-16:00 the first; the second on the next morning
    const { lines } = office('on: 2026-01-05 15:30, size: 2 people')
    expect(lines('completed')).toEqual([`1 16:00 ${one} is completed`, `2 08:30 ${two} is completed`])
  })

  it('those that come again and again come within the hours, at any rounding', () => {
    // from 08:00 on, each 4.8 min: the 101st is planned for 16:00, and comes the next morning; so with other times
    for (const [every, number] of [
      ['4.8 min', 100],
      ['1.2 min', 400],
      ['0.3 min', 1600],
      ['2.4 min', 200],
    ] as const) {
      const { outcome } = office(`on: 2026-01-05 08:00, every: ${every}, size: 1 people`, {
        horizon: '2 d',
        takes: '1 min',
      })
      expect(outcome.services[0].arrivedOnDay[0]).toBe(number)
    }
  })
})

describe('at a tie', () => {
  it('one who comes alone at the same moment stands before the batch', () => {
    // four a day, evenly: 09:00, 11:00, 13:00, 15:00. Number 0 at 09:00 is served before the two of the batch
    const { lines } = office('on: 2026-01-05 09:00, size: 2 people', { arrivals: 'evenly(4 per day)' })
    expect(lines('begins').slice(0, 4)).toEqual([
      '1 09:00 c begins s 0',
      `1 09:30 c begins ${one}`,
      `1 10:00 c begins ${two}`,
      '1 11:00 c begins s 1',
    ])
  })

  it('of two batches the first of the scenario stands first', () => {
    // the first batch comes at 08:30 and 09:30, the second at 09:30; numbers of the second begin 2^24 later
    const { lines } = office(
      'on: 2026-01-05 08:30, every: 1 h, size: 1 people }, { on: 2026-01-05 09:30, size: 1 people',
      { horizon: '1 d' },
    )
    expect(lines('comes').slice(0, 3)).toEqual([
      `1 08:30 ${one} comes`,
      `1 09:30 ${two} comes`,
      `1 09:30 s ${2 ** 30 + 2 ** 24} comes`,
    ])
  })

  it('a batch that comes as the one before is done is served at once, at any rounding', () => {
    // each 4.8 minutes one, who is served for 4.8 minutes: each of a hundred is done as the next comes
    const { lines } = office('on: 2026-01-05 08:00, every: 4.8 min, size: 1 people', {
      horizon: '1 d',
      takes: '4.8 min',
    })
    const at = (what: string) => lines(what).map((line) => line.split(' ')[1])
    expect(at('begins')).toEqual(at('comes'))
    expect(at('is done').slice(0, -1)).toEqual(at('comes').slice(1))
    expect(lines('is done').at(-1)).toBe('1 16:00 c is done')
  })
})

describe('at the horizon', () => {
  it('a batch that comes then is counted as having come, and is not served', () => {
    // by day and night, each midnight from day 1 on, the horizon of two days among them: three times
    const { outcome, lines } = office('on: 2026-01-05 00:00, every: 1 d, size: 1 people', {
      hours: '24 h',
      horizon: '2 d',
    })
    expect(lines('comes').map((line) => line.split(' s ')[0])).toEqual(['1 00:00', '2 00:00', '3 00:00'])
    expect(outcome.services[0]).toMatchObject({ arrived: 3, completed: 2, inOffice: 1 })
    // who comes on the last stroke is counted on the last day
    expect([...outcome.services[0].arrivedOnDay]).toEqual([1, 2])
  })

  it('a batch that would come at the opening after it does not come', () => {
    // planned for 16:00 of the only day
    const { outcome } = office('on: 2026-01-05 16:00, size: 3 people', { horizon: '1 d' })
    expect(outcome.services[0]).toMatchObject({ arrived: 0, inOffice: 0 })
  })
})
