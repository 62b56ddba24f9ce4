import type { ServiceOutcome } from '../office/statistics/replication-outcome.ts'
import type { Office } from '../scenario/compiled/office.ts'
import type { TaskOutcome } from './replication-runner.ts'
import { PoolSums } from './pool-sums.ts'

/** What is kept of each replication: of its pools only sums, and not the waiting by day, for which no comparison asks. */
export type KeptOutcome = Omit<TaskOutcome, 'pools' | 'waitingOnDay'>

/**
 * The outcomes of the replications of one plan while an experiment runs, ordered by number and not by arrival, so that
 * sums do not depend on which replication was finished first.
 */
export class PlanOutcomes {
  readonly office: Office
  /** By replication, from the first one on. */
  readonly outcomes: KeptOutcome[] = []
  /** Number of outcomes so far. */
  count = 0
  readonly pools: PoolSums

  private readonly first: number

  /** @param first number of the first replication */
  constructor(office: Office, first = 0) {
    this.office = office
    this.first = first
    this.pools = new PoolSums(office)
  }

  add(made: TaskOutcome): void {
    const { pools, waitingOnDay: _waitingOnDay, ...outcome } = made
    const index = outcome.replication - this.first
    this.outcomes[index] = outcome
    this.pools.add(index, pools)
    this.count++
  }

  /** One value of a service from each replication. */
  column(service: number, value: (outcome: ServiceOutcome) => number): number[] {
    return this.outcomes.map((outcome) => value(outcome.services[service]))
  }
}
