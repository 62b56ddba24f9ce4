import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { SimJsCalendar } from '../../src/engine/simjs/simjs-calendar.ts'
import { OfficeModel } from '../../src/office/office-model.ts'
import { FastPath } from '../../src/office/fast-path.ts'
import type { LetterRule, RequestClass } from '../../src/scenario/compiled/classes.ts'
import type { Outage } from '../../src/scenario/compiled/links.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'
import type { ArrivalProcess } from '../../src/scenario/compiled/services.ts'
import type { FailureClock } from '../../src/scenario/compiled/units.ts'
import {
  dayAndNight,
  exactly,
  minutesPerDay,
  openDaily,
  pool,
  requestClass,
  service,
  step,
  supply,
  tinyOffice,
  unit,
} from './tiny-office.ts'
import { duration, sized } from './generated-values.ts'
import { type Entry, runOf } from './run-log.ts'
import { assertProperty } from '../property-seeds.ts'

const seed = 1
const days = 4

/** On each day from 8 to 16 o'clock, so many. */
function daily(pattern: ArrivalProcess['pattern'], perDay: number): ArrivalProcess {
  const midnights = Array.from({ length: days }, (_, day) => day * minutesPerDay)
  return {
    pattern,
    dailyFactorSd: pattern === 'overdispersed' ? 0.4 : 0,
    pieceStart: Float64Array.from(midnights, (midnight) => midnight + 480),
    pieceEnd: Float64Array.from(midnights, (midnight) => midnight + 960),
    pieceExpected: Float64Array.from(midnights, () => perDay),
  }
}

const minutes = (least: number, most: number) => fc.integer({ min: least, max: most })
const outages = fc.oneof(
  fc.constant<Outage[]>([]),
  fc
    .record({ every: duration(minutes(200, 900)), lasts: duration(minutes(10, 200)) })
    .map(({ every, lasts }) => [{ kind: 'random', every, lasts, slowsTo: 0, note: '' } satisfies Outage]),
  fc
    .record({ every: duration(minutes(200, 900)), lasts: duration(minutes(10, 200)) })
    .map(({ every, lasts }) => [{ kind: 'random', every, lasts, slowsTo: 0.5, note: '' } satisfies Outage]),
)

/** Repaired on the spot. */
function failure(runsOn: FailureClock['runsOn'], mean: number, repair: number): FailureClock {
  return {
    name: 'failure',
    runsOn,
    every: { kind: 'exponential', mean },
    repair: { kind: 'on-the-spot', takes: exactly(repair) },
  }
}

/** Of so many minutes of waiting; one that is written at once has no priority. */
function letterAfter(minutesOfWaiting: number): LetterRule {
  return {
    name: `letter after ${minutesOfWaiting} minutes`,
    pool: 0,
    priority: Math.sign(minutesOfWaiting),
    priorityGrowth: 0,
    after: exactly(minutesOfWaiting),
    takes: { kind: 'constant', value: 3 },
    valid: 2000,
    cost: 1,
  }
}

/** Exponential work for one printer. */
function queueOf(perDay: number, mean: number) {
  return {
    days,
    services: [service('card', { arrivals: daily('poisson', perDay) })],
    steps: [step({ takes: { kind: 'exponential', mean } })],
  } satisfies Partial<Office>
}

/** A service, and a pool for it alone at first, with what may come between arrivals and completions. */
const counter = fc.record({
  arrivals: fc.record({
    pattern: fc.constantFrom('poisson' as const, 'poisson' as const, 'evenly' as const, 'overdispersed' as const),
    perDay: fc.integer({ min: 1, max: 300 }),
  }),
  takes: sized(fc.constantFrom(0, 2, 5, 12)),
  units: fc.array(fc.constantFrom(1, 1, 0.5), { minLength: 1, maxLength: 4 }),
  waiting: fc.constantFrom(0, 0, 40),
  failures: fc.constantFrom('none' as const, 'calendar' as const, 'worked' as const, 'made' as const),
  interrupted: fc.constantFrom('resume' as const, 'restart' as const, 'hand-over' as const),
  atClosing: fc.constantFrom('pause' as const, 'finish' as const),
  needsLink: fc.boolean(),
  rework: fc.constantFrom(0, 0, 0, 0.2),
  dailyLimit: fc.constantFrom(Infinity, Infinity, 30),
  /** Of a common stock, for each piece of work. */
  uses: fc.constantFrom(0, 0, 1, 2),
  /** Of one in three citizens: higher priority, patience, or a letter at the first pool, soon or at once. */
  special: fc.constantFrom(
    'none' as const,
    'none' as const,
    'priority' as const,
    'patience' as const,
    'letter' as const,
    'letter at once' as const,
  ),
  /** Pool at which requests go on after this step, or none. */
  goesOnTo: fc.constantFrom(null, null, 0, 1, 2),
})

const plainOffice = fc
  .record({
    counters: fc.array(counter, { minLength: 1, maxLength: 3 }),
    outages,
    alwaysOpen: fc.boolean(),
    isShared: fc.constantFrom(false, false, false, true),
  })
  .map(({ counters, outages: ofLink, alwaysOpen, isShared }): Office => {
    const units = counters.flatMap((c, i) =>
      c.units.map((speed, u) =>
        unit(`unit ${i}-${u}`, {
          pool: isShared ? 0 : i,
          speed,
          dailyLimit: c.dailyLimit,
          failures: c.failures === 'none' ? [] : [failure(c.failures, c.failures === 'made' ? 40 : 300, 45)],
        }),
      ),
    )
    const indices = units.map((_, u) => u)
    return tinyOffice({
      days,
      calendars: [alwaysOpen ? dayAndNight : openDaily(480, 960, days)],
      links: [{ name: 'network', outages: ofLink }],
      units,
      pools: counters.map((_, i) =>
        pool(
          `pool ${i}`,
          indices.filter((u) => units[u].pool === i),
        ),
      ),
      classes: counters.flatMap(({ special }, i) => classesOf(special, i)),
      letters: [30, 0].map(letterAfter),
      supplies: [supply('blanks', { stock: 1000 })],
      services: counters.map(({ arrivals, waiting }, i) =>
        service(`service ${i}`, {
          arrivals: daily(arrivals.pattern, arrivals.perDay),
          classes: counters[i].special === 'none' ? [2 * i] : [2 * i, 2 * i + 1],
          route: counters[i].goesOnTo === null ? [i] : [i, counters.length + i],
          waiting: waiting === 0 ? [] : [{ count: waiting, step: i, oldest: 2000 }],
        }),
      ),
      steps: [
        ...counters.map(({ takes, rework, uses, interrupted, atClosing, needsLink }, i) =>
          step({
            name: `step ${i}`,
            service: i,
            pool: isShared ? 0 : i,
            takes,
            rework,
            uses: uses === 0 ? [] : [{ supply: 0, amount: uses }],
            interrupted,
            atClosing,
            needs: needsLink ? [0] : [],
          }),
        ),
        ...counters.map(({ goesOnTo, takes }, i) =>
          step({ name: `second step ${i}`, service: i, pool: isShared ? 0 : (goesOnTo ?? 0) % counters.length, takes }),
        ),
      ],
    })
  })

/** Two classes for each service; the second is used where something is special. */
function classesOf(special: 'none' | 'priority' | 'patience' | 'letter' | 'letter at once', i: number): RequestClass[] {
  const second: Partial<RequestClass> =
    special === 'priority'
      ? { priority: 1 }
      : special === 'patience'
        ? { patience: { leaves: exactly(60), comesBackAfter: exactly(100) } }
        : special === 'none'
          ? {}
          : { letter: special === 'letter' ? 0 : 1 }
  return [
    requestClass(`ordinary ${i}`, { service: i, share: special === 'none' ? 1 : 2 / 3 }),
    requestClass(`special ${i}`, { service: i, share: special === 'none' ? 0 : 1 / 3, ...second }),
  ]
}

/** The first entry that two runs do not share, or null. */
function firstDifference(one: readonly Entry[], other: readonly Entry[]): string | null {
  const [first, second] = [one, other].map((entries) => entries.map((entry) => JSON.stringify(entry)))
  const at = first.findIndex((line, i) => line !== second[i])
  if (at < 0 && first.length === second.length) return null
  return `${first[at]} instead of ${second[at < 0 ? first.length : at]}`
}

const onSimJs = (slots: number) => new SimJsCalendar(slots)

describe('the fast path', () => {
  it('leads to the same outcome as the general path, which the other engine takes', () => {
    const fast = vi.spyOn(FastPath.prototype, 'run')
    assertProperty(
      fc.property(plainOffice, fc.nat(100), (office, replication) => {
        const model = new OfficeModel(office)
        const outcome = model.run(seed, replication)
        expect(new OfficeModel(office, onSimJs).run(seed, replication)).toEqual(outcome)
        expect(model.run(seed, replication)).toEqual(outcome)
      }),
      { seed: 1, numRuns: 60 },
    )
    const events = fast.mock.results.reduce((sum, { value }) => sum + (value as number), 0)
    expect(events).toBeGreaterThan(50_000)
    fast.mockRestore()
  })

  it('tells an observer the same, in the same order', () => {
    assertProperty(
      fc.property(plainOffice, fc.nat(100), (office, replication) => {
        const fast = runOf(office, replication)
        const general = runOf(office, replication, onSimJs)
        expect(firstDifference(fast.entries, general.entries)).toBeNull()
        expect(new OfficeModel(office).run(seed, replication)).toEqual(fast.outcome)
      }),
      { seed: 2, numRuns: 30 },
    )
  })

  const queue = queueOf(100, 4)

  const maintenance = {
    first: 600,
    every: exactly(700),
    takes: exactly(60),
    when: 'idle',
    leaves: 'as-before',
    cost: 1,
  } as const

  /** What the fast path must not pass over: an office each that differs by it from a plain queue. */
  const notPlain: [string, Partial<Office>][] = [
    ['a daily limit', { units: [unit('printer', { dailyLimit: 20 })] }],
    [
      'maintenance that waits until the unit is free',
      {
        units: [unit('printer', { maintenance })],
      },
    ],
    [
      'supplies',
      {
        supplies: [supply('blanks', { stock: 150 })],
        steps: [{ ...queue.steps[0], uses: [{ supply: 0, amount: 1 }] }],
      },
    ],
    ['work done again', { steps: [{ ...queue.steps[0], rework: 0.3 }] }],
    ['numbers', { services: [{ ...queue.services[0], numbersPerDay: 30 }] }],
    ['few places to wait', { pools: [pool('printers', [0], { waitingPlaces: 2 })] }],
    ['returns', { services: [{ ...queue.services[0], returns: { share: 0.5, after: exactly(300) } }] }],
  ]
  it.each(notPlain)('does not pass over %s', (_, changes) => {
    const plain = new OfficeModel(tinyOffice(queue)).run(seed, 0)
    const office = tinyOffice({ ...queue, ...changes })
    const outcome = new OfficeModel(office).run(seed, 0)
    expect(new OfficeModel(office, onSimJs).run(seed, 0)).toEqual(outcome)
    expect(outcome.services[0]!.wait.mean).not.toBe(plain.services[0]!.wait.mean)
  })

  const busy = queueOf(1000, 0.3)

  /** Of all events the part that is to take the fast path. */
  const ways: [string, number, Partial<Office>][] = [
    ['exponential times', 0.98, {}],
    [
      'letters for those who wait long',
      0.98,
      { letters: [letterAfter(600)], classes: [requestClass('all', { service: 0, letter: 0 })] },
    ],
  ]
  it.each(ways)('takes nearly all events of a queue with %s', (_, least, changes) => {
    const fast = vi.spyOn(FastPath.prototype, 'run')
    const { events } = new OfficeModel(tinyOffice({ ...busy, ...changes })).run(seed, 0)
    const taken = fast.mock.results.reduce((sum, { value }) => sum + (value as number), 0)
    expect(taken / events).toBeGreaterThan(least)
    fast.mockRestore()
  })
})
