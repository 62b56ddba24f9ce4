import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OfficeModel } from '../../src/office/office-model.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'
import { EventTrace } from '../../src/verification/event-trace.ts'
import { happenings, requestOf, type TraceEvent } from '../../src/verification/trace-event.ts'
import { otherValue } from '../../src/verification/other-value.ts'
import { generatedOffice } from '../office/generated-office.ts'
import {
  arrivalsAt,
  exactly,
  minutesPerDay,
  outage,
  service,
  step,
  supply,
  tinyOffice,
  unit,
} from '../office/tiny-office.ts'

const minutes = (value: number) => ({ kind: 'constant', value }) as const

function traced(office: Office, seed = 1, replication = 0) {
  const events: TraceEvent[] = []
  const trace = new EventTrace(office, (event) => events.push(event))
  const outcome = new OfficeModel(office).run(seed, replication, trace)
  trace.end(office.days * minutesPerDay)
  return { events, outcome }
}

/** "minute what request step unit cause", with - for nothing. */
function linesOf(events: readonly TraceEvent[], wanted: RegExp): string[] {
  const told = events.filter(({ what }) => wanted.test(what))
  return told.map((event) => {
    const { time, what, step, unit, about, cause } = event
    return [time, what, ...[requestOf(event), step, unit, about, cause].map((text) => text || '-')].join(' | ')
  })
}

describe('the trace of a replication', () => {
  it('changes nothing in it, tells in order, and accounts for every request', () => {
    fc.assert(
      fc.property(generatedOffice, fc.nat(1000), (office, replication) => {
        const { events, outcome } = traced(office, 1, replication)
        expect(otherValue(new OfficeModel(office).run(1, replication), outcome)).toBeNull()
        expect(events.findIndex(({ time }, i) => i > 0 && time < events[i - 1].time)).toBe(-1)
        expect(events.filter(({ what }) => !(what in happenings))).toEqual([])
        const count = new Map<string, number>()
        for (const { what, service } of events) {
          count.set(`${service} ${what}`, (count.get(`${service} ${what}`) ?? 0) + 1)
        }
        for (const [s, { name }] of office.services.entries()) {
          const { initial, arrived, completed, withdrawn, inOffice, turnedAway, turnedAwayVisits } = outcome.services[s]
          const told = ['waiting-at-start', 'request-came', 'request-completed', 'request-withdrew']
          const counts = [...told, 'in-office-at-horizon', 'turned-away', 'turned-away-again'].map(
            (what) => count.get(`${name} ${what}`) ?? 0,
          )
          const again = turnedAwayVisits - turnedAway
          expect(counts).toEqual([initial, arrived, completed, withdrawn, inOffice, turnedAway, again])
        }
      }),
      { seed: 1, numRuns: 15, endOnFailure: true },
    )
  })

  it('says why work stops: the unit closes, fails, or a link goes down', () => {
    const office = tinyOffice({
      links: [{ name: 'network', outages: [outage(130, 20)] }],
      steps: [step({ takes: minutes(100), needs: [0] })],
      units: [
        unit('printer-1', {
          failures: [
            {
              name: 'jam',
              runsOn: 'calendar',
              every: minutes(160),
              repair: { kind: 'on-the-spot', takes: exactly(30) },
            },
          ],
        }),
      ],
      services: [service('card', { arrivals: arrivalsAt(100) })],
    })
    const lines = linesOf(
      traced(office).events,
      /^(work-paused|work-handed-back|failure|unit-failed|unit-blocked|link)/,
    )
    expect(lines.slice(0, 7)).toEqual([
      '130 | link-down | - | - | - | network | -',
      '130 | work-paused | card 0 | card at printers | printer-1 | - | network down',
      '130 | work-handed-back | card 0 | card at printers | printer-1 | - | network down',
      '130 | unit-blocked | - | - | printer-1 | - | network down',
      '150 | link-up | - | - | - | network | -',
      '160 | failure | - | - | printer-1 | - | jam',
      '160 | work-paused | card 0 | card at printers | printer-1 | - | failure: jam',
    ])
  })

  it('says what is short, and tells at the horizon who is still there', () => {
    const office = tinyOffice({
      supplies: [supply('paper', { stock: 1 })],
      steps: [step({ takes: minutes(10), uses: [{ supply: 0, amount: 1 }] })],
      services: [service('card', { arrivals: arrivalsAt(100, 105) })],
    })
    const horizon = office.days * minutesPerDay
    expect(linesOf(traced(office).events, /^(stock|unit-blocked|in-office)/)).toEqual([
      '100 | stock-used | - | - | - | paper | 0 left',
      '100 | stock-short | - | - | - | paper | -',
      '110 | unit-blocked | - | - | printer | - | paper short',
      `${horizon} | in-office-at-horizon | card 1 | card at printers | - | - | waits`,
    ])
  })
})
