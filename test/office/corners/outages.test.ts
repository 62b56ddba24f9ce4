import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

/** One printer, an hour a piece, open 08:00-16:00; the link "net" has outages of 5 January, given as "09:00-09:30". */
const office = (outages: string[], { step = '', days = 1, hours = '08:00-16:00', slows = '' } = {}) => {
  const at = (time: string) =>
    time.includes(' ') ? `2026-01-0${4 + Number(time[0])}${time.slice(1)}` : `2026-01-05 ${time}`
  const written = outages.map((outage) => {
    const [since, until] = outage.split('-')
    return `{ since: ${at(since)}, until: ${at(until)} ${slows} }`
  })
  return byHand(`title: outages
start: 2026-01-05
horizon: ${days} d
opening: { hours: { daily: ${hours} } }
links: { net: { outages: [${written.join(', ')}] } }
supplies: { card: { stock: 1000 } }
pools: { p: { units: { x: {} } } }
services:
  s:
    arrivals: evenly(0 per day)
    waiting: { count: 500, oldest: 0 d }
    route: [{ at: p, takes: 60 min, needs: [net], uses: { card: 1 } ${step} }]
`)
}
const done = (run: ReturnType<typeof byHand>) => run.lines('x is done').map((line) => line.replace(' x is done', ''))

describe('at closing', () => {
  it('an outage that begins then interrupts nothing that goes on over night, but the work in hand goes back', () => {
    // pieces of 60 min from 08:00: the eighth is done at 16:00; an outage over night leaves no trace in the states
    const run = office(['16:00-2 08:00'], { days: 2 })
    expect(run.states('x')).toEqual([
      '1 00:00 closed',
      '1 08:00 working',
      '1 16:00 closed',
      '2 08:00 working',
      '2 16:00 closed',
    ])
    expect(done(run)).toHaveLength(16)
    expect(run.outcome.supplies[0].used).toBe(16)
    expect(run.outcome.links[0]).toMatchObject({ outages: 1, down: 16 * 60 })
  })

  it('one that begins in the last minute stops the piece; with restart it takes another card', () => {
    // 90 min from 08:00: five pieces to 15:30, the sixth from 15:30, stopped 16:00 by the outage
    // resume: half an hour is done; goes on Tue 08:00, to 09:00. restart: Tue 08:00 to 09:30, with a seventh card
    const piece = (interrupted: string) =>
      byHand(`title: outage at closing
start: 2026-01-05
horizon: 2 d
opening: { hours: { daily: 08:00-16:00 } }
links: { net: { outages: [{ since: 2026-01-05 16:00, until: 2026-01-05 20:00 }] } }
supplies: { card: { stock: 1000 } }
pools: { p: { units: { x: {} } } }
services: { s: { arrivals: evenly(0 per day), waiting: 6, route: [{ at: p, takes: 90 min, needs: [net], uses: { card: 1 }, interrupted: ${interrupted} }] } }
`)
    expect(done(piece('resume')).slice(5)).toEqual(['2 09:00'])
    expect(piece('resume').outcome.supplies[0].used).toBe(6)
    expect(done(piece('restart')).slice(5)).toEqual(['2 09:30'])
    expect(piece('restart').outcome.supplies[0].used).toBe(7)
  })

  it('a unit is blocked from the hour of opening on, and works from the end of the outage', () => {
    // closed until 08:00, blocked until 10:00, six pieces to 16:00
    const run = office(['07:00-10:00'])
    expect(run.states('x')).toEqual(['1 00:00 closed', '1 08:00 blocked', '1 10:00 working', '1 16:00 closed'])
    expect(done(run)).toHaveLength(6)
  })
})

describe('at a tie', () => {
  it('an outage that begins as a piece is done interrupts nothing', () => {
    // 08:00 to 09:00; outage to 09:30; three more to 12:30
    const run = byHand(`
title: outage begins the moment a piece is done
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 08:00-16:00 } }
links: { net: { outages: [{ since: 2026-01-05 09:00, until: 2026-01-05 09:30 }] } }
supplies: { card: { stock: 10 } }
pools: { printer: { units: 1 } }
services:
  s:
    arrivals: evenly(0 per day)
    waiting: 4
    route: [{ at: printer, takes: 60 min, needs: [net], uses: { card: 1 }, interrupted: restart }]
`)
    expect(run.outcome.supplies[0]).toMatchObject({ used: 4, closing: 6 })
    expect(run.outcome.services[0].completed).toBe(4)
    expect(run.states('printer-1')).toEqual([
      '1 00:00 closed',
      '1 08:00 working',
      '1 09:00 blocked',
      '1 09:30 working',
      '1 12:30 idle',
      '1 16:00 closed',
    ])
  })

  it.each([
    ['4.8 min', '16:00', 100],
    ['9.6 min', '16:00', 50],
  ])('also when the sum of pieces of %s misses it', (takes, since, pieces) => {
    const { outcome } = byHand(`title: outage at a rounded time
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 08:00-20:00 } }
links: { net: { outages: [{ since: 2026-01-05 ${since}, until: 2026-01-06 }] } }
supplies: { card: { stock: 1000 } }
pools: { p: { units: { x: {} } } }
services: { s: { arrivals: evenly(0 per day), waiting: { count: 500, oldest: 0 d }, route: [{ at: p, takes: ${takes}, needs: [net], uses: { card: 1 }, interrupted: restart }] } }
`)
    expect(outcome.units[0].made).toBe(pieces)
    expect(outcome.supplies[0].used).toBe(pieces)
  })

  it.each([[['09:00-10:00', '10:00-11:00']], [['10:00-11:00', '09:00-10:00']]])(
    'one outage that begins as another ends keeps the link down, in whatever order they are written',
    (outages) => {
      // two outages, one period without the link: nobody begins at 10:00
      const run = office(outages)
      expect(run.states('x').slice(1, 4)).toEqual(['1 08:00 working', '1 09:00 blocked', '1 11:00 working'])
      expect(run.lines('net is')).toEqual(['1 09:00 net is down', '1 11:00 net is up'])
      expect(run.outcome.links[0]).toMatchObject({ outages: 2, down: 120 })
      expect([...run.outcome.links[0].periods]).toEqual([540, 660])
    },
  )

  it.each([[['09:00-10:00', '10:00-11:00']], [['10:00-11:00', '09:00-10:00']]])(
    'and counts as one long outage for those who come after it',
    (outages) => {
      const [first, second] = outages.map((outage) => {
        const [since, until] = outage.split('-')
        return `{ since: 2026-01-05 ${since}, until: 2026-01-05 ${until} }`
      })
      // two hours are longer than 90 minutes
      const { outcome } = byHand(`title: a surge after two outages
start: 2026-01-05
horizon: 2 d
opening: { hours: { daily: 08:00-16:00 } }
links: { net: { outages: [${first}, ${second}] } }
pools: { p: { units: { x: {} } } }
services:
  s:
    arrivals: { pattern: evenly(4 per day), surge: { after: net, longer-than: 90 min, factor: 200 %, for: 1 d } }
    route: [{ at: p, takes: 1 min, needs: [net] }]
`)
      expect(outcome.services[0].surges).toBe(1)
    },
  )

  it.each(['4.8 min', '9.6 min'])(
    'an outage of just the time that it has to be longer than is not, when pieces of %s miss its end',
    (takes) => {
      // 14:00 to 16:00, as the last piece at the other pool is done but for rounding
      const { outcome } = byHand(`title: no surge
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 08:00-20:00 } }
links: { net: { outages: [{ since: 2026-01-05 14:00, until: 2026-01-05 16:00 }] } }
pools: { p: { units: { x: {} } }, q: { units: { y: {} } } }
services:
  s:
    arrivals: { pattern: evenly(4 per day), surge: { after: net, longer-than: 2 h, factor: 200 %, for: 1 d } }
    route: [{ at: p, takes: 1 min, needs: [net] }]
  u: { arrivals: evenly(0 per day), waiting: { count: 500, oldest: 0 d }, route: [{ at: q, takes: ${takes} }] }
`)
      expect(outcome.services[0].surges).toBe(0)
    },
  )

  it('an outage that slows, and begins as a piece is begun, slows all of it; at its end the rest goes on at full speed', () => {
    // 09:00 to 11:00 at half speed: one piece in two hours; 08-09, 09-11, 11-12, ...
    expect(done(office(['09:00-11:00'], { slows: ', slows-to: 50 %' }))).toEqual([
      '1 09:00',
      '1 11:00',
      '1 12:00',
      '1 13:00',
      '1 14:00',
      '1 15:00',
      '1 16:00',
    ])
  })

  it('who comes as the outage ends is served at once', () => {
    // one a day, at noon
    const { lines } = byHand(`title: ends as somebody comes
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 08:00-16:00 } }
links: { net: { outages: [{ since: 2026-01-05 08:00, until: 2026-01-05 12:00 }] } }
pools: { p: { units: { x: {} } } }
services: { s: { arrivals: evenly(1 per day), route: [{ at: p, takes: 60 min, needs: [net] }] } }
`)
    expect(lines('x begins')).toEqual(['1 12:00 x begins s 0'])
  })
})

describe('at the horizon', () => {
  it('an outage that begins then is one of no length', () => {
    const run = office(['12:00-13:00', '2 00:00-2 09:00'])
    expect(run.outcome.links[0]).toMatchObject({ outages: 2, down: 60 })
    expect([...run.outcome.links[0].periods]).toEqual([720, 780, 1440, 1440])
  })

  it('one that ends then, or lasts beyond, is down to it', () => {
    for (const until of ['2 00:00', '2 09:00']) {
      const run = office([`12:00-${until}`])
      expect(run.outcome.links[0]).toMatchObject({ outages: 1, down: 720 })
      expect([...run.outcome.links[0].periods]).toEqual([720, 1440])
      // blocked 12:00 to 16:00, with four pieces done
      expect(done(run)).toHaveLength(4)
      expect(run.states('x').slice(2)).toEqual(['1 12:00 blocked', '1 16:00 closed'])
    }
  })

  it('nobody begins as the link comes back then', () => {
    const run = office(['12:00-2 00:00'], { hours: '24 h' })
    expect(run.lines('2 00:00').filter((line) => line.includes('begins'))).toEqual([])
    expect(run.outcome.units[0].made).toBe(12)
    expect(run.outcome.units[0].timeIn.reduce((sum, time) => sum + time)).toBe(1440)
  })
})
