import { describe, expect, it } from 'vitest'
import { BuiltInCalendar } from '../../../src/engine/built-in-calendar.ts'
import { ClassDraws } from '../../../src/office/requests/class-draws.ts'
import { RunContext } from '../../../src/office/kernel/run-context.ts'
import { everyDay, requestClass, service, tinyOffice } from '../tiny-office.ts'

const URGENT = 1
const ONLY = 3

/** Of a service with classes 0, 1 and 2, the second urgent with a share of 10 %, and one with class 3 alone. */
function classDraws(): ClassDraws {
  const shares = [0.6, 0.1, 0.3, 1]
  const office = tinyOffice({
    classes: shares.map((share, c) => requestClass(`class-${c}`, { share })),
    services: [service('several', { classes: [0, 1, 2] }), service('one', { classes: [ONLY] })],
  })
  const context = new RunContext(everyDay(), 1440, (slots) => new BuiltInCalendar(slots))
  const draws = new ClassDraws(context, office)
  context.seal()
  context.streams.start(1, 0)
  draws.start()
  return draws
}

/** What each request would draw alone. */
function alone(service: number, serials: readonly number[]): number[] {
  const draws = classDraws()
  return serials.map((serial) => draws.draw(service, serial))
}

const from = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i)

describe('the class of a request', () => {
  it.each([0, 1])('drawn ahead for 64 arrivals is what each would draw alone (service %i)', (s) => {
    const draws = classDraws()
    for (const first of [0, 64, 640]) {
      const serials = from(first, 64)
      draws.drawAhead(s, first)
      expect(serials.map((serial) => draws.draw(s, serial))).toEqual(alone(s, serials))
      expect([...draws.ahead[s]]).toEqual(alone(s, serials))
    }
  })

  it('is drawn alone outside of the batch: in the backlog of the start, before, behind, and in groups', () => {
    const draws = classDraws()
    const outside = [...from(-200, 200), ...from(0, 64), ...from(128, 64), ...from(2 ** 30, 64)]
    const expected = alone(0, outside)
    expect(outside.map((serial) => draws.draw(0, serial))).toEqual(expected)
    draws.drawAhead(0, 64)
    expect(outside.map((serial) => draws.draw(0, serial))).toEqual(expected)
  })

  it('is not taken from the batch of another replication', () => {
    const draws = classDraws()
    draws.drawAhead(0, 0)
    draws.ahead[0].fill(ONLY)
    draws.start()
    expect(from(-64, 128).map((serial) => draws.draw(0, serial))).toEqual(alone(0, from(-64, 128)))
  })

  it('follows the shares', () => {
    // Standard deviation of the number of urgent ones: 30; false alarm at 5 of them 6e-7.
    const urgent = alone(0, from(0, 10_000)).filter((c) => c === URGENT).length
    expect(Math.abs(urgent - 1000)).toBeLessThan(150)
    expect(new Set(alone(0, from(0, 100)))).toEqual(new Set([0, 1, 2]))
    expect(new Set(alone(1, from(0, 100)))).toEqual(new Set([ONLY]))
  })
})
