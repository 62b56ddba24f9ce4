import { column } from '../../engine/column.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { ServiceListener } from '../kernel/contracts/service-listener.ts'
import { indicesWhere } from '../kernel/indices-where.ts'
import type { RequestTable } from '../requests/request-table.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { Units } from './units.ts'

/**
 * Service in progress at the units. It runs at the speed of its unit and step, pauses and resumes, is rescheduled when
 * the speed changes, and ends when no service time is left. The time left is kept with the request, so that another
 * unit can continue.
 */
export class ServiceInProgress {
  /** Set once; null when nobody listens. */
  listener: ServiceListener | null = null
  isAnySlow = false
  private readonly context: RunContext
  private readonly requests: RequestTable
  private readonly units: Units
  private readonly slots: EventSlots
  /** Below 1 while a link that the step needs is slow. */
  readonly stepSpeed: Float64Array
  /** When the service of each unit last started or resumed. */
  readonly since: Float64Array

  /** @param slots completions, one for each unit */
  constructor(context: RunContext, requests: RequestTable, units: Units, steps: number, slots: EventSlots) {
    this.context = context
    this.requests = requests
    this.units = units
    this.slots = slots
    this.stepSpeed = column(Float64Array, steps)
    this.since = column(Float64Array, units.count)
  }

  start(): void {
    this.isAnySlow = false
    this.stepSpeed.fill(1)
  }

  /** Service of a request starts or resumes: schedules its completion. */
  scheduleCompletion(unit: number, request: number, step: number): void {
    const { calendar } = this.context
    const rate = this.units.speed[unit] * this.stepSpeed[step]
    const left = this.requests.remainingOf(request)
    const end = calendar.now + (rate === 1 ? left : left / rate)
    this.since[unit] = calendar.now
    this.units.startWork(unit)
    calendar.schedule(this.slots.first + unit, end)
    if (this.listener !== null) this.listener.serviceStarted(unit, end)
  }

  /** @param why for the observer: one of downReason, or 0 for a link */
  pause(unit: number, why: number): void {
    const { calendar, observer } = this.context
    this.units.stopWork(unit)
    this.slots.cancel(unit)
    this.recordProgress(unit)
    if (observer !== null) observer.workPaused(calendar.now, unit, why)
  }

  resume(unit: number): void {
    const { calendar, observer } = this.context
    const request = this.units.request[unit]
    if (observer !== null) observer.workResumed(calendar.now, unit)
    this.scheduleCompletion(unit, request, this.requests.stepOf(request))
  }

  /** Notifies the listener of a completed service, after its unit has released the request. */
  notifyCompleted(unit: number): void {
    if (this.listener !== null) this.listener.serviceCompleted(unit, this.context.calendar.now - this.since[unit])
  }

  /** Sets the speed of service at a step, and reschedules the services in progress there. */
  changeSpeed(step: number, speed: number): void {
    const { units, requests } = this
    const concerned = indicesWhere(
      [...units.running],
      (r, unit) => r === 1 && requests.stepOf(units.request[unit]) === step,
    )
    for (const unit of concerned) this.recordProgress(unit)
    this.stepSpeed[step] = speed
    this.isAnySlow = this.stepSpeed.some((other) => other < 1)
    for (const unit of concerned) this.scheduleCompletion(unit, units.request[unit], step)
  }

  /** Deducts the service done since it last started or resumed from what is left. */
  private recordProgress(unit: number): void {
    this.requests.setRemaining(this.units.request[unit], Math.max(0, this.leftNow(unit)))
    if (this.listener !== null) this.listener.servicePaused(unit, this.context.calendar.now - this.since[unit])
  }

  /** Minutes at speed 1 left of a running service; at its end perhaps slightly below 0 by rounding. */
  private leftNow(unit: number): number {
    const request = this.units.request[unit]
    const rate = this.units.speed[unit] * this.stepSpeed[this.requests.stepOf(request)]
    return this.requests.remainingOf(request) - (this.context.calendar.now - this.since[unit]) * rate
  }
}
