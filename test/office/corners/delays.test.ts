import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

/** Desk, delay, counter (10 minutes). 2026-01-05 is a Monday. One comes at 08:00, or as told. */
const office = (
  delay: string,
  {
    hours = 'daily: 08:00-16:00',
    horizon = '3 d',
    start = '2026-01-05',
    comes = '',
    desk = '60 min',
    others = '',
    rest = ', { at: counter, takes: 10 min }',
  } = {},
) =>
  byHand(`title: delays
start: ${start}
horizon: ${horizon}
opening: { hours: { ${hours} } }
pools: { desk: { units: 1 }, counter: { units: 1 } }
services:
  s:
    arrivals: evenly(0 per day)
    ${comes === '' ? `batches: [{ on: ${start} 08:00, size: 1 person }]` : comes}
    route: [{ at: desk, takes: ${desk} }, { delay: ${delay}, name: post }${rest}]
${others}
`)

const one = `s ${2 ** 30}`
const what = (run: ReturnType<typeof byHand>) =>
  run.lines('counter-1 begins').map((line) => line.replace(' counter-1 begins', ''))

describe('at closing', () => {
  it('a delay that is over then leaves the request in the queue until the opening', () => {
    // at the desk until 09:00; 7 h later it is 16:00
    expect(office('7 h').lines('delay-ends')).toEqual([`1 16:00 ${one}: delay-ends at s: post`])
    expect(what(office('7 h'))).toEqual([`2 08:00 ${one}`])
    // a minute before it is begun, and finished the next day
    const run = office('419 min')
    expect(what(run)).toEqual([`1 15:59 ${one}`])
    expect(run.lines('completed')).toEqual([`2 08:09 ${one} is completed`])
  })

  it('goes on over the night, and is over at the opening or in the middle of the night', () => {
    expect(office('23 h').lines('delay-ends')).toEqual([`2 08:00 ${one}: delay-ends at s: post`])
    expect(what(office('23 h'))).toEqual([`2 08:00 ${one}`])
    expect(office('12 h').lines('delay-ends')).toEqual([`1 21:00 ${one}: delay-ends at s: post`])
    expect(what(office('12 h'))).toEqual([`2 08:00 ${one}`])
  })

  it('begins when the work is done, on the stroke of closing too', () => {
    // at the desk until 16:00; an hour later it is 17:00
    const run = office('1 h', { desk: '8 h' })
    expect(run.lines('delay')).toEqual([
      `1 16:00 ${one}: delay-begins at s: post`,
      `1 17:00 ${one}: delay-ends at s: post`,
    ])
  })

  it('of working days stands still on closed days, of calendar days it does not', () => {
    // Friday 9 January at 09:00; one day later it is Saturday 09:00, one working day later Monday 09:00
    const weekend = { start: '2026-01-09', hours: 'mon-fri: 08:00-16:00', horizon: '5 d' }
    expect(office('1 d', weekend).lines('delay-ends')).toEqual([`2 09:00 ${one}: delay-ends at s: post`])
    expect(what(office('1 d', weekend))).toEqual([`4 08:00 ${one}`])
    expect(office('1 wd', weekend).lines('delay-ends')).toEqual([`4 09:00 ${one}: delay-ends at s: post`])
  })
})

describe('at a tie', () => {
  it('one who comes out of a delay stands before one who comes at that moment', () => {
    // 10:00
    const others =
      '  t: { arrivals: evenly(0 per day), batches: [{ on: 2026-01-05 10:00, size: 1 person }], route: [{ at: counter, takes: 5 min }] }'
    expect(what(office('1 h', { others }))).toEqual([`1 10:00 ${one}`, `1 10:10 t ${2 ** 30}`])
  })

  it('and behind one who comes from a service that is completed then', () => {
    // t is at the desk from 09:00 to 10:00, and comes to the counter; the completion happens before the end of the delay
    const others =
      '  t: { arrivals: evenly(0 per day), batches: [{ on: 2026-01-05 08:30, size: 1 person }], route: [{ at: desk, takes: 1 h }, { at: counter, takes: 5 min }] }'
    expect(what(office('1 h', { others }))).toEqual([`1 10:00 t ${2 ** 30}`, `1 10:05 ${one}`])
  })

  it('a unit that becomes free as the delay ends takes up the request', () => {
    // t has the counter 09:00-10:00
    const others =
      '  t: { arrivals: evenly(0 per day), batches: [{ on: 2026-01-05 09:00, size: 1 person }], route: [{ at: counter, takes: 1 h }] }'
    expect(what(office('1 h', { others }))).toEqual([`1 09:00 t ${2 ** 30}`, `1 10:00 ${one}`])
  })

  it('of two delays that end together the one that began first ends first, at any rounding', () => {
    // by day and night: forty of s are at the desk for 4.8 minutes each; the sum is a little above 192 minutes, 03:12.
    // Ten minutes later it is 03:22. t comes at 03:14, and its delay is 8 minutes
    const others =
      '  t: { arrivals: evenly(0 per day), batches: [{ on: 2026-01-05 03:14, size: 1 person }], route: [{ delay: 8 min, name: post }, { at: counter, takes: 1 min }] }'
    const run = office('10 min', {
      hours: 'daily: 24 h',
      comes: 'waiting: 40',
      desk: '4.8 min',
      others,
      rest: ', { at: counter, takes: 1 min }',
    })
    expect(run.lines('1 03:22 ').filter((line) => line.includes('delay-ends'))).toEqual([
      '1 03:22 s -40: delay-ends at s: post',
      `1 03:22 t ${2 ** 30}: delay-ends at t: post`,
    ])
    expect(what(run).slice(-2)).toEqual(['1 03:22 s -40', `1 03:23 t ${2 ** 30}`])
  })

  it('a delay of working days that ends with a working day ends with it, at any rounding', () => {
    // from Friday 00:00 on, open by day and night until Saturday 00:00: the hundred and fiftieth piece of 4.8 minutes is
    // done at 12:00, the hundredth at 08:00; half a working day, or two thirds, later it is midnight, not Monday
    const weekend = {
      start: '2026-01-09',
      hours: 'mon-fri: 24 h',
      horizon: '4 d',
      desk: '4.8 min',
      comes: 'waiting: 160',
    }
    const ends = (delay: string, number: number) => office(delay, weekend).lines(`s -${number}: delay-ends`)
    expect(ends('0.5 wd', 150)).toEqual(['2 00:00 s -150: delay-ends at s: post'])
    for (const number of [40, 50, 75, 100, 110]) {
      const rest = (1440 - 4.8 * number).toFixed(1)
      expect(ends(`${Number(rest) / 1440} wd`, number)).toEqual([`2 00:00 s -${number}: delay-ends at s: post`])
    }
    // the next piece is done 4.8 minutes later: 4.8 minutes of Monday
    expect(ends('0.5 wd', 151)).toEqual(['4 00:04:48 s -151: delay-ends at s: post'])
  })

  it('a delay of no time is over in the instant in which it begins', () => {
    expect(what(office('0 min'))).toEqual([`1 09:00 ${one}`])
  })
})

describe('at the horizon', () => {
  it('a delay that ends then is over: the last step is not begun', () => {
    // 09:00 and 15 h: 24:00, by day and night
    const run = office('15 h', { hours: 'daily: 24 h', horizon: '1 d' })
    expect(run.lines('delay-ends')).toEqual([`2 00:00 ${one}: delay-ends at s: post`])
    expect(what(run)).toEqual([])
    expect(run.outcome.services[0]).toMatchObject({ completed: 0, inOffice: 1 })
    expect(run.outcome.tallies).toEqual([{ code: 'delay', of: 's: post', unit: 'minutes', value: 900 }])
  })

  it('a route that ends with a delay ends with it', () => {
    const run = (delay: string) => office(delay, { horizon: '1 d', rest: '' })
    expect(run('15 h').lines('completed')).toEqual([`2 00:00 ${one} is completed`])
    expect(run('15 h').outcome.services[0]).toMatchObject({
      completed: 1,
      inOffice: 0,
      wait: { mean: 960, censored: 0 },
    })
    // and one of a minute more is not over
    expect(run('901 min').outcome.services[0]).toMatchObject({
      completed: 0,
      inOffice: 1,
      wait: { mean: 960, censored: 1 },
    })
  })

  it('so at any rounding: work of 4.8 minutes, and what is left of the day', () => {
    for (const number of [10, 40, 100, 140]) {
      const run = office(`${(1440 - 4.8 * number).toFixed(1)} min`, {
        hours: 'daily: 24 h',
        horizon: '1 d',
        desk: '4.8 min',
        comes: `waiting: ${number}`,
        rest: '',
      })
      expect(run.outcome.services[0]).toMatchObject({ completed: number, inOffice: 0 })
    }
  })
})
