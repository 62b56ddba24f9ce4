import { describe, expect, it } from 'vitest'
import { BuiltInCalendar } from '../../../src/engine/built-in-calendar.ts'
import { layOut } from '../../../src/office/requests/layout.ts'
import { RunContext } from '../../../src/office/kernel/run-context.ts'
import { ServiceTimes } from '../../../src/office/requests/service-times.ts'
import { SharedDraws } from '../../../src/random/shared-draws.ts'
import { everyDay, step, tinyOffice } from '../tiny-office.ts'

function serviceTimes(shared: SharedDraws | null = null): ServiceTimes {
  const steps = [
    step({ name: 'exponential', takes: { kind: 'exponential', mean: 8 } }),
    step({ name: 'lognormal', takes: { kind: 'lognormal', mean: 5, sd: 2 } }),
    step({ name: 'constant', takes: { kind: 'constant', value: 4.2 } }),
  ]
  const context = new RunContext(everyDay(), 1440, (slots) => new BuiltInCalendar(slots), shared)
  const times = new ServiceTimes(context, layOut(tinyOffice({ steps })))
  context.seal()
  context.streams.start(1, 0)
  shared?.start(1, 0)
  times.start()
  return times
}

describe('work at a step', () => {
  it.each([0, 1])('drawn ahead for 64 arrivals is what each would draw alone (step %i)', (exponentialOrLognormal) => {
    const times = serviceTimes()
    for (const first of [0, 64, 640]) {
      times.drawAhead(exponentialOrLognormal, first)
      for (let serial = first; serial < first + 64; serial++) {
        expect(times.drawnAhead(exponentialOrLognormal, serial)).toBe(times.draw(exponentialOrLognormal, serial, 0))
      }
    }
  })

  it('is not drawn ahead for an arrival outside of the batch, nor before there is one', () => {
    const times = serviceTimes()
    expect(times.drawnAhead(0, 0)).toBeLessThan(0)
    times.drawAhead(0, 64)
    expect([63, 128, 2 ** 30].map((serial) => times.drawnAhead(0, serial) < 0)).toEqual([true, true, true])
    times.start()
    expect(times.drawnAhead(0, 64)).toBeLessThan(0)
  })

  it.each([0, 1, 2])('of the initial backlog is what each would draw alone (step %i)', (s) => {
    const times = serviceTimes()
    // downwards, as it is asked for; then one that was passed over, and the last one of a whole range
    for (const serial of [...Array.from({ length: 200 }, (_, i) => -1 - i), -3, -1_000_000]) {
      expect(times.drawForBacklog(s, serial)).toBe(times.draw(s, serial, 0))
    }
    times.drawAhead(s, 0)
    expect(times.drawnAhead(s, 0)).toBe(times.draw(s, 0, 0))
  })

  it('of the initial backlog is not taken from draws that several models share', () => {
    const shared = new SharedDraws()
    for (let model = 0; model < 2; model++) {
      const times = serviceTimes(shared)
      for (const first of [0, 64]) times.drawAhead(0, first)
      expect(times.drawForBacklog(0, -1)).toBe(times.draw(0, -1, 0))
      expect(times.drawForBacklog(0, -65)).toBe(times.draw(0, -65, 0))
    }
  })

  it('is the same for everyone where it does not vary, and drawn anew where it is done again', () => {
    const times = serviceTimes()
    times.drawAhead(2, 0)
    expect([times.drawnAhead(2, 0), times.draw(2, 0, 0), times.draw(2, 17, 3)]).toEqual([4.2, 4.2, 4.2])
    expect(times.draw(0, 5, 1)).not.toBe(times.draw(0, 5, 0))
  })
})
