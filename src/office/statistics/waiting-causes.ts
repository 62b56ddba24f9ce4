import { column } from '../../engine/column.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { ABILITIES, ability } from '../kernel/ability.ts'
import type { AbilityListener } from '../kernel/contracts/ability-listener.ts'
import type { UnitTimes } from '../kernel/contracts/unit-times.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import { stateCode, unitStates } from '../kernel/unit-state.ts'
import type { Layout } from '../requests/layout.ts'
import type { Queues } from '../requests/queues.ts'
import { type CauseOutcome, causeCount, linkCause, supplyCause } from './pool-outcome.ts'

const BLOCKED = stateCode('blocked')
const IDLE = stateCode('idle')
/** What a unit within its hours can be doing. */
const withinHours = unitStates
  .map((_, code) => code)
  .filter((code) => code !== ability.closed && code !== ability.absent)

/**
 * What keeps requests waiting, for each pool and day. The request-minutes in the queues of a pool are divided among
 * causes:
 *
 * - while all its units are outside their hours, its hours. A loan that is not there is no unit at all, and of units
 *   that work in shifts those outside their hours count as little;
 * - else, for a queue that is blocked, while a unit is up that could serve it: the link that is down, the first of those
 *   that the step needs; or the supply that is short;
 * - else what the units within their hours do, in proportion to their number: work on others, so that there are too few
 *   of them; rest at their daily limit; wait for repair, are repaired, maintained, or on their way. Each of n units does
 *   one n-th of the work of the pool, so that the absence of each costs as much. Of units that a link slows down to a
 *   share of their speed, the rest of that share is the link's.
 *
 * The time that units stand blocked is divided in the same way. Queues change at every event, causes seldom: what has
 * waited since the last change of a cause is divided when one changes, and at the end of each day.
 */
export class WaitingCauses implements Mechanism, AbilityListener {
  private readonly context: RunContext
  private readonly office: Office
  private readonly queues: Queues
  private readonly times: UnitTimes
  private readonly causes: number
  private readonly queuesOfPool: readonly Int32Array[]
  private readonly poolOfQueue: Int32Array
  private readonly poolOfUnit: Int32Array
  private readonly poolSize: Int32Array
  /** By queue, the links and supplies that can block it, in the order in which they are named as its cause. */
  private readonly blockersOf: readonly (readonly number[])[]
  private readonly linksOfQueue: readonly (readonly number[])[]
  private readonly mayBlock: readonly (readonly number[])[]
  /** Row-major queues x causes: how often each blocks a queue now. */
  private readonly blocks: Int32Array
  private readonly linkSpeed: Float64Array
  /** Row-major pools x abilities: units. */
  private readonly unitsWith: Int32Array
  /** By queue, request-minutes divided so far; by unit, minutes blocked; by pool, until when. */
  private readonly areaDivided: Float64Array
  private readonly blockedDivided: Float64Array
  private readonly dividedAt: Float64Array
  /** Row-major units x causes: minutes blocked. */
  private readonly blockedBy: Float64Array
  /** Of the pool that is being divided, request-minutes that links and supplies held up. */
  private readonly heldUp: Float64Array
  /** By pool and cause, request-minutes of each day; null until a cause holds anything up. */
  private readonly minutes: (Float64Array | null)[][]
  private readonly open: readonly Float64Array[]
  private readonly idle: readonly Float64Array[]
  private readonly idleCounted: Float64Array
  private day = 0

  constructor(context: RunContext, office: Office, layout: Layout, queues: Queues, times: UnitTimes) {
    this.context = context
    this.office = office
    this.queues = queues
    this.times = times
    this.causes = causeCount(office)
    this.queuesOfPool = layout.queuesOfPool
    this.poolOfQueue = Int32Array.from(layout.queues, ({ step }) => layout.steps[step].pool)
    this.poolOfUnit = Int32Array.from(office.units, ({ pool }) => pool)
    this.poolSize = Int32Array.from(office.pools, ({ units }) => units.length)
    this.blockersOf = layout.queues.map(({ step }) => {
      const { needs, uses } = layout.steps[step]
      return [...needs.map(linkCause), ...uses.map(({ supply }) => supplyCause(office, supply))]
    })
    this.linksOfQueue = layout.queues.map(({ step }) => layout.steps[step].needs)
    this.mayBlock = layout.queuesOfPool.map((all) => [...new Set([...all].flatMap((queue) => this.blockersOf[queue]))])
    this.blocks = column(Int32Array, layout.queues.length * this.causes)
    this.linkSpeed = column(Float64Array, office.links.length)
    this.unitsWith = column(Int32Array, office.pools.length * ABILITIES)
    this.areaDivided = column(Float64Array, layout.queues.length)
    this.blockedDivided = column(Float64Array, office.units.length)
    this.dividedAt = column(Float64Array, office.pools.length)
    this.blockedBy = column(Float64Array, office.units.length * this.causes)
    this.heldUp = column(Float64Array, this.causes)
    this.minutes = office.pools.map(() => new Array<Float64Array | null>(this.causes).fill(null))
    this.open = office.pools.map(() => new Float64Array(office.days))
    this.idle = office.pools.map(() => new Float64Array(office.days))
    this.idleCounted = column(Float64Array, office.units.length)
  }

  /** All units are up until the mechanisms that start later say what keeps them from service. */
  start(): void {
    const { office, unitsWith } = this
    this.day = 0
    this.blocks.fill(0)
    this.linkSpeed.fill(1)
    unitsWith.fill(0)
    office.pools.forEach(({ units }, pool) => (unitsWith[pool * ABILITIES + ability.up] = units.length))
    this.areaDivided.fill(0)
    this.blockedDivided.fill(0)
    this.dividedAt.fill(0)
    this.blockedBy.fill(0)
    for (const causes of this.minutes) causes.fill(null)
    for (const series of [...this.open, ...this.idle]) series.fill(0)
    this.idleCounted.fill(0)
  }

  abilityChanged(unit: number, from: number, to: number): void {
    const pool = this.poolOfUnit[unit]
    this.divide(pool)
    this.unitsWith[pool * ABILITIES + from]--
    this.unitsWith[pool * ABILITIES + to]++
  }

  /** A link that is down blocks queues from now on, or no longer does. */
  linkBlocks(link: number, queues: readonly number[], by: 1 | -1): void {
    this.changeBlocks(linkCause(link), queues, by)
  }

  /** A supply that is short or rationed blocks queues from now on, or no longer does. */
  supplyBlocks(supply: number, queues: readonly number[], by: 1 | -1): void {
    this.changeBlocks(supplyCause(this.office, supply), queues, by)
  }

  /** Service that needs a link runs at this share of its speed from now on. */
  linkRunsAt(link: number, speed: number): void {
    this.divideAll()
    this.linkSpeed[link] = speed
  }

  endOfDay(day: number): void {
    this.divideAll()
    this.office.units.forEach((_, unit) => {
      const idle = this.times.timeInSoFar(unit, IDLE)
      this.idle[this.poolOfUnit[unit]][day] += idle - this.idleCounted[unit]
      this.idleCounted[unit] = idle
    })
    this.day = Math.min(day + 1, this.office.days - 1)
  }

  finalise(): void {
    this.divideAll()
  }

  /** Request-minutes of a pool by cause and day. */
  waitingOf(pool: number): CauseOutcome[] {
    return this.minutes[pool].flatMap((minutes, cause) => (minutes === null ? [] : [{ cause, minutes }]))
  }

  openOf(pool: number): Float64Array {
    return this.open[pool].slice()
  }

  idleOf(pool: number): Float64Array {
    return this.idle[pool].slice()
  }

  /** Minutes in which a unit was blocked, by link and then by supply. */
  blockedOf(unit: number): Float64Array {
    return this.blockedBy.slice(unit * this.causes + linkCause(0), (unit + 1) * this.causes)
  }

  private changeBlocks(cause: number, queues: readonly number[], by: 1 | -1): void {
    for (const queue of queues) {
      this.divide(this.poolOfQueue[queue])
      this.blocks[queue * this.causes + cause] += by
    }
  }

  private divideAll(): void {
    for (let pool = 0; pool < this.office.pools.length; pool++) this.divide(pool)
  }

  /** Divides what has waited for a pool since this was last done among its causes, which have not changed since. */
  private divide(pool: number): void {
    const { now } = this.context.calendar
    const since = this.dividedAt[pool]
    if (now === since) return
    this.dividedAt[pool] = now
    const within = this.unitsWithin(pool)
    if (within > 0) this.open[pool][this.day] += now - since
    const mayBlock = this.mayBlock[pool]
    for (const cause of mayBlock) this.heldUp[cause] = 0
    for (const queue of this.queuesOfPool[pool]) {
      const area = this.queues.areaOf(queue)
      const waited = area - this.areaDivided[queue]
      this.areaDivided[queue] = area
      if (waited > 0) this.divideQueue(pool, queue, within, waited)
    }
    if (mayBlock.length > 0) this.divideBlocked(pool, mayBlock)
  }

  /** Units within their hours. A pool that has none at all keeps the hours of the loans that it waits for. */
  private unitsWithin(pool: number): number {
    const there = this.unitsThere(pool)
    return there > 0 ? there - this.units(pool, ability.closed) : this.units(pool, ability.absent)
  }

  private unitsThere(pool: number): number {
    return this.poolSize[pool] - this.units(pool, ability.absent) - this.units(pool, ability.notExpected)
  }

  private units(pool: number, code: number): number {
    return this.unitsWith[pool * ABILITIES + code]
  }

  private divideQueue(pool: number, queue: number, within: number, waited: number): void {
    if (within === 0) return this.count(pool, ability.closed, waited)
    const blocker = this.units(pool, ability.up) > 0 ? this.blockerOf(queue) : -1
    if (blocker >= 0) {
      this.heldUp[blocker] += waited
      this.count(pool, blocker, waited)
    } else if (this.unitsThere(pool) === 0) this.count(pool, ability.up, waited)
    else this.divideAmongUnits(pool, queue, waited / within)
  }

  /** @param waitedForEach request-minutes for each unit within its hours */
  private divideAmongUnits(pool: number, queue: number, waitedForEach: number): void {
    for (const code of withinHours) {
      const units = this.units(pool, code)
      if (units > 0 && code === ability.up) this.countTooFew(pool, queue, waitedForEach * units)
      else if (units > 0) this.count(pool, code, waitedForEach * units)
    }
  }

  /** Units work, perhaps more slowly than they could: what a link takes of their speed is the slowest one's. */
  private countTooFew(pool: number, queue: number, waited: number): void {
    const links = this.linksOfQueue[queue]
    const speed = links.reduce((product, link) => product * this.linkSpeed[link], 1)
    if (speed < 1) {
      const slowest = links.reduce((a, b) => (this.linkSpeed[b] < this.linkSpeed[a] ? b : a))
      this.count(pool, linkCause(slowest), waited * (1 - speed))
    }
    this.count(pool, ability.up, waited * speed)
  }

  /** The first cause that blocks a queue now, or -1. */
  private blockerOf(queue: number): number {
    for (const cause of this.blockersOf[queue]) if (this.blocks[queue * this.causes + cause] > 0) return cause
    return -1
  }

  private count(pool: number, cause: number, waited: number): void {
    const days = (this.minutes[pool][cause] ??= new Float64Array(this.office.days))
    days[this.day] += waited
  }

  /** Divides the time that units stood blocked as the waiting is divided that was held up meanwhile. */
  private divideBlocked(pool: number, mayBlock: readonly number[]): void {
    let held = 0
    for (const cause of mayBlock) held += this.heldUp[cause]
    for (const unit of this.office.pools[pool].units) {
      const until = this.times.timeInSoFar(unit, BLOCKED)
      const blocked = until - this.blockedDivided[unit]
      if (blocked === 0 || held === 0) continue
      this.blockedDivided[unit] = until
      for (const cause of mayBlock) this.blockedBy[unit * this.causes + cause] += (blocked * this.heldUp[cause]) / held
    }
  }
}
