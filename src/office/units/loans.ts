import { INSTANT } from '../../engine/instant.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { FailureClocks } from '../kernel/contracts/failure-clocks.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { Presence } from './presence.ts'
import type { Units } from '../service/units.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { downReason } from '../kernel/down-reason.ts'

/**
 * Units that come late or leave: a loan from a date on, or when a trigger calls, perhaps delayed, for a period. Each
 * unit has one calendar slot for its coming and then its leaving. Rent is due for each day of its presence, counted from
 * the hour of its coming; a day begun counts in full.
 */
export class Loans implements Mechanism {
  /** Set once; null when no unit fails. */
  failures: FailureClocks | null = null
  /** Days for which rent of each unit is due; complete after `finalise`. */
  readonly rentDays: Float64Array
  /** When each unit came for the first time; Infinity for not yet. */
  readonly firstCame: Float64Array
  private readonly context: RunContext
  private readonly office: Office
  private readonly units: Units
  private readonly presence: Presence
  private readonly delay: readonly number[]
  private readonly stays: readonly number[]
  private readonly delayStream: readonly number[]
  private readonly cameAt: Float64Array
  /** How often each unit was called. */
  private readonly calls: Int32Array
  private readonly slots: EventSlots

  constructor(context: RunContext, office: Office, units: Units, presence: Presence) {
    this.context = context
    this.office = office
    this.units = units
    this.presence = presence
    this.rentDays = new Float64Array(units.count)
    this.cameAt = new Float64Array(units.count)
    this.firstCame = new Float64Array(units.count)
    this.calls = new Int32Array(units.count)
    this.delay = office.units.map(({ presence }) => (presence.delay === null ? -1 : context.duration(presence.delay)))
    this.stays = office.units.map(({ presence }) => (presence.stays === null ? -1 : context.duration(presence.stays)))
    this.delayStream = office.units.map((unit) => context.stream(`delay of ${unit.name}`))
    this.slots = context.slots('loan', units.count, (unit) => this.change(unit))
  }

  start(): void {
    this.rentDays.fill(0)
    this.calls.fill(0)
    this.firstCame.fill(Infinity)
    this.office.units.forEach(({ presence }, unit) => {
      const from = this.delay[unit] < 0 ? presence.from : this.delayed(unit, presence.from)
      if (from > 0) {
        this.units.addReason(unit, downReason.absent)
        this.slots.schedule(unit, from)
      } else this.beginStay(unit)
    })
  }

  /** A unit comes, or leaves. */
  change(unit: number): void {
    if (this.isAbsent(unit)) {
      this.beginStay(unit)
      this.presence.come(unit, downReason.absent)
      if (this.failures !== null && !this.units.isDownFor(unit, downReason.away)) this.failures.resumeClocks(unit)
    } else {
      this.addStay(unit)
      this.presence.leave(unit, downReason.absent)
      if (this.failures !== null) this.failures.pauseClocks(unit)
    }
  }

  /** A trigger calls a unit. It comes after its delay, unless it is present or on its way. */
  call(unit: number): void {
    const { calendar } = this.context
    if (!this.isAbsent(unit) || this.slots.isScheduled(unit)) return
    this.calls[unit]++
    this.slots.schedule(unit, this.delay[unit] < 0 ? calendar.now : this.delayed(unit, calendar.now))
  }

  /** A called unit leaves now, or does not come. */
  dismiss(unit: number): void {
    this.slots.cancel(unit)
    if (!this.isAbsent(unit)) this.change(unit)
  }

  /** Whether a unit has left, and nothing can bring it back. */
  isGoneForGood(unit: number): boolean {
    const isCalled = this.office.units[unit].presence.from === Infinity
    return !isCalled && this.isAbsent(unit) && this.rentDays[unit] > 0
  }

  /** Adds the days of the units that are present; called once, at the horizon. */
  finalise(): void {
    for (let unit = 0; unit < this.units.count; unit++) {
      if (!this.isAbsent(unit)) this.addStay(unit)
    }
  }

  private beginStay(unit: number): void {
    const { now } = this.context.calendar
    this.cameAt[unit] = now
    this.firstCame[unit] = Math.min(this.firstCame[unit], now)
    if (this.stays[unit] >= 0) this.slots.schedule(unit, this.context.endOf(this.stays[unit], now, 0.5))
  }

  private addStay(unit: number): void {
    this.rentDays[unit] += daysBegun(this.context.calendar.now - this.cameAt[unit])
  }

  private isAbsent(unit: number): boolean {
    return this.units.isDownFor(unit, downReason.absent)
  }

  /** The delay belongs to the k-th call of a unit; a planned coming is call 0. */
  private delayed(unit: number, from: number): number {
    if (from === Infinity) return from
    const uniform = this.context.streams.uniform(this.delayStream[unit], this.calls[unit], 0)
    return this.context.endOf(this.delay[unit], from, uniform)
  }
}

/** Days that have begun in a length of time; what is less than an instant beyond a whole day is rounding. */
function daysBegun(minutes: number): number {
  return Math.ceil((minutes - INSTANT) / MINUTES_PER_DAY)
}
