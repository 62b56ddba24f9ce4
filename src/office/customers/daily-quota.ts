import type { Office } from '../../scenario/compiled/office.ts'
import type { AdmissionQuota } from '../kernel/contracts/admission.ts'
import type { RequestFlow } from '../kernel/contracts/request-flow.ts'
import { Queues } from '../requests/queues.ts'
import { WITHOUT_NUMBER, type RequestTable } from '../requests/request-table.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'

const NONE = -1

/**
 * Daily quota: a service gives out a limited number of numbers a day. A citizen who gets none is sent home until the
 * next working day; then those without a number come first, in the order of their application. Their wait counts from
 * the application, and they are in the backlog. All services share one calendar slot, at the first opening of each day;
 * an office that is open at midnight begins a new day then. Requests of the initial backlog that stand at the beginning
 * of their route wait for a number from the first day on, before new ones.
 */
export class DailyQuota implements Mechanism, AdmissionQuota {
  private readonly requests: RequestTable
  private readonly flow: RequestFlow
  private readonly perDay: Float64Array
  private readonly given: Int32Array
  /** By service, requests that wait for a number. */
  private readonly queues: Queues
  private readonly dayStarts: Float64Array
  private nextDay = 0
  private isFirstDay = true
  private readonly slots: EventSlots

  constructor(context: RunContext, office: Office, requests: RequestTable, flow: RequestFlow) {
    this.requests = requests
    this.flow = flow
    this.perDay = Float64Array.from(office.services, (service) => service.numbersPerDay)
    this.given = new Int32Array(office.services.length)
    this.queues = new Queues(requests, office.services.length, context.calendar)
    this.dayStarts = dayStarts(office.calendars[0].edges, context.horizon)
    this.slots = context.slots('daily-quota', 1, () => this.beginDay())
  }

  start(): void {
    this.given.fill(0)
    this.queues.reset()
    this.nextDay = 0
    this.isFirstDay = true
    this.scheduleNext()
  }

  /** Gives a new request a number, or returns false: its citizen is sent home until another day. */
  giveNumber(request: number, service: number): boolean {
    if (this.given[service] < this.perDay[service]) {
      this.given[service]++
      return true
    }
    this.awaitNumber(request, service)
    return false
  }

  awaitNumber(request: number, service: number): void {
    this.requests.setStep(request, WITHOUT_NUMBER)
    this.queues.append(service, request)
  }

  /** Removes a request without a number, whose citizen will not come again. */
  forget(request: number, service: number): void {
    this.queues.remove(service, request)
  }

  /** A new day: citizens who were sent home come first. */
  beginDay(): void {
    this.given.fill(0)
    for (let service = 0; service < this.given.length; service++) {
      while (this.queues.first(service) !== NONE && this.given[service] < this.perDay[service]) {
        const request = this.queues.first(service)
        this.given[service]++
        this.queues.remove(service, request)
        this.flow.admit(request, service)
      }
      this.sendHome(service)
    }
    this.isFirstDay = false
    this.scheduleNext()
  }

  /** Those who have come again and are still without a number; on the first day the backlog comes for the first time. */
  private sendHome(service: number): void {
    const { requests } = this
    for (let request = this.queues.first(service); request !== NONE; request = requests.nextOf(request)) {
      this.flow.sendHome(request, service, this.isFirstDay && requests.cameAt(request) < 0)
    }
  }

  private scheduleNext(): void {
    if (this.nextDay < this.dayStarts.length) {
      this.slots.schedule(0, this.dayStarts[this.nextDay++])
    }
  }
}

/** When each day with opening hours begins: at its first opening, or at midnight when the office is open then. */
function dayStarts(edges: Float64Array, horizon: number): Float64Array {
  const starts: number[] = []
  let last = -1
  for (let i = 0; i < edges.length && edges[i] <= horizon; i += 2) {
    const end = Math.min(edges[i + 1], horizon)
    for (let time = edges[i]; time < end; time = (Math.floor(time / MINUTES_PER_DAY) + 1) * MINUTES_PER_DAY) {
      const day = Math.floor(time / MINUTES_PER_DAY)
      if (day > last) starts.push(time)
      last = day
    }
  }
  return Float64Array.from(starts)
}
