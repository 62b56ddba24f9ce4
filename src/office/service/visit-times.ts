import { column } from '../../engine/column.ts'
import { LogLinearHistogram, type SparseBins } from '../../statistics/log-linear-histogram.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { RequestTable } from '../requests/request-table.ts'
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
  /** Integral over the horizon of the number at work, request-minutes; paused work is at work. */
  readonly workArea: number
}

/**
 * How long requests stand in the queue of each step until work begins, and how many are at work. The area under
 * their number is the sum of times of leaving minus the sum of times of coming, so an event costs one addition.
 */
export class VisitTimes {
  private readonly context: RunContext
  private readonly requests: RequestTable
  private readonly units: Units
  private readonly workArea: Float64Array
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
    this.pending = column(Float64Array, steps * CHUNK)
    this.pendingWords = new Uint32Array(this.pending.buffer)
    this.pendingCount = column(Int32Array, steps)
    this.histograms = Array.from({ length: steps }, () => new LogLinearHistogram())
  }

  start(): void {
    this.workArea.fill(0)
    this.pendingCount.fill(0)
    for (const histogram of this.histograms) histogram.reset()
  }

  /** Work on a request begins, or goes on at a unit after it has been handed back. */
  workBegins(step: number, request: number, now: number): void {
    const { requests } = this
    this.workArea[step] -= now
    if (requests.isBegun(request)) return
    const place = this.pendingCount[step]++
    this.pending[step * CHUNK + place] = now - requests.joinedAt(request)
    if (place === CHUNK - 1) this.addPending(step)
  }

  /** A unit has completed its work on a request, or hands it back. */
  workEnds(step: number, now: number): void {
    this.workArea[step] += now
  }

  /** Called at the horizon: adds the work in hand. */
  finalise(): void {
    const { requests, units } = this
    for (let unit = 0; unit < units.count; unit++) {
      const request = units.request[unit]
      if (request !== NONE) this.workEnds(requests.stepOf(request), this.context.horizon)
    }
  }

  ofStep(step: number): StepTimes {
    this.addPending(step)
    return { queueTimes: this.histograms[step].bins(), workArea: this.workArea[step] }
  }

  private addPending(step: number): void {
    const first = step * CHUNK
    this.histograms[step].addPart(this.pending, this.pendingWords, first, first + this.pendingCount[step])
    this.pendingCount[step] = 0
  }
}
