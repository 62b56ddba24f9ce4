import type { Office } from '../../scenario/compiled/office.ts'
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
 * Citizens lose patience. The life of a patience: its clock runs from the application, in whichever queue the request
 * stands; when it runs out while the request waits, the citizen withdraws, for good or to apply anew later. One whose
 * work is in hand or is done side by side at that time is served, and then stays to the end. The requests that were in the office at the
 * start have had the patience to wait until then: theirs is drawn given that.
 */
export class Patience implements Mechanism, RequestListener {
  private readonly context: RunContext
  private readonly office: Office
  private readonly requests: RequestTable
  private readonly dispatcher: Dispatcher
  private readonly flow: RequestFlow
  private readonly timers: RequestTimers
  private readonly streams: readonly number[]
  private readonly returnStreams: readonly number[]
  /** By class; -1 for those who wait however long. */
  private readonly leaves: Int32Array
  private readonly comesBackAfter: Int32Array
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
  }

  /** A citizen has applied. */
  requestCame(request: number): void {
    const leaves = this.leaves[this.requests.classOf(request)]
    if (leaves === NONE) return
    this.setTimer(
      request,
      this.context.endOf(leaves, this.requests.cameAt(request), this.uniform(this.streams, request)),
    )
  }

  /** A request that was in the office at the start. */
  requestWasThere(request: number): void {
    const { patience } = this.office.classes[this.requests.classOf(request)]
    if (patience === null) return
    this.setTimer(
      request,
      this.context.endGiven(patience.leaves, this.requests.cameAt(request), this.uniform(this.streams, request)),
    )
  }

  /** A request is completed or has withdrawn. */
  requestLeft(request: number): void {
    const wasFirst = this.timers.first === request
    this.timers.cancel(request)
    if (wasFirst) this.scheduleFirst()
  }

  /** The patience of those who have waited longest for it runs out. */
  runOut(): void {
    const { calendar } = this.context
    for (let request = this.timers.first; request !== NONE; request = this.timers.first) {
      if (this.timers.timeOf(request) > calendar.now) break
      this.timers.cancel(request)
      if (this.dispatcher.isWaiting(request)) this.flow.withdraw(request, this.returnTime(request))
    }
    this.scheduleFirst()
  }

  /** When one who withdraws now applies anew; Infinity for never. */
  private returnTime(request: number): number {
    const after = this.comesBackAfter[this.requests.classOf(request)]
    if (after === NONE) return Number.POSITIVE_INFINITY
    return this.context.endOf(after, this.context.calendar.now, this.uniform(this.returnStreams, request))
  }

  private setTimer(request: number, time: number): void {
    if (time > this.context.horizon) return
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
