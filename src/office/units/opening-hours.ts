import type { Office } from '../../scenario/compiled/office.ts'
import { indicesWhere } from '../kernel/indices-where.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { UnitAvailability } from '../kernel/contracts/unit-availability.ts'
import type { Units } from '../service/units.ts'
import { downReason } from '../kernel/down-reason.ts'

/**
 * Opening hours. Each calendar that ever closes has one calendar slot, which moves from edge to edge. Closing pauses
 * service in progress, opening resumes it. Overtime is added at the end of each of its periods, for the units present
 * then.
 */
export class OpeningHours implements Mechanism {
  private readonly availability: UnitAvailability
  private readonly units: Units
  private readonly edges: readonly Float64Array[]
  private readonly unitsOf: readonly Int32Array[]
  /** Unit-minutes of overtime so far, by pool. */
  readonly overtime: Float64Array
  private readonly overtimeOf: readonly (readonly number[])[]
  private readonly poolUnits: readonly (readonly number[])[]
  private readonly nextEdge: Int32Array
  private readonly slots: EventSlots

  constructor(context: RunContext, office: Office, units: Units, availability: UnitAvailability) {
    this.units = units
    this.availability = availability
    this.edges = office.calendars.map((calendar) => calendar.edges)
    this.unitsOf = office.calendars.map((_, c) =>
      Int32Array.from(indicesWhere(office.units, (unit) => unit.calendar === c)),
    )
    this.overtimeOf = office.calendars.map((_, c) => indicesWhere(office.pools, (pool) => pool.overtimeCalendar === c))
    this.poolUnits = office.pools.map((pool) => pool.units)
    this.overtime = new Float64Array(office.pools.length)
    this.nextEdge = new Int32Array(office.calendars.length)
    this.slots = context.slots('opening', this.edges.length, (calendar) => this.pass(calendar))
  }

  start(): void {
    this.overtime.fill(0)
    this.edges.forEach((edges, calendar) => {
      const isOpen = edges.length > 0 && edges[0] <= 0
      if (!isOpen) for (const unit of this.unitsOf[calendar]) this.units.addReason(unit, downReason.closed)
      this.nextEdge[calendar] = isOpen ? 1 : 0
      this.scheduleNext(calendar)
    })
  }

  /** Handles the next edge of a calendar: even edges open, odd ones close. */
  pass(calendar: number): void {
    const edge = this.nextEdge[calendar]++
    const opens = edge % 2 === 0
    for (const unit of this.unitsOf[calendar]) {
      if (opens) this.availability.bringUp(unit, downReason.closed)
      else this.availability.takeDown(unit, downReason.closed)
    }
    if (!opens) this.addOvertime(calendar, this.edges[calendar][edge] - Math.max(0, this.edges[calendar][edge - 1]))
    this.scheduleNext(calendar)
  }

  isOpen(calendar: number): boolean {
    return this.nextEdge[calendar] % 2 === 1
  }

  private addOvertime(calendar: number, minutes: number): void {
    for (const pool of this.overtimeOf[calendar]) {
      for (const unit of this.poolUnits[pool]) {
        if (this.units.isThere(unit)) this.overtime[pool] += minutes
      }
    }
  }

  private scheduleNext(calendar: number): void {
    const edge = this.nextEdge[calendar]
    const edges = this.edges[calendar]
    if (edge < edges.length) this.slots.schedule(calendar, edges[edge])
  }
}
