import { describe, expect, it } from 'vitest'
import * as measures from '../../src/verification/measures.ts'
import { RunHistory } from '../../src/verification/run-history.ts'
import type { MeasuredRun } from '../../src/verification/textbook-case.ts'
import { OfficeModel } from '../../src/office/office-model.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'
import { arrivalsAt, exactly, pool, requestClass, service, step, tinyOffice, unit } from '../office/tiny-office.ts'

/** One printer, ten minutes a card; cards come at 100, 104 and 130, one is there from the start. */
const office = tinyOffice({
  services: [service('card', { arrivals: arrivalsAt(100, 104, 130), waiting: [{ count: 1, step: 0, oldest: 0 }] })],
})

function runOf(office: Office, window: Partial<Pick<MeasuredRun, 'from' | 'lastArrival'>> = {}): MeasuredRun {
  const history = new RunHistory(office.services.length)
  const outcome = new OfficeModel(office).run(1, 0, history)
  return { office, outcome, history, from: 0, lastArrival: 1440, end: office.days * 1440, ...window }
}

describe('the history of a run', () => {
  it('tells when each request came, was first taken up and was completed', () => {
    const [card] = runOf(office).history.services
    expect(card.came.map(Math.round)).toEqual([100, 104, 130])
    expect(card.started.map(Math.round)).toEqual([100, 110, 130])
    expect(card.completed.map(Math.round)).toEqual([110, 120, 140])
    expect(card.completions.map(Math.round)).toEqual([10, 110, 120, 140])
  })

  it('keeps the first start of work that is interrupted', () => {
    const failing = failingOffice(105, 50)
    const [card] = runOf(failing).history.services
    expect(Math.round(card.started[0])).toBe(100)
    expect(Math.round(card.completed[0])).toBe(160)
  })

  it('tells when units were down, to the end', () => {
    const { downTimes } = runOf(failingOffice(105, 50)).history
    expect(downTimes.map(({ unit: u, from, until }) => [u, Math.round(from), Math.round(until)]).slice(0, 2)).toEqual([
      [0, 105, 155],
      [0, 260, 310],
    ])
    const last = runOf(failingOffice(1000, 5000)).history.downTimes
    expect(last).toEqual([{ unit: 0, from: 1000, until: Infinity }])
  })
})

describe('the measures', () => {
  const whole = runOf(office)
  const late = runOf(office, { from: 102, lastArrival: 125 })

  it('are means over the requests that came within the window', () => {
    expect(measures.meanWait()(whole)).toBeCloseTo(2, 6)
    expect(measures.meanWait()(late)).toBeCloseTo(6, 6)
    expect(measures.meanTimeInSystem()(whole)).toBeCloseTo(12, 6)
    expect(measures.shareWaiting()(whole)).toBeCloseTo(100 / 3, 10)
    expect(measures.shareOfWaitsWithin(() => 5)(whole)).toBeCloseTo(200 / 3, 10)
    expect(measures.shareOfTimesWithin(() => 17)(whole)).toBe(100)
  })

  it('select a class', () => {
    expect(measures.meanWait({ requestClass: 0 })(whole)).toBeCloseTo(2, 6)
    expect(measures.meanWait({ requestClass: 1 })(whole)).toBeNaN()
  })

  it('are not a number where a measured request was not completed', () => {
    const cut = runOf(tinyOffice({ services: [service('card', { arrivals: arrivalsAt(100, 1435) })] }))
    expect(measures.meanWait()(cut)).toBeCloseTo(0, 6)
    expect(measures.meanTimeInSystem()(cut)).toBeNaN()
    expect(measures.shareOfTimesWithin(() => 17)(cut)).toBeNaN()
  })

  it('are time averages from the warm-up to the end', () => {
    expect(measures.meanNumberInSystem()(whole) * 1440).toBeCloseTo(36, 6)
    expect(measures.meanNumberInSystem()(late) * (1440 - 102)).toBeCloseTo(8 + 16 + 10, 6)
    expect(measures.meanBacklog()(whole) * 1440).toBeCloseTo(46, 6)
    expect(measures.backlogAtEndOfDay(0)(whole)).toBe(0)
  })

  it('count the wait of one who gives up, and the time until then', () => {
    const patience = { leaves: exactly(3), comesBackAfter: null }
    const run = runOf({ ...office, classes: [requestClass('ordinary', { patience })] })
    expect(measures.shareWithdrawn()(run)).toBeCloseTo(100 / 3, 10)
    expect(measures.shareWaiting()(run)).toBeCloseTo(100 / 3, 10)
    expect(measures.meanWait()(run)).toBeCloseTo(1, 6)
    expect(measures.meanNumberInSystem()(run) * 1440).toBeCloseTo(10 + 3 + 10, 6)
  })

  it('know how long a link is down and a unit in a state', () => {
    const run = runOf({
      ...failingOffice(1000, 200),
      links: [{ name: 'network', outages: [{ ...outage, start: 100, lasts: exactly(30) }] }],
    })
    expect(measures.minutesDown(0)(run)).toBe(30)
    expect(measures.minutesInState(0, 'failed')(run)).toBe(200)
  })

  it('know how long units are down', () => {
    const run = runOf(failingOffice(1000, 200), { from: 1100 })
    expect(measures.meanUnitsDown()(run)).toBeCloseTo(100 / 340, 10)
    expect(measures.availability()(run)).toBeCloseTo(100 * (1 - 100 / 340), 10)
    expect(measures.meanTimeDown()(runOf(failingOffice(1000, 200)))).toBe(200)
  })
})

const outage = { kind: 'dated', delay: null, slowsTo: 0, note: '' } as const

function failingOffice(every: number, takes: number): Office {
  const repair = { kind: 'on-the-spot', takes: exactly(takes) } as const
  const failures = [{ name: 'jam', runsOn: 'calendar', every: exactly(every).distribution, repair } as const]
  return tinyOffice({
    pools: [pool('printers', [0])],
    units: [unit('printer', { failures })],
    steps: [step()],
    services: [service('card', { arrivals: arrivalsAt(100) })],
  })
}
