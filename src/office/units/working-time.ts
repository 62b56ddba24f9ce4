import type { Office } from '../../scenario/compiled/office.ts'
import { downReason } from '../kernel/down-reason.ts'
import type { UnitAvailability } from '../kernel/contracts/unit-availability.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { Units } from '../service/units.ts'

const NOT_BOOKED = -1

/**
 * When each unit works by the clock: in its hours, which contain the overtime planned for it, and in overtime that a
 * trigger calls for. It is closed at all other times. Overtime is booked by the minute for a unit that is in the
 * office, whether it works, waits, has failed or is maintained, because its people are there; not for one that is on a
 * trip or absent.
 */
export class WorkingTime implements Mechanism {
  /** Unit-minutes of overtime so far, by pool; complete after `finalise`. */
  readonly overtime: Float64Array
  /** Whether overtime that a trigger calls for begins for a unit at this moment. */
  overtimeBeginsNow: (unit: number) => boolean = () => false
  private readonly context: RunContext
  private readonly units: Units
  private readonly availability: UnitAvailability
  private readonly isOpen: Uint8Array
  private readonly isPlanned: Uint8Array
  /** Number of overtime periods called for by triggers that are in progress, by unit. */
  private readonly called: Int32Array
  /** Since when overtime is to be booked, by unit, or NOT_BOOKED. */
  private readonly since: Float64Array

  constructor(context: RunContext, office: Office, units: Units, availability: UnitAvailability) {
    this.context = context
    this.units = units
    this.availability = availability
    this.overtime = new Float64Array(office.pools.length)
    this.isOpen = new Uint8Array(units.count)
    this.isPlanned = new Uint8Array(units.count)
    this.called = new Int32Array(units.count)
    this.since = new Float64Array(units.count)
  }

  /** Before the mechanisms that say which hours are open. */
  start(): void {
    this.overtime.fill(0)
    this.isOpen.fill(0)
    this.isPlanned.fill(0)
    this.called.fill(0)
    this.since.fill(NOT_BOOKED)
    for (let unit = 0; unit < this.units.count; unit++) this.units.addReason(unit, downReason.closed)
  }

  /** The hours of a unit are open at the start; it takes up work with all others. */
  startOpen(unit: number): void {
    this.isOpen[unit] = 1
    this.units.removeReason(unit, downReason.closed)
  }

  /** The hours of a unit open or close. */
  setOpen(unit: number, isOpen: boolean): void {
    this.isOpen[unit] = Number(isOpen)
    this.settle(unit)
  }

  /** Overtime that is planned for a unit, within its hours, begins or ends. */
  setPlanned(unit: number, isPlanned: boolean): void {
    this.isPlanned[unit] = Number(isPlanned)
    this.book(unit)
  }

  /** A period of overtime that a trigger calls for begins (1) or ends (-1) for a unit. */
  changeCalled(unit: number, by: 1 | -1): void {
    this.called[unit] += by
    this.settle(unit)
  }

  /** A unit has left the office, or has come. */
  presenceChanged(unit: number): void {
    this.book(unit)
  }

  /** Books what is in progress at the horizon. */
  finalise(): void {
    for (let unit = 0; unit < this.units.count; unit++) this.endBooking(unit)
  }

  private settle(unit: number): void {
    const works = this.isOpen[unit] === 1 || this.called[unit] > 0 || this.overtimeBeginsNow(unit)
    if (works) this.availability.bringUp(unit, downReason.closed)
    else if (!this.units.isDownFor(unit, downReason.closed)) this.availability.takeDown(unit, downReason.closed)
    this.book(unit)
  }

  /** Notes whether a unit is in overtime from now on, and books it up to now. */
  private book(unit: number): void {
    const isOvertime = this.isPlanned[unit] === 1 || (this.called[unit] > 0 && this.isOpen[unit] === 0)
    if (isOvertime && this.units.isThere(unit)) this.beginBooking(unit)
    else this.endBooking(unit)
  }

  private beginBooking(unit: number): void {
    if (this.since[unit] === NOT_BOOKED) this.since[unit] = this.context.calendar.now
  }

  private endBooking(unit: number): void {
    if (this.since[unit] === NOT_BOOKED) return
    this.overtime[this.units.pool[unit]] += this.context.calendar.now - this.since[unit]
    this.since[unit] = NOT_BOOKED
  }
}
