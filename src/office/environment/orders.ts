import { NOT_BEGUN } from '../../engine/not-begun.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { SupplyOrder } from '../../scenario/compiled/supplies.ts'
import type { Trigger, TriggerAction } from '../../scenario/compiled/triggers.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'

/** Reorder point of an order that only a trigger places. */
const NEVER = Number.NEGATIVE_INFINITY

/** Called when an order arrives. */
export type Receive = (supply: number, pieces: number) => void

/**
 * Orders of supplies. An order is placed when the stock falls to the reorder point, and arrives after its lead time;
 * only one order of each kind is outstanding at a time. Lead time and size belong to the k-th order of a supply,
 * whenever it is placed. An order of a trigger is placed when the trigger calls for it. Calendar slots: one for each
 * supply with a reorder point, then one for each order of a trigger.
 */
export class Orders implements Mechanism {
  /** By supply: orders placed so far, and their cost. */
  readonly placed: Float64Array
  readonly costs: Float64Array
  private readonly context: RunContext
  private readonly receive: Receive
  private readonly triggers: readonly Trigger[]
  private readonly sources: readonly OrderSource[]
  /** By supply: index of the source with its reorder point; -1 without. */
  private readonly reorderOf: Int32Array
  /** Index of the source of each order that a trigger calls for. */
  private readonly callOf: ReadonlyMap<TriggerAction, number>
  private readonly slots: EventSlots

  constructor(context: RunContext, office: Office, receive: Receive) {
    this.context = context
    this.receive = receive
    this.triggers = office.triggers
    this.placed = new Float64Array(office.supplies.length)
    this.costs = new Float64Array(office.supplies.length)
    this.reorderOf = new Int32Array(office.supplies.length).fill(-1)
    const atReorderPoint = office.supplies.flatMap(({ reorder, name }, supply) =>
      reorder === null ? [] : [new OrderSource(context, reorder, supply, reorder.at, `order of ${name}`)],
    )
    atReorderPoint.forEach(({ supply }, i) => (this.reorderOf[supply] = i))
    const calls = office.triggers.flatMap(({ name, actions }) =>
      actions.filter((action) => action.kind === 'order').map((action, i) => ({ ...action, action, name, i })),
    )
    this.sources = [
      ...atReorderPoint,
      ...calls.map(
        ({ order, supply, name, i }) =>
          new OrderSource(context, order, supply, NEVER, `order ${i + 1} of trigger ${name}`),
      ),
    ]
    this.callOf = new Map(calls.map(({ action }, i) => [action, atReorderPoint.length + i]))
    this.slots = context.slots('delivery', this.sources.length, (index) => this.arrive(index))
  }

  start(): void {
    this.placed.fill(0)
    this.costs.fill(0)
    for (const source of this.sources) source.reset()
  }

  /** The stock of a supply has changed: places an order when it is at or below the reorder point. */
  stockChanged(supply: number, stock: number): void {
    const index = this.reorderOf[supply]
    if (index >= 0 && stock <= this.sources[index].at) this.place(index)
  }

  /** Whether an order is on its way, or a trigger may still call for one, with a stock that does not change. */
  isComing(supply: number, stock: number): boolean {
    return (
      this.sources.some((source) => source.supply === supply && source.isOutstanding && source.arrives < Infinity) ||
      this.triggers.some(({ when, until, actions }) => {
        if (!actions.some((action) => action.kind === 'order' && action.supply === supply)) return false
        if (when.quantity.kind !== 'stock' || when.quantity.supply !== supply || until !== null) return true
        return when.is === 'above' ? stock > when.value : stock < when.value
      })
    )
  }

  /** A trigger calls for an order. */
  call(action: TriggerAction): void {
    this.place(this.callOf.get(action)!)
  }

  /** An order arrives. */
  arrive(index: number): void {
    const source = this.sources[index]
    source.isOutstanding = false
    this.receive(source.supply, source.size())
  }

  private place(index: number): void {
    const source = this.sources[index]
    if (source.isOutstanding) return
    const { calendar, observer } = this.context
    const arrives = source.place(calendar.now)
    this.placed[source.supply]++
    this.costs[source.supply] += source.cost
    if (observer !== null) observer.orderPlaced(calendar.now, source.supply)
    this.slots.schedule(index, arrives)
  }
}

/** Successive orders of one kind of one supply. */
class OrderSource {
  isOutstanding = false
  /** When the outstanding order comes. */
  arrives = NOT_BEGUN
  readonly supply: number
  /** Reorder point. */
  readonly at: number
  readonly cost: number
  private readonly context: RunContext
  private readonly stream: number
  private readonly sizes: number
  private readonly leadTime: number
  private count = 0

  constructor(context: RunContext, order: SupplyOrder, supply: number, at: number, name: string) {
    this.context = context
    this.supply = supply
    this.at = at
    this.cost = order.cost
    this.stream = context.stream(name)
    this.sizes = context.variate(order.size)
    this.leadTime = context.duration(order.leadTime)
  }

  reset(): void {
    this.count = 0
    this.isOutstanding = false
  }

  /** Places the next order and returns when it arrives. */
  place(now: number): number {
    this.count++
    this.isOutstanding = true
    this.arrives = this.context.endOf(this.leadTime, now, this.context.streams.uniform(this.stream, this.count, 0))
    return this.arrives
  }

  /** Pieces of the last order; at least one. */
  size(): number {
    const uniform = this.context.streams.uniform(this.stream, this.count, 1)
    return Math.max(1, Math.round(this.context.variates.quantile(this.sizes, uniform)))
  }
}
