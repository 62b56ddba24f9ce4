import { column } from '../../engine/column.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { indicesWhere } from '../kernel/indices-where.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { Queues } from '../requests/queues.ts'
import { ability } from '../kernel/ability.ts'
import type { AbilityListener } from '../kernel/contracts/ability-listener.ts'
import type { UnitTimes } from '../kernel/contracts/unit-times.ts'
import { stateCode, unitStates } from '../kernel/unit-state.ts'
import { downReason } from '../kernel/down-reason.ts'
import type { RunContext } from '../kernel/run-context.ts'

const NONE = -1
const STATES = unitStates.length

const WORKING = stateCode('working')
const IDLE = stateCode('idle')
const CLOSED = stateCode('closed')
const RESTING = stateCode('resting')
const BLOCKED = stateCode('blocked')
const FAILED = stateCode('failed')
const WAITING_FOR_CREW = stateCode('waiting-for-crew')
const MAINTAINED = stateCode('maintained')
const IN_TRANSIT = stateCode('in-transit')
const ABSENT = stateCode('absent')

/**
 * The units: the reasons that keep each from service, the request in its hands, and the time spent in each state. The
 * idle units of a pool form a list, longest idle first. While requests wait that none of them can serve (link down,
 * stock out), they count as blocked. The times in the states add up to the horizon.
 */
export class Units implements Mechanism, UnitTimes {
  readonly count: number
  readonly pool: Int32Array
  /** The units of each pool. */
  readonly ofPool: readonly (readonly number[])[]
  readonly speed: Float64Array
  private readonly downReasons: Int32Array
  /** The request being served, or -1. */
  readonly request: Int32Array
  /** 1 while service runs. */
  readonly running: Int8Array
  /** State code of the present leg of a trip. */
  private readonly leg: Int8Array
  /** 1 while a failed unit waits for a crew to repair it on the spot. */
  private readonly awaitsCrew: Int8Array
  /** What each unit could do, see office/kernel/ability.ts. */
  private readonly ability: Int8Array
  private listeners: readonly AbilityListener[] = []
  readonly timeIn: Float64Array
  /** Of the time failed, and of the time maintained, what fell into the hours of the unit; by unit. */
  readonly failedInHours: Float64Array
  readonly waitingForCrewInHours: Float64Array
  readonly maintainedInHours: Float64Array
  private readonly downSince: Float64Array
  private readonly state: Int8Array
  private readonly since: Float64Array
  private readonly idleFirst: Int32Array
  private readonly idleLast: Int32Array
  private readonly idleNext: Int32Array
  private readonly idlePrevious: Int32Array
  private readonly isListed: Int8Array
  private readonly context: RunContext
  private readonly queues: Queues
  /** The queue of each pool with a single queue, or -1. */
  private readonly onlyQueue: Int32Array
  /** Requests waiting for each pool; used for pools with several queues. */
  private readonly waiting: Int32Array

  constructor(context: RunContext, office: Office, queues: Queues, onlyQueue: Int32Array) {
    const count = office.units.length
    this.context = context
    this.queues = queues
    this.onlyQueue = onlyQueue
    this.waiting = column(Int32Array, office.pools.length)
    this.count = count
    this.pool = Int32Array.from(office.units, (unit) => unit.pool)
    this.ofPool = office.pools.map((_, pool) => indicesWhere(office.units, (unit) => unit.pool === pool))
    this.speed = Float64Array.from(office.units, (unit) => unit.speed)
    this.downReasons = column(Int32Array, count)
    this.request = column(Int32Array, count)
    this.running = column(Int8Array, count)
    this.leg = column(Int8Array, count)
    this.awaitsCrew = column(Int8Array, count)
    this.ability = column(Int8Array, count)
    this.timeIn = column(Float64Array, count * STATES)
    this.failedInHours = column(Float64Array, count)
    this.waitingForCrewInHours = column(Float64Array, count)
    this.maintainedInHours = column(Float64Array, count)
    this.downSince = column(Float64Array, count)
    this.state = column(Int8Array, count)
    this.since = column(Float64Array, count)
    this.idleFirst = column(Int32Array, office.pools.length)
    this.idleLast = column(Int32Array, office.pools.length)
    this.idleNext = column(Int32Array, count)
    this.idlePrevious = column(Int32Array, count)
    this.isListed = column(Int8Array, count)
  }

  /** Called once, when all mechanisms exist. */
  connect(listeners: readonly AbilityListener[]): void {
    this.listeners = listeners
  }

  /** A reason (see downReason) keeps a unit from service; the caller updates the state. */
  addReason(unit: number, reason: number): void {
    this.bookDownTime(unit)
    this.downReasons[unit] |= reason
    this.updateAbility(unit)
  }

  removeReason(unit: number, reason: number): void {
    this.bookDownTime(unit)
    this.downReasons[unit] &= ~reason
    this.updateAbility(unit)
  }

  /** Adds the time since the reasons of a unit last changed, where it was down within its hours. */
  private bookDownTime(unit: number): void {
    const { now } = this.context.calendar
    const downReasons = this.downReasons[unit]
    const { failed, maintained, closed, away, absent } = downReason
    if (downReasons & (failed | maintained) && !(downReasons & (closed | away | absent))) {
      const failure = this.awaitsCrew[unit] === 1 ? this.waitingForCrewInHours : this.failedInHours
      const booked = downReasons & failed ? failure : this.maintainedInHours
      booked[unit] += now - this.downSince[unit]
    }
    this.downSince[unit] = now
  }

  /** Whether any of these reasons (bits of downReason) keeps a unit from service. */
  isDownFor(unit: number, reasons: number): boolean {
    return (this.downReasons[unit] & reasons) !== 0
  }

  isDown(unit: number): boolean {
    return this.downReasons[unit] !== 0
  }

  /** Whether a unit is in the office, in service or not. */
  isThere(unit: number): boolean {
    return !this.isDownFor(unit, downReason.away | downReason.absent)
  }

  /** Sets the leg of its trip that a unit is on, as a state code. */
  setLeg(unit: number, state: number): void {
    this.leg[unit] = state
    this.updateAbility(unit)
  }

  /** A failed unit waits for a crew, or has one; the caller updates the state. */
  setAwaitsCrew(unit: number, awaits: boolean): void {
    this.bookDownTime(unit)
    this.awaitsCrew[unit] = Number(awaits)
    this.updateAbility(unit)
  }

  timeInSoFar(unit: number, state: number): number {
    const before = this.timeIn[unit * STATES + state]
    return this.state[unit] === state ? before + (this.context.calendar.now - this.since[unit]) : before
  }

  /** The unit of a pool that has been idle longest, or -1. */
  firstIdle(pool: number): number {
    return this.idleFirst[pool]
  }

  isFree(unit: number): boolean {
    return this.isListed[unit] === 1
  }

  /** A unit that is not down has completed a service, and there is no request for it. */
  releaseToIdle(unit: number): void {
    this.release(unit)
    this.joinIdle(unit)
    this.enter(unit, this.waitingFor(this.pool[unit]) > 0 ? BLOCKED : IDLE)
  }

  /** A unit becomes idle; `settleIdle` follows. */
  joinIdle(unit: number): void {
    const pool = this.pool[unit]
    const last = this.idleLast[pool]
    this.idleNext[unit] = NONE
    this.idlePrevious[unit] = last
    if (last === NONE) this.idleFirst[pool] = unit
    else this.idleNext[last] = unit
    this.idleLast[pool] = unit
    this.isListed[unit] = 1
  }

  leaveIdle(unit: number): void {
    const pool = this.pool[unit]
    const previous = this.idlePrevious[unit]
    const next = this.idleNext[unit]
    if (previous === NONE) this.idleFirst[pool] = next
    else this.idleNext[previous] = next
    if (next === NONE) this.idleLast[pool] = previous
    else this.idlePrevious[next] = previous
    this.isListed[unit] = 0
  }

  /** Requests waiting for a pool. */
  waitingFor(pool: number): number {
    const only = this.onlyQueue[pool]
    return only >= 0 ? this.queues.length[only] : this.waiting[pool]
  }

  /** A request begins (1) or ends (-1) to wait; `settleIdle` follows. */
  changeWaiting(pool: number, by: number): void {
    this.waiting[pool] += by
  }

  /** The idle units of a pool are blocked while requests wait. */
  settleIdle(pool: number): void {
    for (let unit = this.idleFirst[pool]; unit !== NONE; unit = this.idleNext[unit]) this.settleState(unit)
  }

  seize(unit: number, request: number): void {
    this.request[unit] = request
  }

  /** A unit no longer has a request. */
  release(unit: number): void {
    this.running[unit] = 0
    this.request[unit] = NONE
  }

  /** Service in progress stops; the caller updates the state. */
  stopWork(unit: number): void {
    this.running[unit] = 0
  }

  /** Service in progress starts or resumes. */
  startWork(unit: number): void {
    this.running[unit] = 1
    if (this.state[unit] !== WORKING) this.enter(unit, WORKING)
  }

  /** Updates the state of a unit, and adds the time in the old state. */
  settleState(unit: number): void {
    const state = this.stateNow(unit)
    if (state !== this.state[unit]) this.enter(unit, state)
  }

  private enter(unit: number, state: number): void {
    const { now } = this.context.calendar
    this.timeIn[unit * STATES + this.state[unit]] += now - this.since[unit]
    this.state[unit] = state
    this.since[unit] = now
    if (this.context.observer !== null) this.context.observer.unitState(now, unit, state)
  }

  /** Adds the time in the last state. */
  finalise(): void {
    for (let unit = 0; unit < this.count; unit++) {
      const place = unit * STATES + this.state[unit]
      this.timeIn[place] += this.context.calendar.now - this.since[unit]
      this.bookDownTime(unit)
    }
  }

  start(): void {
    this.downReasons.fill(0)
    this.request.fill(NONE)
    this.running.fill(0)
    this.leg.fill(IN_TRANSIT)
    this.awaitsCrew.fill(0)
    this.ability.fill(ability.up)
    this.waiting.fill(0)
    this.timeIn.fill(0)
    this.failedInHours.fill(0)
    this.waitingForCrewInHours.fill(0)
    this.maintainedInHours.fill(0)
    this.downSince.fill(0)
    this.state.fill(IDLE)
    this.since.fill(0)
    this.idleFirst.fill(NONE)
    this.idleLast.fill(NONE)
    this.isListed.fill(0)
  }

  private stateNow(unit: number): number {
    if (this.running[unit] === 1) return WORKING
    const downReasons = this.downReasons[unit]
    if (downReasons !== 0) return this.downState(unit, downReasons)
    return this.request[unit] !== NONE || this.waitingFor(this.pool[unit]) > 0 ? BLOCKED : IDLE
  }

  private updateAbility(unit: number): void {
    const before = this.ability[unit]
    const now = this.abilityNow(unit)
    if (now === before) return
    this.ability[unit] = now
    for (const listener of this.listeners) listener.abilityChanged(unit, before, now)
  }

  private abilityNow(unit: number): number {
    const downReasons = this.downReasons[unit]
    if (downReasons === 0) return ability.up
    if ((downReasons & downReason.closed) === 0) return this.downState(unit, downReasons)
    return downReasons & downReason.absent ? ability.notExpected : ability.closed
  }

  private downState(unit: number, downReasons: number): number {
    if (downReasons & downReason.absent) return ABSENT
    if (downReasons & downReason.away) return this.leg[unit]
    if (downReasons & downReason.failed) return this.awaitsCrew[unit] === 1 ? WAITING_FOR_CREW : FAILED
    if (downReasons & downReason.maintained) return MAINTAINED
    return downReasons & downReason.closed ? CLOSED : RESTING
  }
}
