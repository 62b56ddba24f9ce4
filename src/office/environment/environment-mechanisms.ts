import type { Office } from '../../scenario/compiled/office.ts'
import type { LinkListener } from '../kernel/contracts/link-listener.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { Layout } from '../requests/layout.ts'
import type { RequestTable } from '../requests/request-table.ts'
import type { Dispatcher } from '../service/dispatcher.ts'
import type { ServiceStatistics } from '../statistics/service-statistics.ts'
import type { WaitingCauses } from '../statistics/waiting-causes.ts'
import type { UnitMechanisms } from '../units/unit-mechanisms.ts'
import { Links } from './links.ts'
import { Supplies, type SuppliedQueues } from './supplies.ts'
import { Triggers } from './triggers.ts'

/** What the mechanisms of the environment work on. */
export interface EnvironmentOf {
  readonly office: Office
  readonly layout: Layout
  readonly requests: RequestTable
  readonly dispatcher: Dispatcher
  readonly statistics: readonly ServiceStatistics[]
  readonly causes: WaitingCauses
  readonly units: UnitMechanisms
  readonly surges: LinkListener | null
}

function queuesOf(dispatcher: Dispatcher, causes: WaitingCauses): SuppliedQueues {
  const { queues, selection } = dispatcher
  return { length: queues.length, blockCount: selection.blockCount, blocking: dispatcher, causes }
}

/** Links, supplies and triggers; null for those that the office does not have. */
export class EnvironmentMechanisms {
  readonly links: Links | null
  readonly supplies: Supplies | null
  /** Start last of all, see OfficeModel. */
  readonly triggers: Triggers | null

  constructor(context: RunContext, of: EnvironmentOf) {
    const { office, layout, requests, dispatcher, statistics, causes, units, surges } = of
    this.links = office.links.some((link) => link.outages.length > 0)
      ? new Links(context, office, dispatcher, causes, surges)
      : null
    this.supplies =
      office.supplies.length > 0 ? new Supplies(context, office, layout, queuesOf(dispatcher, causes)) : null
    const watched = { requests, serviceOfClass: layout.serviceOfClass, statistics, supplies: this.supplies }
    const targets = { loans: units.loans, overtime: units.overtime, orders: this.supplies?.orders ?? null }
    this.triggers = office.triggers.length > 0 ? new Triggers(context, office, watched, targets) : null
  }

  /** In the order in which they start and end their day. */
  get inOrder(): (Mechanism | null)[] {
    return [this.links, this.supplies]
  }
}
