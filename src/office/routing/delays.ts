import type { Office } from '../../scenario/compiled/office.ts'
import type { BranchPoint } from '../../scenario/compiled/routes.ts'
import type { RequestFlow } from '../kernel/contracts/request-flow.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { Tally } from '../kernel/tally.ts'
import { ROUND, type RequestTable } from '../requests/request-table.ts'
import { RequestTimers } from '../requests/request-timers.ts'

const NONE = -1

/** A branch point where requests stay for a time. */
export type Delay = BranchPoint & { readonly kind: 'delay' }

/**
 * Delays: times in which nobody works on a request and no unit is taken, such as post, a check elsewhere, or drying. A
 * request that comes to a delay stays for a random time, on the calendar or the working-day clock, and then goes on.
 * Meanwhile it is in the backlog but in no queue: if its patience ends in a delay, it stays until the end of the delay.
 * All delays share one calendar slot, at the end of the delay that ends first; delays that end together end in the order
 * in which they began. The draw belongs to the request and to how often it has been sent back.
 */
export class Delays implements Mechanism {
  private readonly context: RunContext
  private readonly requests: RequestTable
  private readonly flow: RequestFlow
  private readonly office: Office
  private readonly timers: RequestTimers
  /** By branch point; null when it is not a delay. */
  private readonly delays: readonly (Delay | null)[]
  private readonly lasts: readonly number[]
  private readonly streams: readonly number[]
  /** By delay: number of delays that have ended, and their total minutes. */
  private readonly ended: Float64Array
  private readonly minutes: Float64Array
  /** By row of the request table: the delay it is in, and when that began. */
  private readonly delayOf = new Map<number, { readonly branchPoint: number; readonly since: number }>()
  private readonly slots: EventSlots

  constructor(context: RunContext, office: Office, requests: RequestTable, flow: RequestFlow) {
    this.context = context
    this.requests = requests
    this.flow = flow
    this.office = office
    this.timers = new RequestTimers(requests)
    this.delays = office.branchPoints.map((point) => (point.kind === 'delay' ? point : null))
    this.lasts = this.delays.map((delay) => (delay === null ? NONE : context.duration(delay.lasts)))
    this.streams = this.delays.map((delay) => (delay === null ? NONE : context.stream(`delay of ${delay.name}`)))
    this.ended = new Float64Array(this.delays.length)
    this.minutes = new Float64Array(this.delays.length)
    this.slots = context.slots('delay', 1, () => this.end())
  }

  start(): void {
    this.timers.reset()
    this.delayOf.clear()
    this.ended.fill(0)
    this.minutes.fill(0)
  }

  /** A request comes to a delay, given as a branch point. */
  begin(request: number, branchPoint: number): void {
    const { now } = this.context.calendar
    const round = Math.floor(this.requests.visitOf(request) / ROUND)
    const uniform = this.context.streams.uniform(this.streams[branchPoint], this.requests.serialOf(request), round)
    const ends = this.context.endOf(this.lasts[branchPoint], now, uniform)
    this.notify(request, branchPoint, 'delay-begins')
    this.delayOf.set(request, { branchPoint, since: now })
    this.timers.set(request, ends)
    if (this.timers.first === request) this.slots.schedule(0, ends)
  }

  /** Mean minutes of the delays that have ended. */
  tallies(): Tally[] {
    return this.delays.flatMap((delay, branchPoint) => {
      if (delay === null) return []
      return [
        { code: 'delay', of: delay.name, unit: 'minutes', value: this.minutes[branchPoint] / this.ended[branchPoint] },
      ]
    })
  }

  /** Ends the delays that are due. */
  private end(): void {
    const { timers } = this
    const { now } = this.context.calendar
    for (let request = timers.takeDue(now); request !== NONE; request = timers.takeDue(now)) this.goOn(request)
    if (timers.first !== NONE) this.slots.schedule(0, timers.timeOf(timers.first))
  }

  private goOn(request: number): void {
    const { branchPoint, since } = this.delayOf.get(request)!
    this.delayOf.delete(request)
    this.ended[branchPoint]++
    this.minutes[branchPoint] += this.context.calendar.now - since
    this.notify(request, branchPoint, 'delay-ends')
    this.flow.goTo(request, this.delays[branchPoint]!.on)
  }

  private notify(request: number, branchPoint: number, what: string): void {
    const { calendar, observer } = this.context
    if (observer === null) return
    const { service } = this.office.classes[this.requests.classOf(request)]
    observer.requestEvent(calendar.now, service, this.requests.serialOf(request), what, this.delays[branchPoint]!.name)
  }
}
