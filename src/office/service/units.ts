import { column } from '../../engine/column.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { Queues } from '../requests/queues.ts'
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
const MAINTAINED = stateCode('maintained')
const IN_TRANSIT = stateCode('in-transit')
const ABSENT = stateCode('absent')

/**
 * The units: what keeps each from service, what it has in hand, and the time spent in each state. Idle units of a pool stand in
 * a list, the one that has been idle longest first; all of them are "blocked" instead while requests wait that none
 * can serve (link down, stock out). A state is entered at a time and left at a later one, so the times in the states
 * add up to the horizon.
 */
export class Units implements Mechanism {
  readonly count: number
  readonly pool: Int32Array
  readonly speed: Float64Array
  private readonly downReasons: Int32Array
  /** The request in hand, or -1. */
  readonly request: Int32Array
  /** 1 while work goes on. */
  readonly running: Int8Array
  /** State code while away: the leg of the trip. */
  private readonly leg: Int8Array
  readonly timeIn: Float64Array
  private readonly state: Int8Array
  private readonly since: Float64Array
  private readonly idleFirst: Int32Array
  private readonly idleLast: Int32Array
  private readonly idleNext: Int32Array
  private readonly idlePrevious: Int32Array
  private readonly isListed: Int8Array
  private readonly context: RunContext
  private readonly queues: Queues
  /** The queue of each pool that has but one, or -1. */
  private readonly onlyQueue: Int32Array
  /** Requests waiting for each pool that has several. */
  private readonly waiting: Int32Array

  constructor(context: RunContext, office: Office, queues: Queues, onlyQueue: Int32Array) {
    const count = office.units.length
    this.context = context
    this.queues = queues
    this.onlyQueue = onlyQueue
    this.waiting = column(Int32Array, office.pools.length)
    this.count = count
    this.pool = Int32Array.from(office.units, (unit) => unit.pool)
    this.speed = Float64Array.from(office.units, (unit) => unit.speed)
    this.downReasons = column(Int32Array, count)
    this.request = column(Int32Array, count)
    this.running = column(Int8Array, count)
    this.leg = column(Int8Array, count)
    this.timeIn = column(Float64Array, count * STATES)
    this.state = column(Int8Array, count)
    this.since = column(Float64Array, count)
    this.idleFirst = column(Int32Array, office.pools.length)
    this.idleLast = column(Int32Array, office.pools.length)
    this.idleNext = column(Int32Array, count)
    this.idlePrevious = column(Int32Array, count)
    this.isListed = column(Int8Array, count)
  }

  /** A reason (see downReason) keeps a unit from service from now on; its state is settled by who says so. */
  addReason(unit: number, reason: number): void {
    this.downReasons[unit] |= reason
  }

  removeReason(unit: number, reason: number): void {
    this.downReasons[unit] &= ~reason
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

  /** The leg of its trip that a unit is on, as a state code. */
  setLeg(unit: number, state: number): void {
    this.leg[unit] = state
  }

  /** The unit of a pool that has been free longest, or -1. */
  firstIdle(pool: number): number {
    return this.idleFirst[pool]
  }

  isFree(unit: number): boolean {
    return this.isListed[unit] === 1
  }

  joinIdle(unit: number): void {
    this.appendIdle(unit)
    this.settleState(unit)
  }

  /** A unit that nothing keeps from service has completed one, and there is no other for it. */
  releaseToIdle(unit: number): void {
    this.release(unit)
    this.appendIdle(unit)
    this.enter(unit, this.waitingFor(this.pool[unit]) > 0 ? BLOCKED : IDLE)
  }

  private appendIdle(unit: number): void {
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

  /** A request begins (1) or ends (-1) to wait: idle units of the pool turn blocked or idle with the first and the last. */
  changeWaiting(pool: number, by: number): void {
    this.waiting[pool] += by
    for (let unit = this.idleFirst[pool]; unit !== NONE; unit = this.idleNext[unit]) this.settleState(unit)
  }

  /** A unit takes a request in hand. */
  seize(unit: number, request: number): void {
    this.request[unit] = request
  }

  /** A unit has nothing in hand any more. */
  release(unit: number): void {
    this.running[unit] = 0
    this.request[unit] = NONE
  }

  /** Service in progress stands still; the state is settled by who says so. */
  stopWork(unit: number): void {
    this.running[unit] = 0
  }

  /** Service in progress goes on. */
  startWork(unit: number): void {
    this.running[unit] = 1
    if (this.state[unit] !== WORKING) this.enter(unit, WORKING)
  }

  /** Brings the state of a unit in line with what keeps it from service and what it has in hand, and counts the time in the old one. */
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

  /** Counts the time in the last state. */
  finalise(): void {
    for (let unit = 0; unit < this.count; unit++) {
      const place = unit * STATES + this.state[unit]
      this.timeIn[place] += this.context.calendar.now - this.since[unit]
    }
  }

  start(): void {
    this.downReasons.fill(0)
    this.request.fill(NONE)
    this.running.fill(0)
    this.leg.fill(IN_TRANSIT)
    this.waiting.fill(0)
    this.timeIn.fill(0)
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

  private downState(unit: number, downReasons: number): number {
    if (downReasons & downReason.absent) return ABSENT
    if (downReasons & downReason.away) return this.leg[unit]
    if (downReasons & downReason.failed) return FAILED
    if (downReasons & downReason.maintained) return MAINTAINED
    return downReasons & downReason.closed ? CLOSED : RESTING
  }
}
