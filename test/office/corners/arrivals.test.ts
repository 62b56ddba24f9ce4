import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

/** One counter, and a service to which citizens come evenly: each in the middle of an even share of the open time. */
const office = (
  arrivals: string,
  { hours = '08:00-12:00 13:00-17:00', horizon = '1 d', takes = '1 min', keys = '', needs = '' } = {},
) =>
  byHand(`title: arrivals
start: 2026-01-05
horizon: ${horizon}
opening: { hours: { daily: ${hours} } }
pools: { counter: { units: { c: {} } } }
${keys}
services:
  s: { arrivals: ${arrivals}, route: [{ at: counter, takes: ${takes}${needs} }] }
`)

const times = (lines: string[]) => lines.map((line) => line.split(' s ')[0])
/** The citizen whose number ends a line, with the time at its beginning. */
const timeOf = (lines: string[]) =>
  new Map(lines.map((line) => [/ s (\d+)/.exec(line)![1], line.split(' ').slice(0, 2).join(' ')]))

describe('at closing', () => {
  it('who would come as the office closes for lunch comes when it opens again', () => {
    // one a day: in the middle of eight open hours, after four, at 12:00, which is closing time
    expect(times(office('evenly(1 per day)').lines('comes'))).toEqual(['1 13:00'])
    // three: after 80, 240 and 400 open minutes
    expect(times(office('evenly(3 per day)').lines('comes'))).toEqual(['1 09:20', '1 13:00', '1 15:40'])
  })

  it('at any rounding: the middle one of an odd number comes after lunch', () => {
    // 13 a day: the seventh is due after 6.5 x 480 / 13 = 240 minutes; the sum of the parts is a little less
    for (const number of [1, 9, 13, 23, 45, 79, 99]) {
      const lines = times(office(`evenly(${number} per day)`).lines('comes'))
      expect(lines).toHaveLength(number)
      expect(lines).not.toContain('1 12:00')
      expect(lines).toContain('1 13:00')
    }
  })

  it('who would come as it closes for the day comes the next morning, and the rest of a share goes over the night', () => {
    // half a citizen a day: the share is two days; its middle is day 1 at 17:00, so day 2 at 08:00; then day 4 at 08:00
    expect(times(office('evenly(0.5 per day)', { horizon: '5 d' }).lines('comes'))).toEqual(['2 08:00', '4 08:00'])
    // two thirds of a day's share at 2 per 3 days: 6 h, then each 12 h of open time: day 1 15:00, day 3 10:00
    expect(times(office('evenly(0.6666666666666666 per day)', { horizon: '3 d' }).lines('comes'))).toEqual([
      '1 15:00',
      '3 10:00',
    ])
  })

  it('nobody comes on closed days, on which the shares stand still', () => {
    // 2026-01-05 is a Monday; closed on day 2. Half a day's share: 17:00 is 08:00 of day 3
    const closed = byHand(`title: closed
start: 2026-01-05
horizon: 4 d
opening: { hours: { daily: 08:00-16:00 }, closed: [2026-01-06] }
pools: { counter: { units: { c: {} } } }
services:
  s: { arrivals: evenly(0.5 per day), route: [{ at: counter, takes: 1 min }] }
`)
    expect(times(closed.lines('comes'))).toEqual(['3 08:00'])
    expect([...closed.outcome.services[0].arrivedOnDay]).toEqual([0, 0, 1, 0])
  })

  it('who comes shortly before closing is served next morning', () => {
    // four a day in eight hours to 16:00: 09:00, 11:00, 13:00, 15:00, an hour and a half each: 15:00 to 16:00, and the
    // rest from 08:00 to 08:30 on day 2
    const { lines } = office('{ pattern: evenly(4 per day), until: 2026-01-06 }', {
      hours: '08:00-16:00',
      horizon: '2 d',
      takes: '90 min',
    })
    expect(lines(' is completed')).toEqual([
      '1 10:30 s 0 is completed',
      '1 12:30 s 1 is completed',
      '1 14:30 s 2 is completed',
      '2 08:30 s 3 is completed',
    ])
  })
})

describe('at a tie', () => {
  it('who comes as the one before is done is served at once, at any rounding', () => {
    // 100 a day: 4.8 minutes from one to the next, and for the work; the first at 08:02:24. The last comes at 15:57:36,
    // is stopped at 16:00 and done at 08:02:24, when the first of the next day comes
    const { lines, outcome } = office('evenly(100 per day)', { hours: '08:00-16:00', horizon: '3 d', takes: '4.8 min' })
    expect(timeOf(lines('begins'))).toEqual(timeOf(lines('comes')))
    expect(lines('comes')).toHaveLength(300)
    // 99 a day wait for 4.8 minutes, one for 16 hours more; the last is there at the horizon, 8 h 2.4 min after coming
    const { wait, completed } = outcome.services[0]
    expect(completed).toBe(299)
    expect(wait.mean).toBeCloseTo((299 * 4.8 + 2 * 16 * 60 + 8 * 60 + 2.4) / 300, 6)
  })

  it('of two services whose citizens come at one moment the first of the scenario stands first', () => {
    const { trace } = byHand(`title: two
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { counter: { units: { c: {} } } }
services:
  t: { arrivals: evenly(1 per day), route: [{ at: counter, takes: 10 min }] }
  s: { arrivals: evenly(3 per day), route: [{ at: counter, takes: 10 min }] }
`)
    // t at 12:00; s at 09:20, 12:00 and 14:40
    expect(trace.filter((line) => line.startsWith('1 12:'))).toEqual([
      '1 12:00 t 0 comes',
      '1 12:00 s 1 comes',
      '1 12:00 c begins t 0',
      '1 12:10 c is done',
      '1 12:10 t 0 is completed',
      '1 12:10 c begins s 1',
      '1 12:20 c is done',
      '1 12:20 s 1 is completed',
    ])
  })

  it('who comes as the link goes down is not begun, and who comes as it is up again stands behind', () => {
    // four a day: 09:00, 11:00, 13:00, 15:00; down from 09:00 to 11:00
    const { lines } = office('evenly(4 per day)', {
      hours: '08:00-16:00',
      keys: 'links: { net: { outages: [{ since: 2026-01-05 09:00, until: 2026-01-05 11:00 }] } }',
      needs: ', needs: [net]',
    })
    expect(lines('begins').slice(0, 2)).toEqual(['1 11:00 c begins s 0', '1 11:01 c begins s 1'])
  })
})

describe('at the horizon', () => {
  it('who would come on the last stroke comes on the next day: not within the run', () => {
    // by day and night one a day, from 12:00 on: in the middle of a day, at 24:00 of day 1, which is 00:00 of day 2
    const from = '{ pattern: evenly(1 per day), from: 2026-01-05 12:00 }'
    expect(office(from, { hours: '24 h' }).outcome.services[0]).toMatchObject({ arrived: 0, inOffice: 0 })
    const longer = office(from, { hours: '24 h', horizon: '2 d' })
    expect(times(longer.lines('comes'))).toEqual(['2 00:00'])
    expect([...longer.outcome.services[0].arrivedOnDay]).toEqual([0, 1])
  })

  it('who is served until the last stroke is completed; who needs a minute more is not', () => {
    // one a day, at 12:00; twelve hours until midnight
    const day = (takes: string) => office('evenly(1 per day)', { hours: '24 h', takes }).outcome.services[0]
    expect(day('12 h')).toMatchObject({ arrived: 1, completed: 1, inOffice: 0, wait: { censored: 0, mean: 720 } })
    expect(day('721 min')).toMatchObject({ arrived: 1, completed: 0, inOffice: 1, wait: { censored: 1, mean: 720 } })
  })

  it('arrivals that are to end later than the run end with it', () => {
    const { outcome } = office('{ pattern: evenly(4 per day), until: 2026-02-01 }', { horizon: '2 d' })
    expect(outcome.services[0].arrived).toBe(8)
  })
})
