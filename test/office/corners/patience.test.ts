import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

/**
 * Patience that ends while a citizen does not wait in a queue. The impatient citizen applies for `s` at 08:00 and waits
 * at most so many minutes; the others apply for `t`, and keep units busy.
 */
function office(s: { patience: string; route: string }, others = '', keys = ''): string {
  return `
title: corner
start: 2026-01-05
horizon: 3 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { a: { units: 1 }, b: { units: 1 }, r: { units: 1 } }
${keys}
services:
  s:
    arrivals: evenly(0 per day)
    batches: [{ on: 2026-01-05 08:00, size: 1 person }]
    classes: { one: { patience: { leaves: ${s.patience} } } }
    route: ${s.route}
${others}
`
}

/** One other citizen, who comes at a time and takes a unit for so long. */
function other(name: string, at: string, pool: string, takes: string, priority = 0): string {
  return `  ${name}:
    arrivals: evenly(0 per day)
    batches: [{ on: 2026-01-05 ${at}, size: 1 person }]
    classes: { other: { priority: ${priority} } }
    route: [{ at: ${pool}, takes: ${takes} }]`
}

/** What happens to the impatient citizen. */
function fate(text: string): string[] {
  return byHand(text)
    .lines(' s ')
    .map((line) => line.replace(/ s \d+/, '').replace(' (one)', ''))
}

const TWO_STEPS = '[{ at: a, takes: 10 min }, { at: b, takes: 5 min }]'

describe('patience that has ended during work', () => {
  it('acts when the work is done and the citizen would wait for the next step', () => {
    // served at a 08:00-08:10; the patience ends at 08:05; b is taken until 09:00
    const text = office({ patience: '5 min', route: TWO_STEPS }, other('t', '08:00', 'b', '1 h'))
    expect(fate(text)).toEqual(['1 08:00 comes', '1 08:00 a-1 begins', '1 08:10 withdraws'])
    expect(byHand(text).outcome.services[0]).toMatchObject({ arrived: 1, completed: 0, withdrawn: 1, inOffice: 0 })
  })

  it('does not act when the next step begins at once', () => {
    const text = office({ patience: '5 min', route: TWO_STEPS })
    expect(fate(text)).toEqual(['1 08:00 comes', '1 08:00 a-1 begins', '1 08:10 b-1 begins', '1 08:15 is completed'])
  })

  it('is remembered over a step that begins at once, until the next wait', () => {
    const route = '[{ at: a, takes: 10 min }, { at: b, takes: 5 min }, { at: r, takes: 5 min }]'
    // a 08:00-08:10, b 08:10-08:15; r is taken from 08:02 to 08:32
    const text = office({ patience: '5 min', route }, other('t', '08:02', 'r', '30 min'))
    expect(fate(text).at(-1)).toBe('1 08:15 withdraws')
  })

  it('lets the citizen leave, and come back later', () => {
    const text = office({ patience: '5 min, comes-back-after: 2 h', route: TWO_STEPS }, other('t', '08:00', 'b', '1 h'))
    // left at 08:10, back at 10:10; then b is free at 10:20, although the patience ends again at 10:15
    expect(fate(text).slice(2)).toEqual([
      '1 08:10 withdraws',
      '1 10:10 comes',
      '1 10:10 a-1 begins',
      '1 10:20 b-1 begins',
      '1 10:25 is completed',
    ])
  })

  it('acts at a tie with the end of the work', () => {
    // the patience ends at 08:10 as the work does; then b is taken
    const text = office({ patience: '10 min', route: TWO_STEPS }, other('t', '08:00', 'b', '1 h'))
    expect(fate(text).at(-1)).toBe('1 08:10 withdraws')
  })

  it('acts after a night in which the work lay with its unit', () => {
    const text = office(
      { patience: '477 min', route: '[{ at: a, takes: 485 min }, { at: b, takes: 5 min }]' },
      other('t', '15:00', 'b', '2 h'),
    )
    // begun at 08:00; the patience of 7 h 57 min ends at 15:57; 5 min are left at 16:00 and done at 08:05; b is taken until 09:00
    expect(fate(text).at(-1)).toBe('2 08:05 withdraws')
  })

  it('does nothing to those whose work is still in hand at the horizon', () => {
    const text = office({ patience: '5 min', route: '[{ at: a, takes: 25 h }, { at: b, takes: 5 min }]' })
    // 8 hours a day: 24 of 25 hours are done at the end of the third day
    expect(fate(text)).toEqual(['1 08:00 comes', '1 08:00 a-1 begins'])
    expect(byHand(text).outcome.services[0]).toMatchObject({ withdrawn: 0, inOffice: 1 })
  })

  it('acts when the work has to be done again and another goes first', () => {
    const text = office(
      { patience: '5 min', route: '[{ at: a, takes: 10 min, redo: 99 % }]' },
      other('t', '08:01', 'a', '10 min', 1),
    )
    // done at 08:10 and misprinted; t has priority
    expect(byHand(text).lines('1 08:10 a-1 is done')).toHaveLength(1)
    expect(fate(text)).toEqual(['1 08:00 comes', '1 08:00 a-1 begins', '1 08:10 withdraws'])
  })

  it('does not act when the work is done again at once', () => {
    const text = office({ patience: '5 min', route: '[{ at: a, takes: 10 min, redo: 50 % }]' })
    expect(fate(text).at(-1)).toMatch(/is completed$/)
  })

  it('acts when the work is rejected, and the citizen would wait at the step to which it goes back', () => {
    const text = office(
      { patience: '5 min', route: '[{ at: a, takes: 10 min, rejected: { share: 99 %, back-to: a } }]' },
      other('t', '08:01', 'a', '10 min'),
    )
    expect(fate(text)).toEqual(['1 08:00 comes', '1 08:00 a-1 begins', '1 08:10 withdraws'])
    expect(byHand(text).lines('a-1 begins t')).toEqual([expect.stringMatching(/^1 08:10 /)])
  })

  it('acts when a link goes down and the work goes back into its queue', () => {
    const text = office(
      { patience: '5 min', route: '[{ at: a, takes: 10 min, needs: [net] }]' },
      '',
      'links: { net: { outages: [{ since: 2026-01-05 08:07, lasts: 1 h }] } }',
    )
    expect(fate(text).at(-1)).toBe('1 08:07 withdraws')
  })
})

describe('patience that has ended in a delay', () => {
  const route = '[{ delay: 30 min }, { at: a, takes: 10 min }]'

  it('acts when the delay is over and the citizen would wait', () => {
    const text = office({ patience: '10 min', route }, other('t', '08:00', 'a', '1 h'))
    expect(fate(text).at(-1)).toBe('1 08:30 withdraws')
  })

  it('does not act when the citizen is served at once', () => {
    expect(fate(office({ patience: '10 min', route })).slice(-2)).toEqual([
      '1 08:30 a-1 begins',
      '1 08:40 is completed',
    ])
  })
})

describe('patience that has ended while parts go on side by side', () => {
  const route = (b: string) =>
    `[{ together: [{ route: [{ at: a, takes: 10 min }] }, { route: [{ at: b, takes: ${b} }] }] }, { at: r, takes: 5 min }]`

  it('acts when all parts are done and the citizen would wait for the next step', () => {
    // a 08:00-08:10, b 08:00-08:20; r is taken until 09:00
    const text = office({ patience: '5 min', route: route('20 min') }, other('t', '08:00', 'r', '1 h'))
    expect(fate(text).slice(1).toSorted()).toEqual(['1 08:00 a-1 begins', '1 08:00 b-1 begins', '1 08:20 withdraws'])
  })

  it('does not act while a part waits in a queue', () => {
    const text = office(
      { patience: '5 min', route: route('20 min') },
      `  t:
    arrivals: evenly(0 per day)
    waiting: 1
    route: [{ at: b, takes: 30 min }]`,
    )
    // t, who waits since before the start, is at b from 08:00 to 08:30; then the part until 08:50, and r until 08:55
    expect(fate(text).at(-1)).toBe('1 08:55 is completed')
  })
})

/** Citizens who wait for `s` in vain or not, at a unit that is open 08:00-16:00 or as told. */
const queue = (
  leaves: string,
  {
    batch = 'on: 2026-01-05 08:00, size: 1 person',
    takes = '10 min',
    hours = '08:00-16:00',
    horizon = '2 d',
    keys = '',
    others = '',
  } = {},
) =>
  byHand(`title: patience
start: 2026-01-05
horizon: ${horizon}
opening: { hours: { daily: ${hours} } }
pools: { a: { units: { a: {} } } }
${keys}
services:
  s:
    arrivals: evenly(0 per day)
    batches: [{ ${batch} }]
    classes: { one: { patience: { leaves: ${leaves} } } }
    route: [{ at: a, takes: ${takes} }]
${others}
`)
/** Others who wait at the start. */
const before = (count: number, takes: string) => `  t:
    arrivals: evenly(0 per day)
    waiting: ${count}
    route: [{ at: a, takes: ${takes} }]`

describe('at closing', () => {
  it('patience that ends then, in the night or at the opening ends the wait', () => {
    // t is at work 08:00-16:00 and until 08:30 of day 2; s came at 08:00
    const others = before(1, '510 min')
    expect(queue('8 h', { others }).lines('withdraws')).toEqual([`1 16:00 s ${2 ** 30} withdraws`])
    expect(queue('10 h', { others }).lines('withdraws')).toEqual([`1 18:00 s ${2 ** 30} withdraws`])
    expect(queue('24 h', { others }).lines('withdraws')).toEqual([`2 08:00 s ${2 ** 30} withdraws`])
  })

  it('patience that ends at the opening ends before anybody is called up', () => {
    // t is at work until 16:00 sharp; the unit is free at the opening, as the patience of 24 h ends
    const { lines } = queue('24 h', { others: before(1, '8 h') })
    expect(lines(' s ').slice(1)).toEqual([`2 08:00 s ${2 ** 30} withdraws`])
    // a minute more, and s is called up
    expect(queue('1441 min', { others: before(1, '8 h') }).lines(' s ')[1]).toBe(`2 08:00 a begins s ${2 ** 30}`)
  })

  it('patience that ends while the work lies over the night leaves it there', () => {
    // begun at 08:00; 8 h until 16:00 and 10 min on day 2; the patience ends at 20:00
    expect(queue('12 h', { takes: '490 min' }).lines(' s ').slice(-1)).toEqual([`2 08:10 s ${2 ** 30} is completed`])
  })
})

describe('at a tie', () => {
  it('who would be called up as the patience ends leaves, at any rounding', () => {
    // by day and night: t are k pieces of 4.8 min; the unit is free after 4.8 k minutes, when the patience ends
    for (const [count, minutes] of [
      [5, 24],
      [10, 48],
      [50, 240],
      [100, 480],
      [150, 720],
      [250, 1200],
    ] as const) {
      const { outcome, lines } = queue(`${minutes} min`, {
        batch: 'on: 2026-01-05 00:00, size: 1 person',
        hours: '24 h',
        others: before(count, '4.8 min'),
      })
      expect(lines(' begins s ')).toEqual([])
      expect(outcome.services[0]).toMatchObject({ completed: 0, withdrawn: 1 })
    }
  })

  it('who is done as the patience ends is completed', () => {
    const { outcome } = queue('10 min')
    expect(outcome.services[0]).toMatchObject({ completed: 1, withdrawn: 0 })
  })

  it('who is called up by a unit that comes up as the patience ends leaves', () => {
    // the link is down until 09:00
    const keys = 'links: { net: { outages: [{ since: 2026-01-05 07:00, until: 2026-01-05 09:00 }] } }'
    const { lines } = queue('1 h', { keys, takes: '10 min, needs: [net]' })
    expect(lines(' s ').slice(1)).toEqual([`1 09:00 s ${2 ** 30} withdraws`])
  })

  it('two whose patience ends at one moment leave in the order in which they came', () => {
    // three at 08:00: one is served for ten minutes, two leave at 08:01
    const { outcome, lines } = queue('1 min', { batch: 'on: 2026-01-05 08:00, size: 3 people' })
    expect(lines('withdraws')).toEqual([`1 08:01 s ${2 ** 30 + 1} withdraws`, `1 08:01 s ${2 ** 30 + 2} withdraws`])
    expect(outcome.services[0]).toMatchObject({ completed: 1, withdrawn: 2 })
  })
})

describe('at the horizon', () => {
  it('patience that ends then has ended; a minute later it has not', () => {
    // t has the unit for ten days; s comes at 08:00, and 16 h later it is midnight
    const others = before(1, '10 d')
    const at = (leaves: string) => queue(leaves, { others, horizon: '1 d' }).outcome.services[0]
    expect(at('16 h')).toMatchObject({ withdrawn: 1, inOffice: 0, wait: { censored: 1, mean: 960 } })
    expect(at('961 min')).toMatchObject({ withdrawn: 0, inOffice: 1, wait: { censored: 1, mean: 960 } })
  })

  it('so at any rounding: of those who come each 4.8 minutes', () => {
    // the k-th after the first comes at 4.8 k minutes, and its patience is what is left of the day
    for (const k of [10, 35, 50, 100, 140]) {
      const { outcome } = queue(`${(1440 - 4.8 * k).toFixed(1)} min`, {
        batch: 'on: 2026-01-05 00:00, every: 4.8 min, size: 1 person',
        hours: '24 h',
        horizon: '1 d',
        others: before(1, '10 d'),
      })
      expect(outcome.services[0]).toMatchObject({ withdrawn: k + 1 })
    }
  })

  it('who then has to wait again, and whose patience has ended before, is still there: nobody is called up any more', () => {
    // by day and night: at a 23:00-24:00; the patience ended at 23:30; b is taken
    const text = office(
      { patience: '30 min', route: '[{ at: a, takes: 1 h }, { at: b, takes: 5 min }]' },
      other('t', '08:00', 'b', '3 d'),
    )
      .replace('08:00-16:00', '24 h')
      .replace('batches: [{ on: 2026-01-05 08:00', 'batches: [{ on: 2026-01-05 23:00')
      .replace('horizon: 3 d', 'horizon: 1 d')
    expect(fate(text)).toEqual(['1 23:00 comes', '1 23:00 a-1 begins'])
    expect(byHand(text).outcome.services[0]).toMatchObject({ withdrawn: 0, inOffice: 1 })
  })
})
