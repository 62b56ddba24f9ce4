import { NOT_BEGUN } from '../../engine/not-begun.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { ArrivalProcess } from '../../scenario/compiled/services.ts'
import { BATCH, DrawsAhead } from '../requests/draws-ahead.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { RequestFlow } from '../kernel/contracts/request-flow.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'

/**
 * Citizens come. One slot for each service, holding its next arrival: the process runs on the clock of expected
 * arrivals, one gap after the other, and is carried over from piece to piece of the rate (inversion of the cumulative
 * rate; Law 2015, section 8.6.2), so that none is lost or doubled at a border.
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

  /** So many times the usual number come from now on. */
  changeFactor(service: number, factor: number): void {
    this.slots.schedule(service, this.sources[service].changeFactor(this.context.calendar.now, factor))
  }

  private scheduleNext(service: number): void {
    this.slots.schedule(service, this.sources[service].next())
  }
}

/** The arrival process of one service. */
export class ArrivalSource {
  /** Number of the arrival that `next` returned last, from 0. */
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
  /** Of a surge. */
  private factor = NOT_BEGUN
  /** What was left of the last gap when all pieces were past. */
  private beyond = NOT_BEGUN
  private piece = 0
  /** Where in the piece the process stands, minutes. */
  private time = NOT_BEGUN
  /** End of the piece; before any time when there is none. */
  private end = NOT_BEGUN
  /** Expected arrivals a minute in the piece, and minutes an expected arrival. */
  private rate = NOT_BEGUN
  private meanGap = NOT_BEGUN

  /** @param drawAhead draws what a batch of arrivals brings, from a serial number on */
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
    this.factor = 1
    this.enterPiece(0)
  }

  /** Time of the next arrival; Infinity when no more come. */
  next(): number {
    return this.after(this.nextGap())
  }

  /** As `next` will return, if that takes no more than looking it up; otherwise NaN. */
  lookAhead(): number {
    const place = (this.serial + 1) & (BATCH - 1)
    if (place === 0) return Number.NaN
    const at = this.time + this.gaps[place] * this.meanGap
    return at < this.end ? at : Number.NaN
  }

  /** As `next`, after a look ahead that told this time. */
  goOnTo(time: number): void {
    this.serial++
    this.time = time
  }

  /** The factor of a surge begins or ends: what is left of the gap is worked off at the new rate. Returns as `next`. */
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
    this.factor = factor
    this.enterPiece(first)
    this.time = Math.max(now, this.time)
    return this.after(left)
  }

  /** The time after a gap, in expected arrivals, from where the process stands. */
  private after(expectedGap: number): number {
    const at = this.time + expectedGap * this.meanGap
    if (at < this.end) {
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
      if (at < this.end) {
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
    const place = ++this.serial % BATCH
    if (place === 0) this.drawBatch()
    return this.gaps[place]
  }

  /** The next exponential gaps, and what the arrivals bring: each draw is a function of its number, and many at once are cheap. */
  private drawBatch(): void {
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
    if (piece >= pieceStart.length) return
    this.time = pieceStart[piece]
    this.end = pieceEnd[piece]
    this.rate = (this.factor * pieceExpected[piece]) / (this.end - this.time)
    if (this.overdispersed) this.rate *= this.factorOf(Math.floor(this.time / MINUTES_PER_DAY))
    this.meanGap = 1 / this.rate
  }

  private factorOf(day: number): number {
    return this.context.variates.quantile(this.dailyFactor, this.context.streams.uniform(this.dayStream, day, 0))
  }
}
