import type { Delivery, Office } from '../scenario/office.ts'
import { indicesWhere } from './indices-where.ts'
import type { SupplyOutcome } from './replication-outcome.ts'
import type { RunContext } from './run-context.ts'
import type { Stations } from './stations.ts'

/**
 * Stock that work consumes. Work takes its pieces when it begins; a step that finds less than it needs cannot begin
 * work until a delivery comes. One slot for each delivery of the scenario: planned date, perhaps a delay, a size drawn
 * when it comes. opening + delivered = used + closing at any time.
 */
export class Supplies {
  readonly stock: Float64Array
  readonly used: Float64Array
  private readonly delivered: Float64Array
  private readonly opening: Float64Array
  private dailyStock: Float64Array[]
  private readonly context: RunContext
  private readonly stations: Stations
  /** Uses of supplies by steps, flat: queues of the step, supply, amount, and whether the stock is short of it. */
  private readonly queuesOfUse: readonly (readonly number[])[]
  private readonly useSupply: Int32Array
  private readonly useAmount: Float64Array
  private readonly useIsShort: Uint8Array
  private readonly usesOfStep: readonly (readonly number[])[]
  private readonly usesOfSupply: readonly (readonly number[])[]
  private readonly sources: readonly DeliverySource[]
  private firstSlot = 0

  constructor(context: RunContext, office: Office, stations: Stations) {
    this.context = context
    this.stations = stations
    const uses = office.steps.flatMap((step, s) => step.uses.map((use) => ({ step: s, ...use })))
    this.queuesOfUse = uses.map((use) => stations.queuesOf([use.step]))
    this.useSupply = Int32Array.from(uses, (use) => use.supply)
    this.useAmount = Float64Array.from(uses, (use) => use.amount)
    this.useIsShort = new Uint8Array(uses.length)
    this.usesOfStep = office.steps.map((_, s) => indicesWhere(uses, (use) => use.step === s))
    this.usesOfSupply = office.supplies.map((_, s) => indicesWhere(uses, (use) => use.supply === s))
    this.opening = Float64Array.from(office.supplies, (supply) => supply.stock)
    this.stock = Float64Array.from(this.opening)
    this.used = new Float64Array(office.supplies.length)
    this.delivered = new Float64Array(office.supplies.length)
    this.dailyStock = office.supplies.map(() => new Float64Array(office.days))
    this.sources = office.supplies.flatMap((supply, s) =>
      supply.deliveries.map((d, i) => new DeliverySource(context, d, s, `delivery ${i + 1} of ${supply.name}`)),
    )
  }

  get slotCount(): number {
    return this.sources.length
  }

  start(firstSlot: number): void {
    this.firstSlot = firstSlot
    this.stock.set(this.opening)
    this.used.fill(0)
    this.delivered.fill(0)
    this.useIsShort.fill(0)
    this.dailyStock = this.dailyStock.map((series) => new Float64Array(series.length))
    this.sources.forEach((source, i) => this.schedule(i, source.first()))
    for (const uses of this.usesOfSupply) for (const use of uses) this.noteShortage(use)
  }

  /** Takes what one piece of work at a step uses; the step was not short of it. */
  use(step: number): void {
    for (const use of this.usesOfStep[step]) {
      const supply = this.useSupply[use]
      this.stock[supply] -= this.useAmount[use]
      this.used[supply] += this.useAmount[use]
      this.tellStock(supply)
      for (const other of this.usesOfSupply[supply]) this.noteShortage(other)
    }
  }

  deliver(index: number): void {
    const source = this.sources[index]
    const size = source.size()
    this.stock[source.supply] += size
    this.delivered[source.supply] += size
    this.tellStock(source.supply)
    this.schedule(index, source.next())
    this.endShortages(source.supply)
  }

  endOfDay(day: number): void {
    this.dailyStock.forEach((series, supply) => (series[day] = this.stock[supply]))
  }

  outcomes(): SupplyOutcome[] {
    return this.dailyStock.map((stock, s) => ({
      opening: this.opening[s],
      delivered: this.delivered[s],
      used: this.used[s],
      closing: this.stock[s],
      stock: stock.slice(),
    }))
  }

  private schedule(index: number, time: number): void {
    if (time <= this.context.horizon) this.context.calendar.schedule(this.firstSlot + index, time)
  }

  private noteShortage(use: number): void {
    if (this.useIsShort[use] === 1 || this.stock[this.useSupply[use]] >= this.useAmount[use]) return
    this.useIsShort[use] = 1
    this.stations.obstruct(this.queuesOfUse[use])
  }

  private endShortages(supply: number): void {
    const ended = this.usesOfSupply[supply].filter(
      (use) => this.useIsShort[use] === 1 && this.stock[supply] >= this.useAmount[use],
    )
    for (const use of ended) this.useIsShort[use] = 0
    this.stations.clear(ended.flatMap((use) => this.queuesOfUse[use]))
  }

  private tellStock(supply: number): void {
    const { calendar, observer } = this.context
    if (observer !== null) observer.stockChanged(calendar.now, supply, this.stock[supply])
  }
}

/** One delivery of the scenario, perhaps recurring. */
class DeliverySource {
  readonly supply: number
  private readonly context: RunContext
  private readonly delivery: Delivery
  private readonly stream: number
  private readonly sizes: number
  private readonly every: number
  private readonly delay: number
  private planned = 0
  private count = 0

  constructor(context: RunContext, delivery: Delivery, supply: number, name: string) {
    this.context = context
    this.delivery = delivery
    this.supply = supply
    this.stream = context.stream(name)
    this.sizes = context.variate(delivery.size)
    this.every = delivery.every === null ? -1 : context.duration(delivery.every)
    this.delay = delivery.delay === null ? -1 : context.duration(delivery.delay)
  }

  first(): number {
    this.count = 0
    this.planned = this.delivery.first
    return this.comes()
  }

  /** When the next one comes, at the earliest now: a late delivery is not overtaken by the one after it. */
  next(): number {
    if (this.every < 0) return Number.POSITIVE_INFINITY
    this.count++
    this.planned = this.context.endOf(this.every, this.planned, this.uniform(0))
    return Math.max(this.context.calendar.now, this.comes())
  }

  size(): number {
    return Math.max(0, Math.round(this.context.variates.quantile(this.sizes, this.uniform(1))))
  }

  private comes(): number {
    return this.delay < 0 ? this.planned : this.context.endOf(this.delay, this.planned, this.uniform(2))
  }

  private uniform(aspect: number): number {
    return this.context.streams.uniform(this.stream, this.count, aspect)
  }
}
