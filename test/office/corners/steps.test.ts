import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

const HEAD = `title: By hand
start: 2026-01-05
`

describe('at closing', () => {
  it('a unit that is done on the stroke of closing takes up nothing more, though it finishes what it has begun', () => {
    // 08:00-12:00, an hour each: done at 09:00, 10:00, 11:00 and 12:00 sharp, four a day
    const run = byHand(`${HEAD}horizon: 5 d
opening: { hours: { daily: 08:00-12:00 } }
pools: { counter: { units: 1 } }
services:
  s: { arrivals: evenly(0 per day), waiting: 40, route: [{ at: counter, takes: 60 min, at-closing: finish }] }`)
    expect(run.outcome.services[0]).toMatchObject({ completed: 20 })
    expect(run.lines('1 12:00')).toEqual(['1 12:00 counter-1 is done', '1 12:00 s -4 is completed'])
    expect(run.lines('begins').filter((line) => line.startsWith('1 '))).toHaveLength(4)
    expect(run.outcome.units[0]?.timeIn[0]).toBe(5 * 4 * 60)
  })

  it('of a morning and an afternoon seven hours are seven interviews, at any rounding', () => {
    // four before noon, three after: 35 in five days; of 61 minutes four and three too, the last one after hours
    const of = (takes: string, closing = 'finish') =>
      byHand(`${HEAD}horizon: 5 d
opening: { hours: { mon-fri: 08:00-12:00 13:00-16:00 } }
pools: { booths: { units: 1 } }
services:
  interview: { arrivals: evenly(0 per day), waiting: 1000, route: [{ at: booths, takes: ${takes}, at-closing: ${closing} }] }`)
        .outcome.services[0]?.completed
    expect(of('1 h')).toBe(35)
    expect(of('1 h', 'pause')).toBe(35)
    // 59.99 min: the fourth is done at 11:59:57.6, the fifth begins then and is done at 12:59:57; three more and one more
    expect(of('59.99 min')).toBe(5 * 9)
    expect(of('60.01 min')).toBe(35)
    // 240 / 4.8 = 50 before noon, 180 / 4.8 = 37.5 after: the 38th is finished at 16:02:24
    expect(of('4.8 min')).toBe(5 * (50 + 38))
    // a third of an hour: 12 and 9
    expect(of('20 min')).toBe(5 * 21)
  })

  it('a hundred times 4.8 minutes are eight hours, on each day', () => {
    const run = byHand(`${HEAD}horizon: 3 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { printer: { units: 1 } }
services:
  s: { arrivals: evenly(0 per day), waiting: 1000, route: [{ at: printer, takes: 4.8 min, at-closing: finish }] }`)
    expect(run.outcome.services[0]?.completed).toBe(300)
    const doneOn = (day: number) => run.lines('is done').filter((line) => line.startsWith(`${day} `)).length
    expect([1, 2, 3].map(doneOn)).toEqual([100, 100, 100])
  })

  it('the same at a speed whose pieces are no decimal numbers: 7.2 min at 70 % are 46 and two thirds a day', () => {
    // 480 / (7.2 / 0.7) = 46.67 pieces: 46 are done at 15:53:08, the 47th begins then and is finished at 16:03:26
    const run = byHand(`${HEAD}horizon: 3 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { printer: { units: { slow: { speed: 0.7 } } } }
services:
  s: { arrivals: evenly(0 per day), waiting: 1000, route: [{ at: printer, takes: 7.2 min, at-closing: finish }] }
  `)
    expect(run.outcome.services[0]?.completed).toBe(3 * 47)
    // 4.8 / 0.7 min: 70 fit exactly, and no 71st
    const exact = byHand(`${HEAD}horizon: 3 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { printer: { units: { slow: { speed: 0.7 } } } }
services:
  s: { arrivals: evenly(0 per day), waiting: 1000, route: [{ at: printer, takes: 4.8 min, at-closing: finish }] }
  `)
    expect(exact.outcome.services[0]?.completed).toBe(3 * 70)
  })

  it('who comes from another step to an idle unit at closing waits until it opens', () => {
    // the counter is done at 12:00 sharp; the printer, which finishes what it has begun, closes at 12:00 too
    const run = byHand(`${HEAD}horizon: 2 d
opening: { hours: { daily: 08:00-12:00 } }
pools: { counter: { units: 1 }, printer: { units: 1 } }
services:
  s:
    arrivals: evenly(0 per day)
    waiting: 1
    route: [{ at: counter, takes: 4 h }, { at: printer, takes: 10 min, at-closing: finish }]`)
    expect(run.lines('printer-1')).toEqual(['2 08:00 printer-1 begins s -1', '2 08:10 printer-1 is done'])
  })

  it('work that closing has stopped is not resumed by a unit that is repaired on the stroke of closing', () => {
    // begun at 11:00, fails at 11:30 for half an hour, closes at 12:00: the other half hour is done at 08:30
    const run = byHand(`${HEAD}horizon: 2 d
opening: { hours: { daily: 08:00-12:00 } }
pools: { printer: { units: 1, failures: { every: 11.5 h, takes: 30 min } } }
services:
  s:
    arrivals: evenly(0 per day)
    batches: [{ on: 2026-01-05 11:00, size: 1 people }]
    route: [{ at: printer, takes: 60 min, at-closing: finish }]`)
    expect(run.lines('printer-1')).toEqual([
      '1 11:00 printer-1 begins s 1073741824',
      '1 11:30 printer-1 pauses',
      '2 08:00 printer-1 resumes',
      '2 08:30 printer-1 is done',
    ])
  })
})

describe('at the end of a shift', () => {
  const shifts = (early: string, late: string, step: string) =>
    byHand(`${HEAD}horizon: 2 d
opening: { hours: { daily: 00:00-24:00 } }
pools:
  desk:
    units:
      early: { opening: { hours: { daily: ${early} } } }
      late: { opening: { hours: { daily: ${late} } } }
services:
  s:
    arrivals: evenly(0 per day)
    batches: [{ on: 2026-01-05 13:30, size: 1 people }]
    route: [{ at: desk, takes: 60 min${step} }]`)

  it('work in hand goes to the next shift where the step hands over', () => {
    // begun at 13:30, half of it done at 14:00, the rest by the late shift until 14:30
    expect(shifts('06:00-14:00', '14:00-22:00', ', interrupted: hand-over').trace.slice(1)).toEqual([
      '1 13:30 early begins s 1073741824',
      '1 14:00 early pauses',
      '1 14:00 early hands its work back',
      '1 14:00 late begins s 1073741824',
      '1 14:30 late is done',
      '1 14:30 s 1073741824 is completed',
    ])
  })

  it('waits otherwise for the unit that has it in hand: 16 hours', () => {
    expect(shifts('06:00-14:00', '14:00-22:00', '').lines('resumes')).toEqual(['2 06:00 early resumes'])
  })

  it('work waits for the next shift when there is an hour between the two', () => {
    expect(shifts('06:00-14:00', '15:00-22:00', ', interrupted: hand-over').trace.slice(2)).toEqual([
      '1 14:00 early pauses',
      '1 15:00 early hands its work back',
      '1 15:00 late begins s 1073741824',
      '1 15:30 late is done',
      '1 15:30 s 1073741824 is completed',
    ])
  })

  it('work goes to a unit that is there already, and stays in the hand of its own unit when all close', () => {
    expect(shifts('06:00-14:00', '12:00-22:00', ', interrupted: hand-over').trace.slice(1, 5)).toEqual([
      // late has been idle for a shorter time than early
      '1 13:30 early begins s 1073741824',
      '1 14:00 early pauses',
      '1 14:00 early hands its work back',
      '1 14:00 late begins s 1073741824',
    ])
    expect(shifts('06:00-14:00', '06:00-14:00', ', interrupted: hand-over').lines('14:00')).toEqual([
      '1 14:00 early pauses',
    ])
  })
})

describe('at a tie', () => {
  it('work that is done as the link goes down is not done again, and takes no second card', () => {
    // four people, an hour each, down from 09:00 to 09:30: done at 09:00, 10:30, 11:30 and 12:30 with four cards
    const run = byHand(`${HEAD}horizon: 1 d
opening: { hours: { daily: 08:00-16:00 } }
links: { net: { outages: [{ since: 2026-01-05 09:00, until: 2026-01-05 09:30 }] } }
supplies: { card: { stock: 10 } }
pools: { printer: { units: 1 } }
services:
  s:
    arrivals: evenly(0 per day)
    waiting: 4
    route: [{ at: printer, takes: 60 min, needs: [net], uses: { card: 1 }, interrupted: restart }]`)
    expect(run.lines('is done').map((line) => line.slice(2, 7))).toEqual(['09:00', '10:30', '11:30', '12:30'])
    expect(run.outcome.supplies[0]).toMatchObject({ used: 4, closing: 6 })
  })

  it('of those who come at one moment the most urgent is served first', () => {
    const run = byHand(`${HEAD}horizon: 1 d
opening: { hours: { daily: 08:00-16:00 } }
pools: { counter: { units: 1 } }
services:
  slow: { arrivals: evenly(0 per day), batches: [{ on: 2026-01-05 09:00, size: 2 people }], route: [{ at: counter, takes: 60 min }] }
  fast:
    arrivals: evenly(0 per day)
    batches: [{ on: 2026-01-05 09:00, size: 1 people }]
    classes: { urgent: { priority: 1 } }
    route: [{ at: counter, takes: 5 min }]`)
    expect(run.lines('begins').map((line) => line.replace(/ \d+$/, ''))).toEqual([
      '1 09:00 counter-1 begins fast',
      '1 09:05 counter-1 begins slow',
      '1 10:05 counter-1 begins slow',
    ])
  })
})

describe('at the horizon', () => {
  it('work that is done in the last instant counts, and nothing is begun in it', () => {
    // day and night: 1440 / 4.8 = 300 cards, the last on the stroke of midnight
    const run = byHand(`${HEAD}horizon: 1 d
opening: { hours: { daily: 24 h } }
supplies: { card: { stock: 1000 } }
pools: { printer: { units: 1 } }
services:
  s: { arrivals: evenly(0 per day), waiting: 1000, route: [{ at: printer, takes: 4.8 min, uses: { card: 1 } }] }`)
    expect(run.outcome.services[0]).toMatchObject({ completed: 300, inOffice: 700 })
    expect(run.outcome.supplies[0]).toMatchObject({ used: 300, closing: 700 })
    expect([...(run.outcome.supplies[0]?.stock ?? [])]).toEqual([700])
    expect(run.outcome.units[0]?.timeIn[0]).toBe(1440)
  })

  it('work that lasts beyond it is in hand, and what it has used is used', () => {
    // 08:00-16:00 of day 1: 8 of 12 hours; from 16:00 to midnight it lies with its unit, which is closed
    const run = byHand(`${HEAD}horizon: 1 d
opening: { hours: { daily: 08:00-16:00 } }
supplies: { card: { stock: 10, price: 100 } }
pools: { printer: { units: 1 } }
services:
  s: { arrivals: evenly(0 per day), waiting: 2, route: [{ at: printer, takes: 12 h, uses: { card: 1 } }] }`)
    expect(run.outcome.services[0]).toMatchObject({ completed: 0, inOffice: 2 })
    expect(run.outcome.steps[0]).toMatchObject({ completed: 0 })
    // one waits in the queue, the other does not; its card is used and paid
    expect([...(run.outcome.steps[0]?.queue ?? [])]).toEqual([1])
    expect(run.outcome.cost.supplies).toBe(100)
    expect(run.outcome.units[0]?.timeIn[0]).toBe(480)
  })

  it('a target that is met on the stroke of midnight is met, at any rounding', () => {
    // by day and night: those who wait at the start for 4.8 min each; 600 pieces are two days
    const run = (days: number) =>
      byHand(`${HEAD}horizon: 3 d
opening: { hours: { daily: 24 h } }
pools: { printer: { units: 1 } }
services:
  s: { arrivals: evenly(0 per day), waiting: { count: 600, oldest: 0 d }, route: [{ at: printer, takes: 4.8 min }] }
targets: { s: ${days} d }`)
    expect(run(2).outcome.services[0]?.wait.withinTarget).toBe(1)
    expect(run(1).outcome.services[0]?.wait.withinTarget).toBe(0.5)
    // 300 a day, that of midnight with the day that ends
    expect([...(run(2).outcome.services[0]?.completedOnDay ?? [])]).toEqual([300, 300, 0])
  })
})
