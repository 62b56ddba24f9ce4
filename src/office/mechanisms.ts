import type { Office } from '../scenario/compiled/office.ts'
import { CustomerMechanisms } from './customers/customer-mechanisms.ts'
import { EnvironmentMechanisms } from './environment/environment-mechanisms.ts'
import type { Mechanism } from './kernel/mechanism.ts'
import type { RunContext } from './kernel/run-context.ts'
import { sizeOfBacklog } from './requests/initial-backlog.ts'
import { type Layout, layOut } from './requests/layout.ts'
import { Queues } from './requests/queues.ts'
import { RequestTable } from './requests/request-table.ts'
import { ServiceTimes } from './requests/service-times.ts'
import { Router } from './routing/router.ts'
import { Dispatcher } from './service/dispatcher.ts'
import { Units } from './service/units.ts'
import { PoolLoad } from './statistics/pool-load.ts'
import { QueueStatistics } from './statistics/queue-statistics.ts'
import { ServiceStatistics } from './statistics/service-statistics.ts'
import { StateDays } from './statistics/state-days.ts'
import { WaitingCauses } from './statistics/waiting-causes.ts'
import { UnitMechanisms } from './units/unit-mechanisms.ts'

/**
 * Builds and connects the mechanisms of one office. A new mechanism is built in the file of its folder
 * (`customers/customer-mechanisms.ts`, `units/unit-mechanisms.ts` or `environment/environment-mechanisms.ts`). What an
 * office does not have is null and costs nothing.
 */
export class Mechanisms {
  readonly office: Office
  readonly context: RunContext
  readonly layout: Layout
  readonly requests: RequestTable
  readonly queues: Queues
  readonly units: Units
  readonly serviceTimes: ServiceTimes
  readonly dispatcher: Dispatcher
  readonly statistics: readonly ServiceStatistics[]
  readonly queueStatistics: QueueStatistics
  readonly causes: WaitingCauses
  readonly load: PoolLoad
  readonly stateDays: StateDays
  readonly router: Router
  readonly customers: CustomerMechanisms
  readonly ofUnits: UnitMechanisms
  readonly environment: EnvironmentMechanisms
  /**
   * In the order in which they start and end their day. Triggers, arrivals and the initial backlog start afterwards.
   */
  readonly inOrder: readonly Mechanism[]

  constructor(context: RunContext, office: Office, mostRequests?: number) {
    this.office = office
    this.context = context
    this.layout = layOut(office)
    this.requests = new RequestTable(sizeOfBacklog(office), mostRequests)
    this.queues = new Queues(this.requests, this.layout.queues.length, context.calendar)
    this.units = new Units(context, office, this.queues, this.layout.onlyQueue)
    this.serviceTimes = new ServiceTimes(context, this.layout)
    const { layout, requests, queues, units, serviceTimes } = this
    const limits = restingLimits(office)
    this.dispatcher = new Dispatcher(context, { layout, requests, queues, units, serviceTimes, restingLimits: limits })
    const { dispatcher } = this
    this.statistics = office.services.map(
      (service) => new ServiceStatistics(context, requests, service, office.classes),
    )
    this.queueStatistics = new QueueStatistics(queues, layout.queues, office.steps.length, office.days)
    this.causes = new WaitingCauses(context, office, layout, queues, units)
    this.load = new PoolLoad(context, office, layout, dispatcher)
    this.stateDays = new StateDays(office, units)
    units.connect([this.causes, this.load])
    this.router = new Router(context, this)
    this.customers = new CustomerMechanisms(context, this)
    this.ofUnits = new UnitMechanisms(context, office, units, dispatcher)
    const { statistics, causes, ofUnits } = this
    const { surges } = this.customers
    const of = { office, layout, requests, dispatcher, statistics, causes, units: ofUnits, surges }
    this.environment = new EnvironmentMechanisms(context, of)
    const { wear, maintenance } = ofUnits
    const { patience } = this.customers
    dispatcher.connect({ router: this.router, supplies: this.environment.supplies, wear, maintenance, patience })
    this.inOrder = this.listInOrder()
  }

  private listInOrder(): Mechanism[] {
    const all: readonly (Mechanism | null)[] = [
      this.units,
      this.dispatcher,
      this.causes,
      this.load,
      this.stateDays,
      this.ofUnits.wear,
      ...this.statistics,
      this.router.branching,
      this.queueStatistics,
      ...this.customers.inOrder,
      ...this.ofUnits.inOrder,
      ...this.environment.inOrder,
      this.ofUnits.limits,
    ]
    return all.filter((mechanism) => mechanism !== null)
  }
}

/** Daily limits at which units rest; Infinity for units that work on and wear. */
function restingLimits(office: Office): Float64Array {
  return Float64Array.from(office.units, (unit) => (unit.aboveLimit === null ? unit.dailyLimit : Infinity))
}
