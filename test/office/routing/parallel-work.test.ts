import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../../src/office/office-model.ts'
import type { Office } from '../../../src/scenario/compiled/office.ts'
import type { BranchPoint } from '../../../src/scenario/compiled/routes.ts'
import { arrivalsAt, nobodyComes, pool, service, step, tinyOffice, unit } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

const fork: BranchPoint = { kind: 'fork', name: 'parts', parts: [1, 2] }
const join: BranchPoint = { kind: 'join', name: 'end of parts', on: 3 }

/** A counter, then card (10 minutes) and family card (4 minutes) side by side, then the hand-over at the counter. */
function office(changes: Partial<Office> = {}): Office {
  const minutes = (value: number) => ({ kind: 'constant', value }) as const
  return tinyOffice({
    pools: [pool('counters', [0]), pool('printers', [1]), pool('desks', [2])],
    units: [unit('counter'), unit('printer', { pool: 1 }), unit('desk', { pool: 2 })],
    services: [
      service('visit', {
        arrivals: arrivalsAt(100, 101),
        route: [0, 1, 2, 3],
        course: { first: 0, next: [-2, -3, -3, -1] },
      }),
    ],
    steps: [
      step({ name: 'counter', takes: minutes(3) }),
      step({ name: 'card', pool: 1, takes: minutes(10) }),
      step({ name: 'family card', pool: 2, takes: minutes(4) }),
      step({ name: 'hand-over', takes: minutes(1) }),
    ],
    branchPoints: [fork, join],
    ...changes,
  })
}

describe('parts that go on side by side', () => {
  it('begin together and let the request go on when the last is done', () => {
    expect(traceOf(office())).toEqual([
      '100 visit 0 comes',
      '100 counter begins visit 0',
      '101 visit 1 comes',
      '103 counter is done',
      '103 printer begins visit 0',
      '103 desk begins visit 0',
      '103 counter begins visit 1',
      '106 counter is done',
      '107 desk is done',
      '107 desk begins visit 1',
      '111 desk is done',
      '113 printer is done',
      '113 counter begins visit 0',
      '113 printer begins visit 1',
      '114 counter is done',
      '114 visit 0 is completed',
      '123 printer is done',
      '123 counter begins visit 1',
      '124 counter is done',
      '124 visit 1 is completed',
    ])
  })

  it('count the citizen once, in the backlog, the waits and among the unfinished', () => {
    const [all] = new OfficeModel(office()).run(1, 0).services
    expect(all).toMatchObject({ arrived: 2, completed: 2, peakBacklog: 2 })
    expect(all.wait).toMatchObject({ count: 2, censored: 0 })
    expect(all.backlogArea).toBeCloseTo(14 + 23, 9)
    const late = [service('visit', { ...office().services[0], arrivals: arrivalsAt(1430) })]
    const [cut] = new OfficeModel(office({ services: late })).run(1, 0).services
    expect(cut).toMatchObject({ arrived: 1, completed: 0, inOffice: 1 })
    expect(cut.wait).toMatchObject({ count: 1, censored: 1 })
  })

  it('can part again within a part', () => {
    const inner: BranchPoint[] = [
      { kind: 'fork', name: 'inner parts', parts: [2, 3] },
      { kind: 'join', name: 'end of inner parts', on: -3 },
    ]
    const nested = office({
      services: [
        service('visit', {
          arrivals: arrivalsAt(100),
          route: [0, 1, 2, 3],
          // the counter, then the card beside both the family card and the hand-over
          course: { first: 0, next: [-2, -3, -5, -5] },
        }),
      ],
      branchPoints: [
        { kind: 'fork', name: 'parts', parts: [1, -4] },
        { kind: 'join', name: 'end of parts', on: -1 },
        ...inner,
      ],
    })
    expect(traceOf(nested)).toEqual([
      '100 visit 0 comes',
      '100 counter begins visit 0',
      '103 counter is done',
      '103 printer begins visit 0',
      '103 desk begins visit 0',
      '103 counter begins visit 0',
      '104 counter is done',
      '107 desk is done',
      '113 printer is done',
      '113 visit 0 is completed',
    ])
  })

  it('are as many as the requests that wait at the start, when a route begins with them', () => {
    const services = [
      service('visit', {
        arrivals: nobodyComes,
        route: [0, 1, 2, 3],
        course: { first: -2, next: [-1, -3, -3, -1] },
        waiting: [{ count: 3000, step: -2, oldest: 0 }],
      }),
    ]
    // more than a table of 1,024 rows holds; 144 cards and, with each, one hand-over fit in a day
    const { steps, services: outcome } = new OfficeModel(office({ services })).run(1, 0)
    expect(steps.map(({ completed }) => completed)).toEqual([0, 144, 360, 143])
    expect(outcome[0]).toMatchObject({ initial: 3000, completed: 143, inOffice: 2857 })
  })
})
