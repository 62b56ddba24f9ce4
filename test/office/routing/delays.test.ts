import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import type { Office } from '../../../src/scenario/compiled/office.ts'
import { DONE, type BranchPoint, type Place } from '../../../src/scenario/compiled/routes.ts'
import { office as compiled } from '../../scenario/scenarios.ts'
import {
  arrivalsAt,
  exactly,
  minutesPerDay,
  pool,
  requestClass,
  service,
  step,
  tinyOffice,
  unit,
} from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

/** The place of the n-th branch point. */
const branchPoint = (n: number): Place => -2 - n

function delay(minutes: number, on: Place): BranchPoint {
  return { kind: 'delay', name: 'card: post', lasts: exactly(minutes), on }
}

/** A counter (3 minutes), a delay, a printer (10 minutes); citizens come at 100 and 101. */
function office(minutes: number, changes: Partial<Office> = {}): Office {
  return tinyOffice({
    pools: [pool('counters', [0]), pool('printers', [1])],
    units: [unit('counter'), unit('printer', { pool: 1 })],
    services: [
      service('card', {
        arrivals: arrivalsAt(100, 101),
        route: [0, 1],
        course: { first: 0, next: [branchPoint(0), DONE] },
      }),
    ],
    steps: [step({ name: 'card at counters', takes: { kind: 'constant', value: 3 } }), step({ pool: 1 })],
    branchPoints: [delay(minutes, 1)],
    ...changes,
  })
}

describe('a delay', () => {
  it('takes no unit: both citizens are in it at once, and the counter goes on', () => {
    expect(traceOf(office(50))).toEqual([
      '100 card 0 comes',
      '100 counter begins card 0',
      '101 card 1 comes',
      '103 counter is done',
      '103 card 0: delay-begins at card: post',
      '103 counter begins card 1',
      '106 counter is done',
      '106 card 1: delay-begins at card: post',
      '153 card 0: delay-ends at card: post',
      '153 printer begins card 0',
      '156 card 1: delay-ends at card: post',
      '163 printer is done',
      '163 card 0 is completed',
      '163 printer begins card 1',
      '173 printer is done',
      '173 card 1 is completed',
    ])
  })

  it('is a part of the wait, and its own time is told: 153 - 103 and 156 - 106 minutes', () => {
    const { services, tallies } = new OfficeModel(office(50)).run(1, 0)
    expect(services[0].wait.mean).toBe((63 + 72) / 2)
    expect(tallies).toEqual([{ code: 'delay', of: 'card: post', unit: 'minutes', value: 50 }])
  })

  it('that is over at the horizon is over, and one that is not stays in the backlog', () => {
    const atHorizon = new OfficeModel(office(minutesPerDay - 103)).run(1, 0)
    expect(atHorizon.tallies[0].value).toBe(minutesPerDay - 103)
    expect(atHorizon.services[0].inOffice).toBe(2)
    const [{ value }] = new OfficeModel(office(minutesPerDay)).run(1, 0).tallies
    expect(value).toBeNaN()
  })

  it('ends before a citizen who applies at the same moment', () => {
    const lines = traceOf(office(50, { services: [{ ...office(50).services[0], arrivals: arrivalsAt(100, 153) }] }))
    const at = (line: string): number => lines.indexOf(line)
    expect(at('153 card 0: delay-ends at card: post')).toBeLessThan(at('153 card 1 comes'))
  })

  it('is not left by a citizen whose patience ends meanwhile, who then does not wait for the next step', () => {
    const impatient = requestClass('all', { patience: { leaves: exactly(20), comesBackAfter: null } })
    // both are impatient since 120 and 121; at 153 the printer is free for card 0, at 156 it is not for card 1
    const lines = traceOf(office(50, { classes: [impatient] }))
    expect(lines.filter((line) => /withdraws|completed/.test(line))).toEqual([
      '156 card 1 withdraws',
      '163 card 0 is completed',
    ])
  })

  it('of one part does not hold up the other: both are done before the request goes on', () => {
    const trace = traceOf(
      office(0, {
        services: [
          service('card', {
            arrivals: arrivalsAt(100),
            route: [0, 1],
            course: { first: branchPoint(0), next: [branchPoint(2), branchPoint(2)] },
          }),
        ],
        branchPoints: [
          { kind: 'fork', name: 'parts', parts: [branchPoint(1), 1] },
          delay(40, 0),
          { kind: 'join', name: 'end', on: DONE },
        ],
      }),
    )
    expect(trace).toEqual([
      '100 card 0 comes',
      '100 card 0: delay-begins at card: post',
      '100 printer begins card 0',
      '110 printer is done',
      '140 card 0: delay-ends at card: post',
      '140 counter begins card 0',
      '143 counter is done',
      '143 card 0 is completed',
    ])
  })

  it('of working days stands still while the office is closed: from Friday noon two working days later', () => {
    // Friday 9 March 2018, 12:00, is minute 720 of day 0; the weekend does not count: Tuesday, 12:00.
    const scenario = `title: Post
start: 2018-03-09
horizon: 10 d
opening: { hours: { mon-fri: 08:00-16:00 } }
pools: { counters: { units: { counter: {} } } }
services:
  card:
    arrivals: poisson(0 per day)
    waiting: { count: 1, at: counters, oldest: 1 min }
    route: [{ at: counters, takes: 4 h }, { delay: 2 wd, name: post }]
`
    const ends = 4 * minutesPerDay + 720
    expect(traceOf(compiled(scenario)).slice(-3)).toEqual([
      '720 card -1: delay-begins at card: post',
      `${ends} card -1: delay-ends at card: post`,
      `${ends} card -1 is completed`,
    ])
  })
})
