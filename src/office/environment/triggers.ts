import { instantOf, middleOfInstant } from '../../engine/instant.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { Condition, TriggerAction } from '../../scenario/compiled/triggers.ts'
import type { Orders } from './orders.ts'
import type { OvertimeOnCall } from '../units/overtime-on-call.ts'
import type { Loans } from '../units/loans.ts'
import type { TriggerOutcome } from '../statistics/replication-outcome.ts'
import { IN_OFFICE, type RequestTable } from '../requests/request-table.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { ServiceStatistics } from '../statistics/service-statistics.ts'
import type { Supplies } from './supplies.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'

/** What the conditions of triggers depend on. */
export interface Watched {
  readonly requests: RequestTable
  readonly serviceOfClass: Int32Array
  readonly statistics: readonly ServiceStatistics[]
  readonly supplies: Supplies | null
}

/** Mechanisms that carry out the actions of triggers; null for those that no trigger needs. */
export interface ActionTargets {
  readonly loans: Loans | null
  readonly overtime: OvertimeOnCall | null
  readonly orders: Orders | null
}

/**
 * Triggers: rules that act during the run. All conditions are checked at the start and at the end of each day, in one
 * calendar slot. When the condition of a trigger has held on the required number of evenings in a row, its units are
 * called, its overtime begins and its order is placed. From the next evening on, the condition that ends it is checked
 * in the same way; when it has held, the called units without a stay of their own leave, and the overtime ends. The
 * trigger can then begin again, unless it began or ended at a time that was given. A trigger that nothing is said to
 * end acts again as long as its condition holds: it orders when the last order has come, and calls units whose stay is
 * over. It ends when the condition no longer holds, if all that it does ends by itself.
 */
export class Triggers implements Mechanism {
  private readonly context: RunContext
  private readonly watched: Watched
  private readonly targets: ActionTargets
  private readonly triggers: Office['triggers']
  /** By trigger, whether all that it does ends by itself: orders, and units with a stay of their own. */
  private readonly endsByItself: readonly boolean[]
  /** 1 for a unit that leaves after a time of its own. */
  private readonly staysItsTime: Uint8Array
  private readonly isActive: Uint8Array
  /** Evenings in a row on which the present condition has held. */
  private readonly evenings: Int32Array
  private readonly periods: number[][]
  private readonly slots: EventSlots

  constructor(context: RunContext, office: Office, watched: Watched, targets: ActionTargets) {
    this.context = context
    this.watched = watched
    this.targets = targets
    this.triggers = office.triggers
    this.staysItsTime = Uint8Array.from(office.units, ({ presence }) => Number(presence.stays !== null))
    this.endsByItself = office.triggers.map(({ actions }) => actions.every((action) => this.isTemporary(action)))
    this.isActive = new Uint8Array(office.triggers.length)
    this.evenings = new Int32Array(office.triggers.length)
    this.periods = office.triggers.map(() => [])
    this.slots = context.slots('trigger', 1, () => this.lookInTheEvening())
  }

  start(): void {
    this.isActive.fill(0)
    this.evenings.fill(0)
    for (const periods of this.periods) periods.length = 0
    this.lookInTheEvening()
  }

  /** Checks all conditions, now and a day later, but not at the horizon, where nothing can follow. */
  private lookInTheEvening(): void {
    const { calendar, horizon } = this.context
    const nextEvening = middleOfInstant(calendar.now) + MINUTES_PER_DAY
    if (nextEvening < horizon) this.slots.schedule(0, nextEvening)
    this.evaluate()
  }

  private evaluate(): void {
    this.triggers.forEach(({ when, until }, t) => {
      if (this.isActive[t] === 0) {
        if (!this.isOver(t) && this.hasHeld(t, when)) this.toggle(t)
      } else if (until !== null) {
        if (this.hasHeld(t, until)) this.toggle(t)
      } else if (when.quantity.kind !== 'time') this.goOn(t, when)
    })
  }

  /** Whether a condition has held on the required number of evenings in a row, this one included. */
  private hasHeld(trigger: number, condition: Condition): boolean {
    this.evenings[trigger] = this.holds(condition) ? this.evenings[trigger] + 1 : 0
    return this.evenings[trigger] >= condition.evenings
  }

  /** The evening of an active trigger that only its own condition can end. */
  private goOn(trigger: number, when: Condition): void {
    if (this.hasHeld(trigger, when)) {
      this.evenings[trigger] = 0
      for (const action of this.triggers[trigger].actions) if (action.kind !== 'overtime') this.begin(action)
    } else if (this.endsByItself[trigger] && !this.holds(when)) this.toggle(trigger)
  }

  private isTemporary(action: TriggerAction): boolean {
    if (action.kind === 'rent') return action.units.every((unit) => this.staysItsTime[unit] === 1)
    return action.kind === 'order'
  }

  /** Whether a trigger does not begin any more: a time comes once, and the time of its end has come. */
  private isOver(trigger: number): boolean {
    const { when, until } = this.triggers[trigger]
    if (when.quantity.kind === 'time' && this.periods[trigger].length > 0) return true
    return until?.quantity.kind === 'time' && this.holds(until)
  }

  outcomes(): TriggerOutcome[] {
    return this.periods.map((periods) => ({
      periods: Float64Array.from(periods.length % 2 === 0 ? periods : [...periods, this.context.calendar.now]),
    }))
  }

  private toggle(trigger: number): void {
    const { calendar, observer } = this.context
    const begins = this.isActive[trigger] === 0
    this.isActive[trigger] = begins ? 1 : 0
    this.evenings[trigger] = 0
    this.periods[trigger].push(calendar.now)
    if (observer !== null) observer.triggerTurned(calendar.now, trigger, begins)
    for (const action of this.triggers[trigger].actions) {
      if (begins) this.begin(action)
      else this.end(action)
    }
  }

  private begin(action: TriggerAction): void {
    if (action.kind === 'rent') for (const unit of action.units) this.targets.loans!.call(unit)
    else if (action.kind === 'overtime') this.targets.overtime!.call(action)
    else this.targets.orders!.call(action)
  }

  private end(action: TriggerAction): void {
    if (action.kind === 'overtime') this.targets.overtime!.dismiss(action)
    if (action.kind !== 'rent') return
    for (const unit of action.units) if (this.staysItsTime[unit] === 0) this.targets.loans!.dismiss(unit)
  }

  /** Times are compared as instants, as they may be sums; the other quantities are whole numbers. */
  private holds({ quantity, is, value }: Condition): boolean {
    const now = instantOf(this.valueOf(quantity))
    const limit = instantOf(value)
    return is === 'above' ? now > limit : is === 'below' ? now < limit : now >= limit
  }

  private valueOf(quantity: Condition['quantity']): number {
    if (quantity.kind === 'backlog') return this.watched.statistics[quantity.service].size
    if (quantity.kind === 'oldest') return this.ageOfOldest(quantity.service)
    if (quantity.kind === 'stock') return this.watched.supplies!.stock[quantity.supply]
    return this.context.calendar.now
  }

  /** Minutes since the application of the oldest request of a service in the office; 0 when there is none. */
  private ageOfOldest(service: number): number {
    const { requests, serviceOfClass } = this.watched
    const { now } = this.context.calendar
    let oldest = now
    for (let row = 0; row < requests.end; row++) {
      if (requests.useOf(row) !== IN_OFFICE || serviceOfClass[requests.classOf(row)] !== service) continue
      oldest = Math.min(oldest, requests.cameAt(row))
    }
    return now - oldest
  }
}
