import type { Office } from '../../scenario/compiled/office.ts'
import type { TriggerAction } from '../../scenario/compiled/triggers.ts'
import type { OpeningHours } from './opening-hours.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { UnitAvailability } from '../kernel/contracts/unit-availability.ts'
import type { Units } from '../service/units.ts'
import { downReason } from '../kernel/down-reason.ts'

type OvertimeAction = TriggerAction & { readonly kind: 'overtime' }

/**
 * Overtime that is worked only while a trigger calls for it. Its hours lie outside those of the pool. Each has one
 * calendar slot, which moves from edge to edge while it is called; a period that has begun is worked to its end.
 * Overtime is added at the end of each period, for the units present then.
 */
export class OvertimeOnCall implements Mechanism {
  /** Unit-minutes worked so far, by pool. */
  readonly minutes: Float64Array
  private readonly context: RunContext
  private readonly opening: OpeningHours
  private readonly units: Units
  private readonly availability: UnitAvailability
  private readonly actions: readonly OvertimeAction[]
  private readonly edges: readonly Float64Array[]
  private readonly unitsOf: readonly (readonly number[])[]
  private readonly calendarOf: Int32Array
  private readonly isCalled: Uint8Array
  private readonly nextEdge: Int32Array
  /** By pool: number of overtime periods in progress, and since when there is one. */
  private readonly goingOn: Int32Array
  private readonly since: Float64Array
  private readonly slots: EventSlots

  constructor(
    context: RunContext,
    office: Office,
    opening: OpeningHours,
    units: Units,
    availability: UnitAvailability,
  ) {
    this.context = context
    this.opening = opening
    this.units = units
    this.availability = availability
    this.actions = overtimeActions(office)
    this.edges = this.actions.map(({ calendar }) => office.calendars[calendar].edges)
    this.unitsOf = this.actions.map(({ pool }) => office.pools[pool].units)
    this.calendarOf = Int32Array.from(office.units, (unit) => unit.calendar)
    this.isCalled = new Uint8Array(this.actions.length)
    this.nextEdge = new Int32Array(this.actions.length)
    this.goingOn = new Int32Array(office.pools.length)
    this.since = new Float64Array(office.pools.length)
    this.minutes = new Float64Array(office.pools.length)
    this.slots = context.slots('overtime', this.actions.length, (index) => this.pass(index))
  }

  start(): void {
    this.isCalled.fill(0)
    this.nextEdge.fill(0)
    this.goingOn.fill(0)
    this.minutes.fill(0)
  }

  /** A trigger calls for overtime: its periods are worked from now on. */
  call(action: OvertimeAction): void {
    const index = this.actions.indexOf(action)
    this.isCalled[index] = 1
    const isGoingOn = this.nextEdge[index] % 2 === 1
    if (isGoingOn) return
    while (this.edges[index][this.nextEdge[index]] < this.context.calendar.now) this.nextEdge[index] += 2
    this.scheduleNext(index)
  }

  /** Ends it, after the period in progress. */
  dismiss(action: OvertimeAction): void {
    const index = this.actions.indexOf(action)
    this.isCalled[index] = 0
    if (this.nextEdge[index] % 2 === 0) this.slots.cancel(index)
  }

  /** A period begins or ends. */
  pass(index: number): void {
    const begins = this.nextEdge[index]++ % 2 === 0
    if (begins) this.begin(index)
    else this.end(index)
    if (begins || this.isCalled[index] === 1) this.scheduleNext(index)
  }

  private begin(index: number): void {
    const { pool } = this.actions[index]
    if (this.goingOn[pool]++ > 0) return
    this.since[pool] = this.context.calendar.now
    for (const unit of this.unitsOf[index]) this.availability.bringUp(unit, downReason.closed)
  }

  private end(index: number): void {
    const { pool } = this.actions[index]
    if (--this.goingOn[pool] > 0) return
    for (const unit of this.unitsOf[index]) {
      if (this.units.isThere(unit)) this.minutes[pool] += this.context.calendar.now - this.since[pool]
      if (!this.opening.isOpen(this.calendarOf[unit])) this.availability.takeDown(unit, downReason.closed)
    }
  }

  private scheduleNext(index: number): void {
    this.slots.schedule(index, this.edges[index][this.nextEdge[index]])
  }
}

/** The overtime that triggers ask for, in the order of the scenario. */
export function overtimeActions(office: Office): OvertimeAction[] {
  return office.triggers.flatMap(({ actions }) => actions.filter((action) => action.kind === 'overtime'))
}
