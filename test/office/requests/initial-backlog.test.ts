import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf } from '../../../src/engine/instant.ts'
import { InitialBacklog } from '../../../src/office/requests/initial-backlog.ts'
import { service, tinyOffice } from '../tiny-office.ts'
import { assertProperty } from '../../property-seeds.ts'

type Waiting = readonly { count: number; step: number; oldest: number }[]

/** The backlog as rows: time of application, service, step, serial. */
function rowsOf(waiting: readonly Waiting[]): number[][] {
  const office = tinyOffice({ services: waiting.map((groups, s) => service(`service ${s}`, { waiting: groups })) })
  const { came, service: of, step, serial, count } = new InitialBacklog(office)
  return Array.from({ length: count }, (_, place) => [came[place], of[place], step[place], serial[place]])
}

describe('the backlog at the start', () => {
  it('has ages evenly spread from the oldest down, and the oldest first, whatever its service and step', () => {
    const rows = rowsOf([
      [
        { count: 2, step: 0, oldest: 80 },
        { count: 1, step: 1, oldest: 100 },
      ],
      [{ count: 4, step: 0, oldest: 80 }],
    ])
    expect(rows).toEqual([
      [-100, 0, 1, -3],
      [-80, 0, 0, -1],
      [-80, 1, 0, -1],
      [-60, 1, 0, -2],
      [-40, 0, 0, -2],
      [-40, 1, 0, -3],
      [-20, 1, 0, -4],
    ])
  })

  it('came before the start even when its age is none', () => {
    for (const [came] of rowsOf([[{ count: 3, step: 0, oldest: 0 }]])) expect(came).toBeLessThan(0)
  })

  it('is everybody once, in order of time by instants, then service, then number', () => {
    const group = fc.record({ count: fc.nat(6), step: fc.nat(2), oldest: fc.constantFrom(0, 10, 20, 30) })
    assertProperty(
      fc.property(fc.array(fc.array(group, { maxLength: 3 }), { minLength: 1, maxLength: 3 }), (waiting) => {
        const all = waiting.flatMap((groups, s) => {
          const steps = groups.flatMap(({ count, step, oldest }) =>
            Array.from({ length: count }, (_, i) => ({
              step,
              came: -Math.max(oldest, 1e-12) * ((count - i) / count),
            })),
          )
          return steps.map(({ step, came }, i) => [came, s, step, -1 - i])
        })
        expect(rowsOf(waiting)).toEqual(
          all.toSorted((a, b) => instantOf(a[0]) - instantOf(b[0]) || a[1] - b[1] || b[3] - a[3]),
        )
      }),
      { seed: 1 },
    )
  })
})
