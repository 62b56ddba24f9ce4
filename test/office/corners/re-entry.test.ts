import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

/** Citizens come at 08:00 on day 1, or as told, are served for an hour each, and come back once more after a time. */
const office = (
  after: string,
  {
    arrivals = 'evenly(0 per day)',
    size = 1,
    horizon = '2 d',
    hours = '08:00-16:00',
    takes = '60 min',
    at = '08:00',
  } = {},
) =>
  byHand(`title: re-entry
start: 2026-01-05
horizon: ${horizon}
opening: { hours: { daily: ${hours} } }
pools: { counter: { units: { c: {} } } }
services:
  s:
    arrivals: ${arrivals}
    batches: [{ on: 2026-01-05 ${at}, size: ${size} people }]
    returns: { share: 100 %, after: ${after} }
    route: [{ at: counter, takes: ${takes} }]
`)

const [one, two] = ['s 1073741824', 's 1073741825']

describe('at closing', () => {
  it('one who would come back at closing time comes at the next opening', () => {
    // served 08:00-09:00, back after 7 hours: 16:00, when it closes
    expect(office('7 h').lines('comes')).toEqual([`1 08:00 ${one} comes`, `2 08:00 ${one} comes`])
  })

  it('so at any rounding: nobody comes at 16:00', () => {
    // 4.8 min each, ten people: the last is done at 08:48 and back after 7 h 12 min; for 20, 30, ... people likewise
    for (let size = 10; size <= 90; size += 10) {
      const { lines } = office(`${(480 - 4.8 * size).toFixed(1)} min`, { size, takes: '4.8 min', horizon: '2 d' })
      const back = lines(`s ${2 ** 30 + size - 1} comes`)
      expect(back[1].slice(0, 7)).toBe('2 08:00')
    }
  })

  it('one who comes a minute before it is in the office over night', () => {
    const { lines } = office('419 min')
    expect(lines('comes').slice(0, 2)).toEqual([`1 08:00 ${one} comes`, `1 15:59 ${one} comes`])
    expect(lines('completed')[1]).toBe(`2 08:59 ${one} is completed`)
  })
})

describe('at a tie', () => {
  it('one who comes for the first time stands before one who comes back', () => {
    // four a day, evenly: 09:00, 11:00, ... Number 0 comes at 09:00 when the first of the batch is done and, after no
    // time, comes back; it stands before, and is served from 09:00 on
    const { lines } = office('0 d', { arrivals: 'evenly(4 per day)' })
    expect(lines('comes').slice(0, 3)).toEqual([`1 08:00 ${one} comes`, '1 09:00 s 0 comes', `1 09:00 ${one} comes`])
    expect(lines('begins').slice(1, 3)).toEqual(['1 09:00 c begins s 0', `1 10:00 c begins ${one}`])
  })

  it('of two who come back, the one who was sent away first stands first', () => {
    // served 08:00-09:00 and 09:00-10:00; both come back at the opening of day 2
    const { lines } = office('8 h', { size: 2 })
    expect(lines('begins').slice(2, 4)).toEqual([`2 08:00 c begins ${one}`, `2 09:00 c begins ${two}`])
  })

  it('so at any rounding', () => {
    // by day and night: forty of p are served for 4.8 minutes each from 00:00 on; the sum is a little above 192 minutes.
    // The last is done at 03:12, and back 10 minutes later. q is served 03:13-03:14, and back 8 minutes later. Both
    // come at 03:22, p first, who went first
    const { lines } = byHand(`title: two
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 24 h } }
pools: { counter: { units: 1 }, desk: { units: 1 } }
services:
  p:
    arrivals: evenly(0 per day)
    waiting: 40
    returns: { share: 100 %, after: 10 min }
    route: [{ at: counter, takes: 4.8 min }]
  q:
    arrivals: evenly(0 per day)
    batches: [{ on: 2026-01-05 03:13, size: 1 people }]
    returns: { share: 100 %, after: 8 min }
    route: [{ at: desk, takes: 1 min }]
`)
    expect(lines('1 03:22 ').filter((line) => line.includes('comes'))).toEqual([
      '1 03:22 p -40 comes',
      `1 03:22 q ${2 ** 30} comes`,
    ])
  })
})

describe('at the horizon', () => {
  it('one who would come back then to a closed office, or later, does not', () => {
    // done at 09:00; 15 hours later it is 24:00, the end of the only day, and the office is closed
    const { lines, outcome } = office('15 h', { horizon: '1 d' })
    expect(lines('comes')).toEqual([`1 08:00 ${one} comes`])
    expect(outcome.services[0]).toMatchObject({ arrived: 1, cameBack: 0, completed: 1, inOffice: 0 })
  })

  it('one who comes back to an open office then has come, and is not served', () => {
    // by day and night: served 08:00-09:00, back 15 hours later
    const { lines, outcome } = office('15 h', { horizon: '1 d', hours: '24 h' })
    expect(lines('comes')).toEqual([`1 08:00 ${one} comes`, `2 00:00 ${one} comes`])
    expect(lines('begins')).toHaveLength(1)
    expect(outcome.services[0]).toMatchObject({ arrived: 2, cameBack: 1, completed: 1, inOffice: 1 })
    // and a minute later nobody
    expect(office('901 min', { horizon: '1 d', hours: '24 h' }).outcome.services[0]).toMatchObject({ arrived: 1 })
  })

  it('so at any rounding: the last of ten, twenty, ... people comes back on the last stroke', () => {
    // 4.8 min each from 00:00 on; ten: the last is done at 00:48 and back after 23 h 12 min. Of those before, each is
    // back 4.8 min before the next, and nobody is served twice before: all come back, and nobody a third time
    for (let size = 10; size <= 140; size += 10) {
      const after = `${(1440 - 4.8 * size).toFixed(1)} min`
      const { outcome } = office(after, { size, takes: '4.8 min', horizon: '1 d', hours: '24 h', at: '00:00' })
      // each but the last is served a second time until the next one comes back
      expect(outcome.services[0]).toMatchObject({ cameBack: size, completed: 2 * size - 1, inOffice: 1 })
    }
  })
})
