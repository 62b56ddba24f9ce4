import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventCalendar } from '../../src/engine/event-calendar.ts'
import { BuiltInCalendar } from '../../src/engine/built-in-calendar.ts'
import { INSTANT, instantOf } from '../../src/engine/instant.ts'
import { SimJsCalendar } from '../../src/engine/simjs/simjs-calendar.ts'
import { assertProperty, counterexampleOf } from '../property-seeds.ts'

/** So many slots that the built-in calendar keeps them in a heap. */
const manySlots = 1000

const implementations: readonly { readonly name: string; readonly create: (slots: number) => EventCalendar }[] = [
  { name: 'BuiltInCalendar', create: (slots) => new BuiltInCalendar(slots) },
  { name: 'BuiltInCalendar with three frequent slots', create: (slots) => withFrequentSlots(slots, 4, 3) },
  { name: 'BuiltInCalendar with two frequent slots and another', create: (slots) => withFrequentSlots(slots, 6, 2, 1) },
  { name: 'BuiltInCalendar with a heap', create: (slots) => new BuiltInCalendar(slots + manySlots) },
  {
    name: 'BuiltInCalendar with a heap and two frequent slots and another',
    create: (slots) => withFrequentSlots(slots + manySlots, 6, 2, 1),
  },
  { name: 'BuiltInCalendar with too many frequent slots', create: (slots) => withFrequentSlots(slots, 1, 10) },
  { name: 'SimJsCalendar', create: (slots) => new SimJsCalendar(slots) },
]

const mostSlots = 12

function withFrequentSlots(slots: number, first: number, count: number, another?: number): BuiltInCalendar {
  const calendar = new BuiltInCalendar(0)
  const frequent = { first: Math.min(first, slots - 1), count: Math.max(0, Math.min(count, slots - first)) }
  calendar.resize(slots, frequent, another !== undefined && another < frequent.first ? another : undefined)
  return calendar
}

/** The contract in its plainest words. */
class NaiveCalendar implements EventCalendar {
  now = 0
  private instant = 0
  private readonly times = new Map<number, number>()

  resize(): void {
    this.reset()
  }

  schedule(slot: number, time: number): void {
    this.times.set(slot, time)
  }

  cancel(slot: number): void {
    this.times.delete(slot)
  }

  isScheduled(slot: number): boolean {
    return this.times.has(slot)
  }

  next(): number {
    const first = [...this.times].sort(([a, s], [b, t]) => instantOf(s) - instantOf(t) || a - b)[0]
    if (first === undefined) return -1
    this.times.delete(first[0])
    this.instant = instantOf(first[1])
    this.now = Math.max(this.now, first[1])
    return first[0]
  }

  get isInstantOver(): boolean {
    return [...this.times.values()].every((time) => instantOf(time) > this.instant)
  }

  reset(): void {
    this.now = 0
    this.instant = 0
    this.times.clear()
  }
}

interface Pair {
  readonly naive: EventCalendar
  readonly real: EventCalendar
}

type Command = fc.Command<Pair, Pair>

function command(name: string, act: (pair: Pair) => void): Command {
  return {
    check: () => true,
    run: (_, pair) => {
      act(pair)
      assert.equal(pair.real.now, pair.naive.now)
    },
    toString: () => name,
  }
}

const slot = fc.nat(mostSlots - 1)
/** Few different delays, so that events often fall on the same time, and some that do not add up exactly. */
const delay = fc.oneof(
  { weight: 4, arbitrary: fc.nat(4) },
  fc.double({ min: 0, max: 10, noNaN: true }),
  fc.integer({ min: 1, max: 20 }).map((part) => (part * INSTANT) / 8),
)

const schedule = fc.tuple(slot, delay).map(([s, d]) =>
  command(`schedule(${s}, now + ${d})`, (pair) => {
    const time = pair.naive.now + d
    pair.naive.schedule(s, time)
    pair.real.schedule(s, time)
  }),
)
const scheduleForNow = slot.map((s) =>
  command(`schedule(${s}, now)`, (pair) => {
    pair.naive.schedule(s, pair.naive.now)
    pair.real.schedule(s, pair.naive.now)
  }),
)
const cancel = slot.map((s) =>
  command(`cancel(${s})`, (pair) => {
    pair.naive.cancel(s)
    pair.real.cancel(s)
  }),
)
const next = fc.constant(command('next()', ({ naive, real }) => assert.equal(real.next(), naive.next())))
const isInstantOver = fc.constant(
  command('isInstantOver', ({ naive, real }) => assert.equal(real.isInstantOver, naive.isInstantOver)),
)
const look = fc.constant(
  command('isScheduled(all)', ({ naive, real }) => {
    const all = Array.from({ length: mostSlots }, (_, s) => s)
    for (const s of all) assert.equal(real.isScheduled(s), naive.isScheduled(s))
  }),
)
/** The next event happens and its slot is scheduled again, by the shorter way of the built-in calendar. */
const repeatShortly = fc.tuple(delay, slot, fc.option(delay)).map(([d, other, otherDelay]) =>
  command(`the next again, now + ${d}, after ${other}, now + ${otherDelay}`, ({ naive, real }) => {
    assert(real instanceof BuiltInCalendar)
    if (!isAnyScheduled(naive)) return
    const slot = real.peek()
    assert.equal(slot, naive.next())
    if (!real.isFrequent(slot)) assert.equal(real.isAlone(slot), naive.isInstantOver)
    const time = naive.now + d
    naive.schedule(slot, time)
    // slot 1, which stands for the end of the day, has no shorter way
    if (slot === 1) {
      real.next()
      real.schedule(slot, time)
    } else if (real.isFrequent(slot)) real.rescheduleFrequent(time)
    else {
      real.reachFirst(slot)
      if (other !== slot && otherDelay === null) {
        naive.cancel(other)
        real.cancel(other)
      } else if (other > slot) {
        naive.schedule(other, naive.now + otherDelay!)
        real.schedule(other, naive.now + otherDelay!)
      }
      real.rescheduleFirst(slot, time)
    }
  }),
)
const removeShortly = fc.constant(
  command('the next not again', ({ naive, real }) => {
    assert(real instanceof BuiltInCalendar)
    if (!isAnyScheduled(naive)) return
    const slot = real.peek()
    assert.equal(slot, naive.next())
    if (real.isFrequent(slot)) real.next()
    else {
      real.reachFirst(slot)
      real.removeFirst()
    }
  }),
)
const insert = fc.tuple(slot, delay).map(([s, d]) =>
  command(`insert(${s}, now + ${d})`, ({ naive, real }) => {
    assert(real instanceof BuiltInCalendar)
    if (real.isFrequent(s) || naive.isScheduled(s)) return
    naive.schedule(s, naive.now + d)
    real.insert(s, naive.now + d)
  }),
)
const refuse = fc.tuple(slot, fc.constantFrom(-1, -2 * INSTANT, Number.NaN, Number.NEGATIVE_INFINITY)).map(([s, d]) =>
  command(`schedule(${s}, now + ${d}) is refused`, ({ naive, real }) => {
    assert.throws(() => real.schedule(s, naive.now + d), RangeError)
  }),
)
const reset = fc.constant(
  command('reset()', ({ naive, real }) => {
    naive.reset()
    real.reset()
  }),
)

function isAnyScheduled(calendar: EventCalendar): boolean {
  return Array.from({ length: mostSlots }, (_, s) => s).some((s) => calendar.isScheduled(s))
}

/** What is left comes out in order, to the last event. */
function drain({ naive, real }: Pair): void {
  for (let expected = naive.next(); expected !== -1; expected = naive.next()) {
    assert.equal(real.next(), expected)
    assert.equal(real.now, naive.now)
  }
  assert.equal(real.next(), -1)
  assert.equal(real.now, naive.now)
}

/** Commands after which an implementation differs from the plain one, the fewest found, or null. */
function difference(create: (slots: number) => EventCalendar, commands: fc.Arbitrary<Command>[]): string | null {
  const property = fc.property(fc.commands(commands, { size: '+1', maxCommands: 120 }), (list) => {
    const pair = { naive: new NaiveCalendar(), real: create(mostSlots) }
    fc.modelRun(() => ({ model: pair, real: pair }), list)
    drain(pair)
  })
  return counterexampleOf(property, { seed: 1, numRuns: 200 })
}

describe.each(implementations)('$name', ({ create }) => {
  it('does what a sorted list of slots and times would do, whatever it is told', () => {
    const commands = [schedule, schedule, scheduleForNow, cancel, next, isInstantOver, look, refuse, reset]
    expect(difference(create, commands)).toBeNull()
  })

  it('keeps order when the events taken are followed at once by others, as in a run', () => {
    expect(difference(create, [next, next, schedule, schedule, schedule, cancel])).toBeNull()
  })

  it('takes simultaneous events in the order of their slots, however they were scheduled', () => {
    const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8, maxLength: 8 })
    assertProperty(
      fc.property(orders, (order) => {
        const calendar = create(8)
        for (const s of order) calendar.schedule(s, 5)
        expect(order.map(() => calendar.next())).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
      }),
      { seed: 1 },
    )
  })

  it('takes times that differ by rounding only as one instant, and does not turn the clock back in it', () => {
    const calendar = create(4)
    let time = 480
    for (let piece = 0; piece < 100; piece++) time += 4.8
    expect(time).toBeLessThan(960)
    calendar.schedule(0, 960)
    calendar.schedule(1, time)
    calendar.schedule(3, 960 + 1e-3)
    expect([calendar.next(), calendar.now, calendar.isInstantOver]).toEqual([0, 960, false])
    // in the same instant, though a little earlier
    calendar.schedule(2, time)
    expect([calendar.next(), calendar.now, calendar.isInstantOver]).toEqual([1, 960, false])
    expect([calendar.next(), calendar.now, calendar.isInstantOver]).toEqual([2, 960, true])
    expect([calendar.next(), calendar.now]).toEqual([3, 960 + 1e-3])
  })

  it('is empty at time zero, and again after a reset', () => {
    const calendar = create(3)
    expect([calendar.next(), calendar.now]).toEqual([-1, 0])
    calendar.schedule(2, 7)
    calendar.schedule(1, 8)
    calendar.next()
    calendar.reset()
    expect([0, 1, 2].some((s) => calendar.isScheduled(s))).toBe(false)
    expect([calendar.next(), calendar.now]).toEqual([-1, 0])
  })

  it('can have one slot alone', () => {
    const calendar = create(1)
    calendar.schedule(0, 7)
    expect([calendar.next(), calendar.now, calendar.next()]).toEqual([0, 7, -1])
  })

  it('changes nothing when it refuses a time', () => {
    const calendar = create(2)
    calendar.schedule(0, 3)
    calendar.schedule(1, 4)
    calendar.next()
    expect(() => calendar.schedule(1, 2)).toThrow(RangeError)
    expect(() => calendar.schedule(1, Number.NaN)).toThrow(RangeError)
    expect([calendar.next(), calendar.now, calendar.next()]).toEqual([1, 4, -1])
  })
})

describe.each([
  { list: 'sorted list', slots: mostSlots },
  { list: 'heap', slots: manySlots },
])('BuiltInCalendar with slots beside a $list', ({ slots }) => {
  it.each([
    { scheduled: [3, 5], next: 3 },
    { scheduled: [5, 7], next: 5 },
    { scheduled: [3, 5, 6, 7], next: 3 },
  ])(
    'tells the smallest of $scheduled, due at the same moment, as the next without taking it',
    ({ scheduled, next }) => {
      const calendar = withFrequentSlots(slots, 4, 3)
      for (const slot of scheduled) calendar.schedule(slot, 9)
      expect(calendar.peek()).toBe(next)
      expect([calendar.now, calendar.isScheduled(next)]).toEqual([0, true])
    },
  )

  it('comes by the shorter ways to where taking and scheduling would have led', () => {
    const commands = [
      schedule,
      scheduleForNow,
      cancel,
      next,
      isInstantOver,
      look,
      repeatShortly,
      repeatShortly,
      removeShortly,
      insert,
    ]
    expect(difference(() => withFrequentSlots(slots, 6, 2, 1), commands)).toBeNull()
  })
})
