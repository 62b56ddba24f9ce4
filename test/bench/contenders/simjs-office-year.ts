import { type Answer, p95Of } from './answer.ts'
import { MINUTES_PER_DAY, type OfficeYear, officeYearMeans } from './cases.ts'
import { Entity, Event, Population, Random, type Request, Sim, Store, TimeSeries, timeSpentIn } from './simjs.ts'

/** An application, since when it is in the queue, and the printing that is left of it. */
interface Application {
  readonly came: number
  queuedAt: number
  left: number
}

/** What the entities share in one replication. */
class Office {
  readonly means: OfficeYear
  readonly random
  readonly applications = new Store(Number.POSITIVE_INFINITY, 'applications')
  readonly interrupted = new Store(Number.POSITIVE_INFINITY, 'interrupted applications')
  readonly inOffice = new Population('in the office')
  readonly inQueue = new Population('in the queue')
  readonly networkDown = new Event('the network goes down')
  readonly networkUp = new Event('the network is back')
  readonly waits: Float64Array
  printed = 0
  networkIsUp = true

  constructor(means: OfficeYear, replication: number) {
    this.means = means
    this.random = new Random(replication + 1)
    this.waits = new Float64Array(Math.ceil(((means.days * MINUTES_PER_DAY) / officeYearMeans.gap) * 1.1) + 1000)
  }

  exponential(mean: number): number {
    return this.random.exponential(1 / mean)
  }
}

class Citizens extends Entity {
  private office!: Office

  start(office: Office): void {
    this.office = office
    this.setTimer(office.exponential(officeYearMeans.gap)).done(this.apply)
  }
  apply(): void {
    const { office } = this
    const now = this.time()
    office.inOffice.enter(now)
    office.inQueue.enter(now)
    this.putStore(office.applications, { came: now, queuedAt: now, left: office.exponential(officeYearMeans.work) })
    this.setTimer(office.exponential(officeYearMeans.gap)).done(this.apply)
  }
}

class Printer extends Entity {
  private office!: Office
  private readonly atWork = new TimeSeries('at work')
  private isUp = true
  private inHand: Application | null = null
  private workingSince = 0
  /** For the next application, or for the end of the work; null while the printer or the network is down. */
  private request: Request | null = null

  start(office: Office): void {
    this.office = office
    this.setTimer(office.exponential(office.means.meanUp)).done(this.fail)
    this.waitEvent(office.networkDown).done(this.networkGoesDown)
    this.waitEvent(office.networkUp).done(this.networkIsBack)
    this.takeNext()
  }
  takeNext(): void {
    const { applications, interrupted } = this.office
    this.request = this.getStore(interrupted.current() > 0 ? interrupted : applications).done(this.take)
  }
  take(): void {
    const application = this.callbackMessage as Application
    this.office.inQueue.leave(application.queuedAt, this.time())
    this.inHand = application
    this.work(application)
  }
  work(application: Application): void {
    this.workingSince = this.time()
    this.atWork.record(1, this.workingSince)
    this.request = this.setTimer(application.left).done(this.finish)
  }
  finish(): void {
    const { office } = this
    const { came } = this.inHand as Application
    this.inHand = null
    office.waits[office.printed++] = this.time() - came
    office.inOffice.leave(came, this.time())
    this.atWork.record(0, this.time())
    this.takeNext()
  }
  stop(): void {
    if (this.request === null) return
    this.request.cancel()
    this.request = null
    if (this.inHand === null) return
    this.inHand.left -= this.time() - this.workingSince
    this.atWork.record(0, this.time())
  }
  goOn(): void {
    if (!this.isUp || !this.office.networkIsUp) return
    if (this.inHand === null) this.takeNext()
    else this.work(this.inHand)
  }
  fail(): void {
    this.isUp = false
    this.stop()
    this.setTimer(this.office.exponential(this.office.means.meanDown)).done(this.recover)
  }
  recover(): void {
    this.isUp = true
    this.goOn()
    this.setTimer(this.office.exponential(this.office.means.meanUp)).done(this.fail)
  }
  networkGoesDown(): void {
    this.waitEvent(this.office.networkDown).done(this.networkGoesDown)
    this.stop()
    if (this.inHand !== null) this.handBack(this.inHand)
  }
  networkIsBack(): void {
    this.waitEvent(this.office.networkUp).done(this.networkIsBack)
    this.goOn()
  }
  handBack(application: Application): void {
    application.queuedAt = this.time()
    this.office.inQueue.enter(application.queuedAt)
    this.putStore(this.office.interrupted, application)
    this.inHand = null
  }
}

class Network extends Entity {
  private office!: Office

  start(office: Office): void {
    this.office = office
    this.setTimer(office.exponential(office.means.meanLinkUp)).done(this.fail)
  }
  fail(): void {
    const { office } = this
    office.networkIsUp = false
    office.networkDown.fire()
    this.setTimer(office.exponential(office.means.meanLinkDown)).done(this.recover)
  }
  recover(): void {
    const { office } = this
    office.networkIsUp = true
    office.networkUp.fire()
    this.setTimer(office.exponential(office.means.meanLinkUp)).done(this.fail)
  }
}

/**
 * The office year as the manual of SIM.JS teaches it: applications are objects in a Store, printers are entities that
 * get one from it and set a timer for the work, events tell them of the network, and requests are cancelled (a Facility
 * cannot be interrupted); there are a Population of the office, one
 * of the queue and a TimeSeries of each printer's work, which a Facility would keep of itself. With
 * unlessEvent instead of cancel it would be three times slower: an event keeps such requests until it happens.
 */
export function simJsOfficeYear(means: OfficeYear, replication: number): Answer {
  const horizon = means.days * MINUTES_PER_DAY
  const simulation = new Sim('office year')
  const office = new Office(means, replication)
  for (let i = 1; i <= officeYearMeans.printers; i++) simulation.addEntity(Printer, `printer ${i}`, office)
  simulation.addEntity(Citizens, 'citizens', office)
  simulation.addEntity(Network, 'network', office)
  simulation.simulate(horizon)
  const came = office.printed + office.inOffice.current()
  return {
    customers: office.printed,
    mean: timeSpentIn(office.inOffice, horizon) / came,
    p95: p95Of(office.waits, office.printed, came),
  }
}
