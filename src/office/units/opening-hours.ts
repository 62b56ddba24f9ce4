import type { Office } from '../../scenario/compiled/office.ts'
import { indicesWhere } from '../kernel/indices-where.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { WorkingTime } from './working-time.ts'

/**
 * Opening hours, and the overtime that is planned within them. Each calendar that ever closes has one calendar slot,
 * which moves from edge to edge. Closing pauses service in progress, opening resumes it; overtime is booked from edge to
 * edge.
 */
export class OpeningHours implements Mechanism {
  private readonly workingTime: WorkingTime
  private readonly edges: readonly Float64Array[]
  /** The units whose hours each calendar is, and those whose overtime it is. */
  private readonly unitsOf: readonly (readonly number[])[]
  private readonly overtimeOf: readonly (readonly number[])[]
  private readonly nextEdge: Int32Array
  private readonly slots: EventSlots

  constructor(context: RunContext, office: Office, workingTime: WorkingTime) {
    this.workingTime = workingTime
    this.edges = office.calendars.map((calendar) => calendar.edges)
    this.unitsOf = office.calendars.map((_, c) => indicesWhere(office.units, (unit) => unit.calendar === c))
    this.overtimeOf = office.calendars.map((_, c) => indicesWhere(office.units, (unit) => unit.overtimeCalendar === c))
    this.nextEdge = new Int32Array(office.calendars.length)
    this.slots = context.slots('opening', this.edges.length, (calendar) => this.pass(calendar))
  }

  start(): void {
    this.edges.forEach((edges, calendar) => {
      const isOpen = edges.length > 0 && edges[0] <= 0
      if (isOpen) {
        for (const unit of this.unitsOf[calendar]) this.workingTime.startOpen(unit)
        for (const unit of this.overtimeOf[calendar]) this.workingTime.setPlanned(unit, true)
      }
      this.nextEdge[calendar] = isOpen ? 1 : 0
      this.scheduleNext(calendar)
    })
  }

  /** Handles the next edge of a calendar: even edges open, odd ones close. */
  pass(calendar: number): void {
    const opens = this.nextEdge[calendar]++ % 2 === 0
    for (const unit of this.unitsOf[calendar]) this.workingTime.setOpen(unit, opens)
    for (const unit of this.overtimeOf[calendar]) this.workingTime.setPlanned(unit, opens)
    this.scheduleNext(calendar)
  }

  private scheduleNext(calendar: number): void {
    const isUsed = this.unitsOf[calendar].length + this.overtimeOf[calendar].length > 0
    const edge = this.nextEdge[calendar]
    const edges = this.edges[calendar]
    if (isUsed && edge < edges.length) this.slots.schedule(calendar, edges[edge])
  }
}
