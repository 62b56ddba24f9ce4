import type { Office } from '../../scenario/compiled/office.ts'
import type { ReEntries } from '../kernel/contracts/admission.ts'
import type { RequestFlow } from '../kernel/contracts/request-flow.ts'
import { nextOpening } from '../kernel/next-opening.ts'
import { RequestTimers } from '../requests/request-timers.ts'
import type { RequestTable } from '../requests/request-table.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'

const NONE = -1

/**
 * Re-entry of citizens who will apply again. While they are away they keep the row of their request, and a timer brings
 * them back, at the next opening if the office is closed then. They come back with the same class and a new request,
 * whose wait begins anew.
 */
export class ReEntry implements Mechanism, ReEntries {
  private readonly context: RunContext
  private readonly requests: RequestTable
  private readonly flow: RequestFlow
  private readonly timers: RequestTimers
  private readonly openings: Float64Array
  private readonly slots: EventSlots

  constructor(context: RunContext, office: Office, requests: RequestTable, flow: RequestFlow) {
    this.context = context
    this.requests = requests
    this.flow = flow
    this.timers = new RequestTimers(requests)
    this.openings = office.calendars[0].edges
    this.slots = context.slots('re-entry', 1, () => this.arrive())
  }

  start(): void {
    this.timers.reset()
  }

  /** Keeps a citizen away until the first opening at or after a time; for good when that is after the horizon. */
  sendAway(request: number, time: number): void {
    const comes = nextOpening(this.openings, time)
    if (this.context.isAfterHorizon(comes)) {
      this.requests.release(request)
      return
    }
    this.requests.markAway(request)
    this.timers.set(request, comes)
    if (this.timers.first === request) this.slots.schedule(0, comes)
  }

  /** The citizens whose time has come apply again. */
  arrive(): void {
    const { timers } = this
    const { now } = this.context.calendar
    for (let request = timers.takeDue(now); request !== NONE; request = timers.takeDue(now)) this.flow.reEnter(request)
    if (timers.first !== NONE) this.slots.schedule(0, timers.timeOf(timers.first))
  }
}
