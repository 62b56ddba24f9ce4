import { column } from '../../engine/column.ts'
import { LogLinearHistogram, type SparseBins } from '../../statistics/log-linear-histogram.ts'
import type { RunContext } from '../kernel/run-context.ts'
import { IN_NO_QUEUE, type RequestTable } from '../requests/request-table.ts'
import type { Units } from './units.ts'

const NONE = -1
/** Times are added to the histograms in chunks, see WaitStatistics. */
const CHUNK = 128

/** What visits to one step took in one replication. Times are minutes. */
export interface StepTimes {
  /**
   * Times in the queue until work began, one for each time that it began, also anew: work that is redone, or begun
   * again after an interruption, is another visit. Bin 0 holds those that began at once.
   */
  readonly queueTimes: SparseBins
  /** Integrals over the horizon of the numbers waiting and at work, request-minutes; paused work is at work. */
  readonly waitingArea: number
  readonly workArea: number
}

/**
 * How long requests stand in the queue of each step until work begins, and how many wait and are at work. The area under
 * the number at work is the sum of times of leaving minus the sum of times of coming, so an event costs one addition.
 */
export class VisitTimes {
  private readonly context: RunContext
  private readonly requests: RequestTable
  private readonly units: Units
  /** By step; of those who wait it has what the histograms have not. */
  private readonly workArea: Float64Array
  private readonly waitingArea: Float64Array
  /** By step, times in the queue that are not in its histogram yet. */
  private readonly pending: Float64Array
  private readonly pendingWords: Uint32Array
  private readonly pendingCount: Int32Array
  private readonly histograms: readonly LogLinearHistogram[]

  constructor(context: RunContext, requests: RequestTable, units: Units, steps: number) {
    this.context = context
    this.requests = requests
    this.units = units
    this.workArea = column(Float64Array, steps)
    this.waitingArea = column(Float64Array, steps)
    this.pending = column(Float64Array, steps * CHUNK)
    this.pendingWords = new Uint32Array(this.pending.buffer)
    this.pendingCount = column(Int32Array, steps)
    this.histograms = Array.from({ length: steps }, () => new LogLinearHistogram())
  }

  start(): void {
    this.workArea.fill(0)
    this.waitingArea.fill(0)
    this.pendingCount.fill(0)
    for (const histogram of this.histograms) histogram.reset()
  }

  /** Work on a request begins, or goes on at a unit after it has been handed back. */
  workBegins(step: number, request: number, now: number): void {
    const { requests } = this
    const inQueue = now - requests.joinedAt(request)
    this.workArea[step] -= now
    if (requests.isBegun(request)) {
      this.waitingArea[step] += inQueue
      return
    }
    const place = this.pendingCount[step]++
    this.pending[step * CHUNK + place] = inQueue
    if (place === CHUNK - 1) this.addPending(step)
  }

  /** A unit has completed its work on a request, or hands it back. */
  workEnds(step: number, now: number): void {
    this.workArea[step] += now
  }

  /** A request leaves the queue without being served. */
  leavesQueue(step: number, request: number, now: number): void {
    this.waitingArea[step] += now - this.requests.joinedAt(request)
  }

  /** Called at the horizon: adds those who still wait or are at work. */
  finalise(): void {
    const { requests, units } = this
    const { horizon } = this.context
    for (let row = 0; row < requests.end; row++) {
      if (requests.previousOf(row) === IN_NO_QUEUE || requests.isFree(row)) continue
      this.leavesQueue(requests.stepOf(row), row, horizon)
    }
    for (let unit = 0; unit < units.count; unit++) {
      const request = units.request[unit]
      if (request !== NONE) this.workEnds(requests.stepOf(request), horizon)
    }
  }

  ofStep(step: number): StepTimes {
    this.addPending(step)
    const queueTimes = this.histograms[step].bins()
    return {
      queueTimes,
      waitingArea: queueTimes.sum.reduce((sum, part) => sum + part, this.waitingArea[step]),
      workArea: this.workArea[step],
    }
  }

  private addPending(step: number): void {
    const first = step * CHUNK
    this.histograms[step].addPart(this.pending, this.pendingWords, first, first + this.pendingCount[step])
    this.pendingCount[step] = 0
  }
}
