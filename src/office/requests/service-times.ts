import { BATCH, DrawsAhead, NO_BATCH } from './draws-ahead.ts'
import type { Layout } from './layout.ts'
import type { RunContext } from '../kernel/run-context.ts'

const NOT_DRAWN = -1

/**
 * How long work takes, at speed 1. The draw belongs to the request, the step and how often work there was begun anew,
 * so it may be made at any time: the work at the first step of a route, and of the initial backlog at the steps where it
 * waits, is drawn for 64 requests at once, which takes a third of the time that single draws take, and waits with each
 * request until it is begun.
 */
export class ServiceTimes {
  private readonly context: RunContext
  private readonly takes: Int32Array
  private readonly stream: Int32Array
  private readonly firstWork: readonly DrawsAhead[]
  /** The work of the last batch at each step where it was drawn ahead, and the first serial of the batch. */
  readonly ahead: readonly Float64Array[]
  private readonly first: Int32Array
  /** Work at a step that does not vary; negative where it does. */
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
    this.first.fill(NO_BATCH)
  }

  /** Work of a request at a step, minutes. */
  draw(step: number, serial: number, visit: number): number {
    if (this.fixed[step] >= 0) return this.fixed[step]
    const uniform = this.context.streams.uniform(this.stream[step], serial, visit)
    return this.context.variates.quantile(this.takes[step], uniform)
  }

  /** Draws the first work at a step for a batch of requests, from a serial number on. */
  drawAhead(step: number, serial: number): void {
    this.first[step] = serial
    if (this.fixed[step] < 0) this.firstWork[step].draw(serial)
  }

  /** First work at a step that was drawn ahead for a request, by its serial number; negative when it was not. */
  drawnAhead(step: number, serial: number): number {
    const place = serial - this.first[step]
    return place >= 0 && place < BATCH ? this.ahead[step][place] : NOT_DRAWN
  }

  /** As `draw`, of one of the initial backlog that waits at a step; fast when serials come one after the other, downwards. */
  drawForBacklog(step: number, serial: number): number {
    const drawn = this.drawnAhead(step, serial)
    if (drawn >= 0) return drawn
    this.drawAhead(step, serial - BATCH + 1)
    return this.drawnAhead(step, serial)
  }
}
