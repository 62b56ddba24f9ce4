import { largest } from '../../statistics/extremes.ts'
import { NOT_BEGUN } from '../../engine/not-begun.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { type Delivery, toldDeliveries } from '../../scenario/compiled/supplies.ts'
import { indicesWhere } from '../kernel/indices-where.ts'
import type { Layout } from '../requests/layout.ts'
import { Orders } from './orders.ts'
import type { SupplyOutcome } from '../statistics/replication-outcome.ts'
import type { WaitingCauses } from '../statistics/waiting-causes.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import { type BlockedQueues, Shortages } from './shortages.ts'
import { Spoilage } from './spoilage.ts'
import type { QueueBlocking } from '../kernel/contracts/queue-blocking.ts'
import type { SupplyStore } from '../kernel/contracts/service-listener.ts'

/** Where requests wait, and what blocks and unblocks these queues. */
export interface SuppliedQueues extends BlockedQueues {
  readonly blocking: QueueBlocking
  /** Told which supply it is. */
  readonly causes: WaitingCauses
}

/**
 * Supplies that service consumes. Service takes its pieces when it begins, and replaces spoiled ones as far as the
 * stock allows. A step whose stock is too small cannot begin service until more arrives. While the stock is below its
 * rationing level, only the favoured classes are served. Each delivery of the scenario has one calendar slot, and may
 * be delayed; its size is drawn when it arrives. At any time opening + delivered = used + closing, where spoiled pieces
 * count as used.
 */
export class Supplies implements Mechanism, SupplyStore {
  readonly stock: Float64Array
  readonly used: Float64Array
  /** Of these, spoiled. */
  private readonly wasted: Float64Array
  readonly orders: Orders
  private readonly delivered: Float64Array
  private readonly opening: Float64Array
  private readonly dailyStock: readonly Float64Array[]
  private readonly context: RunContext
  private readonly queues: QueueBlocking
  private readonly causes: WaitingCauses
  private readonly shortages: Shortages
  /** Uses of supplies by steps, flat: queues of the step, supply and amount. */
  private readonly queuesOfUse: readonly (readonly number[])[]
  private readonly useSupply: Int32Array
  private readonly useAmount: Float64Array
  /** Index of the first use of each step; its uses end before the first use of the next step. */
  private readonly firstUse: Int32Array
  private readonly usesOfSupply: readonly (readonly number[])[]
  /** Null where nothing is wasted. */
  private readonly spoilage: readonly (Spoilage | null)[]
  private readonly rationUnder: Float64Array
  /** Above this stock, nothing happens when the stock falls. */
  private readonly enough: Float64Array
  private readonly rationedQueues: readonly (readonly number[])[]
  private readonly isRationed: Uint8Array
  private readonly rationings: Float64Array
  private readonly sources: readonly DeliverySource[]
  private readonly slots: EventSlots

  constructor(context: RunContext, office: Office, layout: Layout, queues: SuppliedQueues) {
    this.context = context
    this.queues = queues.blocking
    this.causes = queues.causes
    const uses = office.steps.flatMap((step, s) => step.uses.map((use) => ({ step: s, ...use })))
    this.queuesOfUse = uses.map((use) => queues.blocking.queuesOf([use.step]))
    const withQueues = uses.map((use, i) => ({ ...use, queues: this.queuesOfUse[i] }))
    this.shortages = new Shortages(context, office, withQueues, queues)
    this.useSupply = Int32Array.from(uses, (use) => use.supply)
    this.useAmount = Float64Array.from(uses, (use) => use.amount)
    this.spoilage = uses.map(({ step, supply }) => {
      const { name, waste } = office.supplies[supply]
      return waste > 0 ? new Spoilage(context, waste, `waste of ${name} in ${office.steps[step].name}`) : null
    })
    this.rationUnder = Float64Array.from(office.supplies, ({ ration }) => ration?.under ?? Number.NEGATIVE_INFINITY)
    this.rationedQueues = office.supplies.map((_, s) =>
      indicesWhere(layout.queues, (queue) => queue.rationedBy.includes(s)),
    )
    this.isRationed = new Uint8Array(office.supplies.length)
    this.rationings = new Float64Array(office.supplies.length)
    this.wasted = new Float64Array(office.supplies.length)
    this.firstUse = Int32Array.from([...office.steps, null], (_, s) => uses.filter(({ step }) => step < s).length)
    this.usesOfSupply = office.supplies.map((_, s) => indicesWhere(uses, (use) => use.supply === s))
    this.opening = Float64Array.from(office.supplies, (supply) => supply.stock)
    this.stock = Float64Array.from(this.opening)
    this.used = new Float64Array(office.supplies.length)
    this.delivered = new Float64Array(office.supplies.length)
    this.dailyStock = office.supplies.map(() => new Float64Array(office.days))
    this.sources = office.supplies.flatMap((supply, s) =>
      supply.deliveries.map((d, i) => new DeliverySource(context, d, s, `delivery ${i + 1} of ${supply.name}`)),
    )
    this.slots = context.slots('delivery', this.sources.length, (index) => this.deliver(index))
    this.orders = new Orders(context, office, (supply, pieces) => this.receive(supply, pieces))
    this.enough = Float64Array.from(office.supplies, ({ ration, reorder }, s) =>
      largest([ration?.under ?? 0, reorder?.at ?? 0, ...this.usesOfSupply[s].map((use) => this.useAmount[use])]),
    )
  }

  start(): void {
    this.stock.set(this.opening)
    this.used.fill(0)
    this.delivered.fill(0)
    this.wasted.fill(0)
    this.isRationed.fill(0)
    this.rationings.fill(0)
    this.shortages.start()
    this.orders.start()
    this.sources.forEach((source, i) => this.slots.schedule(i, source.first()))
    for (let supply = 0; supply < this.stock.length; supply++) this.stockFell(supply)
  }

  /** Takes what one service of a request at a step consumes; the caller has checked that enough is there. */
  use(step: number, serial: number, visit: number): void {
    const end = this.firstUse[step + 1]
    for (let use = this.firstUse[step]; use < end; use++) {
      const supply = this.useSupply[use]
      const good = this.useAmount[use]
      const spoilage = this.spoilage[use]
      const spoiled = spoilage === null ? 0 : Math.min(spoilage.spoiled(good, serial, visit), this.stock[supply] - good)
      this.stock[supply] -= good + spoiled
      this.used[supply] += good + spoiled
      this.wasted[supply] += spoiled
      this.notifyStock(supply)
      this.stockFell(supply)
    }
  }

  unitsStandIdle(pool: number): void {
    this.shortages.unitsStandIdle(pool)
  }

  /** A delivery of the scenario arrives. */
  deliver(index: number): void {
    const source = this.sources[index]
    source.came()
    const size = source.size()
    this.slots.schedule(index, source.next())
    this.receive(source.supply, size)
  }

  endOfDay(day: number): void {
    this.dailyStock.forEach((series, supply) => (series[day] = this.stock[supply]))
  }

  /** What happens exactly at the horizon belongs to the last day. */
  finalise(): void {
    this.dailyStock.forEach((series, supply) => (series[series.length - 1] = this.stock[supply]))
  }

  outcomes(): SupplyOutcome[] {
    return this.dailyStock.map((stock, s) => ({
      opening: this.opening[s],
      delivered: this.delivered[s],
      used: this.used[s],
      wasted: this.wasted[s],
      closing: this.stock[s],
      orders: this.orders.placed[s],
      rationings: this.rationings[s],
      shortFrom: this.shortages.from[s],
      shortAtEnd: Number(this.shortages.holdsUpWork(s)),
      stranded: Number(this.shortages.holdsUpWork(s) && !this.isComing(s)),
      stock: stock.slice(),
    }))
  }

  /** When the first deliveries came, source after source. */
  firstDeliveries(): Float64Array {
    return Float64Array.from(this.sources.flatMap(({ firstTimes }) => firstTimes))
  }

  /** Whether more of a supply may come, within the horizon or after it. */
  private isComing(supply: number): boolean {
    return (
      this.sources.some((source) => source.supply === supply && source.nextArrival < Infinity) ||
      this.orders.isComing(supply, this.stock[supply])
    )
  }

  private receive(supply: number, pieces: number): void {
    this.stock[supply] += pieces
    this.delivered[supply] += pieces
    this.notifyStock(supply)
    this.stockRose(supply)
    this.orders.stockChanged(supply, this.stock[supply])
  }

  private stockFell(supply: number): void {
    const stock = this.stock[supply]
    if (stock > this.enough[supply]) return
    for (const use of this.usesOfSupply[supply]) {
      if (this.shortages.isShort[use] === 1 || stock >= this.useAmount[use]) continue
      this.shortages.isShort[use] = 1
      this.notifyShort(supply, true)
      this.block(supply, this.queuesOfUse[use])
    }
    if (stock < this.rationUnder[supply] && this.isRationed[supply] === 0) {
      this.isRationed[supply] = 1
      this.rationings[supply]++
      this.notifyRationed(supply, true)
      this.block(supply, this.rationedQueues[supply])
    }
    this.orders.stockChanged(supply, stock)
  }

  private block(supply: number, queues: readonly number[]): void {
    this.shortages.countBlocks(queues, 1)
    this.causes.supplyBlocks(supply, queues, 1)
    this.queues.block(queues)
  }

  /** Ends shortages and rationing, all of them before any unit begins service. */
  private stockRose(supply: number): void {
    const stock = this.stock[supply]
    const ended = this.usesOfSupply[supply].filter(
      (use) => this.shortages.isShort[use] === 1 && stock >= this.useAmount[use],
    )
    for (const use of ended) this.shortages.isShort[use] = 0
    if (ended.length > 0) this.notifyShort(supply, false)
    let queues = ended.flatMap((use) => this.queuesOfUse[use])
    if (this.isRationed[supply] === 1 && stock >= this.rationUnder[supply]) {
      this.isRationed[supply] = 0
      this.notifyRationed(supply, false)
      queues = [...queues, ...this.rationedQueues[supply]]
    }
    this.shortages.countBlocks(queues, -1)
    this.causes.supplyBlocks(supply, queues, -1)
    this.queues.unblock(queues)
  }

  /** A supply is short while any step has too little of it. */
  private notifyShort(supply: number, isShort: boolean): void {
    const { calendar, observer } = this.context
    if (observer === null) return
    const short = this.usesOfSupply[supply].filter((use) => this.shortages.isShort[use] === 1).length
    if (short === (isShort ? 1 : 0)) observer.supplyShort(calendar.now, supply, isShort)
  }

  private notifyRationed(supply: number, isRationed: boolean): void {
    const { calendar, observer } = this.context
    if (observer !== null) observer.supplyRationed(calendar.now, supply, isRationed)
  }

  private notifyStock(supply: number): void {
    const { calendar, observer } = this.context
    if (observer !== null) observer.stockChanged(calendar.now, supply, this.stock[supply])
  }
}

/** One delivery of the scenario, which may recur. */
class DeliverySource {
  readonly supply: number
  /** When the next one comes; Infinity when none does any more. */
  nextArrival = NOT_BEGUN
  /** When the first ones came; Infinity for those that have not. */
  readonly firstTimes: number[]
  private readonly context: RunContext
  private readonly delivery: Delivery
  private readonly stream: number
  private readonly sizes: number
  private readonly every: number
  private readonly delay: number
  private planned = NOT_BEGUN
  private count = 0
  private arrived = 0

  constructor(context: RunContext, delivery: Delivery, supply: number, name: string) {
    this.context = context
    this.delivery = delivery
    this.supply = supply
    this.firstTimes = Array.from({ length: toldDeliveries(delivery) }, () => NOT_BEGUN)
    this.stream = context.stream(name)
    this.sizes = context.variate(delivery.size)
    this.every = delivery.every === null ? -1 : context.duration(delivery.every)
    this.delay = delivery.delay === null ? -1 : context.duration(delivery.delay)
  }

  first(): number {
    this.count = 0
    this.arrived = 0
    this.firstTimes.fill(Infinity)
    this.planned = this.delivery.first
    this.nextArrival = this.orFollowing(this.arrivalTime())
    return this.nextArrival
  }

  /** One has arrived now. */
  came(): void {
    if (this.arrived < this.firstTimes.length) this.firstTimes[this.arrived] = this.context.calendar.now
    this.arrived++
  }

  /** When the next one arrives, now at the earliest: a late delivery is not overtaken by the one after it. */
  next(): number {
    this.nextArrival = Infinity
    if (this.every >= 0) {
      this.planNext()
      this.nextArrival = Math.max(this.context.calendar.now, this.orFollowing(this.arrivalTime()))
    }
    return this.nextArrival
  }

  /** A time of arrival; for a delivery that never comes that of the next one that does. */
  private orFollowing(arrival: number): number {
    if (this.every < 0) return arrival
    while (arrival === Infinity && this.planned <= this.context.horizon) {
      this.planNext()
      arrival = this.arrivalTime()
    }
    return arrival
  }

  private planNext(): void {
    this.count++
    this.planned = this.context.endOf(this.every, this.planned, this.uniform(0))
  }

  size(): number {
    return Math.max(0, Math.round(this.context.variates.quantile(this.sizes, this.uniform(1))))
  }

  private arrivalTime(): number {
    return this.delay < 0 ? this.planned : this.context.endOf(this.delay, this.planned, this.uniform(2))
  }

  private uniform(aspect: number): number {
    return this.context.streams.uniform(this.stream, this.count, aspect)
  }
}
