import type { ServiceOutcome } from '../office/statistics/replication-outcome.ts'
import type { Office } from '../scenario/compiled/office.ts'
import type { TaskOutcome } from './replication-runner.ts'
import { ReadyByDay } from './ready-by-day.ts'

/**
 * Everything kept of the replications of one plan while an experiment runs, in the order of their numbers whatever the
 * order of coming, so that sums do not depend on who was faster. The counts of requests by day are added up at once:
 * they are whole numbers, whose sum does not depend on the order.
 */
export class PlanOutcomes {
  readonly office: Office
  /** By replication, from the first one made on. */
  readonly outcomes: TaskOutcome[] = []
  /** How many have come. */
  count = 0
  /** By service, all replications together. */
  readonly waitByDay: readonly ReadyByDay[]
  readonly documentByDay: readonly ReadyByDay[]

  private readonly first: number

  /** @param first number of the first replication */
  constructor(office: Office, first = 0) {
    this.office = office
    this.first = first
    this.waitByDay = office.services.map(() => new ReadyByDay(office.days))
    this.documentByDay = office.services.map(() => new ReadyByDay(office.days))
  }

  add(outcome: TaskOutcome): void {
    this.outcomes[outcome.replication - this.first] = outcome
    this.count++
    outcome.services.forEach((service, s) => {
      this.waitByDay[s].add(service.wait.byDay)
      this.documentByDay[s].add(service.documentWait.byDay)
    })
  }

  /** One number of a service from each replication. */
  column(service: number, value: (outcome: ServiceOutcome) => number): number[] {
    return this.outcomes.map((outcome) => value(outcome.services[service]))
  }
}
