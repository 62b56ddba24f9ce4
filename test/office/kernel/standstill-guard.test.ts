import { describe, expect, it } from 'vitest'
import { BuiltInCalendar } from '../../../src/engine/built-in-calendar.ts'
import { SimJsCalendar } from '../../../src/engine/simjs/simjs-calendar.ts'
import { OfficeModel } from '../../../src/office/office-model.ts'
import { RunContext } from '../../../src/office/kernel/run-context.ts'
import { StandstillGuard } from '../../../src/office/kernel/standstill-guard.ts'
import { nameOfEvent, standstill } from '../../../src/office/what-goes-round.ts'
import { everyDay, exactly, outage, pool, service, tinyOffice, unit } from '../tiny-office.ts'

describe('the guard against a clock that stands still', () => {
  it('lets a run go on whose clock moves, however many events it has', () => {
    const guard = new StandstillGuard(1000)
    guard.start()
    // 500 events a second, looked at every 250
    for (let look = 1; look < 10_000; look++) expect(guard.standsStill(look / 120, 250 * look)).toBe(false)
  })

  it('sees so many events at one moment, and not fewer', () => {
    const guard = new StandstillGuard(1000)
    guard.start()
    expect(guard.standsStill(480, 600)).toBe(false)
    expect(guard.standsStill(480, 1599)).toBe(false)
    expect(guard.standsStill(480, 1600)).toBe(true)
  })

  it('sees a clock that creeps: a thousand millionth of a minute with each event', () => {
    const guard = new StandstillGuard(1000)
    guard.start()
    expect(guard.standsStill(480 + 1e-9, 1)).toBe(false)
    expect(guard.standsStill(480 + 1e-6, 1001)).toBe(true)
  })

  it('begins anew with each replication', () => {
    const guard = new StandstillGuard(1000)
    guard.start()
    expect(guard.standsStill(480, 5000)).toBe(false)
    guard.start()
    expect(guard.standsStill(0, 999)).toBe(false)
    expect(guard.standsStill(480, 1300)).toBe(false)
  })
})

describe('the error of a run that stands still', () => {
  const office = tinyOffice({
    links: [{ name: 'network', outages: [outage(0, 1), outage(5, 1)] }],
    pools: [pool('counters', [0]), pool('printers', [1])],
    units: [
      unit('counter'),
      unit('printer', {
        pool: 1,
        failures: [
          {
            name: 'failure',
            runsOn: 'calendar',
            every: { kind: 'constant', value: 0 },
            repair: { kind: 'on-the-spot', takes: exactly(0) },
          },
        ],
      }),
    ],
    services: [service('card')],
  })

  it('names what goes round, and when', () => {
    // a printer that fails and is repaired at 08:00, again and again; the counter has its completion at 09:00
    const context = new RunContext(everyDay(), 1440, (slots) => new BuiltInCalendar(slots))
    const repair = context.slots('repair', 2, () => failure.schedule(0, context.calendar.now))
    const failure = context.slots('failure', 1, () => repair.schedule(1, context.calendar.now))
    const completion = context.slots('completion', 2, () => undefined)
    context.seal()
    context.calendar.reset()
    failure.schedule(0, 480)
    completion.schedule(0, 540)
    const takeEvent = () => {
      const slot = context.calendar.next()
      context.handle(slot)
      return slot
    }
    const { message } = standstill(office, context, takeEvent)
    expect(message).toContain(`at ${office.startDate} 08:00:00 (minute 480)`)
    expect(message).toContain('What goes round: failure of printer; repair of printer.')
    expect(message).not.toContain('counter')
  })

  it('ends a run in which that happens, on both engines', () => {
    for (const create of [undefined, (slots: number) => new SimJsCalendar(slots)]) {
      expect(() => new OfficeModel(office, create).run(1, 0)).toThrow(
        'What goes round: failure of printer; repair of printer. Give one of these a time that is not zero',
      )
    }
  })

  it('has the names of units, links and services, where a kind of event belongs to one', () => {
    expect(nameOfEvent(office, 'completion', 1)).toBe('completion of printer')
    expect(nameOfEvent(office, 'outage', 1)).toBe('outage of network')
    expect(nameOfEvent(office, 'arrival', 0)).toBe('arrival of card')
    expect(nameOfEvent(office, 're-entry', 0)).toBe('re-entry')
    expect(nameOfEvent(office, 'delivery', 0)).toBe('delivery')
  })
})
