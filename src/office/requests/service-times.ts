import { CHUNK, DrawsAhead, NO_CHUNK } from './draws-ahead.ts'
import type { Layout } from './layout.ts'
import type { RunContext } from '../kernel/run-context.ts'

const NOT_DRAWN = -1

/**
 * Service times, at speed 1. A draw belongs to the request, the step and how often service there was begun anew, so it
 * may be made at any time. The first service of a route, and that of the initial backlog, is drawn for 64 requests at
 * once, in a third of the time of single draws; it is kept with the request.
 */
export class ServiceTimes {
  private readonly context: RunContext
  private readonly takes: Int32Array
  private readonly stream: Int32Array
  private readonly firstWork: readonly DrawsAhead[]
  /** By step: the last chunk of service times drawn ahead, and its first serial number. */
  readonly ahead: readonly Float64Array[]
  private readonly first: Int32Array
  /** By step: a constant service time, or negative. */
  private readonly fixed: Float64Array

  constructor(context: RunContext, layout: Layout) {
    const { steps } = layout
    this.context = context
    this.firstWork = steps.map(({ name, takes }) => new DrawsAhead(context, `work of ${name}`, takes))
    this.takes = Int32Array.from(this.firstWork, ({ variate }) => variate)
    this.stream = Int32Array.from(this.firstWork, ({ stream }) => stream)
    this.first = new Int32Array(steps.length)
    this.fixed = Float64Array.from(steps, ({ takes }) => (takes.kind === 'constant' ? takes.value : NOT_DRAWN))
    this.ahead = this.firstWork.map(({ values }, step) => values.fill(this.fixed[step]))
  }

  start(): void {
    this.first.fill(NO_CHUNK)
  }

  /** Service time of a request at a step, minutes. */
  draw(step: number, serial: number, visit: number): number {
    if (this.fixed[step] >= 0) return this.fixed[step]
    const uniform = this.context.streams.uniform(this.stream[step], serial, visit)
    return this.context.variates.quantile(this.takes[step], uniform)
  }

  /** Draws the service times of a chunk of requests at a step, from a serial number on. */
  drawAhead(step: number, serial: number): void {
    this.first[step] = serial
    if (this.fixed[step] < 0) this.firstWork[step].draw(serial)
  }

  /** Service time that was drawn ahead for a request at a step; negative when it was not. */
  drawnAhead(step: number, serial: number): number {
    const place = serial - this.first[step]
    return place >= 0 && place < CHUNK ? this.ahead[step][place] : NOT_DRAWN
  }

  /** As `draw`, for the initial backlog; fast when serial numbers count down one by one. */
  drawForBacklog(step: number, serial: number): number {
    const drawn = this.drawnAhead(step, serial)
    if (drawn >= 0) return drawn
    this.drawAhead(step, serial - CHUNK + 1)
    return this.drawnAhead(step, serial)
  }
}
