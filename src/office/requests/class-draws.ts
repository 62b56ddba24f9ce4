import type { Office } from '../../scenario/compiled/office.ts'
import { BATCH, DrawsAhead, NO_BATCH } from './draws-ahead.ts'
import type { RunContext } from '../kernel/run-context.ts'

/**
 * The classes of requests, by the shares of their service. The draw belongs to the number of the request, so it may be
 * made at any time: those of 64 arrivals are drawn at once, which takes half the time that single draws take.
 */
export class ClassDraws {
  private readonly context: RunContext
  private readonly draws: readonly DrawsAhead[]
  private readonly classesOf: readonly Int32Array[]
  private readonly share: Float64Array
  /** By service: the classes of the last batch of arrivals, and the first serial of the batch. */
  readonly ahead: readonly Int32Array[]
  private readonly first: Int32Array

  constructor(context: RunContext, office: Office) {
    this.context = context
    this.draws = office.services.map((service) => new DrawsAhead(context, `class of ${service.name}`, null))
    this.classesOf = office.services.map(({ classes }) => Int32Array.from(classes))
    this.share = Float64Array.from(office.classes, ({ share }) => share)
    this.ahead = office.services.map(({ classes }) => new Int32Array(BATCH).fill(classes[0]))
    this.first = new Int32Array(office.services.length)
  }

  start(): void {
    this.first.fill(NO_BATCH)
  }

  /** Draws the classes of the arrivals of a service from a serial number from 0 on. */
  drawAhead(service: number, serial: number): void {
    this.first[service] = serial
    if (this.classesOf[service].length === 1) return
    const { values } = this.draws[service]
    this.draws[service].draw(serial)
    const ahead = this.ahead[service]
    for (let i = 0; i < BATCH; i++) ahead[i] = this.classAt(service, values[i])
  }

  /** The class of a request, whether or not it was drawn ahead. */
  draw(service: number, serial: number): number {
    const place = serial - this.first[service]
    if (place >= 0 && place < BATCH) return this.ahead[service][place]
    return this.classAt(service, this.context.streams.uniform(this.draws[service].stream, serial, 0))
  }

  /** The class that belongs to a uniform number. */
  private classAt(service: number, uniform: number): number {
    const classes = this.classesOf[service]
    const last = classes.length - 1
    let left = uniform
    for (let i = 0; i < last; i++) {
      left -= this.share[classes[i]]
      if (left < 0) return classes[i]
    }
    return classes[last]
  }
}
