import { mean as meanOf } from '../random/moments.ts'
import type { Duration } from '../scenario/office.ts'
import { KeptValues } from '../statistics/kept-values.ts'
import { DayCounts } from './day-counts.ts'
import type { Waits } from './replication-outcome.ts'
import type { RunContext } from './run-context.ts'

const MINUTES_PER_DAY = 1440
/** Many at once keep the processor's pipeline full. */
const BATCH = 256
const PROBABILITIES = [0.5, 0.8, 0.9, 0.95]

/** The waits of one service in one replication: each kept for exact quantiles, sums and counts by day on the way. */
export class WaitBooks {
  private readonly context: RunContext
  private readonly days: number
  private readonly target: number
  private readonly targetIsWorking: boolean
  private readonly waits = new KeptValues()
  private censored = 0
  private sum = 0
  private workingSum = 0
  private inTarget = 0
  /** Ready, but not yet in the sums. */
  private readonly pendingCame = new Float64Array(BATCH)
  private readonly pendingReady = new Float64Array(BATCH)
  private pending = 0
  private readonly byDay: DayCounts
  /** 1 or 0 for each day, and for the one that begins at the horizon. */
  private readonly isWorkingDay: Float64Array
  /** Minutes of working days before each of these days. */
  private readonly workedBefore: Float64Array

  constructor(context: RunContext, target: Duration | null) {
    const { workingDays } = context
    this.context = context
    this.days = Math.round(context.horizon / MINUTES_PER_DAY)
    this.target = target === null ? Number.NaN : meanOf(target.distribution)
    this.targetIsWorking = target?.clock === 'working-days'
    this.byDay = new DayCounts(this.days)
    const days = Array.from({ length: this.days + 1 }, (_, day) => day)
    this.isWorkingDay = Float64Array.from(days, (day) => Number(workingDays.isWorkingDay(day)))
    this.workedBefore = Float64Array.from(days, (day) => workingDays.between(0, day * MINUTES_PER_DAY))
  }

  start(): void {
    this.waits.reset()
    this.censored = 0
    this.sum = 0
    this.workingSum = 0
    this.inTarget = 0
    this.pending = 0
    this.byDay.reset()
  }

  /** A request that came at a time is ready at another; the sums are made for many at once. */
  ready(came: number, now: number): void {
    const at = this.pending++
    this.pendingCame[at] = came
    this.pendingReady[at] = now
    if (this.pending === BATCH) this.bookPending()
  }

  /** Withdrawn, or not ready at the horizon: the wait is longer than so far. */
  unfinished(came: number, now: number): void {
    this.bookPending()
    this.waits.add(Number.POSITIVE_INFINITY)
    this.censored++
    this.sum += now - came
    this.workingSum += this.context.workingDays.between(came, now)
    if (came >= 0) this.byDay.add(Math.min(dayOf(came), this.days - 1), this.days)
  }

  /** Of the requests told of since `start`; they are forgotten. */
  outcome(): Waits {
    this.bookPending()
    const { count } = this.waits
    const quantiles = this.waits.quantiles(PROBABILITIES)
    this.waits.reset()
    return {
      count,
      censored: this.censored,
      mean: this.sum / count,
      meanWorking: this.workingSum / count,
      quantiles,
      withinTarget: Number.isNaN(this.target) ? Number.NaN : this.inTarget / count,
      byDay: this.byDay.triples(),
    }
  }

  private bookPending(): void {
    const { pending, pendingCame, pendingReady, waits, target, targetIsWorking, byDay } = this
    const lastDay = this.days - 1
    let { sum, workingSum, inTarget } = this
    for (let i = 0; i < pending; i++) {
      const came = pendingCame[i]
      const now = pendingReady[i]
      const cameDay = dayOf(came)
      const nowDay = dayOf(now)
      const wait = now - came
      const working = this.workedUntil(now, nowDay) - this.workedUntil(came, cameDay)
      waits.add(wait)
      sum += wait
      workingSum += working
      if ((targetIsWorking ? working : wait) <= target) inTarget++
      // what happens on the stroke of midnight at the end of the horizon belongs to its last day
      if (cameDay >= 0) byDay.add(Math.min(cameDay, lastDay), Math.min(nowDay, lastDay))
    }
    this.sum = sum
    this.workingSum = workingSum
    this.inTarget = inTarget
    this.pending = 0
  }

  /** Minutes of working days from the start to a time on a day, looked up: the clock would find out the day again. */
  private workedUntil(time: number, day: number): number {
    if (day < 0) return -this.context.workingDays.between(time, 0)
    return this.workedBefore[day] + this.isWorkingDay[day] * (time - day * MINUTES_PER_DAY)
  }
}

/** As a machine integer, which finds its place in an array faster. */
function dayOf(time: number): number {
  return Math.floor(time / MINUTES_PER_DAY) | 0
}
