import { describe, expect, it } from 'vitest'
import { office as compiled, read } from '../../scenario/scenarios.ts'
import { byHand } from './by-hand.ts'

const DAY = 1440

/** Mon 5 Jan 2026; Thu 1 and Fri 2 Jan are holidays. */
function office(parts: string, { step = '', opening = '', unit = '{}', service = '' } = {}): string {
  return `title: Working days before the start
start: 2026-01-05
horizon: 6 d
opening: { hours: { mon-fri: 08:00-16:00 }, holidays: [2026-01-01, 2026-01-02]${opening} }
pools: { c: { units: { c1: ${unit} } } }
services: { s: { arrivals: evenly(4 per day), route: [{ at: c, takes: 1 h${step} }]${service} } }
${parts}
`
}

describe('working days before the start', () => {
  const NET = { step: ', needs: [net]' }

  it('leave out the holidays: an outage of 4 wd since Mon 29 Dec ends on Tue 6 Jan at 00:00', () => {
    // 29, 30, 31 Dec are three; 1 and 2 Jan are holidays; Mon 5 Jan is the fourth
    const outage = 'links: { net: { outages: [{ since: 2025-12-29, lasts: 4 wd }] } }'
    const { outcome } = byHand(office(outage, NET))
    expect([...outcome.links[0]!.periods]).toEqual([0, DAY])
    // the same calendar from two weeks before: from day 8 to the end of day 15
    const earlier = office(outage, NET).replace('2026-01-05', '2025-12-22').replace('6 d', '21 d')
    expect([...byHand(earlier).outcome.links[0]!.periods]).toEqual([7 * DAY, 15 * DAY])
  })

  it('take in extra openings: with Sat 3 Jan open, the outage was over before the start, which is said', () => {
    const text = office('links: { net: { outages: [{ since: 2025-12-29, lasts: 4 wd }] } }', {
      ...NET,
      opening: ', extra: [{ on: 2026-01-03, hours: 08:00-12:00 }]',
    })
    expect(byHand(text).outcome.links[0]!.periods).toHaveLength(0)
    const reading = read(text)
    expect(reading.ok && reading.scenario.warnings.map(({ message }) => message)).toEqual([
      'this opening lies outside the horizon and counts only for working days (wd) that reach back to it',
      'this outage is over before 2026-01-05 and has no effect',
    ])
  })

  it('are those of a trip: sent on Tue 30 Dec, 3 wd of transit and 1 wd of repair end on Wed 7 Jan at 00:00', () => {
    // 30, 31 Dec and 5 Jan are the way; 6 Jan is the repair; 7, 8 and 9 Jan are the way back, over at the end of Friday
    const depot = 'depots: { d: { transit: 3 wd, repair: 1 wd } }'
    expect(byHand(office(depot, { unit: '{ away: { at: d, since: 2025-12-30 } }' })).states('c1')).toEqual([
      '1 00:00 in-transit',
      '2 00:00 at-depot',
      '3 00:00 in-transit',
      '6 00:00 closed',
    ])
  })

  it('are those of a repair in progress: 5 wd, begun on Mon 29 Dec', () => {
    // 29, 30, 31 Dec, 5 and 6 Jan
    const depot = 'depots: { d: { repair: 5 wd } }'
    expect(
      byHand(office(depot, { unit: '{ away: { at: d, since: 2025-12-29 } }' }))
        .states('c1')
        .slice(0, 3),
    ).toEqual(['1 00:00 at-depot', '3 00:00 in-transit', '3 00:00 closed'])
  })

  it('are those of maintenance that was due before: every 4 wd from Mon 29 Dec, next on Tue 6 Jan', () => {
    const unit = '{ maintenance: { first: 2025-12-29, every: 4 wd, takes: 2 h, when: forced } }'
    const { states } = byHand(office('', { unit }))
    // 29, 30, 31 Dec and 5 Jan have passed on 6 Jan at 00:00
    expect(states('c1').filter((line) => line.includes('maintained'))[0]).toBe('2 00:00 maintained')
  })

  it('are those of ages: 4 wd back is Fri 26 Dec at 00:00, and 1.5 wd back is Tue 30 Dec at 12:00', () => {
    // 31, 30 and 29 Dec and, before the weekend, 26 Dec; half of 30 Dec and all of 31 Dec
    const oldest = (written: string) =>
      compiled(office('', { service: `, waiting: { count: 1, oldest: ${written} }` })).services[0]!.waiting[0]!.oldest
    expect([oldest('4 wd'), oldest('1.5 wd'), oldest('1 wd')]).toEqual([10 * DAY, 5.5 * DAY, 5 * DAY])
  })

  it('are those of targets: 2 wd before Mon 5 Jan 09:00 is Tue 30 Dec 09:00', () => {
    // 40 spread over 10 d, and 40 counters: all are ready at 09:00. Within 2 wd are 9 h of Monday, Wed 31 Dec and 15 h of
    // Tue 30 Dec: those who came in the last 5.625 d before the start, 22.5 of 40
    const within = (target: string) =>
      byHand(
        office(`targets: { s: ${target} }`, { service: ', waiting: { count: 40, oldest: 10 d }' })
          .replace('{ units: { c1: {} } }', '{ units: 40 }')
          .replace('evenly(4', 'evenly(0'),
      ).outcome.services[0]!.wait
    const { withinTarget, mean, meanWorking, count } = within('2 wd')
    expect(count).toBe(40)
    expect(meanWorking).toBeLessThan(mean - 3 * DAY)
    expect(Math.round(withinTarget * 40)).toBeGreaterThanOrEqual(22)
    expect(Math.round(withinTarget * 40)).toBeLessThanOrEqual(23)
  })

  it('of an office that never opens by its week are its extra openings alone, and a time beyond them never ends', () => {
    const text = office('links: { net: { outages: [{ since: 2025-12-29, lasts: 3 wd }] } }', NET)
      .replace('mon-fri: 08:00-16:00', 'mon: closed')
      .replace(
        '] }',
        '], extra: [{ on: 2025-12-31, hours: 08:00-12:00 }, { on: 2026-01-06 to 2026-01-07, hours: 08:00-12:00 }] }',
      )
    // 31 Dec, 6 and 7 Jan
    expect([...byHand(text).outcome.links[0]!.periods]).toEqual([0, 3 * DAY])
    expect([...byHand(text.replace('3 wd', '4 wd')).outcome.links[0]!.periods]).toEqual([0, 6 * DAY])
  })
})
