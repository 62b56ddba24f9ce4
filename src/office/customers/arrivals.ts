import { INSTANT } from '../../engine/instant.ts'
import { NOT_BEGUN } from '../../engine/not-begun.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { ArrivalProcess } from '../../scenario/compiled/services.ts'
import { CHUNK, DrawsAhead } from '../requests/draws-ahead.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { RequestFlow } from '../kernel/contracts/request-flow.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'

/**
 * Arrivals of citizens. Each service has one calendar slot, which holds its next arrival. The arrival process runs on
 * the clock of expected arrivals: each gap is drawn on that clock and mapped to time by the inverse of the cumulative
 * rate (Law 2015, section 8.6.2). Where the rate changes, the rest of a gap carries over, so no arrival is lost or
 * doubled.
 */
export class Arrivals implements Mechanism {
  private readonly context: RunContext
  private readonly flow: RequestFlow
  readonly slots: EventSlots
  readonly sources: readonly ArrivalSource[]

  constructor(context: RunContext, office: Office, flow: RequestFlow) {
    this.context = context
    this.flow = flow
    this.slots = context.slots('arrival', office.services.length, (service) => this.arrive(service))
    this.sources = office.services.map(
      ({ name, arrivals }, service) =>
        new ArrivalSource(context, name, arrivals, (serial) => flow.drawAhead(service, serial)),
    )
  }

  start(): void {
    this.sources.forEach((source, service) => {
      source.reset()
      this.scheduleNext(service)
    })
  }

  arrive(service: number): void {
    this.flow.enter(service, this.sources[service].serial)
    this.scheduleNext(service)
  }

  /** Multiplies the usual arrival rate of a service from now on. */
  changeFactor(service: number, factor: number): void {
    this.slots.schedule(service, this.sources[service].changeFactor(this.context.calendar.now, factor))
  }

  private scheduleNext(service: number): void {
    this.slots.schedule(service, this.sources[service].next())
  }
}

/** The arrival process of one service. */
export class ArrivalSource {
  /** Number of the arrival that `next` returned last, counted from 0. */
  serial = -1
  private readonly context: RunContext
  private readonly process: ArrivalProcess
  private readonly drawAhead: (serial: number) => void
  private readonly gapDraws: DrawsAhead
  private readonly dayStream: number
  private readonly dailyFactor: number
  private readonly evenly: boolean
  private readonly gaps: Float64Array
  private readonly overdispersed: boolean
  /** Of this replication: the level of the arrivals, and that times the factor of a surge. */
  private level = NOT_BEGUN
  private factor = NOT_BEGUN
  /** What was left of the last gap after the last piece of the rate. */
  private beyond = NOT_BEGUN
  private piece = 0
  /** Current position of the process in the piece, minutes. */
  private time = NOT_BEGUN
  /** End of the piece; -Infinity when there is none. */
  private end = NOT_BEGUN
  /** Where the instant of the end begins: who would come then comes in the next piece. */
  private last = NOT_BEGUN
  /** Expected arrivals per minute in the piece, and its inverse. */
  private rate = NOT_BEGUN
  private meanGap = NOT_BEGUN

  /** @param drawAhead draws class and service time of a chunk of arrivals, from a serial number on */
  constructor(context: RunContext, service: string, process: ArrivalProcess, drawAhead: (serial: number) => void) {
    this.context = context
    this.process = process
    this.drawAhead = drawAhead
    this.gapDraws = new DrawsAhead(context, `arrivals of ${service}`, { kind: 'exponential', mean: 1 })
    this.gaps = this.gapDraws.values
    this.dayStream = context.stream(`daily factor of ${service}`)
    this.overdispersed = process.pattern === 'overdispersed' && process.dailyFactorSd > 0
    this.dailyFactor = this.overdispersed ? context.variate({ kind: 'gamma', mean: 1, sd: process.dailyFactorSd }) : -1
    this.evenly = process.pattern === 'evenly'
  }

  reset(): void {
    this.serial = -1
    this.level = this.context.unknowns.valueOf(this.process.level ?? 1)
    this.factor = this.level
    this.enterPiece(0)
  }

  /** Time of the next arrival; Infinity when there is none. */
  next(): number {
    return this.after(this.nextGap())
  }

  /** The time that `next` will return, without changing anything; NaN when this takes more than a look-up. */
  lookAhead(): number {
    const place = (this.serial + 1) & (CHUNK - 1)
    if (place === 0) return Number.NaN
    const at = this.time + this.gaps[place] * this.meanGap
    return at < this.last ? at : Number.NaN
  }

  /** As `next`, when `lookAhead` has returned this time. */
  goOnTo(time: number): void {
    this.serial++
    this.time = time
  }

  /**
   * The factor of a surge changes: the rest of the present gap passes at the new rate. Returns the time of the next
   * arrival.
   */
  changeFactor(now: number, factor: number): number {
    const { pieceStart, pieceEnd } = this.process
    const last = this.piece
    const arrival = this.time
    let first = last
    while (first > 0 && pieceEnd[first - 1] > now) first--
    let left = last >= pieceEnd.length ? this.beyond : 0
    for (let piece = first; piece <= last && piece < pieceEnd.length; piece++) {
      this.enterPiece(piece)
      left += ((piece === last ? arrival : pieceEnd[piece]) - Math.max(now, pieceStart[piece])) * this.rate
    }
    this.factor = this.level * factor
    this.enterPiece(first)
    this.time = Math.max(now, this.time)
    return this.after(left)
  }

  /** The time that follows the current position by a gap, in expected arrivals. */
  private after(expectedGap: number): number {
    const at = this.time + expectedGap * this.meanGap
    if (at < this.last) {
      this.time = at
      return at
    }
    return this.beyondPiece(expectedGap)
  }

  private beyondPiece(expectedGap: number): number {
    let gap = expectedGap
    const { pieceEnd } = this.process
    while (this.piece < pieceEnd.length) {
      const at = this.time + gap * this.meanGap
      if (at < this.last) {
        this.time = at
        return at
      }
      gap = Math.max(0, gap - (this.end - this.time) * this.rate)
      this.enterPiece(this.piece + 1)
    }
    this.beyond = gap
    return Number.POSITIVE_INFINITY
  }

  /** In expected arrivals. The first of evenly spaced arrivals comes in the middle of its share of the time. */
  private nextGap(): number {
    const place = ++this.serial % CHUNK
    if (place === 0) this.drawChunk()
    return this.gaps[place]
  }

  /** Draws the gaps, classes and first service times of the next chunk of arrivals. */
  private drawChunk(): void {
    const { gaps, serial } = this
    if (this.evenly) {
      gaps.fill(1)
      if (serial === 0) gaps[0] = 0.5
    } else this.gapDraws.draw(serial)
    this.drawAhead(serial)
  }

  private enterPiece(piece: number): void {
    const { pieceStart, pieceEnd, pieceExpected } = this.process
    this.piece = piece
    this.end = Number.NEGATIVE_INFINITY
    this.last = Number.NEGATIVE_INFINITY
    if (piece >= pieceStart.length) return
    this.time = pieceStart[piece]
    this.end = pieceEnd[piece]
    this.last = this.end - INSTANT / 2
    this.rate = (this.factor * pieceExpected[piece]) / (this.end - this.time)
    if (this.overdispersed) this.rate *= this.factorOf(Math.floor(this.time / MINUTES_PER_DAY))
    this.meanGap = 1 / this.rate
  }

  private factorOf(day: number): number {
    return this.context.variates.quantile(this.dailyFactor, this.context.streams.uniform(this.dayStream, day, 0))
  }
}
