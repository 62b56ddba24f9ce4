import type { Office } from '../../scenario/compiled/office.ts'
import type { QueueListener } from '../kernel/contracts/queue-listener.ts'
import type { SettlementListener } from '../kernel/contracts/settlement-listener.ts'
import type { RequestFlow } from '../kernel/contracts/request-flow.ts'
import type { RequestListener } from '../kernel/contracts/request-listener.ts'
import { RequestTimers } from '../requests/request-timers.ts'
import type { RequestTable } from '../requests/request-table.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { Dispatcher } from '../service/dispatcher.ts'

const NONE = -1

/**
 * Patience (reneging). It runs from the application, in whichever queue the request stands. If it ends while the
 * request waits, the citizen withdraws, for good or to apply again later. If the request is being served, in a delay or
 * in parallel work at that moment, that is finished first; the citizen withdraws as soon as the request would have to
 * wait in a queue again, and stays as long as it is served at once. The patience of the initial backlog is drawn given
 * that it has lasted until the start.
 */
export class Patience implements Mechanism, RequestListener, QueueListener, SettlementListener {
  private readonly context: RunContext
  private readonly office: Office
  private readonly requests: RequestTable
  private readonly dispatcher: Dispatcher
  private readonly flow: RequestFlow
  private readonly timers: RequestTimers
  private readonly streams: readonly number[]
  private readonly returnStreams: readonly number[]
  /** By class, duration of patience; -1 when citizens wait for ever. */
  private readonly leaves: Int32Array
  private readonly comesBackAfter: Int32Array
  /** Requests that did not wait when their patience ended. */
  private readonly ended = new Set<number>()
  /** Of these, those that have come into a queue since the last look. */
  private queued: number[] = []
  private readonly slots: EventSlots

  constructor(context: RunContext, office: Office, requests: RequestTable, dispatcher: Dispatcher, flow: RequestFlow) {
    this.context = context
    this.office = office
    this.requests = requests
    this.dispatcher = dispatcher
    this.flow = flow
    this.timers = new RequestTimers(requests)
    this.streams = office.services.map((service) => context.stream(`patience of ${service.name}`))
    this.leaves = Int32Array.from(office.classes, ({ patience }) =>
      patience === null ? NONE : context.duration(patience.leaves),
    )
    this.returnStreams = office.services.map((service) =>
      context.stream(`return after withdrawing from ${service.name}`),
    )
    this.comesBackAfter = Int32Array.from(office.classes, ({ patience }) =>
      patience === null || patience.comesBackAfter === null ? NONE : context.duration(patience.comesBackAfter),
    )
    this.slots = context.slots('patience', 1, () => this.runOut())
  }

  start(): void {
    this.timers.reset()
    this.ended.clear()
    this.queued = []
  }

  requestCame(request: number): void {
    const leaves = this.leaves[this.requests.classOf(request)]
    if (leaves === NONE) return
    this.setTimer(
      request,
      this.context.endOf(leaves, this.requests.cameAt(request), this.uniform(this.streams, request)),
    )
  }

  /** A request of the initial backlog. */
  requestWasThere(request: number): void {
    const { patience } = this.office.classes[this.requests.classOf(request)]
    if (patience === null) return
    this.setTimer(
      request,
      this.context.endGiven(patience.leaves, this.requests.cameAt(request), this.uniform(this.streams, request)),
    )
  }

  requestLeft(request: number): void {
    this.ended.delete(request)
    const wasFirst = this.timers.first === request
    this.timers.cancel(request)
    if (wasFirst) this.scheduleFirst()
  }

  /** One whose patience has ended may have to wait again: looked at when units have taken up what they can. */
  requestQueued(request: number): void {
    if (this.ended.size === 0 || !this.ended.has(request)) return
    this.queued.push(request)
    this.dispatcher.leaveUnsettled(this.office.steps[this.requests.stepOf(request)].pool)
  }

  /** Handles the patience that ends now. */
  runOut(): void {
    const { timers } = this
    const { now } = this.context.calendar
    for (let request = timers.takeDue(now); request !== NONE; request = timers.takeDue(now)) {
      if (this.dispatcher.isWaiting(request)) this.flow.withdraw(request, this.returnTime(request))
      else this.ended.add(request)
    }
    this.scheduleFirst()
  }

  /** Those whose patience has ended, who have come into a queue and still wait there, withdraw. */
  instantSettled(): void {
    const { queued } = this
    if (queued.length === 0) return
    this.queued = []
    for (const request of queued) {
      if (this.ended.has(request) && this.dispatcher.isWaiting(request)) {
        this.flow.withdraw(request, this.returnTime(request))
      }
    }
  }

  /** When a citizen who withdraws now applies again; Infinity for never. */
  private returnTime(request: number): number {
    const after = this.comesBackAfter[this.requests.classOf(request)]
    if (after === NONE) return Number.POSITIVE_INFINITY
    return this.context.endOf(after, this.context.calendar.now, this.uniform(this.returnStreams, request))
  }

  private setTimer(request: number, time: number): void {
    if (this.context.isAfterHorizon(time)) return
    this.timers.set(request, time)
    if (this.timers.first === request) this.scheduleFirst()
  }

  private scheduleFirst(): void {
    const { calendar } = this.context
    const { first } = this.timers
    if (first === NONE) this.slots.cancel(0)
    else this.slots.schedule(0, Math.max(calendar.now, this.timers.timeOf(first)))
  }

  private uniform(streams: readonly number[], request: number): number {
    const { requests } = this
    const { service } = this.office.classes[requests.classOf(request)]
    return this.context.streams.uniform(streams[service], requests.serialOf(request), requests.visitOf(request))
  }
}
