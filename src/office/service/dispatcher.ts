import type { UnsureNumber } from '../../random/unsure.ts'
import { column } from '../../engine/column.ts'
import type { QueueBlocking } from '../kernel/contracts/queue-blocking.ts'
import type { RequestFlow } from '../kernel/contracts/request-flow.ts'
import type { IdleListener, SupplyStore, WearOfUnits } from '../kernel/contracts/service-listener.ts'
import type { SettlementListener } from '../kernel/contracts/settlement-listener.ts'
import type { StepProgress } from '../kernel/contracts/step-progress.ts'
import type { UnitAvailability } from '../kernel/contracts/unit-availability.ts'
import { downReason } from '../kernel/down-reason.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { Layout } from '../requests/layout.ts'
import type { Queues } from '../requests/queues.ts'
import { IN_NO_QUEUE, type RequestTable } from '../requests/request-table.ts'
import type { ServiceTimes } from '../requests/service-times.ts'
import { QueueSelection } from './queue-selection.ts'
import { ServiceInProgress } from './service-in-progress.ts'
import { ShiftHandOver } from './shift-hand-over.ts'
import type { Units } from './units.ts'
import { UnsettledPools } from './unsettled-pools.ts'
import { VisitTimes } from './visit-times.ts'

const NONE = -1
/** Passed to the observer in place of a downReason when a link is the cause. */
const LINK_DOWN = 0

/** What the dispatcher works on. */
export interface Workplace {
  readonly layout: Layout
  readonly requests: RequestTable
  readonly queues: Queues
  readonly units: Units
  readonly serviceTimes: ServiceTimes
  /** By unit, services a day after which it rests until midnight; Infinity for no limit. */
  readonly restingLimits: Float64Array
}

/** Mechanisms that the dispatcher calls; null for those that the office does not have. */
export interface DispatchPartners {
  readonly router: RequestFlow
  readonly supplies: SupplyStore | null
  readonly wear: WearOfUnits | null
  readonly maintenance: IdleListener | null
  readonly patience: SettlementListener | null
}

/**
 * Dispatch: brings requests and units together, by the three-phase method (Tocher 1963; Pidd 2004, chapter 5). First
 * all events of an instant happen: requests join queues, units become free, or go down. When no event of the instant is
 * left, it is settled: free units take up service. So no unit takes up service at the moment at which it has to stop,
 * and a citizen whose patience ends when a unit becomes free has left.
 *
 * The life of a service: a request joins the queue of its step. A free unit takes the waiting request of highest
 * priority; of equal ones, the one that joined first. Service consumes its supplies when it begins. It pauses when its
 * unit closes or fails. It goes back to the head of its queue when its link goes down or its unit is sent away, and
 * where the step hands work over, when its unit fails, or has closed while another is there. It is completed after its
 * service time, or must be reworked.
 */
export class Dispatcher implements Mechanism, UnitAvailability, QueueBlocking, StepProgress {
  readonly queues: Queues
  readonly selection: QueueSelection
  readonly serviceInProgress: ServiceInProgress
  /** Services completed at each step that shares its pool with others, and services of each step to be reworked. */
  readonly completed: Int32Array
  readonly reworked: Int32Array
  /** Requests that have left the queue of each step without service. */
  private readonly left: Int32Array
  /** By unit: services begun since midnight (kept only with daily limits), and services completed in the run. */
  readonly begunToday: Int32Array
  readonly made: Int32Array
  readonly unsettled: UnsettledPools
  readonly visits: VisitTimes
  /** Ticket of the next request that joins a queue. */
  nextTicket = 0

  private readonly context: RunContext
  private readonly requests: RequestTable
  private readonly units: Units
  private readonly serviceTimes: ServiceTimes
  private readonly layout: Layout
  private readonly stepPool: Int32Array
  private readonly queuesOfStep: readonly (readonly number[])[]
  /** By step and class, row-major. */
  private readonly queueOf: Int32Array
  private readonly classCount: number
  private readonly reworkOf: readonly (number | UnsureNumber)[]
  /** In this replication. */
  private readonly rework: Float64Array
  private readonly reworkStream: Int32Array
  private readonly restarts: Uint8Array
  private readonly handsOver: Uint8Array
  private readonly shifts: ShiftHandOver
  private readonly finishes: Uint8Array
  private readonly usesSupplies: Int8Array
  private readonly restingLimits: Float64Array
  private readonly hasLimits: boolean
  private router!: RequestFlow
  /** Whether a request goes on from a completed service, and nothing else happens in this instant. */
  private isPassingOn = false
  private supplies: SupplyStore | null = null
  private wear: WearOfUnits | null = null
  private maintenance: IdleListener | null = null
  private patience: SettlementListener | null = null

  constructor(context: RunContext, { layout, requests, queues, units, serviceTimes, restingLimits }: Workplace) {
    const { steps } = layout
    this.context = context
    this.layout = layout
    this.requests = requests
    this.queues = queues
    this.units = units
    this.serviceTimes = serviceTimes
    this.selection = new QueueSelection(context, layout, requests, queues, units)
    const slots = context.slots('completion', units.count, (unit) => this.complete(unit))
    this.serviceInProgress = new ServiceInProgress(context, requests, units, steps.length, slots)
    this.visits = new VisitTimes(context, requests, units, steps.length)
    this.queueOf = layout.queueOf
    this.classCount = layout.priorities.length
    this.stepPool = Int32Array.from(steps, (step) => step.pool)
    this.queuesOfStep = steps.map((_, step) => this.selection.queuesOf([step]))
    this.unsettled = new UnsettledPools(layout.queuesOfPool.length, units)
    this.reworkOf = steps.map((step) => step.rework)
    this.rework = new Float64Array(steps.length)
    this.reworkStream = Int32Array.from(steps, (step) => context.stream(`redo of ${step.name}`))
    this.restarts = Uint8Array.from(steps, (step) => Number(step.interrupted === 'restart'))
    this.handsOver = Uint8Array.from(steps, (step) => Number(step.interrupted === 'hand-over'))
    this.shifts = new ShiftHandOver(layout, requests, units, this.handsOver)
    this.finishes = Uint8Array.from(steps, (step) => Number(step.atClosing === 'finish'))
    this.usesSupplies = Int8Array.from(steps, (step) => Number(step.uses.length > 0))
    this.restingLimits = restingLimits
    this.hasLimits = restingLimits.some((limit) => limit < Infinity)
    this.completed = column(Int32Array, steps.length)
    this.reworked = column(Int32Array, steps.length)
    this.left = column(Int32Array, steps.length)
    this.begunToday = column(Int32Array, units.count)
    this.made = column(Int32Array, units.count)
  }

  /** Called once, when all mechanisms exist. */
  connect({ router, supplies, wear, maintenance, patience }: DispatchPartners): void {
    this.router = router
    this.supplies = supplies
    this.wear = wear
    this.maintenance = maintenance
    this.patience = patience
  }

  finalise(): void {
    this.visits.finalise()
  }

  start(): void {
    this.queues.reset()
    this.serviceTimes.start()
    this.selection.start()
    this.serviceInProgress.start()
    this.unsettled.clear()
    this.visits.start()
    this.completed.fill(0)
    this.reworked.fill(0)
    this.left.fill(0)
    this.reworkOf.forEach((rework, step) => (this.rework[step] = this.context.unknowns.valueOf(rework)))
    this.made.fill(0)
    this.nextTicket = 0
  }

  /** A request comes to its step, and waits there at least until the instant is settled. */
  join(request: number): void {
    const step = this.requests.stepOf(request)
    const queue = this.queueFor(request, step)
    this.requests.setTicket(request, this.nextTicket++)
    this.requests.setJoinedAt(request, this.context.calendar.now)
    if (this.context.observer !== null) this.notifyReached(request, step)
    if (this.isPassingOn && this.beginAtIdleUnit(request, step, queue)) return
    this.queues.append(queue, request)
    this.beginWaiting(queue, step)
  }

  /** Whether a request waits in its queue; otherwise a unit serves it. */
  isWaiting(request: number): boolean {
    return this.requests.previousOf(request) !== IN_NO_QUEUE
  }

  /** Takes a waiting request, which leaves the office, out of its queue. */
  leave(request: number): void {
    const step = this.requests.stepOf(request)
    const pool = this.stepPool[step]
    this.queues.remove(this.queueFor(request, step), request)
    this.left[step]++
    this.units.changeWaiting(pool, -1)
    if (this.units.waitingFor(pool) === 0) this.lookAt(pool)
  }

  /** Whether no unit may serve a request at a step now: its link is down, or its supplies are short. */
  isBlockedFor(request: number, step: number): boolean {
    return this.selection.isBlocked(this.queueFor(request, step))
  }

  /** How many units of a pool can take up service when this instant is settled. */
  freeUnitsOf(pool: number): number {
    const { units } = this
    const isFree = (unit: number) => !units.isDown(unit) && units.request[unit] === NONE && !this.hasReachedLimit(unit)
    return this.units.ofPool[pool].filter(isFree).length
  }

  private hasReachedLimit(unit: number): boolean {
    return this.hasLimits && this.begunToday[unit] >= this.restingLimits[unit]
  }

  /** The service in progress of a unit is completed. */
  complete(unit: number): void {
    const { requests, units } = this
    const isAlone = this.unsettled.isEmpty && this.context.calendar.isInstantOver
    const request = units.request[unit]
    const step = requests.stepOf(request)
    units.release(unit)
    this.visits.workEnds(step, this.context.calendar.now)
    this.made[unit]++
    const rework = this.needsRework(step, request, unit)
    if (this.context.observer !== null) this.context.observer.workDone(this.context.calendar.now, unit, rework)
    if (rework) {
      this.reworked[step]++
      this.startOver(request)
      this.rejoin(request)
    } else {
      this.completed[step]++
      this.passOn(request, isAlone)
    }
    this.serviceInProgress.notifyCompleted(unit)
    this.takeUpNext(unit, isAlone)
  }

  /**
   * A request goes on from its step, where its service is completed. When this is all that happens in the instant, it
   * is settled on the way: an idle unit begins the next service at once.
   */
  passOn(request: number, isAlone: boolean): void {
    this.isPassingOn = isAlone
    this.router.advance(request)
    this.isPassingOn = false
  }

  /** A unit has completed a service: it takes up the next one, at once if nothing else happens in this instant. */
  takeUpNext(unit: number, isAlone: boolean): void {
    if (isAlone && this.unsettled.isEmpty) this.takeUp(unit)
    else this.unsettled.addUnit(unit)
  }

  /** Whether a service that a unit completes at a step must be reworked. */
  needsRework(step: number, request: number, unit: number): boolean {
    if (this.rework[step] === 0) return false
    const { requests } = this
    const probability = this.wear === null ? this.rework[step] : this.rework[step] * this.wear.reworkFactor[unit]
    const stream = this.reworkStream[step]
    return this.context.streams.uniform(stream, requests.serialOf(request), requests.visitOf(request)) < probability
  }

  takeDown(unit: number, reason: number): void {
    const { units } = this
    units.addReason(unit, reason)
    if (units.isFree(unit)) units.leaveIdle(unit)
    if (units.running[unit] === 1) this.interrupt(unit, reason)
    if (units.request[unit] !== NONE && this.givesUpService(unit, reason)) this.handBack(unit, reason)
    units.settleState(unit)
  }

  bringUp(unit: number, reason: number): void {
    const { units } = this
    if (!units.isDownFor(unit, reason)) return
    units.removeReason(unit, reason)
    if (units.running[unit] === 1) units.settleState(unit)
    else this.becomeFree(unit)
  }

  /** Called after each event: settles the instant when nothing more happens in it. */
  settleIfOver(): void {
    if (!this.unsettled.isEmpty && this.context.calendar.isInstantOver) this.settle()
  }

  /** Somebody has come to wait for a pool about whom more is to be decided when this instant is settled. */
  leaveUnsettled(pool: number): void {
    this.unsettled.addPool(pool)
  }

  /** Services completed at a step. Where a pool has a single queue this is all that its units have made. */
  completedAt(step: number): number {
    const pool = this.stepPool[step]
    if (this.layout.onlyQueue[pool] < 0) return this.completed[step]
    return this.units.ofPool[pool].reduce((sum, unit) => sum + this.made[unit], 0) - this.reworked[step]
  }

  servedAt(step: number): number {
    return this.completedAt(step) + this.reworked[step]
  }

  leftAt(step: number): number {
    return this.left[step]
  }

  presentAt(step: number): number {
    const { units, requests, queues } = this
    let present = 0
    for (const queue of this.queuesOfStep[step]) present += queues.length[queue]
    for (const unit of units.ofPool[this.stepPool[step]]) {
      const request = units.request[unit]
      if (request !== NONE && requests.stepOf(request) === step) present++
    }
    return present
  }

  queuesOf(steps: readonly number[]): number[] {
    return this.selection.queuesOf(steps)
  }

  block(queues: readonly number[]): void {
    for (const queue of queues) {
      this.selection.blockCount[queue]++
      this.lookAt(this.stepPool[this.layout.queues[queue].step])
    }
  }

  unblock(queues: readonly number[]): void {
    for (const queue of queues) this.selection.blockCount[queue]--
    for (const queue of queues) this.lookAt(this.stepPool[this.layout.queues[queue].step])
  }

  stopServiceAt(steps: readonly number[]): void {
    const { units, requests } = this
    for (let unit = 0; unit < units.count; unit++) {
      const request = units.request[unit]
      if (request === NONE || !steps.includes(requests.stepOf(request))) continue
      if (units.running[unit] === 1) this.serviceInProgress.pause(unit, LINK_DOWN)
      this.handBack(unit, LINK_DOWN)
    }
  }

  changeSpeed(step: number, speed: number): void {
    this.serviceInProgress.changeSpeed(step, speed)
  }

  /**
   * A unit has come up, or has no service in progress any more. When the instant is settled it takes up service, rests,
   * or becomes idle.
   */
  becomeFree(unit: number): void {
    this.unsettled.addUnit(unit)
  }

  /** A request has come into a queue: idle units can serve it, or stand idle because of the first that they cannot. */
  private beginWaiting(queue: number, step: number): void {
    const pool = this.stepPool[step]
    this.units.changeWaiting(pool, 1)
    if (!this.selection.isBlocked(queue) || this.queues.length[queue] === 1) this.lookAt(pool)
  }

  /** The idle units of a pool, if there are any, may have something else to do. */
  private lookAt(pool: number): void {
    if (this.units.firstIdle(pool) !== NONE) this.unsettled.addPool(pool)
  }

  /** Free units take up service, in the order in which their pools have changed. */
  private settle(): void {
    const { unsettled, patience } = this
    while (!unsettled.isEmpty) {
      for (let unit = unsettled.takeUnit(); unit !== NONE; unit = unsettled.takeUnit()) this.goOn(unit)
      this.settlePool(unsettled.takePool())
      if (patience !== null && unsettled.isEmpty) patience.instantSettled()
    }
  }

  private settlePool(pool: number): void {
    if (this.shifts.concerns(pool)) {
      for (const unit of this.shifts.giversOf(pool)) this.handBack(unit, downReason.closed)
    }
    this.dispatch(pool)
    this.units.settleIdle(pool)
  }

  /** A unit that has become free resumes its service, begins one, or joins the units that have been idle for longer. */
  private goOn(unit: number): void {
    const { units } = this
    const pool = units.pool[unit]
    if (!this.canWork(unit)) units.settleState(unit)
    else if (units.request[unit] !== NONE) this.serviceInProgress.resume(unit)
    else if (units.firstIdle(pool) !== NONE || this.shifts.concerns(pool)) units.joinIdle(unit)
    else this.beginNext(unit)
  }

  /** A unit that has completed a service begins the next one, or becomes idle. */
  private takeUp(unit: number): void {
    if (this.canWork(unit)) this.beginNext(unit)
    else this.units.settleState(unit)
  }

  private beginNext(unit: number): void {
    const { units } = this
    const queue = this.selection.choose(units.pool[unit])
    if (queue !== NONE) this.beginFrom(queue, unit)
    else {
      units.joinIdle(unit)
      units.settleState(unit)
      this.notifyIdle(units.pool[unit])
    }
  }

  /** Whether a unit is up; one without service in progress may have to be maintained now, or to rest. */
  private canWork(unit: number): boolean {
    const { units } = this
    if (units.request[unit] === NONE) {
      if (this.maintenance !== null) this.maintenance.unitBecameFree(unit)
      if (this.hasReachedLimit(unit)) units.addReason(unit, downReason.resting)
    }
    return !units.isDown(unit)
  }

  /** Idle units of a pool have nothing to do that they could begin: perhaps somebody waits for a supply. */
  private notifyIdle(pool: number): void {
    if (this.supplies !== null) this.supplies.unitsStandIdle(pool)
  }

  /** Free units of a pool begin service while there is a request they can serve. */
  private dispatch(pool: number): void {
    for (let unit = this.units.firstIdle(pool); unit !== NONE; unit = this.units.firstIdle(pool)) {
      const queue = this.selection.choose(pool)
      if (queue === NONE) return this.notifyIdle(pool)
      this.units.leaveIdle(unit)
      this.beginFrom(queue, unit)
    }
  }

  private beginFrom(queue: number, unit: number): void {
    const request = this.queues.takeFirst(queue)
    this.units.changeWaiting(this.units.pool[unit], -1)
    this.begin(unit, request)
  }

  private begin(unit: number, request: number): void {
    const { requests } = this
    const step = requests.stepOf(request)
    const isNew = !requests.isBegun(request)
    this.visits.workBegins(step, request, this.context.calendar.now)
    if (isNew) this.beginNew(unit, request, step)
    if (this.wear !== null) this.wear.setFactors(unit, request, isNew ? this.begunToday[unit] : 0)
    this.units.seize(unit, request)
    if (this.context.observer !== null) {
      const service = this.layout.serviceOfClass[requests.classOf(request)]
      this.context.observer.workStarted(this.context.calendar.now, unit, step, service, requests.serialOf(request))
    }
    this.serviceInProgress.scheduleCompletion(unit, request, step)
  }

  /** Begins a service for the first time, or anew. */
  private beginNew(unit: number, request: number, step: number): void {
    const { requests } = this
    const serial = requests.serialOf(request)
    const visit = requests.visitOf(request)
    if (requests.remainingOf(request) < 0) requests.setRemaining(request, this.serviceTimes.draw(step, serial, visit))
    this.begunToday[unit]++
    if (this.usesSupplies[step] === 1) this.supplies!.use(step, serial, visit)
  }

  /** A unit goes down with service in progress, which may be continued after closing. */
  private interrupt(unit: number, reason: number): void {
    if (reason === downReason.closed && this.finishes[this.requests.stepOf(this.units.request[unit])] === 1) return
    this.serviceInProgress.pause(unit, reason)
    // another unit may be there that goes on with it
    this.unsettled.addPool(this.units.pool[unit])
  }

  /** Whether a unit that goes down gives up its service: because it goes away, or because the step says so. */
  private givesUpService(unit: number, reason: number): boolean {
    if (reason === downReason.away || reason === downReason.absent) return true
    const step = this.requests.stepOf(this.units.request[unit])
    return reason === downReason.failed && (this.handsOver[step] === 1 || this.restarts[step] === 1)
  }

  /** Service in progress goes back to its place in the queue, to be continued or begun anew. */
  private handBack(unit: number, why: number): void {
    const { requests, units } = this
    const request = units.request[unit]
    if (this.context.observer !== null) this.context.observer.workHandedBack(this.context.calendar.now, unit, why)
    units.release(unit)
    this.visits.workEnds(requests.stepOf(request), this.context.calendar.now)
    requests.markBegun(request)
    if (this.restarts[requests.stepOf(request)] === 1) this.startOver(request)
    this.rejoin(request)
    this.becomeFree(unit)
  }

  private startOver(request: number): void {
    this.requests.setVisit(request, this.requests.visitOf(request) + 1)
    this.requests.forgetProgress(request)
  }

  /** An interrupted request goes back to its place in the queue. */
  private rejoin(request: number): void {
    const step = this.requests.stepOf(request)
    const queue = this.queueFor(request, step)
    this.requests.setJoinedAt(request, this.context.calendar.now)
    this.queues.putBack(queue, request)
    this.beginWaiting(queue, step)
  }

  /**
   * An idle unit, if there is one, serves a request whose queue is not blocked. No other request can be waiting then: a
   * unit is idle only while nobody who waits can be served.
   */
  private beginAtIdleUnit(request: number, step: number, queue: number): boolean {
    const unit = this.units.firstIdle(this.stepPool[step])
    if (unit === NONE || this.selection.isBlocked(queue)) return false
    this.units.leaveIdle(unit)
    this.begin(unit, request)
    return true
  }

  private notifyReached(request: number, step: number): void {
    const service = this.layout.serviceOfClass[this.requests.classOf(request)]
    this.context.observer!.stepReached(this.context.calendar.now, step, service, this.requests.serialOf(request))
  }

  private queueFor(request: number, step: number): number {
    return this.queueOf[step * this.classCount + this.requests.classOf(request)]
  }
}
