import fc from 'fast-check'
import { meanValue, type UnsureNumber } from '../../src/random/unsure.ts'
import type { Distribution } from '../../src/random/distribution.ts'
import type { LetterRule, RequestClass } from '../../src/scenario/compiled/classes.ts'
import type { Depot } from '../../src/scenario/compiled/depots.ts'
import type { Duration } from '../../src/scenario/compiled/duration.ts'
import type { Link, Outage } from '../../src/scenario/compiled/links.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'
import type { Calendar } from '../../src/scenario/compiled/opening-calendar.ts'
import type { Course, BranchPoint, Place, Step } from '../../src/scenario/compiled/routes.ts'
import type { ArrivalProcess, Service } from '../../src/scenario/compiled/services.ts'
import type { Supply } from '../../src/scenario/compiled/supplies.ts'
import type { FailureClock, Pool, Unit } from '../../src/scenario/compiled/units.ts'
import { calledUnitsOf, trigger, triggersOf } from './generated-triggers.ts'
import { days, duration, index, openEnd, sized, stay, type Value } from './generated-values.ts'
import { daysOpen, exactly, minutesPerDay } from './tiny-office.ts'

/**
 * Whole offices drawn at random, with everything the model knows, in numbers so small that a run takes about a
 * millisecond. What refers to something else is drawn as any number and taken modulo how many there are, so that an
 * office shrinks part by part when a property fails.
 */

/** How many days of calendar an office has beyond its horizon. */
const DAYS_BEYOND = 30

const seldom = fc.integer({ min: 0, max: 5 }).map((n) => n === 5)

const hours = fc.record({
  always: seldom,
  open: fc.constantFrom(480, 0, 450, 600),
  close: fc.constantFrom(960, 720, 1005, minutesPerDay),
  breakFrom: fc.constantFrom(0, 660, 690),
  /** Days of the week, counted from day 0. */
  closed: fc.subarray([6, 5, 0, 2], { maxLength: 3 }),
})

function edgesOf(plan: Value<typeof hours>, length: number): Float64Array {
  if (plan.always) return Float64Array.of(0, Number.POSITIVE_INFINITY)
  const periods: [number, number][] = []
  for (let day = 0; day < length; day++) {
    const midnight = day * minutesPerDay
    if (plan.closed.includes(day % 7)) continue
    const hasBreak = plan.breakFrom > plan.open && plan.breakFrom + 30 < plan.close
    if (hasBreak) periods.push([midnight + plan.open, midnight + plan.breakFrom])
    periods.push([midnight + (hasBreak ? plan.breakFrom + 30 : plan.open), midnight + plan.close])
  }
  return merged(periods)
}

/** Adjoining periods become one. */
function merged(periods: readonly (readonly [number, number])[]): Float64Array {
  const edges: number[] = []
  for (const [from, until] of [...periods].sort((a, b) => a[0] - b[0])) {
    if (edges.at(-1) === from) edges.pop()
    else edges.push(from)
    edges.push(until)
  }
  return Float64Array.from(edges)
}

/** Two hours after the office closes, or four on days when it does not open; none in an office that never closes. */
function overtimeOf(plan: Value<typeof hours>, length: number): (readonly [number, number])[] {
  if (plan.always || plan.close > 1200) return []
  return Array.from({ length }, (_, day) => {
    const midnight = day * minutesPerDay
    if (plan.closed.includes(day % 7)) return [midnight + 480, midnight + 720] as const
    return [midnight + plan.close, midnight + plan.close + 120] as const
  })
}

const OWN_HOURS = 2
const WITH_OVERTIME = 3
const OVERTIME = 4

/** The office's hours, day and night, hours of some pool's own, the office's hours with overtime, and the overtime. */
function calendarsOf(office: Value<typeof hours>, own: Value<typeof hours>, length: number): Calendar[] {
  const edges = edgesOf(office, length)
  const overtime = overtimeOf(office, length)
  const regular = Array.from({ length: edges.length / 2 }, (_, i) => [edges[2 * i], edges[2 * i + 1]] as const)
  return [
    { name: 'office hours', edges },
    { name: 'day and night', edges: Float64Array.of(0, Number.POSITIVE_INFINITY) },
    { name: 'own hours', edges: edgesOf(own, length) },
    { name: 'with overtime', edges: merged([...regular, ...overtime]) },
    { name: 'overtime', edges: merged(overtime) },
  ]
}

function workingDaysOf(edges: Float64Array, length: number): Uint8Array {
  const working = new Uint8Array(length)
  if (edges[1] === Number.POSITIVE_INFINITY) return working.fill(1)
  for (let i = 0; i < edges.length; i += 2) working[Math.floor(edges[i] / minutesPerDay)] = 1
  return working
}

const failure = fc.record({
  runsOn: fc.constantFrom('calendar' as const, 'worked' as const, 'made' as const),
  every: sized(fc.integer({ min: 1, max: 40 })),
  depot: fc.option(index),
  takes: openEnd(days(0, 2)),
})

function failureClock(plan: Value<typeof failure>, number: number, depots: number): FailureClock {
  const minutesEach = { calendar: 240, worked: 60, made: 1 }[plan.runsOn]
  return {
    name: `trouble ${number}`,
    runsOn: plan.runsOn,
    every: stretched(plan.every, minutesEach),
    repair:
      plan.depot === null || depots === 0
        ? { kind: 'on-the-spot', takes: plan.takes }
        : { kind: 'depot', depot: plan.depot % depots },
  }
}

function stretched(distribution: Distribution, by: number): Distribution {
  const entries = Object.entries(distribution).map(([key, value]) => {
    if (Array.isArray(value)) return [key, value.map((v: number) => v * by)]
    return [key, typeof value === 'number' && key !== 'shape' ? value * by : value]
  })
  return Object.fromEntries(entries) as Distribution
}

const away = fc.record({
  depot: index,
  since: days(0, 10).map((d) => -d),
  moved: fc.option(fc.record({ at: days(-1, 8), depot: index, transit: openEnd(days(0, 1)), cost: fc.constant(7) })),
})

const loan = fc.record({
  from: days(0, 12),
  delay: fc.option(openEnd(days(0, 2))),
  stays: fc.option(stay(1, 8)),
})

const maintenance = fc.record({
  first: days(-5, 10),
  every: fc.option(fc.constantFrom(exactly(minutesPerDay / 2), exactly(3 * minutesPerDay))),
  takes: duration(days(0, 1)),
  when: fc.constantFrom('forced' as const, 'idle' as const),
  leaves: fc.constantFrom('as-new' as const, 'as-before' as const),
  cost: fc.constant(2),
})

const unit = fc.record({
  maintenance: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: maintenance }),
  speed: fc.constantFrom(1, 1, 0.5, 2, 0.75),
  dailyLimit: fc.oneof(
    { weight: 5, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
    { weight: 1, arbitrary: fc.constantFrom(1, 4, 10) },
  ),
  aboveLimit: fc.option(fc.constantFrom({ failures: 3, rework: 2 }, { failures: 1, rework: 2.4 })),
  failures: fc.array(failure, { maxLength: 2 }),
  place: fc.oneof(
    { weight: 4, arbitrary: fc.constant({ away: null, loan: null }) },
    { weight: 1, arbitrary: away.map((a) => ({ away: a, loan: null })) },
    { weight: 1, arbitrary: loan.map((l) => ({ away: null, loan: l })) },
  ),
})

const pool = fc.record({
  units: fc.array(unit, { minLength: 1, maxLength: 5 }),
  crews: fc.constantFrom(Number.POSITIVE_INFINITY, 1, 2),
  waitingPlaces: fc.constantFrom(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 10),
  calendar: fc.constantFrom(0, 0, 1, OWN_HOURS, WITH_OVERTIME),
})

const outage = fc.record({
  start: days(-5, 15),
  delay: fc.option(openEnd(days(0, 2))),
  every: fc.option(duration(days(1, 6))),
  lasts: openEnd(days(0, 3)),
  slowsTo: fc.constantFrom(0, 0, 0.5, 0.8, 0.3),
})

const delivery = fc.record({
  first: days(0, 10),
  every: fc.option(duration(days(1, 5))),
  delay: fc.option(openEnd(days(0, 2))),
  size: sized(fc.integer({ min: 1, max: 80 })),
})

const supply = fc.record({
  stock: fc.oneof(fc.nat(600), fc.nat(15)),
  deliveries: fc.array(delivery, { maxLength: 2 }),
  reorder: fc.option(
    fc.record({
      at: fc.nat(100),
      size: sized(fc.integer({ min: 1, max: 200 })),
      leadTime: openEnd(days(0, 4)),
      cost: fc.constant(3),
    }),
  ),
  ration: fc.option(fc.record({ under: fc.integer({ min: 1, max: 300 }), first: fc.array(index, { maxLength: 3 }) })),
  waste: fc.constantFrom(0, 0, 0.03, 0.4),
})

/** What makes a trip longer than the way and the repair. */
const delays = fc.record({
  /** A courier every so many days, at some tenth of the day. */
  courier: fc.option(fc.record({ every: fc.constantFrom(1, 2, 7), at: days(0, 1) })),
  batch: fc.constantFrom(1, 2, 3),
  success: fc.constantFrom(1, 0.7, 0.3),
  fetched: fc.option(fc.record({ after: openEnd(days(0, 2)), transit: openEnd(days(0, 1)), cost: fc.constant(20) })),
})

const depot = fc.record({
  transit: openEnd(days(0, 1)),
  crews: fc.constantFrom(1, 2, Number.POSITIVE_INFINITY),
  repair: openEnd(days(0, 3)),
  delays: fc.option(delays),
  /** Units that the crews take first. */
  first: fc.array(index, { maxLength: 3 }),
})

const workTime = sized(fc.constantFrom(5, 1, 10, 12.5, 30, 60, 0))

const step = fc.record({
  pool: index,
  takes: workTime,
  needs: fc.array(index, { maxLength: 2 }),
  uses: fc.array(fc.record({ supply: index, amount: fc.constantFrom(1, 2, 5) }), { maxLength: 2 }),
  rework: fc.constantFrom(0, 0, 0.05, 0.4),
  interrupted: fc.constantFrom('resume' as const, 'restart' as const, 'hand-over' as const),
  atClosing: fc.constantFrom('pause' as const, 'pause' as const, 'finish' as const),
})

/** What happens at a step besides work: some pass it by, some are sent back to a step up to it, or a delay follows. */
const turn = fc.record({
  kind: fc.constantFrom('none', 'none', 'chance', 'class', 'rejection', 'delay' as const),
  lasts: duration(days(0, 3)),
  share: fc.constantFrom(0.3, 0, 0.5, 0.7),
  classes: fc.subarray([0, 1, 2]),
  /** Which step is sent back to. */
  back: index,
})

const patience = fc.record({
  leaves: duration(days(0, 5)),
  comesBackAfter: fc.option(duration(days(1, 4))),
})

const requestClass = fc.record({
  priority: fc.nat(2),
  letter: fc.option(index),
  patience: fc.option(patience),
  priorityGrowth: fc.constantFrom(0, 0, 0.001, 0.01),
})

const batch = fc.record({
  first: days(0, 8),
  every: fc.option(duration(days(1, 4))),
  size: sized(fc.nat(30)),
})

/** A duration without chance. */
function fixed(value: fc.Arbitrary<number>): fc.Arbitrary<Duration> {
  return fc.record({
    distribution: value.map((minutes) => ({ kind: 'constant' as const, value: minutes })),
    clock: fc.constantFrom('calendar' as const, 'working-days' as const),
  })
}

const service = fc.record({
  pattern: fc.constantFrom('poisson' as const, 'evenly' as const, 'overdispersed' as const),
  perDay: fc.integer({ min: 0, max: 40 }),
  classes: fc.array(requestClass, { minLength: 1, maxLength: 3 }),
  steps: fc.array(step, { minLength: 1, maxLength: 3 }),
  turns: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(turn, { maxLength: 3 }) },
  ),
  /** The last two steps are done side by side. */
  isParallel: seldom,
  waiting: fc.array(fc.record({ count: fc.nat(40), step: index, oldest: days(0, 15).map((age) => Math.max(1, age)) }), {
    maxLength: 2,
  }),
  target: fc.option(duration(days(0, 3))),
  batches: fc.array(batch, { maxLength: 1 }),
  returns: fc.option(fc.record({ share: fc.constantFrom(0.05, 0.5), after: duration(days(0, 4)) })),
  surge: fc.option(
    fc.record({
      link: index,
      longerThan: fixed(days(0, 1)),
      factor: fc.constantFrom(1.5, 4, 0.5, 0),
      lasts: fixed(days(1, 3)),
    }),
  ),
  numbersPerDay: fc.constantFrom(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 5, 20),
})

const letter = fc.record({
  pool: index,
  priority: fc.nat(3),
  takes: workTime,
  after: fc.oneof(
    fc.constant<Duration>({ distribution: { kind: 'constant', value: 0 }, clock: 'calendar' }),
    duration(days(0, 4)),
  ),
  valid: fc.oneof(days(1, 4), fc.constant(Number.POSITIVE_INFINITY)),
})

const plan = fc.record({
  days: fc.integer({ min: 3, max: 20 }),
  hours,
  ownHours: hours,
  pools: fc.array(pool, { minLength: 1, maxLength: 4 }),
  links: fc.array(fc.array(outage, { maxLength: 3 }), { maxLength: 2 }),
  supplies: fc.array(supply, { maxLength: 2 }),
  depots: fc.array(depot, { maxLength: 2 }),
  services: fc.array(service, { minLength: 1, maxLength: 3 }),
  letters: fc.array(letter, { maxLength: 2 }),
  triggers: fc.array(trigger, { maxLength: 2 }),
  isCalm: fc.boolean(),
})

type Plan = Value<typeof plan>

/** Any office at all; printed with its title and its plain content when a property fails. */
export const generatedOffice: fc.Arbitrary<Office> = plan.map((p) => printable(withUnknowns(officeOf(p))))

function officeOf(p: Plan): Office {
  const length = p.days + DAYS_BEYOND
  const calendars = calendarsOf(p.hours, p.ownHours, length)
  const units = unitsOf(p)
  const facts = {
    units,
    services: p.services.length,
    supplies: p.supplies.length,
    pools: p.pools.length,
    overtime: OVERTIME,
  }
  const called = calledUnitsOf(p.triggers, facts)
  const office = {
    startDate: '2018-03-05',
    days: p.days,
    currency: 'IDR',
    calendars,
    workingDays: daysOpen([...workingDaysOf(calendars[0].edges, length)]),
    links: p.links.map(linkOf),
    depots: p.depots.map((d, i) => depotOf(d, i, p.days, units.length + called.length)),
    supplies: p.supplies.map((s, i) => supplyOf(s, i, classesOf(p).length)),
    pools: poolsOf(p).map((pool, i) => ({ ...pool, units: [...pool.units, ...calledTo(called, i, units.length)] })),
    units: [...units, ...called],
    unknowns: [],
    triggers: triggersOf(p.triggers, facts),
    services: servicesOf(p, calendars[0].edges),
    classes: classesOf(p),
    steps: stepsOf(p),
    branchPoints: coursesOf(p).branchPoints,
    letters: p.letters.map((l, i) => letterOf(l, i, p.pools.length, classesOf(p))),
    focus: 0,
    goal: null,
  }
  return { title: titleOf(office), ...office }
}

function linkOf(outages: Plan['links'][number], i: number): Link {
  return {
    name: `link ${i}`,
    outages: outages.map(({ start, delay, every, lasts, slowsTo }): Outage => {
      const effect = { lasts, slowsTo, note: '' }
      if (every !== null) return { kind: 'random', every, ...effect }
      return { kind: 'dated', start, delay: start < 0 ? null : delay, ...effect }
    }),
  }
}

function supplyOf(s: Plan['supplies'][number], i: number, classes: number): Supply {
  const ration = s.ration === null ? null : { ...s.ration, first: s.ration.first.map((c) => c % classes) }
  return { ...s, name: `supply ${i}`, price: 2, ration }
}

function depotOf(
  { transit, crews, repair, delays: d, first }: Plan['depots'][number],
  i: number,
  length: number,
  units: number,
): Depot {
  const begins = d?.courier?.at ?? 0
  const every = (d?.courier?.every ?? 1) * minutesPerDay
  const courier = Float64Array.from(
    { length: Math.ceil((length * minutesPerDay) / every) },
    (_, n) => begins + n * every,
  )
  return {
    name: `depot ${i}`,
    transit,
    crews,
    first: [...new Set(first.map((unit) => unit % units))],
    repair,
    costPerRepair: 100,
    costPerTrip: 10,
    courier: d?.courier ? courier : null,
    batch: d?.batch ?? 1,
    success: d?.success ?? 1,
    fetched: d?.fetched ?? null,
  }
}

/** Number of the first of some parts that stand in one list, owner by owner. */
function firstOf(owners: readonly (readonly unknown[])[], owner: number): number {
  return owners.slice(0, owner).reduce((sum, parts) => sum + parts.length, 0)
}

/** The called units of a pool, which stand behind all others. */
function calledTo(called: readonly Unit[], pool: number, before: number): number[] {
  return called.flatMap((unit, i) => (unit.pool === pool ? [before + i] : []))
}

function poolsOf(p: Plan): Pool[] {
  const units = p.pools.map((each) => each.units)
  return p.pools.map((each, i) => ({
    name: `pool ${i}`,
    units: each.units.map((_, u) => firstOf(units, i) + u),
    crews: each.crews,
    waitingPlaces: each.waitingPlaces,
    overtimeCostPerHour: 3,
  }))
}

function unitsOf(p: Plan): Unit[] {
  const depots = p.depots.length
  return p.pools.flatMap((each, i) =>
    each.units.map(({ speed, dailyLimit, aboveLimit, failures, place, maintenance: rule }, u): Unit => {
      const isAway = place.away !== null && depots > 0 ? place.away : null
      return {
        name: `unit ${i}-${u}`,
        pool: i,
        calendar: each.calendar,
        overtimeCalendar: each.calendar === WITH_OVERTIME ? OVERTIME : -1,
        speed,
        dailyLimit,
        aboveLimit: dailyLimit < Infinity ? aboveLimit : null,
        failures: p.isCalm ? [] : failures.map((f, n) => failureClock(f, n, depots)),
        away: isAway === null ? null : awayOf(isAway, depots),
        presence: place.loan ?? { from: 0, delay: null, stays: null },
        rentPerDay: place.loan === null ? 0 : 5,
        price: place.loan === null ? 0 : 1000,
        maintenance: rule,
      }
    }),
  )
}

function awayOf(a: Value<typeof away>, depots: number): Unit['away'] {
  return {
    depot: a.depot % depots,
    since: a.since,
    moved: a.moved === null ? null : { ...a.moved, depot: a.moved.depot % depots },
  }
}

function stepsOf(p: Plan): Step[] {
  return p.services.flatMap((each, s) =>
    each.steps.map((one, i) => ({
      ...one,
      name: `service ${s} at step ${i}`,
      service: s,
      pool: one.pool % p.pools.length,
      needs: p.links.length === 0 ? [] : [...new Set(one.needs.map((n) => n % p.links.length))],
      uses: usesOf(one.uses, p.supplies.length),
    })),
  )
}

/** Each supply at most once. */
function usesOf(uses: Value<typeof step>['uses'], supplies: number): Step['uses'] {
  if (supplies === 0) return []
  return [...new Map(uses.map((use) => [use.supply % supplies, use.amount]))].map(([s, amount]) => ({
    supply: s,
    amount,
  }))
}

function classesOf(p: Plan): RequestClass[] {
  // each rule for letters belongs to one class
  const left = p.letters.map((_, l) => l)
  return p.services.flatMap((each, s) =>
    each.classes.map((one, i) => ({
      name: `class ${i} of service ${s}`,
      service: s,
      share: 1 / each.classes.length,
      priority: one.priority,
      letter: one.letter === null ? -1 : (left.splice(one.letter % Math.max(1, left.length), 1)[0] ?? -1),
      patience: one.patience,
      priorityGrowth: one.priorityGrowth,
    })),
  )
}

/** The course of each service, and all branchPoints. */
const noTurn = { kind: 'none' as const, share: 0, classes: [], lasts: exactly(0), back: 0 }

/** Also where each step is come to, by service and step. */
function coursesOf(p: Plan): { courses: (Course | null)[]; branchPoints: BranchPoint[]; entrances: Place[][] } {
  const entrances: Place[][] = []
  const branchPoints: BranchPoint[] = []
  const add = (branchPoint: BranchPoint): Place => -1 - branchPoints.push(branchPoint)
  const steps = p.services.map((each) => each.steps)
  const classes = p.services.map((each) => each.classes)
  const courses = p.services.map((each, s): Course | null => {
    const before = branchPoints.length
    const firstStep = firstOf(steps, s)
    const firstClass = firstOf(classes, s)
    const after: Place[] = []
    const entrance: Place[] = []
    entrances.push(entrance)
    /** Where a step begins, when a place follows it. */
    const entry = (i: number, next: Place): Place => (entrance[i] = gate(i, next))
    const gate = (i: number, next: Place): Place => {
      const { kind, share, classes: some, lasts } = each.turns[i] ?? noTurn
      const to = firstStep + i
      const name = `${kind} at step ${i} of service ${s}`
      after[i] = next
      // what is rejected goes back to the step itself until the entrances of the earlier ones are known
      if (kind === 'rejection') after[i] = add({ kind, name, share, back: to, on: next })
      if (kind === 'delay') after[i] = add({ kind, name, lasts, on: next })
      const ways = [
        { share, to },
        { share: 1 - share, to: next },
      ]
      if (kind === 'chance') return add({ kind, name, ways })
      if (kind !== 'class') return to
      const own = some.filter((c) => c < each.classes.length).map((c) => firstClass + c)
      return add({ kind, name, ways: [{ classes: own, to }], others: next })
    }
    let count = each.steps.length
    let next: Place = -1
    if (each.isParallel && count > 1) {
      const on = add({ kind: 'join', name: `join of service ${s}`, on: -1 })
      const parts = [count - 2, count - 1].map((i) => entry(i, on))
      next = add({ kind: 'fork', name: `fork of service ${s}`, parts })
      count -= 2
    }
    for (let i = count - 1; i >= 0; i--) next = entry(i, next)
    for (let i = 0; i < count; i++) {
      const rejection = branchPoints[-2 - (after[i] ?? -1)]
      const back = (each.turns[i] ?? noTurn).back % (i + 1)
      if (rejection?.kind !== 'rejection' || back === i) continue
      branchPoints[-2 - after[i]!] = { ...rejection, back: entrance[back]! }
    }
    return branchPoints.length > before ? { first: next, next: after } : null
  })
  return { courses, branchPoints, entrances }
}

function servicesOf(p: Plan, openingEdges: Float64Array): Service[] {
  const steps = p.services.map((each) => each.steps)
  const classes = p.services.map((each) => each.classes)
  const { courses, entrances } = coursesOf(p)
  return p.services.map((each, s) => ({
    name: `service ${s}`,
    arrivals: arrivalsOf(each.pattern, each.perDay, openingEdges, p.days),
    classes: each.classes.map((_, i) => firstOf(classes, s) + i),
    route: each.steps.map((_, i) => firstOf(steps, s) + i),
    course: courses[s],
    waiting: each.waiting.map((w) => ({
      ...w,
      step: startOf(w.step, each, entrances[s] ?? [], courses[s]?.first ?? firstOf(steps, s)),
    })),
    batches: each.batches.map((batch) => ({ ...batch, note: '' })),
    returns: each.returns,
    surge:
      each.surge === null || p.links.length === 0 ? null : { ...each.surge, link: each.surge.link % p.links.length },
    numbersPerDay: each.numbersPerDay,
    costPerWaitingDay: 1,
    target: each.target,
    clearing: { normalBacklog: 5, workingDays: 2 },
  }))
}

/** Any step at which requests can wait at the start; those of parts can only be reached from the beginning. */
function startOf(drawn: number, each: Plan['services'][number], entrances: readonly Place[], first: Place): Place {
  const steps = each.steps.length
  const whole = each.isParallel && steps > 1 ? steps - 2 : steps
  return whole > 0 ? (entrances[drawn % whole] ?? first) : first
}

/** So many expected on each day the office opens, in its opening hours. */
function arrivalsOf(
  pattern: ArrivalProcess['pattern'],
  perDay: number,
  edges: Float64Array,
  length: number,
): ArrivalProcess {
  const pieces: { from: number; until: number; expected: number }[] = []
  for (let day = 0; day < length && perDay > 0; day++) {
    const midnight = day * minutesPerDay
    const open: { from: number; until: number }[] = []
    for (let i = 0; i < edges.length; i += 2) {
      const from = Math.max(midnight, edges[i])
      const until = Math.min(midnight + minutesPerDay, edges[i + 1])
      if (from < until) open.push({ from, until })
    }
    const total = open.reduce((sum, { from, until }) => sum + until - from, 0)
    pieces.push(...open.map(({ from, until }) => ({ from, until, expected: (perDay * (until - from)) / total })))
  }
  return {
    pattern,
    dailyFactorSd: pattern === 'overdispersed' ? 0.3 : 0,
    pieceStart: Float64Array.from(pieces, (piece) => piece.from),
    pieceEnd: Float64Array.from(pieces, (piece) => piece.until),
    pieceExpected: Float64Array.from(pieces, (piece) => piece.expected),
  }
}

function letterOf(l: Plan['letters'][number], i: number, pools: number, classes: RequestClass[]): LetterRule {
  const priorityGrowth = classes.find(({ letter }) => letter === i)?.priorityGrowth ?? 0
  return { ...l, name: `letter ${i}`, pool: l.pool % pools, priorityGrowth, cost: 4 }
}

function titleOf(office: Omit<Office, 'title'>): string {
  const has = (name: string, is: boolean) => (is ? [name] : [])
  const { units } = office
  return [
    `${office.days} days`,
    `${office.pools.length} pools`,
    `${units.length} units`,
    `${office.services.length} services`,
    ...has(
      'outages',
      office.links.some((l) => l.outages.length > 0),
    ),
    ...has('branchPoints', office.branchPoints.length > 0),
    ...has('supplies', office.supplies.length > 0),
    ...has(
      'letters',
      office.classes.some((c) => c.letter >= 0),
    ),
    ...has(
      'batches',
      office.services.some((s) => s.batches.length > 0),
    ),
    ...has(
      'returns',
      office.services.some((s) => s.returns !== null),
    ),
    ...has(
      'surges',
      office.services.some((s) => s.surge !== null),
    ),
    ...has(
      'numbers',
      office.services.some((s) => s.numbersPerDay < Infinity),
    ),
    ...has(
      'waiting places',
      office.pools.some((each) => each.waitingPlaces < Infinity),
    ),
    ...has(
      'growing priorities',
      office.classes.some((c) => c.priorityGrowth > 0),
    ),
    ...has(
      'patience',
      office.classes.some((c) => c.patience !== null),
    ),
    ...has(
      'failures',
      units.some((u) => u.failures.length > 0),
    ),
    ...has(
      'units away',
      units.some((u) => u.away !== null),
    ),
    ...has(
      'couriers, batches or failed repairs',
      office.depots.some((d) => d.courier !== null || d.batch > 1 || d.success < 1),
    ),
    ...has(
      'units fetched',
      office.depots.some((d) => d.fetched !== null),
    ),
    ...has(
      'maintenance',
      units.some((u) => u.maintenance !== null),
    ),
    ...has(
      'loans',
      units.some((u) => u.presence.from > 0),
    ),
    ...has(
      'daily limits',
      units.some((u) => u.dailyLimit < Infinity),
    ),
    ...has('triggers', office.triggers.length > 0),
    ...has('closing', office.calendars[0].edges.length > 2),
  ].join(', ')
}

/** Fast-check prints the office as JSON, with the beginnings of long lists of times only. */
function printable(office: Office): Office {
  const shorten = (_: string, value: unknown) => {
    if (value === Number.POSITIVE_INFINITY) return 'Infinity'
    if (!(value instanceof Float64Array) && !(value instanceof Uint8Array)) return value
    return value.length > 8 ? `${Array.from(value.subarray(0, 8)).join(' ')} ... (${value.length})` : Array.from(value)
  }
  Object.defineProperty(office, fc.toStringMethod, { value: () => JSON.stringify(office, shorten, 1) })
  return office
}

/** Of offices with an odd number of days, a pace that is drawn once per replication: of arrivals, work, repairs, rework. */
function withUnknowns(office: Office): Office {
  if (office.days % 2 === 0) return office
  const pace = (mean: number): UnsureNumber => ({ unknown: 'pace', factor: mean, mean })
  const unsure = (distribution: Distribution): Distribution =>
    distribution.kind === 'exponential'
      ? { kind: 'unsure', law: 'exponential', parameters: { mean: pace(distribution.mean) } }
      : distribution
  const worst = Math.max(1, ...office.units.map((each) => each.aboveLimit?.rework ?? 1))
  return {
    ...office,
    unknowns: [{ name: 'pace', unit: '', distribution: { kind: 'uniform', low: 0.5, high: 1.5 } }],
    services: office.services.map((each) => ({ ...each, arrivals: { ...each.arrivals, level: pace(1) } })),
    steps: office.steps.map((each) => ({
      ...each,
      takes: unsure(each.takes),
      rework: 1.5 * worst * meanValue(each.rework) < 0.9 ? pace(meanValue(each.rework)) : each.rework,
    })),
    depots: office.depots.map((each) => ({
      ...each,
      repair: { ...each.repair, distribution: unsure(each.repair.distribution) },
    })),
  }
}
