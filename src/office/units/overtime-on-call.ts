import { instantOf } from '../../engine/instant.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { TriggerAction } from '../../scenario/compiled/triggers.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { WorkingTime } from './working-time.ts'

type OvertimeAction = TriggerAction & { readonly kind: 'overtime' }

/**
 * Overtime that is worked only while a trigger calls for it, for the units of a pool. Each has one calendar slot, which
 * moves from edge to edge while it is called; a period that has begun is worked to its end, which is at midnight at the
 * latest.
 */
export class OvertimeOnCall implements Mechanism {
  private readonly context: RunContext
  private readonly workingTime: WorkingTime
  private readonly actions: readonly OvertimeAction[]
  private readonly edges: readonly Float64Array[]
  private readonly unitsOf: readonly (readonly number[])[]
  private readonly poolOf: Int32Array
  private readonly isCalled: Uint8Array
  private readonly nextEdge: Int32Array
  private readonly slots: EventSlots

  constructor(context: RunContext, office: Office, workingTime: WorkingTime) {
    this.context = context
    this.workingTime = workingTime
    this.actions = overtimeActions(office)
    this.edges = this.actions.map(({ calendar }) => office.calendars[calendar].edges)
    this.unitsOf = this.actions.map(({ pool }) => office.pools[pool].units)
    this.poolOf = Int32Array.from(office.units, (unit) => unit.pool)
    this.isCalled = new Uint8Array(this.actions.length)
    this.nextEdge = new Int32Array(this.actions.length)
    this.slots = context.slots('overtime', this.actions.length, (index) => this.pass(index))
    workingTime.overtimeBeginsNow = (unit) => this.beginsNow(this.poolOf[unit])
  }

  start(): void {
    this.isCalled.fill(0)
    this.nextEdge.fill(0)
  }

  /** A trigger calls for overtime: its periods are worked from now on. */
  call(action: OvertimeAction): void {
    const index = this.actions.indexOf(action)
    this.isCalled[index] = 1
    if (this.isGoingOn(index)) return
    const instant = instantOf(this.context.calendar.now)
    while (instantOf(this.edges[index][this.nextEdge[index]]) < instant) this.nextEdge[index] += 2
    this.scheduleNext(index)
  }

  /** Ends it, after the period in progress. */
  dismiss(action: OvertimeAction): void {
    const index = this.actions.indexOf(action)
    this.isCalled[index] = 0
    if (!this.isGoingOn(index)) this.slots.cancel(index)
  }

  /** A period begins or ends. */
  pass(index: number): void {
    const begins = this.nextEdge[index]++ % 2 === 0
    for (const unit of this.unitsOf[index]) this.workingTime.changeCalled(unit, begins ? 1 : -1)
    if (begins || this.isCalled[index] === 1) this.scheduleNext(index)
  }

  private isGoingOn(index: number): boolean {
    return this.nextEdge[index] % 2 === 1
  }

  /** Whether a period that is called for begins at this moment; between it and one that ends now nobody stops work. */
  private beginsNow(pool: number): boolean {
    const instant = instantOf(this.context.calendar.now)
    return this.actions.some(
      (action, index) =>
        action.pool === pool &&
        this.isCalled[index] === 1 &&
        !this.isGoingOn(index) &&
        instantOf(this.edges[index][this.nextEdge[index]]) === instant,
    )
  }

  private scheduleNext(index: number): void {
    const next = this.nextEdge[index]
    if (next < this.edges[index].length) this.slots.schedule(index, this.edges[index][next])
  }
}

/** The overtime that triggers ask for, in the order of the scenario. */
export function overtimeActions(office: Office): OvertimeAction[] {
  return office.triggers.flatMap(({ actions }) => actions.filter((action) => action.kind === 'overtime'))
}
