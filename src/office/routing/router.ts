import type { Office } from '../../scenario/compiled/office.ts'
import type { Place } from '../../scenario/compiled/routes.ts'
import { ClassDraws } from '../requests/class-draws.ts'
import { Branching } from './branching.ts'
import type { Layout } from '../requests/layout.ts'
import type { ReEntry } from '../customers/re-entry.ts'
import { type DailyQuota, WITHOUT_NUMBER } from '../customers/daily-quota.ts'
import type { WithdrawalReason } from '../kernel/observer.ts'
import { InitialBacklog } from '../requests/initial-backlog.ts'
import type { Letters } from '../customers/letters.ts'
import { ParallelWork } from './parallel-work.ts'
import type { Patience } from '../customers/patience.ts'
import { ROUND, type RequestTable } from '../requests/request-table.ts'
import type { Returns } from '../customers/returns.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { ServiceStatistics } from '../statistics/service-statistics.ts'
import type { Dispatcher } from '../service/dispatcher.ts'
import type { WaitingRooms } from '../customers/waiting-rooms.ts'
import type { ServiceTimes } from '../requests/service-times.ts'

/** The place of a request that has passed all steps. */
export const DONE: Place = -1

/**
 * The journey of a request: it comes, gets its class, goes from step to step of its service's route, and is completed
 * after the last, or withdraws on the way; then its citizen may come back. Where the route parts, the branchPoints say
 * where it goes. An errand for a letter ends at its only step.
 */
export class Router {
  /** Set once; null in an office without them. */
  letters: Letters | null = null
  patience: Patience | null = null
  reEntry: ReEntry | null = null
  numbers: DailyQuota | null = null
  returns: Returns | null = null
  rooms: WaitingRooms | null = null
  /** Null in an office whose routes do not part. */
  readonly branchPoints: Branching | null
  /** Requests of each class so far, in services of several classes. */
  readonly drawnOfClass: Int32Array
  /** The request that comes in from outside at this moment, or -1; only where rooms can be full. */
  private entering = -1
  private readonly context: RunContext
  private readonly requests: RequestTable
  private readonly dispatcher: Dispatcher
  private readonly serviceTimes: ServiceTimes
  private readonly statistics: readonly ServiceStatistics[]
  private readonly serviceOfClass: Int32Array
  /** The place after each step, and that of each service in which its requests begin. */
  readonly nextPlace: Int32Array
  readonly firstPlace: Int32Array
  /** The class of each service that has but one; -1 for the others. */
  private readonly onlyClass: Int32Array
  readonly classes: ClassDraws
  private readonly initial: InitialBacklog

  constructor(
    context: RunContext,
    office: Office,
    layout: Layout,
    requests: RequestTable,
    dispatcher: Dispatcher,
    serviceTimes: ServiceTimes,
    statistics: readonly ServiceStatistics[],
  ) {
    this.context = context
    this.requests = requests
    this.dispatcher = dispatcher
    this.serviceTimes = serviceTimes
    this.statistics = statistics
    this.serviceOfClass = layout.serviceOfClass
    this.onlyClass = Int32Array.from(office.services, ({ classes }) => (classes.length === 1 ? classes[0] : -1))
    this.firstPlace = Int32Array.from(office.services, ({ course, route }) => course?.first ?? route[0])
    this.nextPlace = new Int32Array(layout.steps.length).fill(DONE)
    for (const { route, course } of office.services) {
      route.forEach((step, i) => (this.nextPlace[step] = course?.next[i] ?? route[i + 1] ?? DONE))
    }
    this.drawnOfClass = new Int32Array(office.classes.length)
    this.branchPoints =
      office.branchPoints.length > 0
        ? new Branching(context, office, requests, this, new ParallelWork(requests, this))
        : null
    this.classes = new ClassDraws(context, office)
    this.initial = new InitialBacklog(office)
  }

  /** The backlog that is there at the start stands in the queues, in the order of application. */
  start(): void {
    this.drawnOfClass.fill(0)
    this.classes.start()
    for (let place = 0; place < this.initial.count; place++) this.isThere(place)
  }

  /** The request at a place of the initial backlog stands in its queue. */
  private isThere(place: number): void {
    const { came, serial, service, step } = this.initial
    const request = this.requests.add(this.classOf(service[place], serial[place]), serial[place], came[place])
    const statistics = this.statistics[service[place]]
    statistics.initial++
    statistics.comes(this.context.calendar.now)
    if (this.context.observer !== null) this.tellWasThere(request, service[place])
    if (this.letters !== null) this.letters.requestWasThere(request)
    if (this.patience !== null) this.patience.requestWasThere(request)
    if (step[place] < 0) this.goTo(request, step[place])
    else {
      this.requests.setRemaining(request, this.serviceTimes.drawForBacklog(step[place], serial[place]))
      this.comeTo(request, step[place])
    }
  }

  private tellWasThere(request: number, service: number): void {
    const { requests } = this
    const { calendar, observer } = this.context
    const serial = requests.serialOf(request)
    observer!.requestWasThere(calendar.now, service, serial, requests.classOf(request), requests.cameAt(request))
  }

  /** Draws class and first work of the arrivals of a service from a serial number from 0 on. */
  drawAhead(service: number, serial: number): void {
    const first = this.firstPlace[service]
    this.classes.drawAhead(service, serial)
    if (first >= 0) this.serviceTimes.drawAhead(first, serial)
  }

  /** A citizen applies. */
  enter(service: number, serial: number): void {
    const request = this.requests.add(this.classOf(service, serial), serial, this.context.calendar.now)
    const first = this.firstPlace[service]
    if (first >= 0) this.requests.setRemaining(request, this.serviceTimes.drawnAhead(first, serial))
    this.apply(request, false)
  }

  /** A citizen who has been away applies anew. */
  comeBack(request: number): void {
    this.requests.comesAgain(request, this.context.calendar.now)
    this.statistics[this.serviceOfClass[this.requests.classOf(request)]].cameBack++
    this.apply(request, true)
  }

  private apply(request: number, again: boolean): void {
    const { requests } = this
    const { calendar, observer } = this.context
    const requestClass = requests.classOf(request)
    const service = this.serviceOfClass[requestClass]
    this.statistics[service].applies(calendar.now)
    if (observer !== null) observer.requestCame(calendar.now, service, requests.serialOf(request), requestClass, again)
    this.setTimers(request)
    if (this.numbers === null || this.numbers.give(request, service)) this.goIn(request, service)
    else this.tellTurnedAway(request, service)
  }

  /** One who has a number, or needs none, goes to the first step. */
  goIn(request: number, service: number): void {
    const place = this.firstPlace[service]
    if (this.numbers !== null) this.tellNumber(request, service)
    if (this.rooms !== null) this.entering = request
    if (place >= 0) this.comeTo(request, place)
    else this.branchPoints!.pass(request, place)
    if (this.rooms !== null) this.entering = -1
  }

  private tellNumber(request: number, service: number): void {
    const { calendar, observer } = this.context
    if (observer !== null) observer.requestGotNumber(calendar.now, service, this.requests.serialOf(request))
  }

  private tellTurnedAway(request: number, service: number): void {
    const { calendar, observer } = this.context
    this.statistics[service].turnedAway++
    if (observer !== null) observer.requestTurnedAway(calendar.now, service, this.requests.serialOf(request))
  }

  /** Work on a request at its step is completed. */
  advance(request: number): void {
    this.goTo(request, this.nextPlace[this.requests.stepOf(request)])
  }

  /** A request goes to a step, through a branchPoint, or out of the office. */
  goTo(request: number, place: Place): void {
    if (place >= 0) {
      this.requests.setVisit(request, this.requests.visitOf(request) & -ROUND)
      this.requests.isNotBegun(request)
      this.comeTo(request, place)
    } else if (place === DONE) this.finish(request)
    else this.branchPoints!.pass(request, place)
  }

  private comeTo(request: number, step: number): void {
    if (request === this.entering && this.rooms!.isFullFor(request, step)) {
      this.findsNoPlace(request)
      return
    }
    this.requests.setStep(request, step)
    this.dispatcher.join(request)
  }

  /** The citizen of a request that waits gives it up, and applies anew at a time; Infinity for never. */
  withdraw(request: number, comesBack: number): void {
    const { requests } = this
    const service = this.serviceOfClass[requests.classOf(request)]
    if (requests.stepOf(request) === WITHOUT_NUMBER) this.numbers!.leave(request, service)
    else this.dispatcher.leave(request)
    this.giveUp(request, comesBack, 'patience')
  }

  private findsNoPlace(request: number): void {
    this.statistics[this.serviceOfClass[this.requests.classOf(request)]].foundNoPlace++
    this.giveUp(request, Number.POSITIVE_INFINITY, 'no-place')
  }

  private giveUp(request: number, comesBack: number, why: WithdrawalReason): void {
    const { requests } = this
    const { calendar, observer } = this.context
    const service = this.serviceOfClass[requests.classOf(request)]
    const came = requests.cameAt(request)
    this.statistics[service].withdraws(request)
    if (observer !== null) observer.requestWithdrew(calendar.now, service, requests.serialOf(request), came, why)
    this.leave(request, comesBack)
  }

  private finish(request: number): void {
    const service = this.serviceOfClass[this.requests.classOf(request)]
    if (service < 0) {
      this.letters!.errandDone(request)
      return
    }
    const { now } = this.context.calendar
    const came = this.requests.cameAt(request)
    this.statistics[service].completes(request)
    if (this.context.observer !== null) {
      this.context.observer.requestCompleted(now, service, this.requests.serialOf(request), came)
    }
    if (this.returns !== null) this.leave(request, this.returns.timeFor(request))
    else this.leaveForGood(request)
  }

  private leave(request: number, comesBack: number): void {
    if (comesBack > this.context.horizon) this.leaveForGood(request)
    else {
      this.forgetTimers(request)
      this.reEntry!.sendAway(request, comesBack)
    }
  }

  private leaveForGood(request: number): void {
    this.forgetTimers(request)
    this.requests.release(request)
  }

  /** The letter and the patience of a citizen who applies begin to run, where there are any. */
  setTimers(request: number): void {
    if (this.letters !== null) this.letters.requestCame(request)
    if (this.patience !== null) this.patience.requestCame(request)
  }

  /** They do not run any more: the request leaves. */
  forgetTimers(request: number): void {
    if (this.letters !== null) this.letters.requestLeft(request)
    if (this.patience !== null) this.patience.requestLeft(request)
  }

  private classOf(service: number, serial: number): number {
    const only = this.onlyClass[service]
    if (only >= 0) return only
    const drawn = this.classes.draw(service, serial)
    this.drawnOfClass[drawn]++
    return drawn
  }
}
