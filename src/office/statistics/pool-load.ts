import { column } from '../../engine/column.ts'
import { type Distribution, mean } from '../../random/distribution.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { ability } from '../kernel/ability.ts'
import type { AbilityListener } from '../kernel/contracts/ability-listener.ts'
import type { StepProgress } from '../kernel/contracts/step-progress.ts'
import { indicesWhere } from '../kernel/indices-where.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { Layout } from '../requests/layout.ts'

/**
 * The work that comes to each step and pool, against what the units of the pool can do. What comes to a step in a day is
 * what was served there or left, and what more is there at the end of the day than before; work that must be done again
 * comes again. A unit can work for the minutes within its hours, times its speed, and for no more pieces than its daily
 * limit at which it rests.
 */
export class PoolLoad implements Mechanism, AbilityListener {
  private readonly context: RunContext
  private readonly office: Office
  private readonly progress: StepProgress
  private readonly stepsOfPool: readonly (readonly number[])[]
  private readonly takes: readonly Distribution[]
  /** By step: mean minutes of a service in this replication. */
  private readonly workOf: Float64Array
  /** By step, errands included: services asked for on each day, and those asked for until the end of the last day. */
  private readonly asked: readonly Int32Array[]
  private readonly askedBefore: Int32Array
  /** By unit and day: minutes within its hours while it was there, and of these, up. */
  private readonly planned: readonly Float64Array[]
  private readonly up: readonly Float64Array[]
  private readonly ability: Int32Array
  private readonly since: Float64Array
  private day = 0

  constructor(context: RunContext, office: Office, layout: Layout, progress: StepProgress) {
    this.context = context
    this.office = office
    this.progress = progress
    this.stepsOfPool = office.pools.map((_, pool) => indicesWhere(layout.steps, (step) => step.pool === pool))
    this.takes = layout.steps.map(({ takes }) => takes)
    this.workOf = Float64Array.from(this.takes, mean)
    this.asked = layout.steps.map(() => new Int32Array(office.days))
    this.askedBefore = column(Int32Array, layout.steps.length)
    this.planned = office.units.map(() => new Float64Array(office.days))
    this.up = office.units.map(() => new Float64Array(office.days))
    this.ability = column(Int32Array, office.units.length)
    this.since = column(Float64Array, office.units.length)
  }

  start(): void {
    this.day = 0
    for (const series of [...this.asked, ...this.planned, ...this.up]) series.fill(0)
    this.ability.fill(ability.up)
    this.since.fill(0)
    this.takes.forEach((takes, step) => {
      const inThisOne = this.context.unknowns.given(takes)
      if (inThisOne !== takes) this.workOf[step] = mean(inThisOne)
    })
  }

  /** The run begins: what waits already has not come on the first day. */
  begin(): void {
    for (let step = 0; step < this.askedBefore.length; step++) this.askedBefore[step] = this.askedUntilNow(step)
  }

  abilityChanged(unit: number, _from: number, to: number): void {
    this.book(unit)
    this.ability[unit] = to
  }

  endOfDay(day: number): void {
    for (let unit = 0; unit < this.since.length; unit++) this.book(unit)
    this.asked.forEach((series, step) => {
      const until = this.askedUntilNow(step)
      series[day] = until - this.askedBefore[step]
      this.askedBefore[step] = until
    })
    this.day = Math.min(day + 1, this.office.days - 1)
  }

  /** Services asked for at a step on each day. */
  askedAt(step: number): Int32Array {
    return this.asked[step].slice()
  }

  /** Minutes of work at speed 1 that came to a pool on each day. */
  demandOn(pool: number): Float64Array {
    const demand = new Float64Array(this.office.days)
    for (const step of this.stepsOfPool[pool]) {
      const work = this.workOf[step]
      this.asked[step].forEach((count, day) => (demand[day] += count === 0 ? 0 : count * work))
    }
    return demand
  }

  /** Minutes of work at speed 1 that the units of a pool could do on each day: if all were up, or as they were up. */
  capacityOf(pool: number, as: 'planned' | 'up'): Float64Array {
    const capacity = new Float64Array(this.office.days)
    const work = this.meanWorkOf(pool)
    for (const unit of this.office.pools[pool].units) {
      const { speed, dailyLimit, aboveLimit } = this.office.units[unit]
      const rests = aboveLimit === null && dailyLimit < Infinity && work < Infinity
      const most = rests ? dailyLimit * work : Infinity
      this[as][unit].forEach((minutes, day) => (capacity[day] += Math.min(minutes * speed, most)))
    }
    return capacity
  }

  /** Of one service at a pool; Infinity when none is asked for. */
  private meanWorkOf(pool: number): number {
    let services = 0
    for (const step of this.stepsOfPool[pool]) services += this.asked[step].reduce((sum, count) => sum + count, 0)
    return services === 0 ? Infinity : this.demandOn(pool).reduce((sum, minutes) => sum + minutes, 0) / services
  }

  private askedUntilNow(step: number): number {
    return this.progress.servedAt(step) + this.progress.leftAt(step) + this.progress.presentAt(step)
  }

  /** Books the minutes of a unit since this was last done. */
  private book(unit: number): void {
    const { now } = this.context.calendar
    const minutes = now - this.since[unit]
    this.since[unit] = now
    const code = this.ability[unit]
    if (code === ability.closed || code === ability.absent || code === ability.notExpected) return
    this.planned[unit][this.day] += minutes
    if (code === ability.up || code === ability.resting) this.up[unit][this.day] += minutes
  }
}
