import type { Office } from '../../scenario/compiled/office.ts'
import { CHUNK, DrawsAhead, NO_CHUNK } from './draws-ahead.ts'
import type { RunContext } from '../kernel/run-context.ts'

/**
 * Draws the class of each request by the shares of its service. A draw belongs to the serial number of the request, so
 * it may be made at any time: the classes of 64 arrivals are drawn at once, in half the time of single draws.
 */
export class ClassDraws {
  private readonly context: RunContext
  private readonly draws: readonly DrawsAhead[]
  private readonly classesOf: readonly Int32Array[]
  private readonly share: Float64Array
  /** By service: the classes of the last chunk of arrivals, and its first serial number. */
  readonly ahead: readonly Int32Array[]
  private readonly first: Int32Array

  constructor(context: RunContext, office: Office) {
    this.context = context
    this.draws = office.services.map((service) => new DrawsAhead(context, `class of ${service.name}`, null))
    this.classesOf = office.services.map(({ classes }) => Int32Array.from(classes))
    this.share = Float64Array.from(office.classes, ({ share }) => share)
    this.ahead = office.services.map(({ classes }) => new Int32Array(CHUNK).fill(classes[0]))
    this.first = new Int32Array(office.services.length)
  }

  start(): void {
    this.first.fill(NO_CHUNK)
  }

  /** Draws the classes of a chunk of arrivals of a service, from a serial number (0 or more) on. */
  drawAhead(service: number, serial: number): void {
    this.first[service] = serial
    if (this.classesOf[service].length === 1) return
    const { values } = this.draws[service]
    this.draws[service].draw(serial)
    const ahead = this.ahead[service]
    for (let i = 0; i < CHUNK; i++) ahead[i] = this.classAt(service, values[i])
  }

  /** The class of a request, drawn ahead or now. */
  draw(service: number, serial: number): number {
    const place = serial - this.first[service]
    if (place >= 0 && place < CHUNK) return this.ahead[service][place]
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
