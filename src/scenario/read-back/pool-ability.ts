import { square } from '../../statistics/special/square.ts'
import { meanValue } from '../../random/unsure.ts'
import { mean, standardDeviation } from '../../random/distribution.ts'
import { MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../../time/minutes.ts'
import type { Office } from '../compiled/office.ts'
import type { Step } from '../compiled/routes.ts'
import type { Unit } from '../compiled/units.ts'
import { type CertainOutages, minutesWorth, type SlowedPeriod } from './certain-outages.ts'
import { orNull } from './spans.ts'
import { sumOf } from './sum-of.ts'

export interface Capacity {
  /** Hours of opening of all units together, a working day. */
  readonly hours: number
  /** Requests that can be done, a working day; null where none are asked or work takes no time. */
  readonly requests: number | null
  /** Share of it that what is asked takes; null where nothing can be done at all. */
  readonly load: number | null
}

/** What is asked of one step. */
export interface Demand {
  readonly step: Step
  /** In the run. */
  readonly requests: number
  /** Pieces of work begun for them. */
  readonly begun: number
  /** Pieces for those who wait at the start: the work of a pool to which nobody comes. */
  readonly begunForWaiting: number
}

/** Work of which so much is to be done: pieces begun of a step. */
interface Asked {
  readonly step: Step
  readonly begun: number
}

/** Kinds of work, by the links that they need, of which every choice is looked at. */
const MANY_KINDS = 6

/**
 * How much units can do of the mix of work that is asked of their pool. While a link is down they do what does not need
 * it; so that not only the whole of the work has to fit into the time, but also each part into the time in which it can
 * be done.
 */
export class PoolAbility {
  readonly #days: OpenDays
  readonly #outages: CertainOutages
  readonly #asked: number
  readonly #mix: readonly Asked[]
  /** The whole mix, then the parts of it that certain outages hold up. */
  readonly #parts: readonly Part[]

  constructor(office: Office, demands: readonly Demand[], outages: CertainOutages) {
    this.#days = new OpenDays(office)
    this.#outages = outages
    this.#asked = sumOf(demands, ({ begun }) => begun)
    this.#mix = this.#asked > 0 ? demands : demands.map(({ step, begunForWaiting: begun }) => ({ step, begun }))
    this.#parts = partsOf(this.#mix, outages)
  }

  of(units: readonly Unit[], workingDays: number): Capacity {
    const hours = sumOf(units, (unit) => sumOf(this.#days.of(unit, []).flat(), (minutes) => minutes)) / MINUTES_PER_HOUR
    const [whole, ...others] = this.#parts.map((part) => ({
      begun: sumOf(units, (unit) => part.begunBy(unit, this.#days)),
      wanted: part.wanted,
    }))
    if (whole === undefined) return { hours: hours / workingDays, requests: null, load: 0 }
    // the part of which the least can be done says how much can be done of all
    const { begun, wanted } = others.reduce((a, b) => (b.begun * a.wanted < a.begun * b.wanted ? b : a), whole)
    const mixed = sumOf(this.#mix, (each) => each.begun * (1 - meanValue(each.step.rework)))
    return {
      hours: hours / workingDays,
      requests: whole.wanted === 0 ? null : orNull((begun * mixed) / wanted / workingDays),
      load: this.#asked === 0 ? 0 : begun === 0 ? null : wanted / begun,
    }
  }

  openDays(units: readonly Unit[]): number {
    const open = new Set(
      units.flatMap((unit) => this.#days.of(unit, []).flatMap((periods, day) => (periods.length > 0 ? [day] : []))),
    )
    return open.size
  }

  /** Share of the open hours of units that certain outages of a link take from work that needs it. */
  lostTo(link: number, units: readonly Unit[]): number {
    const slowed = this.#outages.slowed([[link]])
    const minutes = (lost: readonly SlowedPeriod[]): number =>
      sumOf(units, (unit) => sumOf(this.#days.of(unit, lost).flat(), (each) => each))
    const open = slowed.length === 0 ? 0 : minutes([])
    return open === 0 ? 0 : 1 - minutes(slowed) / open
  }
}

function partsOf(mix: readonly Asked[], outages: CertainOutages): Part[] {
  const worked = mix.filter(({ begun }) => begun > 0)
  const held = ({ step }: Asked): number[] => step.needs.filter((link) => outages.has(link))
  const kinds = new Map<string, Asked[]>()
  for (const asked of worked) kinds.set(held(asked).join(), [...(kinds.get(held(asked).join()) ?? []), asked])
  const part = (some: readonly Asked[]): Part => new Part(some, outages.slowed(some.map(held)))
  const whole = worked.length === 0 ? new Part(mix, []) : part(worked)
  return kinds.size < 2 ? [whole] : [whole, ...choicesOf([...kinds.values()]).map((some) => part(some.flat()))]
}

/** Every choice of some kinds, but not of all; of very many kinds each alone. */
function choicesOf<T>(kinds: readonly T[]): T[][] {
  if (kinds.length > MANY_KINDS) return kinds.map((kind) => [kind])
  return Array.from({ length: 2 ** kinds.length - 2 }, (_, i) => kinds.filter((_kind, k) => ((i + 1) >> k) & 1))
}

/** A mix of work, and when it is slowed. */
class Part {
  readonly #asked: readonly Asked[]
  readonly #slowed: readonly SlowedPeriod[]
  /** Pieces begun in the run, if all are done. */
  readonly wanted: number
  /** Minutes of one begun piece of the mix, at speed 1. */
  readonly #minutes: number

  constructor(asked: readonly Asked[], slowed: readonly SlowedPeriod[]) {
    this.#asked = asked
    this.#slowed = slowed
    this.wanted = sumOf(asked, ({ begun }) => begun)
    const work = sumOf(asked, ({ step, begun }) => begun * mean(step.takes))
    this.#minutes = this.wanted === 0 ? 0 : work / this.wanted
  }

  /** Pieces that a unit can begin in the run. */
  begunBy(unit: Unit, days: OpenDays): number {
    const limit = unit.aboveLimit === null ? unit.dailyLimit : Infinity
    return sumOf(days.of(unit, this.#slowed), (periods) =>
      Math.min(
        limit,
        sumOf(periods, (each) => this.#inPeriod(each * unit.speed)),
      ),
    )
  }

  /** Pieces begun in one period of opening, in minutes of work at speed 1. */
  #inPeriod(minutes: number): number {
    if (minutes <= 0) return 0
    if (this.#minutes === 0) return Infinity
    const pieces = minutes / this.#minutes
    return pieces + this.#finishedLater(pieces)
  }

  /**
   * What a period gains by finishing the work in hand after closing: of equal pieces the rest of the last one; otherwise
   * the mean excess of a renewal process, (1 + cv²) / 2 pieces (Cox 1962, Renewal Theory, section 4.2).
   */
  #finishedLater(pieces: number): number {
    const finishing = this.#asked.filter(({ step }) => step.atClosing === 'finish')
    if (finishing.length === 0 || this.wanted === 0) return 0
    const share = sumOf(finishing, (each) => each.begun) / this.wanted
    const squared = sumOf(
      this.#asked,
      ({ step, begun: own }) => own * (square(mean(step.takes)) + square(standardDeviation(step.takes))),
    )
    const ratio = squared / this.wanted / square(this.#minutes)
    if (Math.abs(ratio - 1) < 1e-9) return share * Math.max(0, Math.ceil(pieces - 1e-9) - pieces)
    return share * (ratio / 2)
  }
}

/** The opening periods of units, by the day of the run. */
class OpenDays {
  readonly #office: Office
  readonly #known = new Map<readonly SlowedPeriod[], Map<number, readonly (readonly number[])[]>>()

  constructor(office: Office) {
    this.#office = office
  }

  /** Minutes of work at full speed of the periods of each day. */
  of({ calendar }: Unit, slowed: readonly SlowedPeriod[]): readonly (readonly number[])[] {
    const key = slowed.length === 0 ? NOTHING : slowed
    const byCalendar = this.#known.get(key) ?? new Map<number, readonly (readonly number[])[]>()
    this.#known.set(key, byCalendar)
    const known = byCalendar.get(calendar) ?? this.#daysOf(calendar, slowed)
    byCalendar.set(calendar, known)
    return known
  }

  #daysOf(calendar: number, slowed: readonly SlowedPeriod[]): number[][] {
    const days: number[][] = Array.from({ length: this.#office.days }, () => [])
    const edges = this.#office.calendars[calendar]?.edges ?? []
    for (let i = 0; i < edges.length; i += 2) {
      const open = edges[i] ?? 0
      const close = Math.min(edges[i + 1] ?? 0, days.length * MINUTES_PER_DAY)
      for (let day = Math.floor(open / MINUTES_PER_DAY); day < days.length && day * MINUTES_PER_DAY < close; day++) {
        const from = Math.max(open, day * MINUTES_PER_DAY)
        const to = Math.min(close, (day + 1) * MINUTES_PER_DAY)
        days[day]?.push(minutesWorth(from, to, slowed))
      }
    }
    return days
  }
}

const NOTHING: readonly SlowedPeriod[] = []
