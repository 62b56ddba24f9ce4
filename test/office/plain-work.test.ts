import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { SimJsCalendar } from '../../src/engine/simjs-calendar.ts'
import { Observer } from '../../src/office/observer.ts'
import { OfficeModel } from '../../src/office/office-model.ts'
import { PlainWork } from '../../src/office/plain-work.ts'
import type { Arrivals, Office, Outage, RequestClass } from '../../src/scenario/office.ts'
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

const seed = 1
const days = 4

/** On each day from 8 to 16 o'clock, so many. */
function daily(pattern: Arrivals['pattern'], perDay: number): Arrivals {
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

/** A service, and a pool for it alone at first, with what may come between arrivals and completions. */
const counter = fc.record({
  arrivals: fc.record({
    pattern: fc.constantFrom('poisson' as const, 'poisson' as const, 'evenly' as const, 'overdispersed' as const),
    perDay: fc.integer({ min: 1, max: 300 }),
  }),
  takes: sized(fc.constantFrom(0, 2, 5, 12)),
  units: fc.array(fc.constantFrom(1, 1, 0.5), { minLength: 1, maxLength: 4 }),
  waiting: fc.constantFrom(0, 0, 40),
  failures: fc.constantFrom('none' as const, 'calendar' as const, 'worked' as const),
  interrupted: fc.constantFrom('resume' as const, 'restart' as const, 'hand-over' as const),
  atClosing: fc.constantFrom('pause' as const, 'finish' as const),
  needsLink: fc.boolean(),
  redo: fc.constantFrom(0, 0, 0, 0.2),
  /** Of one in three citizens: higher priority, patience, or a letter at the first pool. */
  special: fc.constantFrom(
    'none' as const,
    'none' as const,
    'priority' as const,
    'patience' as const,
    'letter' as const,
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
          failures:
            c.failures === 'none'
              ? []
              : [
                  {
                    name: 'failure',
                    measure: c.failures,
                    every: { kind: 'exponential', mean: 300 },
                    repair: { kind: 'on-the-spot', takes: exactly(45) },
                  },
                ],
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
      letters: [
        {
          name: 'letter',
          pool: 0,
          priority: 1,
          after: exactly(30),
          takes: { kind: 'constant', value: 3 },
          valid: 2000,
          cost: 1,
        },
      ],
      services: counters.map(({ arrivals, waiting }, i) =>
        service(`service ${i}`, {
          arrivals: daily(arrivals.pattern, arrivals.perDay),
          classes: counters[i].special === 'none' ? [2 * i] : [2 * i, 2 * i + 1],
          route: counters[i].goesOnTo === null ? [i] : [i, counters.length + i],
          waiting: waiting === 0 ? [] : [{ count: waiting, step: i, oldest: 2000 }],
        }),
      ),
      steps: [
        ...counters.map(({ takes, redo, interrupted, atClosing, needsLink }, i) =>
          step({
            name: `step ${i}`,
            service: i,
            pool: isShared ? 0 : i,
            takes,
            redo,
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
function classesOf(special: 'none' | 'priority' | 'patience' | 'letter', i: number): RequestClass[] {
  const second: Partial<RequestClass> =
    special === 'priority'
      ? { priority: 1 }
      : special === 'patience'
        ? { patience: { leaves: exactly(60), comesBackAfter: exactly(100) } }
        : special === 'letter'
          ? { letter: 0 }
          : {}
  return [
    requestClass(`ordinary ${i}`, { service: i, share: special === 'none' ? 1 : 2 / 3 }),
    requestClass(`special ${i}`, { service: i, share: special === 'none' ? 0 : 1 / 3, ...second }),
  ]
}

const manyEvents = 2e6

function plainOf(model: OfficeModel): PlainWork | null {
  return Reflect.get(model, 'plain') as PlainWork | null
}

describe('the fast way for the plain part of an office', () => {
  it('leads to the same outcome as the general way, which an observer and the other engine make the model take', () => {
    const fast = vi.spyOn(PlainWork.prototype, 'run')
    fc.assert(
      fc.property(plainOffice, fc.nat(100), (office, replication) => {
        const model = new OfficeModel(office)
        const outcome = model.run(seed, replication)
        expect(model.run(seed, replication, new Observer())).toEqual(outcome)
        expect(new OfficeModel(office, (slots) => new SimJsCalendar(slots)).run(seed, replication)).toEqual(outcome)
        expect(model.run(seed, replication)).toEqual(outcome)
        plainOf(model)?.hasRun(manyEvents, 0)
        expect(model.run(seed, replication)).toEqual(outcome)
      }),
      { seed: 1, numRuns: 150 },
    )
    const events = fast.mock.results.reduce((sum, { value }) => sum + (value as number), 0)
    expect(events).toBeGreaterThan(50_000)
    fast.mockRestore()
  })

  const queue = {
    days,
    services: [service('card', { arrivals: daily('poisson', 100) })],
    steps: [step({ takes: { kind: 'exponential', mean: 4 } })],
  } satisfies Partial<Office>

  /** What the fast way must leave to the general one: an office each that differs by it from a plain queue. */
  const notPlain: [string, Partial<Office>][] = [
    ['a daily limit', { units: [unit('printer', { dailyLimit: 20 })] }],
    [
      'maintenance that waits until the unit is free',
      {
        units: [
          unit('printer', {
            maintenance: {
              first: 600,
              every: exactly(700),
              takes: exactly(60),
              when: 'idle',
              leaves: 'as-before',
              cost: 1,
            },
          }),
        ],
      },
    ],
    [
      'supplies',
      {
        supplies: [supply('blanks', { stock: 150 })],
        steps: [{ ...queue.steps[0], uses: [{ supply: 0, amount: 1 }] }],
      },
    ],
    ['numbers', { services: [{ ...queue.services[0], numbersPerDay: 30 }] }],
    ['few places to wait', { pools: [pool('printers', [0], { waitingPlaces: 2 })] }],
    ['returns', { services: [{ ...queue.services[0], returns: { share: 0.5, after: exactly(300) } }] }],
  ]
  it.each(notPlain)('leaves %s to the general way', (_, changes) => {
    const plain = new OfficeModel(tinyOffice(queue)).run(seed, 0)
    const model = new OfficeModel(tinyOffice({ ...queue, ...changes }))
    const outcome = model.run(seed, 0)
    expect(model.run(seed, 0, new Observer())).toEqual(outcome)
    expect(outcome.services[0]!.wait.mean).not.toBe(plain.services[0]!.wait.mean)
  })

  it('takes nearly all events of a queue with exponential times', () => {
    const fast = vi.spyOn(PlainWork.prototype, 'run')
    const { events } = new OfficeModel(
      tinyOffice({
        days,
        services: [service('card', { arrivals: daily('poisson', 1000) })],
        steps: [step({ takes: { kind: 'exponential', mean: 0.3 } })],
      }),
    ).run(seed, 0)
    const taken = fast.mock.results.reduce((sum, { value }) => sum + (value as number), 0)
    expect(taken / events).toBeGreaterThan(0.95)
    fast.mockRestore()
  })

  it('gets a loop of its own after many events, when few others come between', () => {
    const model = new OfficeModel(tinyOffice(queue))
    const outcome = model.run(seed, 0)
    const plain = plainOf(model)!
    plain.hasRun(manyEvents, manyEvents)
    expect(Reflect.get(plain, 'ownLoop')).toBeNull()
    plain.hasRun(manyEvents / 2, 0)
    expect(Reflect.get(plain, 'ownLoop')).toBeNull()
    plain.hasRun(manyEvents / 2, 0)
    const own = vi.fn<() => number>(Reflect.get(plain, 'ownLoop') as () => number)
    Reflect.set(plain, 'ownLoop', own)
    expect(model.run(seed, 0)).toEqual(outcome)
    const taken = own.mock.results.reduce((sum, { value }) => sum + (value as number), 0)
    expect(taken / outcome.events).toBeGreaterThan(0.8)
  })

  it('leaves an office alone in which nothing is plain', () => {
    const fast = vi.spyOn(PlainWork.prototype, 'run')
    new OfficeModel(
      tinyOffice({ services: [service('card', { arrivals: daily('poisson', 100) })], steps: [step({ redo: 0.1 })] }),
    ).run(seed, 0)
    expect(fast).not.toHaveBeenCalled()
    fast.mockRestore()
  })
})
