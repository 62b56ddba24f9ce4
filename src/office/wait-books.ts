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
  /** The days of the requests booked last. */
  private readonly cameOn = new Day()
  private readonly readyOn = new Day()

  constructor(context: RunContext, target: Duration | null) {
    this.context = context
    this.days = Math.round(context.horizon / MINUTES_PER_DAY)
    this.target = target === null ? Number.NaN : meanOf(target.distribution)
    this.targetIsWorking = target?.clock === 'working-days'
    this.byDay = new DayCounts(this.days)
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
    if (this.pending > 0) this.bookPending()
    const { cameOn, readyOn, days } = this
    this.turnTo(cameOn, came)
    this.turnTo(readyOn, now)
    this.waits.add(Number.POSITIVE_INFINITY)
    this.censored++
    this.sum += now - came
    this.workingSum +=
      readyOn.workedBefore +
      readyOn.pace * (now - readyOn.start) -
      (cameOn.workedBefore + cameOn.pace * (came - cameOn.start))
    if (cameOn.day >= 0) this.byDay.add(Math.min(cameOn.day, days - 1), days, 1)
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
    const { pending, pendingCame, pendingReady, cameOn, readyOn } = this
    for (let i = 0; i < pending;) {
      this.turnTo(cameOn, pendingCame[i])
      this.turnTo(readyOn, pendingReady[i])
      const next = this.bookFrom(i)
      this.count(next - i)
      i = next
    }
    // where each stood when it came, its wait stands now
    this.waits.addAll(pendingCame, pending)
    this.pending = 0
  }

  /** Books those from a place on that came, and were ready, on the days in hand; returns the place of the next one. */
  private bookFrom(first: number): number {
    const { pending, pendingCame, pendingReady, target, targetIsWorking } = this
    const { start: cameStart, end: cameEnd, workedBefore: cameBefore, pace: camePace } = this.cameOn
    const { start: readyStart, end: readyEnd, workedBefore: readyBefore, pace: readyPace } = this.readyOn
    let { sum, workingSum, inTarget } = this
    let i = first
    for (; i < pending; i++) {
      const came = pendingCame[i]
      const ready = pendingReady[i]
      if (came < cameStart || came >= cameEnd || ready < readyStart || ready >= readyEnd) break
      const wait = ready - came
      const working = readyBefore + readyPace * (ready - readyStart) - (cameBefore + camePace * (came - cameStart))
      pendingCame[i] = wait
      sum += wait
      workingSum += working
      if ((targetIsWorking ? working : wait) <= target) inTarget++
    }
    this.sum = sum
    this.workingSum = workingSum
    this.inTarget = inTarget
    return i
  }

  /** Counts requests that came on one day and were ready on another. */
  private count(requests: number): void {
    const { cameOn, readyOn, days } = this
    // what happens on the stroke of midnight at the end of the horizon belongs to its last day
    if (cameOn.day >= 0) {
      this.byDay.add(Math.min(cameOn.day, days - 1), Math.min(readyOn.day, days - 1), requests)
    }
  }

  private turnTo(page: Day, time: number): void {
    if (time >= page.start && time < page.end) return
    let day = dayOf(time)
    // just before midnight the quotient may have been rounded up
    if (time < day * MINUTES_PER_DAY) day--
    page.day = day
    page.start = day * MINUTES_PER_DAY
    page.end = page.start + MINUTES_PER_DAY
    const { workingDays } = this.context
    page.pace = Number(workingDays.isWorkingDay(day))
    page.workedBefore = workingDays.daysBefore(day) * MINUTES_PER_DAY
  }
}

/** A day and what is looked up of it. */
class Day {
  day = 0
  /** Its first minute, and that of the next; no minute at all at first. */
  start = 0
  end = 0
  /** Minutes of working days from the start date until then; negative before the start date. */
  workedBefore = 0
  /** Minutes of working days a minute: 1 or 0. */
  pace = 0
}

/** As a machine integer, which finds its place in an array faster. */
function dayOf(time: number): number {
  return Math.floor(time / MINUTES_PER_DAY) | 0
}
