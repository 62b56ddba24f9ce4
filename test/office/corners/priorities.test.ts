import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

interface Coming {
  /** Time on day 1. */
  readonly at: string
  readonly priority?: string
  readonly growth?: string
  readonly takes?: string
  /** The whole route, where it is not the counter alone. */
  readonly route?: string
  readonly size?: number
}

/** Citizens of several services, each with one class, for one counter, open 08:00-16:00 or as told. */
const office = (
  comings: Record<string, Coming>,
  { hours = '08:00-16:00', horizon = '2 d', keys = 'units: { c: {} }' } = {},
) =>
  byHand(`title: priorities
start: 2026-01-05
horizon: ${horizon}
opening: { hours: { daily: ${hours} } }
pools: { counter: { ${keys} }, desk: { units: 1 } }
services:
${Object.entries(comings)
  .map(
    ([name, { at, priority = '0', growth, takes = '10 min', route, size = 1 }]) => `  ${name}:
    arrivals: evenly(0 per day)
    batches: [{ on: 2026-01-05 ${at}, size: ${size} people }]
    classes: { one: { priority: ${priority}${growth === undefined ? '' : `, priority-growth: ${growth}`} } }
    route: ${route ?? `[{ at: counter, takes: ${takes} }]`}`,
  )
  .join('\n')}
`)

/** "08:00 t" for each beginning at the counter. */
const turns = (run: ReturnType<typeof byHand>) =>
  run.lines(' c begins').map((line) => line.replace(/ c begins (\w+) \d+$/, ' $1'))

describe('at closing', () => {
  it('a priority goes on growing over the night: who was behind at closing is first at the opening', () => {
    // t has the counter until 15:30 or until 16:00. slow came at 08:10 and grows by 1 a day: at 15:30 it is at
    // 440 / 1440 = 0.31, below the 0.5 of fast; on day 2 at 08:00 at 1430 / 1440 = 0.99
    const slow = { at: '08:10', growth: '1 per day' }
    const fast = { at: '08:20', priority: '0.5' }
    expect(turns(office({ t: { at: '08:00', takes: '450 min' }, slow, fast }))).toEqual([
      '1 08:00 t',
      '1 15:30 fast',
      '1 15:40 slow',
    ])
    expect(turns(office({ t: { at: '08:00', takes: '480 min' }, slow, fast }))).toEqual([
      '1 08:00 t',
      '2 08:00 slow',
      '2 08:10 fast',
    ])
  })

  it('work in hand at closing goes on at the opening, whoever is more urgent', () => {
    // begun 15:55, five minutes left; urgent came at 15:57
    expect(turns(office({ t: { at: '15:55' }, urgent: { at: '15:57', priority: '9' } }))).toEqual([
      '1 15:55 t',
      '2 08:05 urgent',
    ])
  })

  it('who is more urgent and comes at the opening goes before those of the night', () => {
    // night came at 15:59, when t had the counter until 16:00; urgent comes at 16:00, so at the opening
    expect(
      turns(
        office({
          t: { at: '08:00', takes: '480 min' },
          night: { at: '15:59' },
          urgent: { at: '16:00', priority: '1' },
        }),
      ),
    ).toEqual(['1 08:00 t', '2 08:00 urgent', '2 08:10 night'])
  })
})

describe('at a tie', () => {
  it('of equal priorities the one that joined the queue first goes first, whichever service stands first', () => {
    const t = { at: '08:00', takes: '1 h' }
    expect(turns(office({ t, p: { at: '08:20' }, q: { at: '08:10' } })).slice(1)).toEqual(['1 09:00 q', '1 09:10 p'])
    // at one moment: in the order of the scenario
    expect(turns(office({ t, p: { at: '08:10' }, q: { at: '08:10' } })).slice(1)).toEqual(['1 09:00 p', '1 09:10 q'])
  })

  it('a priority that has just grown as large as another is equal to it: the earlier ticket goes first', () => {
    // grown came at 08:10, 0.3 an hour: 0.7 at 10:30. fixed came at 08:20 with 0.7. Free at 10:30: a tie, grown first;
    // free a minute before, fixed is ahead
    const grown = { at: '08:10', growth: '0.3 per h' }
    const fixed = { at: '08:20', priority: '0.7' }
    expect(turns(office({ t: { at: '08:00', takes: '150 min' }, fixed, grown }))[1]).toBe('1 10:30 grown')
    expect(turns(office({ t: { at: '08:00', takes: '149 min' }, fixed, grown }))[1]).toBe('1 10:29 fixed')
    // and with the later ticket it is behind
    const early = { ...fixed, at: '08:05' }
    expect(turns(office({ t: { at: '08:00', takes: '150 min' }, early, grown }))[1]).toBe('1 10:30 early')
    expect(turns(office({ t: { at: '08:00', takes: '151 min' }, early, grown }))[1]).toBe('1 10:31 grown')
  })

  it('two classes of equal growth whose head start is the other one’s wait are always equal, at any rounding', () => {
    // p: 0.1 since 08:00, q: 0.3 since 10:00, both 0.1 an hour: p has 0.1 + 0.2 at 10:00. p joined the queue first. The
    // counter is free after so many pieces of 4.8 min, or at odd minutes
    const p = { at: '08:00', priority: '0.1', growth: '0.1 per h' }
    const q = { at: '10:00', priority: '0.3', growth: '0.1 per h' }
    for (const takes of ['144 min', '151 min', '163 min', '187.3 min', '211.1 min', '307.7 min']) {
      const busy = { at: '08:00', priority: '9', takes }
      for (const comings of [
        { busy, p, q },
        { busy, q, p },
      ]) {
        expect(
          turns(office(comings))
            .slice(1)
            .map((line) => line.at(-1)),
        ).toEqual(['p', 'q'])
      }
    }
    const pieces = { at: '08:00', priority: '9', takes: '4.8 min', size: 40 }
    expect(turns(office({ pieces, q, p })).slice(40)).toEqual(['1 11:12 p', '1 11:22 q'])
  })

  it('so with growth that is written in other units', () => {
    // 1 per h, 24 per day and 168 per week
    const takes = '187.3 min'
    for (const growth of ['24 per day', '168 per week', '0.016666666666666666 per min']) {
      const p = { at: '08:10', growth: '1 per h' }
      const q = { at: '08:40', priority: '0.5', growth }
      expect(turns(office({ t: { at: '08:00', takes }, q, p })).map((line) => line.slice(-1))).toEqual(['t', 'p', 'q'])
    }
  })

  it('the ticket is that of the queue, not of the application: who joins later stands behind an equal', () => {
    // p applies at 08:00, is at the desk until 11:00, and joins the queue of the counter then; q joins at 10:00, when
    // its priority is p's. The counter is free at 12:00
    const p = {
      at: '08:00',
      priority: '0.1',
      growth: '0.1 per h',
      route: '[{ at: desk, takes: 3 h }, { at: counter, takes: 10 min }]',
    }
    const q = { at: '10:00', priority: '0.3', growth: '0.1 per h' }
    expect(turns(office({ t: { at: '08:00', takes: '4 h' }, p, q }))).toEqual(['1 08:00 t', '1 12:00 q', '1 12:10 p'])
  })

  it('of those who come as the counter becomes free the most urgent is called up', () => {
    // free at 09:00; waiting came at 08:10, urgent comes at 09:00
    expect(
      turns(
        office({ t: { at: '08:00', takes: '1 h' }, waiting: { at: '08:10' }, urgent: { at: '09:00', priority: '1' } }),
      ),
    ).toEqual(['1 08:00 t', '1 09:00 urgent', '1 09:10 waiting'])
  })
})

describe('at the horizon', () => {
  it('the most urgent is not called up by a counter that becomes free then', () => {
    // by day and night: t 08:00-24:00
    const run = office(
      { t: { at: '08:00', takes: '16 h' }, urgent: { at: '09:00', priority: '9', growth: '1 per h' } },
      { hours: '24 h', horizon: '1 d' },
    )
    expect(turns(run)).toEqual(['1 08:00 t'])
    expect(run.outcome.services[0]).toMatchObject({ completed: 1, inOffice: 0 })
    expect(run.outcome.services[1]).toMatchObject({ completed: 0, inOffice: 1, wait: { mean: 15 * 60, censored: 1 } })
  })

  it('who has been passed by all day is still there, with all of the wait', () => {
    // one urgent each 10 minutes from 08:00 on, by day and night; low came at 08:05
    const run = byHand(`title: passed by
start: 2026-01-05
horizon: 1 d
opening: { hours: { daily: 24 h } }
pools: { counter: { units: 1 } }
services:
  urgent:
    arrivals: evenly(0 per day)
    batches: [{ on: 2026-01-05 08:00, every: 10 min, size: 1 people }]
    classes: { one: { priority: 1 } }
    route: [{ at: counter, takes: 10 min }]
  low: { arrivals: evenly(0 per day), batches: [{ on: 2026-01-05 08:05, size: 1 people }], route: [{ at: counter, takes: 1 min }] }
`)
    // 08:00, 08:10, ..., 24:00 are 97; the last is not begun
    expect(run.outcome.services[0]).toMatchObject({ arrived: 97, completed: 96, inOffice: 1 })
    expect(run.outcome.services[1]).toMatchObject({ completed: 0, inOffice: 1, wait: { mean: 15 * 60 + 55 } })
  })

  it('a priority overtakes as long as there is time: what is begun before is in hand then', () => {
    // grown has 0 at 08:10 and 1 per h: at 23:30 15.3, above 15; it takes an hour
    const run = office(
      {
        t: { at: '08:00', takes: '930 min' },
        fixed: { at: '08:05', priority: '15' },
        grown: { at: '08:10', growth: '1 per h', takes: '1 h' },
      },
      { hours: '24 h', horizon: '1 d' },
    )
    expect(turns(run)).toEqual(['1 08:00 t', '1 23:30 grown'])
    expect(run.outcome.services.map(({ inOffice }) => inOffice)).toEqual([0, 1, 1])
    expect(run.outcome.units[0].timeIn[0]).toBe(960)
  })
})
