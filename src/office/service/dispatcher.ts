import { column } from '../../engine/column.ts'
import { GrowingPriorities } from './growing-priorities.ts'
import { indicesWhere } from '../kernel/indices-where.ts'
import type { Router } from '../routing/router.ts'
import type { Layout } from '../requests/layout.ts'
import type { Maintenance } from '../units/maintenance.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { Queues } from '../requests/queues.ts'
import { IN_NO_QUEUE, type RequestTable } from '../requests/request-table.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { Supplies } from '../environment/supplies.ts'
import { downReason, type Units } from './units.ts'
import type { Wear } from '../units/wear.ts'
import { ServiceInProgress } from './service-in-progress.ts'
import type { ServiceTimes } from '../requests/service-times.ts'

const NONE = -1
/** What an observer is told instead of a downReason. */
const LINK_DOWN = 0

/**
 * Where work is done. The life of a piece of work: a request joins the queue of its step, or begins at once when a
 * unit is free; a unit that becomes free takes the request of highest priority, of these the one that joined first.
 * Work uses its supplies when it begins, pauses when its unit closes or fails, goes back to the head of its queue when
 * its link goes down or its unit is sent away, and is done after its service time, or must be done again.
 */
export class Dispatcher implements Mechanism {
  readonly queues: Queues
  readonly serviceInProgress: ServiceInProgress
  /** Completed pieces of work of each step that shares its pool with others, and reworked pieces of each step. */
  readonly completed: Int32Array
  readonly reworked: Int32Array
  /** Work begun by each unit since midnight, where there are daily limits, and completed by it in the run. */
  readonly begunToday: Int32Array
  readonly made: Int32Array
  /** Set once, when all mechanisms are there; null for those that the office does not have. */
  router: Router | null = null
  supplies: Supplies | null = null
  /** Only where a unit works on above its daily limit. */
  wear: Wear | null = null
  maintenance: Maintenance | null = null

  /** Null where no priority grows. */
  private readonly growing: GrowingPriorities | null
  private readonly context: RunContext
  private readonly requests: RequestTable
  private readonly units: Units
  private readonly serviceOfClass: Int32Array
  private readonly serviceTimes: ServiceTimes
  private readonly classCount: number
  private readonly queueStep: Int32Array
  private readonly queuePriority: Float64Array
  private readonly stepPool: Int32Array
  /** By step and class, and those of each pool in the order in which they are served. */
  private readonly queueOfClass: Int32Array
  private readonly queuesOfPool: readonly Int32Array[]
  /** Links down, supplies short or rationed, by queue: none of its requests can be begun while there are any. */
  readonly blockCount: Int32Array
  private readonly queuesOfStep: readonly (readonly number[])[]
  private readonly redo: Float64Array
  private readonly canFail: Int8Array
  private readonly redoStream: Int32Array
  private readonly restarts: Uint8Array
  private readonly handsOver: Uint8Array
  private readonly finishes: Uint8Array
  private readonly usesSupplies: Int8Array
  private readonly dailyLimit: Float64Array
  private readonly hasLimits: boolean
  /** The queue of each pool that has but one, or -1. */
  private readonly onlyQueue: Int32Array
  nextTicket = 0

  constructor(
    context: RunContext,
    requests: RequestTable,
    units: Units,
    queues: Queues,
    layout: Layout,
    serviceTimes: ServiceTimes,
    dailyLimits: Float64Array,
  ) {
    const { steps } = layout
    this.context = context
    this.requests = requests
    this.units = units
    this.serviceOfClass = layout.serviceOfClass
    this.queueOfClass = layout.queueOf
    this.queuesOfPool = layout.queuesOfPool
    this.serviceTimes = serviceTimes
    this.serviceInProgress = new ServiceInProgress(context, requests, units, steps.length, (unit) =>
      this.complete(unit),
    )
    this.classCount = layout.priorities.length
    this.queues = queues
    this.queueStep = Int32Array.from(layout.queues, (queue) => queue.step)
    this.queuePriority = Float64Array.from(layout.queues, (queue) => queue.priority)
    this.stepPool = Int32Array.from(steps, (step) => step.pool)
    this.blockCount = column(Int32Array, layout.queues.length)
    this.growing = layout.queues.some((queue) => queue.growth > 0)
      ? new GrowingPriorities(context, layout, this.queues, requests, this.blockCount)
      : null
    this.queuesOfStep = steps.map((_, s) => indicesWhere(layout.queues, (queue) => queue.step === s))
    this.redo = Float64Array.from(steps, (step) => step.redo)
    this.canFail = Int8Array.from(steps, (step) => Number(step.redo > 0))
    this.redoStream = Int32Array.from(steps, (step) => context.stream(`redo of ${step.name}`))
    this.restarts = Uint8Array.from(steps, (step) => Number(step.interrupted === 'restart'))
    this.handsOver = Uint8Array.from(steps, (step) => Number(step.interrupted === 'hand-over'))
    this.finishes = Uint8Array.from(steps, (step) => Number(step.atClosing === 'finish'))
    this.usesSupplies = Int8Array.from(steps, (step) => Number(step.uses.length > 0))
    this.dailyLimit = dailyLimits
    this.hasLimits = dailyLimits.some((limit) => limit < Infinity)
    this.onlyQueue = layout.onlyQueue
    this.completed = column(Int32Array, steps.length)
    this.reworked = column(Int32Array, steps.length)
    this.begunToday = column(Int32Array, units.count)
    this.made = column(Int32Array, units.count)
  }

  start(): void {
    this.queues.reset()
    this.serviceTimes.start()
    this.blockCount.fill(0)
    this.serviceInProgress.start()
    this.completed.fill(0)
    this.reworked.fill(0)
    this.made.fill(0)
    this.nextTicket = 0
  }

  /** A request comes to its step. */
  join(request: number): void {
    const step = this.requests.stepOf(request)
    this.requests.setTicket(request, this.nextTicket++)
    if (this.context.observer !== null) this.tellReached(request, step)
    const queue = this.queueFor(request, step)
    if (this.beginAtFreeUnit(request, step, queue)) return
    this.queues.append(queue, request)
    this.units.waitingChanges(this.stepPool[step], 1)
  }

  /** Whether a unit would begin at once with a request that comes to a step. */
  canBegin(request: number, step: number): boolean {
    return this.blockCount[this.queueFor(request, step)] === 0 && this.units.firstIdle(this.stepPool[step]) !== NONE
  }

  /** Whether a request waits in its queue; otherwise some unit has it in hand. */
  isWaiting(request: number): boolean {
    return this.requests.previousOf(request) !== IN_NO_QUEUE
  }

  /** Takes a waiting request out of its queue because it leaves. */
  leave(request: number): void {
    const step = this.requests.stepOf(request)
    this.queues.remove(this.queueFor(request, step), request)
    this.units.waitingChanges(this.stepPool[step], -1)
  }

  /** The work in hand of a unit is done. */
  complete(unit: number): void {
    const { requests, units } = this
    const request = units.request[unit]
    const step = requests.stepOf(request)
    units.running[unit] = 0
    units.request[unit] = NONE
    this.made[unit]++
    const redo = this.needsRework(step, request, unit)
    if (this.context.observer !== null) this.context.observer.workDone(this.context.calendar.now, unit, redo)
    if (redo) {
      this.reworked[step]++
      this.startOver(request)
      this.rejoin(request)
    } else {
      this.completed[step]++
      this.router!.advance(request)
    }
    this.serviceInProgress.isDone(unit)
    if (this.units.request[unit] === NONE) this.takeUp(unit)
  }

  /** Whether the work on a request that a unit completes at a step has to be done again. */
  needsRework(step: number, request: number, unit: number): boolean {
    if (this.canFail[step] === 0) return false
    const { requests } = this
    const probability = this.wear === null ? this.redo[step] : this.redo[step] * this.wear.misprints[unit]
    const stream = this.redoStream[step]
    return this.context.streams.uniform(stream, requests.serialOf(request), requests.visitOf(request)) < probability
  }

  /** Something begins to keep a unit from working. */
  takeDown(unit: number, what: number): void {
    const { units } = this
    units.downReasons[unit] |= what
    if (units.isFree(unit)) units.leaveIdle(unit)
    if (units.running[unit] === 1) this.interrupt(unit, what)
    if (units.request[unit] !== NONE && this.givesUpWork(unit, what)) this.handBack(unit, what)
    units.settleState(unit)
  }

  /** Something that kept a unit from working ends. */
  bringUp(unit: number, what: number): void {
    const { units } = this
    const before = units.downReasons[unit]
    if ((before & what) === 0) return
    units.downReasons[unit] = before & ~what
    if (units.downReasons[unit] !== 0 || units.running[unit] === 1) units.settleState(unit)
    else if (units.request[unit] !== NONE) this.serviceInProgress.resume(unit)
    else this.takeUp(unit)
  }

  /** Completed pieces of work of a step; all that its units have made, where no other queue is at their pool. */
  completedAt(step: number): number {
    const pool = this.stepPool[step]
    if (this.onlyQueue[pool] < 0) return this.completed[step]
    let made = 0
    for (let unit = 0; unit < this.units.count; unit++) if (this.units.pool[unit] === pool) made += this.made[unit]
    return made - this.reworked[step]
  }

  /** The queues of steps, for block and unblock. */
  queuesOf(steps: readonly number[]): number[] {
    return steps.flatMap((step) => this.queuesOfStep[step])
  }

  /** The requests of these queues cannot be begun from now on. */
  block(queues: readonly number[]): void {
    for (const queue of queues) this.blockCount[queue]++
  }

  /** One block in the way of each of these queues is gone; free units take up what had no other, by priority. */
  unblock(queues: readonly number[]): void {
    for (const queue of queues) this.blockCount[queue]--
    for (const queue of queues) {
      if (this.blockCount[queue] === 0) this.dispatch(this.stepPool[this.queueStep[queue]])
    }
  }

  /** Work in hand at these steps, whose queues are obstructed, goes back to them. */
  stopWorkAt(steps: readonly number[]): void {
    const { units, requests } = this
    for (let unit = 0; unit < units.count; unit++) {
      const request = units.request[unit]
      if (request === NONE || !steps.includes(requests.stepOf(request))) continue
      if (units.running[unit] === 1) this.serviceInProgress.pause(unit, LINK_DOWN)
      this.handBack(unit, LINK_DOWN)
      this.takeUp(unit)
    }
  }

  /** Free units of a pool take what they can. */
  dispatch(pool: number): void {
    for (let unit = this.units.firstIdle(pool); unit !== NONE; unit = this.units.firstIdle(pool)) {
      const queue = this.choose(pool)
      if (queue === NONE) return
      this.units.leaveIdle(unit)
      this.beginFrom(queue, unit)
    }
  }

  /** A unit without work takes some, rests or is idle. */
  takeUp(unit: number): void {
    const { units } = this
    if (this.maintenance !== null) this.maintenance.unitIsFree(unit)
    if (this.hasLimits && this.begunToday[unit] >= this.dailyLimit[unit]) units.downReasons[unit] |= downReason.resting
    if (units.downReasons[unit] !== 0) {
      units.settleState(unit)
      return
    }
    const queue = this.choose(units.pool[unit])
    if (queue === NONE) units.joinIdle(unit)
    else this.beginFrom(queue, unit)
  }

  /** The queue that a free unit of a pool serves next, or -1: highest priority, then the earliest ticket. */
  choose(pool: number): number {
    if (this.growing !== null && this.growing.matterIn(pool)) return this.growing.choose(pool)
    const only = this.onlyQueue[pool]
    if (only >= 0) return this.queues.first(only) === NONE || this.blockCount[only] > 0 ? NONE : only
    if (this.units.waitingFor(pool) === 0) return NONE
    return this.chooseByPriority(this.queuesOfPool[pool])
  }

  private chooseByPriority(candidates: Int32Array): number {
    let best = NONE
    let bestTicket = 0
    for (let i = 0; i < candidates.length; i++) {
      const queue = candidates[i]
      if (best !== NONE && this.queuePriority[queue] < this.queuePriority[best]) break
      const request = this.queues.first(queue)
      if (request === NONE || this.blockCount[queue] > 0) continue
      const ticket = this.requests.ticketOf(request)
      if (best === NONE || ticket < bestTicket) {
        best = queue
        bestTicket = ticket
      }
    }
    return best
  }

  private beginFrom(queue: number, unit: number): void {
    const request = this.queues.takeFirst(queue)
    this.units.waitingChanges(this.units.pool[unit], -1)
    this.begin(unit, request)
  }

  private begin(unit: number, request: number): void {
    const { requests } = this
    const step = requests.stepOf(request)
    const isNew = !requests.isBegun(request)
    if (isNew) this.beginNew(unit, request, step)
    if (this.wear !== null) this.wear.workBegins(unit, isNew ? this.begunToday[unit] : 0)
    this.units.request[unit] = request
    if (this.context.observer !== null) {
      const service = this.serviceOfClass[requests.classOf(request)]
      this.context.observer.workStarted(this.context.calendar.now, unit, step, service, requests.serialOf(request))
    }
    this.serviceInProgress.goesOn(unit, request, step)
  }

  /** A piece of work that was not begun before, or is begun anew. */
  private beginNew(unit: number, request: number, step: number): void {
    const { requests } = this
    const serial = requests.serialOf(request)
    const visit = requests.visitOf(request)
    if (requests.remainingOf(request) < 0) requests.setRemaining(request, this.serviceTimes.draw(step, serial, visit))
    this.begunToday[unit]++
    if (this.usesSupplies[step] === 1) this.supplies!.use(step, serial, visit)
  }

  /** A downReason meets work that is going on: at closing it may be as good as done, or be finished after hours. */
  private interrupt(unit: number, what: number): void {
    if (what === downReason.closed) {
      if (this.finishes[this.requests.stepOf(this.units.request[unit])] === 1) return
      if (this.serviceInProgress.endsNow(unit)) {
        this.complete(unit)
        return
      }
    }
    this.serviceInProgress.pause(unit, what)
  }

  /** Whether a unit does not keep its work over a downReason: it goes away, or the step says so. */
  private givesUpWork(unit: number, what: number): boolean {
    if (what === downReason.away || what === downReason.absent) return true
    const step = this.requests.stepOf(this.units.request[unit])
    return what === downReason.failed && (this.handsOver[step] === 1 || this.restarts[step] === 1)
  }

  /** Work in hand goes back to its place in the queue, with what is left of it or to be begun anew. */
  private handBack(unit: number, why: number): void {
    const { requests, units } = this
    const request = units.request[unit]
    if (this.context.observer !== null) this.context.observer.workHandedBack(this.context.calendar.now, unit, why)
    units.request[unit] = NONE
    requests.begin(request)
    if (this.restarts[requests.stepOf(request)] === 1) this.startOver(request)
    this.rejoin(request)
  }

  private startOver(request: number): void {
    this.requests.setVisit(request, this.requests.visitOf(request) + 1)
    this.requests.isNotBegun(request)
  }

  /** A request whose work was begun goes to a free unit or back to its place in the queue. */
  private rejoin(request: number): void {
    const step = this.requests.stepOf(request)
    const queue = this.queueFor(request, step)
    if (this.beginAtFreeUnit(request, step, queue)) return
    this.queues.putBack(queue, request)
    this.units.waitingChanges(this.stepPool[step], 1)
  }

  /** Where a unit is free nobody waits who could be served, so a request that can be goes first. */
  private beginAtFreeUnit(request: number, step: number, queue: number): boolean {
    if (this.blockCount[queue] > 0) return false
    const unit = this.units.firstIdle(this.stepPool[step])
    if (unit === NONE) return false
    this.units.leaveIdle(unit)
    this.begin(unit, request)
    return true
  }

  private tellReached(request: number, step: number): void {
    const service = this.serviceOfClass[this.requests.classOf(request)]
    this.context.observer!.stepReached(this.context.calendar.now, step, service, this.requests.serialOf(request))
  }

  /** The queue of a class at a step. */
  queueOf(requestClass: number, step: number): number {
    return this.queueOfClass[step * this.classCount + requestClass]
  }

  private queueFor(request: number, step: number): number {
    return this.queueOf(this.requests.classOf(request), step)
  }
}
