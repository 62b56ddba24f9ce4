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
