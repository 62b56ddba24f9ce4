import { describe, expect, it } from 'vitest'
import { BuiltInCalendar } from '../../../src/engine/built-in-calendar.ts'
import { eventKinds } from '../../../src/office/kernel/event-order.ts'
import { numberSlots } from '../../../src/office/kernel/event-slots.ts'
import { RunContext } from '../../../src/office/kernel/run-context.ts'
import { arrivalsAt, everyDay, openDaily, outage, requestClass, service, step, tinyOffice } from '../tiny-office.ts'
import { traceOf } from '../trace-of.ts'

describe('simultaneous events', () => {
  it('are numbered in the documented order of kinds', () => {
    const context = new RunContext(everyDay(), 1440, (slots) => new BuiltInCalendar(slots))
    const arrivals = context.slots('arrival', 2, () => {})
    const completions = context.slots('completion', 3, () => {})
    const moreArrivals = context.slots('arrival', 1, () => {})
    const horizon = context.slots('horizon', 1, () => {})
    const owners = numberSlots([arrivals, completions, moreArrivals, horizon])
    expect([completions.first, arrivals.first, moreArrivals.first, horizon.first]).toEqual([0, 3, 5, 6])
    expect(owners).toHaveLength(7)
    expect(eventKinds.at(0)).toBe('completion')
    expect(eventKinds.at(-1)).toBe('horizon')
  })

  it('complete work before a unit can be seized: whoever waits goes before whoever comes at that moment', () => {
    // two wait; the third comes at 120, the very moment at which the first two are done
    const office = tinyOffice({ services: [service('card', { arrivals: arrivalsAt(100, 101, 120) })] })
    expect(traceOf(office).slice(4)).toEqual([
      '110 card 0 is completed',
      '110 printer begins card 1',
      '120 printer is done',
      '120 card 1 is completed',
      '120 card 2 comes',
      '120 printer begins card 2',
      '130 printer is done',
      '130 card 2 is completed',
    ])
  })

  it('are settled together: who comes on the stroke of opening is served before the less urgent who wait', () => {
    const onTheStroke = {
      ...arrivalsAt(480),
      pieceStart: Float64Array.of(479),
      pieceEnd: Float64Array.of(481),
    }
    const office = tinyOffice({
      calendars: [openDaily(480, 600, 1)],
      steps: [step(), step({ name: 'passport at printers', service: 1 })],
      classes: [requestClass('ordinary'), requestClass('urgent', { service: 1, priority: 1 })],
      services: [
        service('card', { waiting: [{ count: 1, step: 0, oldest: 0 }] }),
        service('passport', { classes: [1], route: [1], arrivals: onTheStroke }),
      ],
    })
    expect(traceOf(office).slice(0, 3)).toEqual([
      '480 passport 0 comes',
      '480 printer begins passport 0',
      '490 printer is done',
    ])
  })

  it('complete what ends at the moment of closing and of an outage', () => {
    const office = tinyOffice({
      calendars: [openDaily(480, 500, 1)],
      links: [{ name: 'network', outages: [outage(500, 5)] }],
      steps: [step({ needs: [0] })],
      services: [service('card', { waiting: [{ count: 2, step: 0, oldest: 0 }] })],
    })
    expect(traceOf(office).slice(0, 7)).toEqual([
      '480 printer begins card -1',
      '490 printer is done',
      '490 card -1 is completed',
      '490 printer begins card -2',
      '500 printer is done',
      '500 card -2 is completed',
      '500 network is down',
    ])
  })
})
