import type { Office } from '../../scenario/compiled/office.ts'
import { DONE, firstPlace, nextPlaces, type Place } from '../../scenario/compiled/routes.ts'
import type { AdmissionQuota, ReEntries, ReturnRule, WaitingRoom } from '../kernel/contracts/admission.ts'
import type { RequestFlow } from '../kernel/contracts/request-flow.ts'
import type { LetterErrands, RequestListener } from '../kernel/contracts/request-listener.ts'
import type { WithdrawalReason } from '../kernel/observer.ts'
import type { RunContext } from '../kernel/run-context.ts'
import { ClassDraws } from '../requests/class-draws.ts'
import { InitialBacklog } from '../requests/initial-backlog.ts'
import type { Layout } from '../requests/layout.ts'
import { ROUND, type RequestTable, WITHOUT_NUMBER } from '../requests/request-table.ts'
import type { ServiceTimes } from '../requests/service-times.ts'
import type { Dispatcher } from '../service/dispatcher.ts'
import type { ServiceStatistics } from '../statistics/service-statistics.ts'
import { Branching } from './branching.ts'
import { ParallelWork } from './parallel-work.ts'

/** What the router works on. */
export interface RoutedOffice {
  readonly office: Office
  readonly layout: Layout
  readonly requests: RequestTable
  readonly dispatcher: Dispatcher
  readonly serviceTimes: ServiceTimes
  readonly statistics: readonly ServiceStatistics[]
}

/** Mechanisms that the router calls; null for those that the office does not have. */
export interface RoutingPartners {
  readonly letters: LetterErrands | null
  readonly patience: RequestListener | null
  readonly reEntry: ReEntries | null
  readonly quota: AdmissionQuota | null
  readonly returns: ReturnRule | null
  readonly rooms: WaitingRoom | null
}

/**
 * Request flow: takes requests through the office. A request comes, gets its class, and goes from step to step of the
 * route of its service. It is completed after the last step, or withdraws before; then its citizen may come back. Where
 * the route branches, Branching decides. An errand for a letter ends at its only step.
 */
export class Router implements RequestFlow {
  /** Null when no route of the office branches. */
  readonly branching: Branching | null
  /** Requests of each class so far; counted in services of several classes only. */
  readonly drawnOfClass: Int32Array
  readonly classes: ClassDraws
  /** The place after each step, and the first place of each service. */
  readonly nextPlace: Int32Array
  readonly firstPlace: Int32Array
  private readonly context: RunContext
  private readonly requests: RequestTable
  private readonly dispatcher: Dispatcher
  private readonly serviceTimes: ServiceTimes
  private readonly statistics: readonly ServiceStatistics[]
  private readonly serviceOfClass: Int32Array
  /** The class of each service with a single class; -1 for other services. */
  private readonly onlyClass: Int32Array
  private readonly givesNumbers: Uint8Array
  private readonly initial: InitialBacklog
  private letters: LetterErrands | null = null
  private patience: RequestListener | null = null
  private reEntry: ReEntries | null = null
  private quota: AdmissionQuota | null = null
  private returns: ReturnRule | null = null
  private rooms: WaitingRoom | null = null

  constructor(context: RunContext, { office, layout, requests, dispatcher, serviceTimes, statistics }: RoutedOffice) {
    this.context = context
    this.requests = requests
    this.dispatcher = dispatcher
    this.serviceTimes = serviceTimes
    this.statistics = statistics
    this.serviceOfClass = layout.serviceOfClass
    this.onlyClass = Int32Array.from(office.services, ({ classes }) => (classes.length === 1 ? classes[0] : -1))
    this.firstPlace = Int32Array.from(office.services, firstPlace)
    this.nextPlace = new Int32Array(layout.steps.length).fill(DONE)
    for (const service of office.services) {
      nextPlaces(service).forEach((place, i) => (this.nextPlace[service.route[i]] = place))
    }
    this.givesNumbers = Uint8Array.from(office.services, ({ numbersPerDay }) => Number(numbersPerDay < Infinity))
    this.drawnOfClass = new Int32Array(office.classes.length)
    this.branching =
      office.branchPoints.length > 0
        ? new Branching(context, office, requests, this, new ParallelWork(requests, this))
        : null
    this.classes = new ClassDraws(context, office)
    this.initial = new InitialBacklog(office)
  }

  /** Called once, when all mechanisms exist. */
  connect({ letters, patience, reEntry, quota, returns, rooms }: RoutingPartners): void {
    this.letters = letters
    this.patience = patience
    this.reEntry = reEntry
    this.quota = quota
    this.returns = returns
    this.rooms = rooms
  }

  /** Puts the initial backlog into the queues, in the order of application. */
  start(): void {
    this.drawnOfClass.fill(0)
    this.classes.start()
    const { count, service } = this.initial
    // all are there before the first goes on
    for (let place = 0; place < count; place++) this.statistics[service[place]].recordInitial(this.context.calendar.now)
    for (let place = 0; place < count; place++) this.placeInitial(place)
  }

  /**
   * Puts one request of the initial backlog into its queue. Who stands at the beginning of the route needs a number where
   * these are limited; who stands further on has had one.
   */
  private placeInitial(place: number): void {
    const { came, serial, service, step } = this.initial
    const request = this.requests.add(this.classOf(service[place], serial[place]), serial[place], came[place])
    if (this.context.observer !== null) this.notifyWasThere(request, service[place])
    if (this.letters !== null) this.letters.requestWasThere(request)
    if (this.patience !== null) this.patience.requestWasThere(request)
    const needsNumber = this.givesNumbers[service[place]] === 1 && step[place] === this.firstPlace[service[place]]
    if (needsNumber) this.quota!.awaitNumber(request, service[place])
    else if (step[place] < 0) this.goTo(request, step[place])
    else {
      this.requests.setRemaining(request, this.serviceTimes.drawForBacklog(step[place], serial[place]))
      this.goToStep(request, step[place])
    }
  }

  private notifyWasThere(request: number, service: number): void {
    const { requests } = this
    const { calendar, observer } = this.context
    const serial = requests.serialOf(request)
    observer!.requestWasThere(calendar.now, service, serial, requests.classOf(request), requests.cameAt(request))
  }

  /** Draws classes and first service times of a chunk of arrivals, from a serial number (0 or more) on. */
  drawAhead(service: number, serial: number): void {
    const first = this.firstPlace[service]
    this.classes.drawAhead(service, serial)
    if (first >= 0) this.serviceTimes.drawAhead(first, serial)
  }

  enter(service: number, serial: number): void {
    const request = this.requests.add(this.classOf(service, serial), serial, this.context.calendar.now)
    const first = this.firstPlace[service]
    if (first >= 0) this.requests.setRemaining(request, this.serviceTimes.drawnAhead(first, serial))
    this.apply(request, false)
  }

  reEnter(request: number): void {
    this.requests.reEnter(request, this.context.calendar.now)
    this.statistics[this.serviceOf(request)].cameBack++
    this.apply(request, true)
  }

  private apply(request: number, again: boolean): void {
    const { requests } = this
    const { calendar, observer } = this.context
    const requestClass = requests.classOf(request)
    const service = this.serviceOfClass[requestClass]
    this.statistics[service].recordArrival(calendar.now)
    if (observer !== null) observer.requestCame(calendar.now, service, requests.serialOf(request), requestClass, again)
    this.notifyCame(request)
    if (this.quota === null || this.quota.giveNumber(request, service)) this.admit(request, service)
    else this.sendHome(request, service, true)
  }

  admit(request: number, service: number): void {
    const place = this.firstPlace[service]
    if (this.givesNumbers[service] === 1 && this.context.observer !== null) this.notifyNumber(request, service)
    if (this.rooms !== null && this.findsNoPlace(request, place)) this.leaveWithoutPlace(request)
    else if (place >= 0) this.goToStep(request, place)
    else this.branching!.pass(request, place)
  }

  /** Whether the citizen of a new request finds no place to wait at one of the steps that it would come to. */
  private findsNoPlace(request: number, place: Place): boolean {
    const steps = place >= 0 ? [place] : this.branching!.stepsAhead(request, place)
    return steps.some((step) => this.rooms!.isFullFor(request, step))
  }

  private notifyNumber(request: number, service: number): void {
    const { calendar, observer } = this.context
    observer!.requestGotNumber(calendar.now, service, this.requests.serialOf(request))
  }

  sendHome(request: number, service: number, isFirstTime: boolean): void {
    const { calendar, observer } = this.context
    this.statistics[service].turnedAwayVisits++
    if (isFirstTime) this.statistics[service].turnedAway++
    if (observer === null) return
    const serial = this.requests.serialOf(request)
    if (isFirstTime) observer.requestTurnedAway(calendar.now, service, serial)
    else observer.requestTurnedAwayAgain(calendar.now, service, serial)
  }

  advance(request: number): void {
    this.goTo(request, this.nextPlace[this.requests.stepOf(request)])
  }

  goTo(request: number, place: Place): void {
    if (place >= 0) {
      this.requests.setVisit(request, this.requests.visitOf(request) & -ROUND)
      this.requests.forgetProgress(request)
      this.goToStep(request, place)
    } else if (place === DONE) this.complete(request)
    else this.branching!.pass(request, place)
  }

  private goToStep(request: number, step: number): void {
    this.requests.setStep(request, step)
    this.dispatcher.join(request)
  }

  withdraw(request: number, reEntersAt: number): void {
    if (this.requests.stepOf(request) === WITHOUT_NUMBER) this.quota!.forget(request, this.serviceOf(request))
    else this.dispatcher.leave(request)
    this.giveUp(request, reEntersAt, 'patience')
  }

  private leaveWithoutPlace(request: number): void {
    this.statistics[this.serviceOf(request)].foundNoPlace++
    this.giveUp(request, Number.POSITIVE_INFINITY, 'no-place')
  }

  private giveUp(request: number, reEntersAt: number, why: WithdrawalReason): void {
    const { requests } = this
    const { calendar, observer } = this.context
    const service = this.serviceOf(request)
    const came = requests.cameAt(request)
    this.statistics[service].recordWithdrawal(request)
    if (reEntersAt === Number.POSITIVE_INFINITY) this.statistics[service].lostForGood++
    if (observer !== null) observer.requestWithdrew(calendar.now, service, requests.serialOf(request), came, why)
    this.leave(request, reEntersAt)
  }

  private complete(request: number): void {
    const service = this.serviceOf(request)
    if (service < 0) {
      this.letters!.errandCompleted(request)
      return
    }
    const { now } = this.context.calendar
    const came = this.requests.cameAt(request)
    this.statistics[service].recordCompletion(request)
    if (this.context.observer !== null) {
      this.context.observer.requestCompleted(now, service, this.requests.serialOf(request), came)
    }
    if (this.returns !== null) this.leave(request, this.returns.timeFor(request))
    else this.leaveForGood(request)
  }

  private leave(request: number, reEntersAt: number): void {
    if (this.context.isAfterHorizon(reEntersAt)) this.leaveForGood(request)
    else {
      this.notifyLeft(request)
      this.reEntry!.sendAway(request, reEntersAt)
    }
  }

  private leaveForGood(request: number): void {
    this.notifyLeft(request)
    this.requests.release(request)
  }

  /** Starts the letter and the patience of a request, where there are any. */
  notifyCame(request: number): void {
    if (this.letters !== null) this.letters.requestCame(request)
    if (this.patience !== null) this.patience.requestCame(request)
  }

  /** Ends the letter and the patience of a request that leaves. */
  notifyLeft(request: number): void {
    if (this.letters !== null) this.letters.requestLeft(request)
    if (this.patience !== null) this.patience.requestLeft(request)
  }

  private serviceOf(request: number): number {
    return this.serviceOfClass[this.requests.classOf(request)]
  }

  private classOf(service: number, serial: number): number {
    const only = this.onlyClass[service]
    if (only >= 0) return only
    const drawn = this.classes.draw(service, serial)
    this.drawnOfClass[drawn]++
    return drawn
  }
}
