import { instantOf } from '../../engine/instant.ts'
import { NOT_BEGUN } from '../../engine/not-begun.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { FailureClocks } from '../kernel/contracts/failure-clocks.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { IdleListener } from '../kernel/contracts/service-listener.ts'
import type { UnitAvailability } from '../kernel/contracts/unit-availability.ts'
import type { Units } from '../service/units.ts'
import { downReason, type Elsewhere } from '../kernel/down-reason.ts'

/**
 * Planned maintenance of units. It falls due on its date. When forced, it interrupts the service in progress, which
 * resumes afterwards; otherwise it waits until the unit has none. A unit that is away or absent gets it as soon as it is
 * back. It takes its time, by day or night, and may leave the unit as new. The next one falls due a fixed time after
 * this one fell due; dates that have passed by then are skipped. Each unit has one calendar slot, for the next due date
 * or the end.
 */
export class Maintenance implements Mechanism, IdleListener {
  /** Set once; null when no unit fails. */
  failures: FailureClocks | null = null
  readonly count: Float64Array
  costs = NOT_BEGUN
  private readonly context: RunContext
  private readonly office: Office
  private readonly units: Units
  private readonly availability: UnitAvailability
  private readonly takes: readonly number[]
  private readonly every: readonly number[]
  private readonly stream: readonly number[]
  private readonly dueAt: Float64Array
  /** 1 when it is due and has not begun. */
  private readonly isWaiting: Uint8Array
  private readonly isUnderWay: Uint8Array
  private readonly slots: EventSlots

  constructor(context: RunContext, office: Office, units: Units, availability: UnitAvailability) {
    const rules = office.units.map((unit) => unit.maintenance)
    this.context = context
    this.office = office
    this.units = units
    this.availability = availability
    this.count = new Float64Array(units.count)
    this.takes = rules.map((rule) => (rule === null ? -1 : context.duration(rule.takes)))
    this.every = rules.map((rule) => (rule === null || rule.every === null ? -1 : context.duration(rule.every)))
    this.stream = office.units.map((unit) => context.stream(`maintenance of ${unit.name}`))
    this.dueAt = new Float64Array(units.count)
    this.isWaiting = new Uint8Array(units.count)
    this.isUnderWay = new Uint8Array(units.count)
    this.slots = context.slots('maintenance', units.count, (unit) => this.change(unit))
  }

  start(): void {
    this.count.fill(0)
    this.costs = 0
    this.isWaiting.fill(0)
    this.isUnderWay.fill(0)
    this.office.units.forEach(({ maintenance }, unit) => {
      this.dueAt[unit] = maintenance?.first ?? Infinity
      if (this.dueAt[unit] < 0) this.planNext(unit)
      else this.slots.schedule(unit, this.dueAt[unit])
    })
  }

  /** Maintenance of a unit falls due, or ends. */
  change(unit: number): void {
    if (this.isUnderWay[unit] === 1) this.end(unit)
    else this.fallDue(unit)
  }

  /** Maintenance that waited for the end of service begins before the unit takes the next request. */
  unitBecameFree(unit: number): void {
    if (this.units.isThere(unit)) this.beginIfWaiting(unit)
  }

  /**
   * A unit comes, so that this reason keeps it away no longer. Maintenance that fell due meanwhile begins at once, open
   * or closed.
   */
  unitComes(unit: number, reason: Elsewhere): void {
    const other = reason === downReason.away ? downReason.absent : downReason.away
    if (!this.units.isDownFor(unit, other)) this.beginIfWaiting(unit)
  }

  /** Begins at a unit with nothing in hand; the caller updates its state. */
  private beginIfWaiting(unit: number): void {
    if (this.isWaiting[unit] === 0) return
    this.units.addReason(unit, downReason.maintained)
    this.begin(unit)
  }

  private fallDue(unit: number): void {
    const isForced = this.office.units[unit].maintenance!.when === 'forced'
    if (!this.units.isThere(unit) || (!isForced && this.units.request[unit] >= 0)) {
      this.isWaiting[unit] = 1
      return
    }
    this.begin(unit)
    this.availability.takeDown(unit, downReason.maintained)
  }

  private begin(unit: number): void {
    const uniform = this.context.streams.uniform(this.stream[unit], this.count[unit], 0)
    this.isWaiting[unit] = 0
    this.isUnderWay[unit] = 1
    this.count[unit]++
    this.costs += this.office.units[unit].maintenance!.cost
    this.slots.schedule(unit, this.context.endOf(this.takes[unit], this.context.calendar.now, uniform))
  }

  private end(unit: number): void {
    this.isUnderWay[unit] = 0
    this.planNext(unit)
    if (this.office.units[unit].maintenance!.leaves === 'as-new' && this.failures !== null)
      this.failures.renewClocks(unit)
    this.availability.bringUp(unit, downReason.maintained)
  }

  private planNext(unit: number): void {
    if (this.every[unit] < 0) return
    const instant = instantOf(this.context.calendar.now)
    do this.dueAt[unit] = this.context.endOf(this.every[unit], this.dueAt[unit], 0.5)
    while (instantOf(this.dueAt[unit]) < instant || (instantOf(this.dueAt[unit]) === instant && instant > 0))
    this.slots.schedule(unit, this.dueAt[unit])
  }
}
