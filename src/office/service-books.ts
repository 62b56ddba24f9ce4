import { NOT_BEGUN } from '../engine/not-begun.ts'
import type { Service } from '../scenario/office.ts'
import { KeptValues } from '../statistics/kept-values.ts'
import type { Mechanism } from './mechanism.ts'
import type { ServiceOutcome, Waits } from './replication-outcome.ts'
import type { RequestTable } from './requests.ts'
import type { RunContext } from './run-context.ts'
import { WaitBooks } from './wait-books.ts'

const MINUTES_PER_DAY = 1440

/**
 * The books of one service: who came, who was served, how large the backlog was and for how long, and the waits.
 * They are kept during the run at a small constant cost for each request.
 */
export class ServiceBooks implements Mechanism {
  initial = 0
  arrived = 0
  /** Of these, citizens who had been there before. */
  cameBack = 0
  /** Sent home without a number on the day of coming. */
  turnedAway = 0
  /** Withdrawn because there was no place to wait. */
  foundNoPlace = 0
  private completed = 0
  private withdrawn = 0
  private lettersIssued = 0
  private lettersRenewed = 0
  private backlogNow = 0
  private peakBacklog = 0
  private peakTime = NOT_BEGUN
  private backlogArea = NOT_BEGUN
  private changedAt = NOT_BEGUN
  private backlog: Float64Array
  private arrivedOnDay: Float64Array
  private completedOnDay: Float64Array
  private withdrawnOnDay: Float64Array
  private lettersOnDay: Float64Array
  private renewalsOnDay: Float64Array
  /** The counts at the end of the day before. */
  private readonly before = { arrived: 0, completed: 0, withdrawn: 0, letters: 0, renewals: 0 }
  /** Waits for the card of those who get no letter: their waits for a document are the same. */
  private readonly bothWaits = new KeptValues()
  private readonly wait: WaitBooks
  /** Null where no class gets letters: then the card is the first document. */
  private readonly documentWait: WaitBooks | null
  private readonly context: RunContext
  private readonly requests: RequestTable
  private readonly days: number

  constructor(context: RunContext, requests: RequestTable, service: Service, hasLetters: boolean) {
    this.context = context
    this.requests = requests
    this.days = Math.round(context.horizon / MINUTES_PER_DAY)
    this.wait = new WaitBooks(context, service.target, hasLetters ? this.bothWaits : null, true)
    this.documentWait = hasLetters ? new WaitBooks(context, service.target, this.bothWaits) : null
    this.backlog = new Float64Array(this.days)
    this.arrivedOnDay = new Float64Array(this.days)
    this.completedOnDay = new Float64Array(this.days)
    this.withdrawnOnDay = new Float64Array(this.days)
    this.lettersOnDay = new Float64Array(this.days)
    this.renewalsOnDay = new Float64Array(this.days)
  }

  start(): void {
    this.initial = 0
    this.arrived = 0
    this.cameBack = 0
    this.turnedAway = 0
    this.foundNoPlace = 0
    this.completed = 0
    this.withdrawn = 0
    this.lettersIssued = 0
    this.lettersRenewed = 0
    this.backlogNow = 0
    this.peakBacklog = 0
    this.peakTime = 0
    this.backlogArea = 0
    this.changedAt = 0
    this.backlog = new Float64Array(this.days)
    this.arrivedOnDay = new Float64Array(this.days)
    this.completedOnDay = new Float64Array(this.days)
    this.withdrawnOnDay = new Float64Array(this.days)
    this.lettersOnDay = new Float64Array(this.days)
    this.renewalsOnDay = new Float64Array(this.days)
    this.closeCounts()
    this.bothWaits.reset()
    this.wait.start()
    this.documentWait?.start()
  }

  /** Requests not completed now. */
  get size(): number {
    return this.backlogNow
  }

  /** A citizen applies. */
  applies(now: number): void {
    this.arrived++
    this.comes(now)
  }

  /** A request is in the office from now on. */
  comes(now: number): void {
    this.bookArea(now)
    if (++this.backlogNow > this.peakBacklog) {
      this.peakBacklog = this.backlogNow
      this.peakTime = now
    }
  }

  completes(request: number): void {
    const { now } = this.context.calendar
    const came = this.requests.cameAt(request)
    if (this.documentWait === null) {
      this.completesWithoutLetter(came, now)
      return
    }
    this.leaves(now)
    this.completed++
    const documentTime = this.documentTime(request, now)
    this.wait.readyInTwo(came, now, documentTime === now)
    this.documentWait.readyInTwo(came, documentTime, documentTime === now)
  }

  /** A request that came at a time is completed, in a service that gives no letters. */
  completesWithoutLetter(came: number, now: number): void {
    this.leaves(now)
    this.completed++
    this.wait.ready(came, now)
  }

  /** The citizen of a request withdraws. */
  withdraws(request: number): void {
    const { now } = this.context.calendar
    this.leaves(now)
    this.withdrawn++
    this.isNotReady(request, now)
  }

  /** A request is still in the office at the horizon. */
  isUnfinished(request: number): void {
    this.isNotReady(request, this.context.horizon)
  }

  letterIssued(isRenewal: boolean): void {
    this.lettersIssued++
    if (isRenewal) this.lettersRenewed++
  }

  endOfDay(day: number): void {
    const { before } = this
    this.backlog[day] = this.backlogNow
    this.arrivedOnDay[day] += this.arrived - before.arrived
    this.completedOnDay[day] += this.completed - before.completed
    this.withdrawnOnDay[day] += this.withdrawn - before.withdrawn
    this.lettersOnDay[day] += this.lettersIssued - before.letters
    this.renewalsOnDay[day] += this.lettersRenewed - before.renewals
    this.closeCounts()
  }

  private closeCounts(): void {
    const { before } = this
    before.arrived = this.arrived
    before.completed = this.completed
    before.withdrawn = this.withdrawn
    before.letters = this.lettersIssued
    before.renewals = this.lettersRenewed
  }

  /** The outcome at the horizon, after isUnfinished has been told of those still there. */
  outcome(surges: number): ServiceOutcome {
    this.bookArea(this.context.horizon)
    // what came, was completed or withdrew on the stroke of the horizon belongs to the last day
    this.endOfDay(this.days - 1)
    const wait = this.wait.outcome()
    const documentWait: Waits = this.documentWait?.outcome() ?? wait
    this.bothWaits.reset()
    return {
      initial: this.initial,
      arrived: this.arrived,
      completed: this.completed,
      withdrawn: this.withdrawn,
      cameBack: this.cameBack,
      surges,
      turnedAway: this.turnedAway,
      foundNoPlace: this.foundNoPlace,
      inOffice: this.backlogNow,
      lettersIssued: this.lettersIssued,
      lettersRenewed: this.lettersRenewed,
      backlog: this.backlog,
      arrivedOnDay: this.arrivedOnDay,
      completedOnDay: this.completedOnDay,
      withdrawnOnDay: this.withdrawnOnDay,
      lettersOnDay: this.lettersOnDay,
      renewalsOnDay: this.renewalsOnDay,
      peakBacklog: this.peakBacklog,
      peakTime: this.peakTime,
      backlogArea: this.backlogArea,
      wait,
      documentWait,
    }
  }

  private isNotReady(request: number, now: number): void {
    const came = this.requests.cameAt(request)
    const documentTime = this.documentTime(request, Number.NaN)
    this.wait.unfinished(came, now)
    if (this.documentWait === null) return
    if (Number.isNaN(documentTime)) this.documentWait.unfinished(came, now)
    else this.documentWait.readyInTwo(came, documentTime, false)
  }

  /** Time of the letter of a request, or else another time. */
  private documentTime(request: number, otherwise: number): number {
    const letterTime = this.requests.letterTimeOf(request)
    return Number.isNaN(letterTime) ? otherwise : letterTime
  }

  private leaves(now: number): void {
    this.bookArea(now)
    this.backlogNow--
  }

  private bookArea(now: number): void {
    this.backlogArea += this.backlogNow * (now - this.changedAt)
    this.changedAt = now
  }
}
