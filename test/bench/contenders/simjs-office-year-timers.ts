import { type Answer, p95Of } from './answer.ts'
import { MINUTES_PER_DAY, type OfficeYear, officeYearMeans } from './cases.ts'
import { Entity, Population, Queue, Random, type Request, Sim, timeSpentIn } from './simjs.ts'

/** An application and the printing that is left of it. */
interface Application {
  readonly came: number
  left: number
}

/** What the entities share in one replication. */
class Office {
  readonly means: OfficeYear
  readonly random
  readonly queue = new Queue('applications')
  readonly inOffice = new Population('in the office')
  readonly printers: Printer[] = []
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
    const application: Application = { came: this.time(), left: office.exponential(officeYearMeans.work) }
    office.inOffice.enter(application.came)
    const free = office.networkIsUp ? office.printers.find((printer) => printer.isFree()) : undefined
    if (free === undefined) office.queue.push(application, application.came)
    else free.begin(application)
    this.setTimer(office.exponential(officeYearMeans.gap)).done(this.apply)
  }
}

class Printer extends Entity {
  private office!: Office
  private isUp = true
  private inHand: Application | null = null
  private workingSince = 0
  private timer: Request | null = null

  start(office: Office): void {
    this.office = office
    this.setTimer(office.exponential(office.means.meanUp)).done(this.fail)
  }
  isFree(): boolean {
    return this.isUp && this.inHand === null
  }
  begin(application: Application): void {
    this.inHand = application
    this.work(application)
  }
  work(application: Application): void {
    this.workingSince = this.time()
    this.timer = this.setTimer(application.left).done(this.finish)
  }
  finish(): void {
    const { office } = this
    const { came } = this.inHand as Application
    this.inHand = null
    office.waits[office.printed++] = this.time() - came
    office.inOffice.leave(came, this.time())
    this.goOn()
  }
  goOn(): void {
    const { queue } = this.office
    if (this.inHand !== null) this.work(this.inHand)
    else if (!queue.empty()) this.begin(queue.shift(this.time()) as Application)
  }
  pause(): void {
    if (this.inHand === null) return
    this.timer?.cancel()
    this.inHand.left -= this.time() - this.workingSince
  }
  fail(): void {
    this.isUp = false
    if (this.office.networkIsUp) this.pause()
    this.setTimer(this.office.exponential(this.office.means.meanDown)).done(this.recover)
  }
  recover(): void {
    this.isUp = true
    if (this.office.networkIsUp) this.goOn()
    this.setTimer(this.office.exponential(this.office.means.meanUp)).done(this.fail)
  }
  networkGoesDown(): void {
    if (this.isUp) this.pause()
  }
  networkIsBack(): void {
    if (this.isUp) this.goOn()
  }
  giveBack(): Application | null {
    const application = this.inHand
    this.inHand = null
    return application
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
    for (const printer of office.printers) printer.networkGoesDown()
    const inHand = office.printers.flatMap((printer) => printer.giveBack() ?? [])
    // The last to have come goes in first, so that the first stands at the head.
    for (const application of inHand.toSorted((a, b) => b.came - a.came)) office.queue.unshift(application, this.time())
    this.setTimer(office.exponential(office.means.meanLinkDown)).done(this.recover)
  }
  recover(): void {
    const { office } = this
    office.networkIsUp = true
    for (const printer of office.printers) printer.networkIsBack()
    this.setTimer(office.exponential(office.means.meanLinkUp)).done(this.fail)
  }
}

/**
 * The office year in SIM.JS with as little of it as will do: entities for citizens, printers and the network, timers that
 * are set and cancelled, and a free printer found by hand.
 */
export function simJsOfficeYearTimers(means: OfficeYear, replication: number): Answer {
  const horizon = means.days * MINUTES_PER_DAY
  const simulation = new Sim('office year')
  const office = new Office(means, replication)
  for (let i = 1; i <= officeYearMeans.printers; i++) {
    office.printers.push(simulation.addEntity(Printer, `printer ${i}`, office))
  }
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
