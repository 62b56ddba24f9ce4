import { mean as meanOf } from '../random/moments.ts'
import type { Duration } from '../scenario/office.ts'
import { quantilesInPlace } from '../statistics/select.ts'
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
  private waits = new Float64Array(1024)
  private count = 0
  private censored = 0
  private sum = 0
  private workingSum = 0
  private inTarget = 0
  /** Ready, but not yet in the sums. */
  private readonly pendingCame = new Float64Array(BATCH)
  private readonly pendingReady = new Float64Array(BATCH)
  private pending = 0
  private readonly byDay: DayCounts

  constructor(context: RunContext, target: Duration | null) {
    this.context = context
    this.days = Math.round(context.horizon / MINUTES_PER_DAY)
    this.target = target === null ? Number.NaN : meanOf(target.distribution)
    this.targetIsWorking = target?.clock === 'working-days'
    this.byDay = new DayCounts(this.days)
  }

  start(): void {
    this.count = 0
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
    this.keep(Number.POSITIVE_INFINITY)
    this.censored++
    this.sum += now - came
    this.workingSum += this.context.workingDays.between(came, now)
    if (came >= 0) this.byDay.add(this.dayOf(came), this.days)
  }

  outcome(): Waits {
    this.bookPending()
    const { count } = this
    return {
      count,
      censored: this.censored,
      mean: this.sum / count,
      meanWorking: this.workingSum / count,
      quantiles:
        count === 0
          ? new Float64Array(PROBABILITIES.length).fill(Number.NaN)
          : Float64Array.from(quantilesInPlace(this.waits, count, PROBABILITIES)),
      withinTarget: Number.isNaN(this.target) ? Number.NaN : this.inTarget / count,
      byDay: this.byDay.triples(),
    }
  }

  private bookPending(): void {
    const { pending, pendingCame, pendingReady, context, target, targetIsWorking, byDay } = this
    for (let i = 0; i < pending; i++) {
      const came = pendingCame[i]
      const now = pendingReady[i]
      const wait = now - came
      const working = context.workingDays.between(came, now)
      this.keep(wait)
      this.sum += wait
      this.workingSum += working
      if ((targetIsWorking ? working : wait) <= target) this.inTarget++
      if (came >= 0) byDay.add(this.dayOf(came), this.dayOf(now))
    }
    this.pending = 0
  }

  private keep(wait: number): void {
    if (this.count === this.waits.length) {
      const larger = new Float64Array(2 * this.count)
      larger.set(this.waits)
      this.waits = larger
    }
    this.waits[this.count++] = wait
  }

  /** What happens on the stroke of midnight at the end of the horizon belongs to its last day. */
  private dayOf(time: number): number {
    return Math.min(Math.floor(time / MINUTES_PER_DAY), this.days - 1)
  }
}
