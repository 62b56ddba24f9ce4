import type { Office } from '../../scenario/compiled/office.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { Layout } from '../requests/layout.ts'
import type { Queues } from '../requests/queues.ts'
import type { RequestTable } from '../requests/request-table.ts'
import type { Router } from '../routing/router.ts'
import type { Dispatcher } from '../service/dispatcher.ts'
import type { Units } from '../service/units.ts'
import type { ServiceStatistics } from '../statistics/service-statistics.ts'
import { Arrivals } from './arrivals.ts'
import { Batches } from './batches.ts'
import { DailyQuota } from './daily-quota.ts'
import { Letters } from './letters.ts'
import { Patience } from './patience.ts'
import { ReEntry } from './re-entry.ts'
import { Returns } from './returns.ts'
import { Surges } from './surges.ts'
import { WaitingRooms } from './waiting-rooms.ts'

/** What the mechanisms of customers work on. */
export interface CustomersOf {
  readonly office: Office
  readonly layout: Layout
  readonly requests: RequestTable
  readonly queues: Queues
  readonly units: Units
  readonly dispatcher: Dispatcher
  readonly router: Router
  readonly statistics: readonly ServiceStatistics[]
}

/** The mechanisms by which citizens come, wait and leave; null for those that the office does not have. */
export class CustomerMechanisms {
  readonly arrivals: Arrivals
  readonly letters: Letters | null
  readonly patience: Patience | null
  readonly reEntry: ReEntry | null
  readonly quota: DailyQuota | null
  readonly batches: Batches | null
  readonly surges: Surges | null
  readonly returns: Returns | null
  readonly rooms: WaitingRooms | null

  constructor(context: RunContext, of: CustomersOf) {
    const { office, layout, requests, queues, units, dispatcher, router, statistics } = of
    const { services, classes } = office
    this.arrivals = new Arrivals(context, office, router)
    this.letters = office.letters.length > 0 ? new Letters(context, office, requests, dispatcher, statistics) : null
    this.patience = classes.some((c) => c.patience !== null)
      ? new Patience(context, office, requests, dispatcher, router)
      : null
    this.reEntry = hasReEntry(office) ? new ReEntry(context, office, requests, router) : null
    this.quota = services.some((service) => service.numbersPerDay < Infinity)
      ? new DailyQuota(context, office, requests, router)
      : null
    this.batches = services.some((service) => service.batches.length > 0) ? new Batches(context, office, router) : null
    this.surges = services.some((service) => service.surge !== null) ? new Surges(context, office, this.arrivals) : null
    this.returns = services.some((service) => service.returns !== null) ? new Returns(context, office, requests) : null
    this.rooms = office.pools.some((pool) => pool.waitingPlaces < Infinity)
      ? new WaitingRooms(office, layout, requests, units, dispatcher, router)
      : null
    router.connect(this)
    queues.connect(this.patience)
  }

  /** In the order in which they start and end their day. Arrivals start last, see OfficeModel. */
  get inOrder(): (Mechanism | null)[] {
    return [this.letters, this.patience, this.quota, this.reEntry, this.batches, this.surges]
  }
}

function hasReEntry(office: Office): boolean {
  const comeBack = office.classes.some(({ patience }) => patience !== null && patience.comesBackAfter !== null)
  return comeBack || office.services.some((service) => service.returns !== null)
}
