import { square } from '../../statistics/special/square.ts'
import { total } from '../../statistics/total.ts'
import { meanValue } from '../../random/unsure.ts'
import { mean, standardDeviation } from '../../random/distribution.ts'
import { MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../../time/minutes.ts'
import { workingDaysOfRun } from '../../time/working-days.ts'
import type { Office } from '../compiled/office.ts'
import type { Step } from '../compiled/routes.ts'
import type { Pool, Unit } from '../compiled/units.ts'
import { batchesInRun } from './arrival-facts.ts'
import { orNull } from './spans.ts'
import { stepBehind, visitsFrom } from './visits.ts'

/**
 * What is asked of each pool and what it can do, a working day of the office, on average over the run. Asked is what
 * comes of the arrivals and batches, by the shares of classes and branches, with the work that is rejected or done anew;
 * not what waits at the start, nor letters that are written after a wait. What a pool can do is the hours of its units,
 * overtime among them, at the mean work of what is asked, and no more than their daily limits; all units up, links up,
 * supplies there.
 */
export interface PoolFacts {
  readonly pool: string
  /** Units: in the office at the start, away then, to come later, and called by triggers. */
  readonly there: number
  readonly away: number
  readonly later: number
  readonly called: number
  /** Days of the run on which any of its units is open. */
  readonly openDays: number
  /** The daily limit where all its units rest at the same one; null otherwise. */
  readonly dailyLimit: number | null
  readonly steps: readonly StepFacts[]
  /** Requests that come to it a working day. */
  readonly asked: number
  /** Requests that wait for one of its steps at the start. */
  readonly waiting: number
  readonly now: Capacity
  /** With those that are away at the start. */
  readonly back: Capacity
  /** With those that come later, too. */
  readonly all: Capacity
  /** Whether triggers call overtime for it. */
  readonly isHelpedByOvertime: boolean
  /** Whether letters are written here that are not in what is asked. */
  readonly hasLetters: boolean
  /** Whether what it cannot do stays in the backlog: nobody leaves, is turned away, or is held up before it. */
  readonly keepsAll: boolean
}

export interface StepFacts {
  readonly step: string
  readonly asked: number
  /** Mean minutes of work for one request, with what is done anew, at speed 1. */
  readonly minutes: number
}

export interface Capacity {
  /** Hours of opening of all units together, a working day. */
  readonly hours: number
  /** Requests that can be done, a working day; null where none are asked or work takes no time. */
  readonly requests: number | null
  /** Share of it that what is asked takes; null where nothing can be done at all. */
  readonly load: number | null
}

interface Demand {
  readonly step: Step
  /** In the run. */
  readonly requests: number
  /** Pieces of work begun for them. */
  readonly begun: number
  /** Pieces for those who wait at the start: the work of a pool to which nobody comes. */
  readonly begunForWaiting: number
}

export function capacityFacts(office: Office): PoolFacts[] {
  const workingDays = Math.max(1, workingDaysOfRun(office.workingDays, office.days))
  const demands = demandsInRun(office, workingDays)
  const waiting = waitingAt(office)
  const facts = office.pools.map((pool, p) => poolFacts(office, pool, p, demands, waiting, workingDays))
  return facts.map((each, p) => ({ ...each, keepsAll: keepsAll(office, p, facts) }))
}

/** Citizens let in during the run, on average. */
export function admittedInRun(office: Office, workingDays: number): Float64Array {
  return Float64Array.from(office.services, (service) => {
    const come = total(service.arrivals.pieceExpected) + batchesInRun(office, service)
    return Math.min(come, service.numbersPerDay * workingDays)
  })
}

function demandsInRun(office: Office, workingDays: number): Demand[] {
  const requests = new Float64Array(office.steps.length)
  const waiting = new Float64Array(office.steps.length)
  const add = (visits: Float64Array, count: number, to: Float64Array): void =>
    visits.forEach((each, step) => (to[step] = (to[step] ?? 0) + each * count))
  const admitted = admittedInRun(office, workingDays)
  office.services.forEach((service, s) => {
    add(visitsFrom(office, service), admitted[s] ?? 0, requests)
    for (const { count, step } of service.waiting) add(visitsFrom(office, service, step), count, waiting)
  })
  return office.steps.map((step, s) => {
    const asked = requests[s] ?? 0
    const pieces = 1 / (1 - meanValue(step.rework))
    return { step, requests: asked, begun: asked * pieces, begunForWaiting: (waiting[s] ?? 0) * pieces }
  })
}

/** Requests that wait at the start, by the step to which they come first. */
export function waitingAt(office: Office): Float64Array {
  const waiting = new Float64Array(office.steps.length)
  for (const service of office.services) {
    for (const { count, step: place } of service.waiting) {
      const step = stepBehind(office, place)
      if (step >= 0) waiting[step] = (waiting[step] ?? 0) + count
    }
  }
  return waiting
}

function poolFacts(
  office: Office,
  pool: Pool,
  p: number,
  all: readonly Demand[],
  waiting: Float64Array,
  workingDays: number,
): PoolFacts {
  const demands = all.filter(({ step }) => step.pool === p)
  const units = pool.units.flatMap((u) => office.units[u] ?? [])
  const isCalled = ({ presence }: Unit): boolean => presence.from === Infinity
  const isLater = ({ presence }: Unit): boolean => presence.from > 0 && presence.from < office.days * MINUTES_PER_DAY
  const ofStart = units.filter(({ presence }) => presence.from <= 0)
  const there = ofStart.filter(({ away }) => away === null)
  const ability = new Ability(office, demands)
  const capacity = (some: readonly Unit[]): Capacity => ability.of(some, workingDays)
  return {
    pool: pool.name,
    there: there.length,
    away: ofStart.length - there.length,
    later: units.filter(isLater).length,
    called: units.filter(isCalled).length,
    openDays: ability.openDays(units),
    dailyLimit: sharedLimit(units),
    steps: demands.map(({ step, requests }) => ({
      step: step.name,
      asked: requests / workingDays,
      minutes: mean(step.takes) / (1 - meanValue(step.rework)),
    })),
    asked: sumOf(demands, ({ requests }) => requests) / workingDays,
    waiting: office.steps.reduce((sum, step, s) => sum + (step.pool === p ? (waiting[s] ?? 0) : 0), 0),
    now: capacity(there),
    back: capacity(ofStart),
    all: capacity([...ofStart, ...units.filter(isLater)]),
    isHelpedByOvertime: office.triggers.some(({ actions }) =>
      actions.some((action) => action.kind === 'overtime' && action.pool === p),
    ),
    hasLetters: office.letters.some((letter) => letter.pool === p),
    keepsAll: true,
  }
}

/** How much units can do of the mix of work that is asked of their pool. */
class Ability {
  readonly #office: Office
  readonly #demands: readonly Demand[]
  /** The work of which so much is to be done: pieces begun of each step. */
  readonly #mix: readonly { readonly step: Step; readonly begun: number }[]
  /** Minutes of one begun piece of the mix, at speed 1. */
  readonly #minutes: number
  readonly #daysOf = new Map<number, readonly (readonly number[])[]>()

  constructor(office: Office, demands: readonly Demand[]) {
    this.#office = office
    this.#demands = demands
    const isAsked = demands.some(({ begun }) => begun > 0)
    this.#mix = isAsked ? demands : demands.map(({ step, begunForWaiting: begun }) => ({ step, begun }))
    const begun = sumOf(this.#mix, (each) => each.begun)
    const work = sumOf(this.#mix, (each) => each.begun * mean(each.step.takes))
    this.#minutes = begun === 0 ? 0 : work / begun
  }

  of(units: readonly Unit[], workingDays: number): Capacity {
    const hours = sumOf(units, (unit) => sumOf(this.#days(unit).flat(), (minutes) => minutes)) / MINUTES_PER_HOUR
    const begun = sumOf(units, (unit) => this.#begunBy(unit))
    const askedBegun = sumOf(this.#demands, (demand) => demand.begun)
    const mixBegun = sumOf(this.#mix, (each) => each.begun)
    const mixed = sumOf(this.#mix, (each) => each.begun * (1 - meanValue(each.step.rework)))
    return {
      hours: hours / workingDays,
      requests: mixBegun === 0 ? null : orNull((begun * mixed) / mixBegun / workingDays),
      load: begun === 0 ? (askedBegun === 0 ? 0 : null) : askedBegun / begun,
    }
  }

  openDays(units: readonly Unit[]): number {
    const open = new Set(
      units.flatMap((unit) => this.#days(unit).flatMap((periods, day) => (periods.length > 0 ? [day] : []))),
    )
    return open.size
  }

  /** Pieces that a unit can begin in the run. */
  #begunBy(unit: Unit): number {
    const limit = unit.aboveLimit === null ? unit.dailyLimit : Infinity
    return sumOf(this.#days(unit), (periods) =>
      Math.min(
        limit,
        sumOf(periods, (each) => this.#inPeriod(each * unit.speed)),
      ),
    )
  }

  /** Pieces begun in one period of opening, in minutes of work at speed 1. */
  #inPeriod(minutes: number): number {
    if (this.#minutes === 0) return Infinity
    const pieces = minutes / this.#minutes
    return pieces + this.#finishedLater(pieces)
  }

  /**
   * What a period gains by finishing the work in hand after closing: of equal pieces the rest of the last one; otherwise
   * the mean excess of a renewal process, (1 + cv²) / 2 pieces (Cox 1962, Renewal Theory, section 4.2).
   */
  #finishedLater(pieces: number): number {
    const finishing = this.#mix.filter(({ step }) => step.atClosing === 'finish')
    const begun = sumOf(this.#mix, (each) => each.begun)
    if (finishing.length === 0 || begun === 0) return 0
    const share = sumOf(finishing, (each) => each.begun) / begun
    const squared = sumOf(
      this.#mix,
      ({ step, begun: own }) => own * (square(mean(step.takes)) + square(standardDeviation(step.takes))),
    )
    const ratio = squared / begun / square(this.#minutes)
    if (Math.abs(ratio - 1) < 1e-9) return share * Math.max(0, Math.ceil(pieces - 1e-9) - pieces)
    return share * (ratio / 2)
  }

  /** Minutes of the opening periods of each day of the run. */
  #days(unit: Unit): readonly (readonly number[])[] {
    const known = this.#daysOf.get(unit.calendar)
    if (known !== undefined) return known
    const days: number[][] = Array.from({ length: this.#office.days }, () => [])
    const edges = this.#office.calendars[unit.calendar]?.edges ?? []
    for (let i = 0; i < edges.length; i += 2) {
      const open = edges[i] ?? 0
      const close = Math.min(edges[i + 1] ?? 0, days.length * MINUTES_PER_DAY)
      for (let day = Math.floor(open / MINUTES_PER_DAY); day < days.length && day * MINUTES_PER_DAY < close; day++) {
        const minutes = Math.min(close, (day + 1) * MINUTES_PER_DAY) - Math.max(open, day * MINUTES_PER_DAY)
        days[day]?.push(minutes)
      }
    }
    this.#daysOf.set(unit.calendar, days)
    return days
  }
}

/**
 * Whether what a pool cannot do makes the backlog grow: none of those who come to it have patience or too few places,
 * none are letters of its own making, and no other pool that they pass is short, too.
 */
function keepsAll(office: Office, p: number, facts: readonly PoolFacts[]): boolean {
  if (facts[p]?.hasLetters === true) return false
  const passing = office.services.filter(({ route }) => route.some((s) => office.steps[s]?.pool === p))
  return passing.every(({ route, classes }) => {
    const pools = [...new Set(route.map((s) => office.steps[s]?.pool ?? p))]
    const isLost = pools.some((each) => (office.pools[each]?.waitingPlaces ?? Infinity) < Infinity)
    const isImpatient = classes.some((c) => office.classes[c]?.patience !== null)
    const isHeldUp = pools.some((each) => each !== p && isShort(facts[each]?.now))
    return !isLost && !isImpatient && !isHeldUp
  })
}

/** Whether more is asked than can be done, by more than rounding. */
export function isShort(capacity: Capacity | undefined): boolean {
  return capacity !== undefined && (capacity.load === null || capacity.load > 1 + 1e-9)
}

function sharedLimit(units: readonly Unit[]): number | null {
  const limits = new Set(units.map(({ dailyLimit, aboveLimit }) => (aboveLimit === null ? dailyLimit : Infinity)))
  const [limit = Infinity] = limits
  return limits.size === 1 && limit < Infinity ? limit : null
}

function sumOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0)
}
