import type { Arrivals as ArrivalProcess, Office } from '../scenario/office.ts'
import type { EventSlots } from './event-slots.ts'
import type { Journeys } from './journeys.ts'
import type { Mechanism } from './mechanism.ts'
import type { RunContext } from './run-context.ts'

const MINUTES_PER_DAY = 1440

/**
 * Citizens come. One slot for each service, holding its next arrival: the process runs on the clock of expected
 * arrivals, one gap after the other, and is carried over from piece to piece of the rate (inversion of the cumulative
 * rate; Law 2015, section 8.6.2), so that none is lost or doubled at a border.
 */
export class Arrivals implements Mechanism {
  private readonly journeys: Journeys
  readonly slots: EventSlots
  private readonly sources: readonly ArrivalSource[]

  constructor(context: RunContext, office: Office, journeys: Journeys) {
    this.journeys = journeys
    this.slots = context.slots('arrival', office.services.length, (service) => this.arrive(service))
    this.sources = office.services.map((service) => new ArrivalSource(context, service.name, service.arrivals))
  }

  start(): void {
    this.sources.forEach((source, service) => {
      source.reset()
      this.scheduleNext(service)
    })
  }

  arrive(service: number): void {
    this.journeys.enter(service, this.sources[service].serial)
    this.scheduleNext(service)
  }

  private scheduleNext(service: number): void {
    this.slots.schedule(service, this.sources[service].next())
  }
}

/** The arrival process of one service. */
class ArrivalSource {
  /** Number of the arrival that `next` returned last, from 0. */
  serial = -1
  private readonly context: RunContext
  private readonly process: ArrivalProcess
  private readonly gapStream: number
  private readonly dayStream: number
  private readonly dailyFactor: number
  private readonly evenly: boolean
  private readonly overdispersed: boolean
  private piece = 0
  /** Where in the piece the process stands, minutes. */
  private time = 0
  /** Expected arrivals a minute in the piece. */
  private rate = 0

  constructor(context: RunContext, service: string, process: ArrivalProcess) {
    this.context = context
    this.process = process
    this.gapStream = context.stream(`arrivals of ${service}`)
    this.dayStream = context.stream(`daily factor of ${service}`)
    this.overdispersed = process.pattern === 'overdispersed' && process.dailyFactorSd > 0
    this.dailyFactor = this.overdispersed ? context.variate({ kind: 'gamma', mean: 1, sd: process.dailyFactorSd }) : -1
    this.evenly = process.pattern === 'evenly'
  }

  reset(): void {
    this.serial = -1
    this.enterPiece(0)
  }

  /** Time of the next arrival; Infinity when no more come. */
  next(): number {
    let gap = this.nextGap()
    const { pieceEnd } = this.process
    while (this.piece < pieceEnd.length) {
      const expected = (pieceEnd[this.piece] - this.time) * this.rate
      if (gap < expected) {
        this.time += gap / this.rate
        return this.time
      }
      gap -= expected
      this.enterPiece(this.piece + 1)
    }
    return Number.POSITIVE_INFINITY
  }

  /** In expected arrivals. The first of evenly spaced arrivals comes in the middle of its share of the time. */
  private nextGap(): number {
    this.serial++
    if (this.evenly) return this.serial === 0 ? 0.5 : 1
    return -Math.log(1 - this.context.streams.uniform(this.gapStream, this.serial, 0))
  }

  private enterPiece(piece: number): void {
    const { pieceStart, pieceEnd, pieceExpected } = this.process
    this.piece = piece
    if (piece >= pieceStart.length) return
    this.time = pieceStart[piece]
    this.rate = pieceExpected[piece] / (pieceEnd[piece] - this.time)
    if (this.overdispersed) this.rate *= this.factorOf(Math.floor(this.time / MINUTES_PER_DAY))
  }

  private factorOf(day: number): number {
    return this.context.variates.quantile(this.dailyFactor, this.context.streams.uniform(this.dayStream, day, 0))
  }
}
