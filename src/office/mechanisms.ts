import type { Office } from '../scenario/compiled/office.ts'
import { Arrivals } from './customers/arrivals.ts'
import { Batches } from './customers/batches.ts'
import { ReEntry } from './customers/re-entry.ts'
import { DailyLimits } from './units/daily-limits.ts'
import { DailyQuota } from './customers/daily-quota.ts'
import { Failures } from './units/failures.ts'
import { sizeOfBacklog } from './requests/initial-backlog.ts'
import { Router } from './routing/router.ts'
import { type Layout, layOut } from './requests/layout.ts'
import { Letters } from './customers/letters.ts'
import { Links } from './environment/links.ts'
import { Maintenance } from './units/maintenance.ts'
import type { Mechanism } from './kernel/mechanism.ts'
import { OpeningHours } from './units/opening-hours.ts'
import { OvertimeOnCall, overtimeActions } from './units/overtime-on-call.ts'
import { Patience } from './customers/patience.ts'
import { Presence } from './units/loans.ts'
import { Queues } from './requests/queues.ts'
import { QueueStatistics } from './statistics/queue-statistics.ts'
import { RepairTrips } from './units/repair-trips.ts'
import { RequestTable } from './requests/request-table.ts'
import { Returns } from './customers/returns.ts'
import type { RunContext } from './kernel/run-context.ts'
import { ServiceStatistics } from './statistics/service-statistics.ts'
import { Dispatcher } from './service/dispatcher.ts'
import { Supplies } from './environment/supplies.ts'
import { Surges } from './customers/surges.ts'
import { Triggers } from './environment/triggers.ts'
import { Units } from './service/units.ts'
import { WaitingRooms } from './customers/waiting-rooms.ts'
import { Wear } from './units/wear.ts'
import { ServiceTimes } from './requests/service-times.ts'

/**
 * The mechanisms of one office, built and put in touch with each other. What an office does not have is null and costs
 * nothing. A new mechanism is built here and, if it has a life of its own, put into `mechanisms`.
 */
export class OfficeParts {
  readonly office: Office
  readonly context: RunContext
  readonly requests: RequestTable
  /** Service of each class of requests; -1 for errands. */
  readonly serviceOfClass: Int32Array
  readonly units: Units
  readonly serviceTimes: ServiceTimes
  readonly dispatcher: Dispatcher
  readonly serviceStatistics: readonly ServiceStatistics[]
  readonly queueStatistics: QueueStatistics
  readonly router: Router
  readonly arrivals: Arrivals
  readonly layout: Layout
  readonly opening: OpeningHours
  readonly limits: DailyLimits | null
  readonly wear: Wear | null
  readonly links: Links | null
  readonly supplies: Supplies | null
  readonly trips: RepairTrips | null
  readonly failures: Failures | null
  readonly presence: Presence | null
  readonly maintenance: Maintenance | null
  readonly letters: Letters | null
  readonly patience: Patience | null
  readonly reEntry: ReEntry | null
  readonly numbers: DailyQuota | null
  readonly batches: Batches | null
  readonly surges: Surges | null
  readonly overtime: OvertimeOnCall | null
  readonly triggers: Triggers | null
  /** In the order in which they start and end their day; triggers, arrivals and the backlog of the start come after. */
  readonly mechanisms: readonly Mechanism[]

  constructor(context: RunContext, office: Office) {
    const layout = layOut(office)
    this.layout = layout
    this.office = office
    this.context = context
    this.serviceOfClass = layout.serviceOfClass
    this.requests = new RequestTable(sizeOfBacklog(office))
    const queues = new Queues(this.requests, layout.queues.length)
    this.units = new Units(context, office, queues, layout.onlyQueue)
    this.serviceTimes = new ServiceTimes(context, layout)
    this.dispatcher = new Dispatcher(
      context,
      this.requests,
      this.units,
      queues,
      layout,
      this.serviceTimes,
      restingLimits(office),
    )
    const { requests, units, dispatcher, serviceTimes } = this
    this.serviceStatistics = office.services.map(
      (service) => new ServiceStatistics(context, requests, service, givesLetters(office, service.classes)),
    )
    this.queueStatistics = new QueueStatistics(dispatcher.queues, layout.queues, office.steps.length, office.days)
    this.router = new Router(context, office, layout, requests, dispatcher, serviceTimes, this.serviceStatistics)
    this.arrivals = new Arrivals(context, office, this.router)
    this.opening = new OpeningHours(context, office, units, dispatcher)
    this.limits = office.units.some((unit) => unit.dailyLimit < Infinity) ? new DailyLimits(units, dispatcher) : null
    this.wear = office.units.some((unit) => unit.aboveLimit !== null) ? new Wear(office.units) : null
    this.links = office.links.some((link) => link.outages.length > 0) ? new Links(context, office, dispatcher) : null
    this.supplies = office.supplies.length > 0 ? new Supplies(context, office, layout, dispatcher) : null
    this.trips = hasTrips(office) ? new RepairTrips(context, office, units, dispatcher) : null
    this.failures = office.units.some((unit) => unit.failures.length > 0)
      ? new Failures(context, office, units, dispatcher, this.trips)
      : null
    this.presence = hasPresence(office) ? new Presence(context, office, units, dispatcher) : null
    this.maintenance = office.units.some((unit) => unit.maintenance !== null)
      ? new Maintenance(context, office, units, dispatcher)
      : null
    this.letters =
      office.letters.length > 0 ? new Letters(context, office, requests, dispatcher, this.serviceStatistics) : null
    this.patience = office.classes.some((c) => c.patience !== null)
      ? new Patience(context, office, requests, dispatcher, this.router)
      : null
    this.reEntry = hasComebacks(office) ? new ReEntry(context, office, requests, this.router) : null
    this.numbers = office.services.some((service) => service.numbersPerDay < Infinity)
      ? new DailyQuota(context, office, requests, this.router)
      : null
    this.batches = office.services.some((service) => service.batches.length > 0)
      ? new Batches(context, office, this.router)
      : null
    this.surges = office.services.some((service) => service.surge !== null)
      ? new Surges(context, office, this.arrivals)
      : null
    this.overtime =
      overtimeActions(office).length > 0 ? new OvertimeOnCall(context, office, this.opening, units, dispatcher) : null
    this.triggers = office.triggers.length > 0 ? this.newTriggers() : null
    this.mechanisms = this.inOrder()
    this.connect()
  }

  private newTriggers(): Triggers {
    const { requests, serviceOfClass, serviceStatistics, supplies, presence, overtime } = this
    const watched = { requests, serviceOfClass, serviceStatistics, supplies }
    return new Triggers(this.context, this.office, watched, { presence, overtime, orders: supplies?.orders ?? null })
  }

  private inOrder(): Mechanism[] {
    const all: readonly (Mechanism | null)[] = [
      this.units,
      this.dispatcher,
      this.wear,
      ...this.serviceStatistics,
      this.router.branchPoints,
      this.queueStatistics,
      this.letters,
      this.patience,
      this.numbers,
      this.reEntry,
      this.batches,
      this.surges,
      this.failures,
      this.trips,
      this.presence,
      this.maintenance,
      this.opening,
      this.overtime,
      this.links,
      this.supplies,
      this.limits,
    ]
    return all.filter((mechanism) => mechanism !== null)
  }

  private connect(): void {
    const { dispatcher, router, failures, wear, maintenance } = this
    dispatcher.router = router
    dispatcher.supplies = this.supplies
    dispatcher.wear = wear
    dispatcher.serviceInProgress.failures = failures?.watchesWork ? failures : null
    dispatcher.maintenance = maintenance
    router.letters = this.letters
    router.patience = this.patience
    router.reEntry = this.reEntry
    router.numbers = this.numbers
    router.returns = this.office.services.some((service) => service.returns !== null)
      ? new Returns(this.context, this.office, this.requests)
      : null
    if (this.links !== null) this.links.surges = this.surges
    router.rooms = this.office.pools.some((pool) => pool.waitingPlaces < Infinity)
      ? new WaitingRooms(this.office, this.units, dispatcher)
      : null
    if (wear !== null && failures !== null) failures.pace = wear.pace
    if (this.trips !== null) this.trips.failures = failures
    if (this.presence !== null) this.presence.failures = failures
    if (maintenance !== null) maintenance.failures = failures
  }
}

/** Units that wear instead of resting have no limit to rest at. */
function restingLimits(office: Office): Float64Array {
  return Float64Array.from(office.units, (unit) => (unit.aboveLimit === null ? unit.dailyLimit : Infinity))
}

function givesLetters(office: Office, classes: readonly number[]): boolean {
  return classes.some((c) => office.classes[c].letter >= 0)
}

function hasComebacks(office: Office): boolean {
  const comeBack = office.classes.some(({ patience }) => patience !== null && patience.comesBackAfter !== null)
  return comeBack || office.services.some((service) => service.returns !== null)
}

function hasTrips(office: Office): boolean {
  return office.units.some((unit) => unit.away !== null || unit.failures.some((clock) => clock.repair.kind === 'depot'))
}

function hasPresence(office: Office): boolean {
  return office.units.some(({ presence }) => presence.from > 0 || presence.delay !== null || presence.stays < Infinity)
}
