import type { ReplicationOutcome, ServiceOutcome } from '../office/replication-outcome.ts'
import type { Office } from '../scenario/office.ts'

/**
 * Everything kept of the replications of one plan while an experiment runs, in the order of their numbers whatever the
 * order of coming, so that sums do not depend on who was faster. The counts of requests by day are added up at once:
 * they are whole numbers, whose sum does not depend on the order.
 */
export class PlanBooks {
  readonly office: Office
  /** By replication. */
  readonly outcomes: ReplicationOutcome[] = []
  /** By service: requests by day of application and of readiness, days x (days + 1), all replications together. */
  readonly waitByDay: readonly Float64Array[]
  readonly documentByDay: readonly Float64Array[]

  constructor(office: Office) {
    this.office = office
    this.waitByDay = office.services.map(() => new Float64Array(office.days * (office.days + 1)))
    this.documentByDay = office.services.map(() => new Float64Array(office.days * (office.days + 1)))
  }

  add(outcome: ReplicationOutcome): void {
    this.outcomes[outcome.replication] = outcome
    outcome.services.forEach((service, s) => {
      this.addCounts(this.waitByDay[s], service.wait.byDay)
      this.addCounts(this.documentByDay[s], service.documentWait.byDay)
    })
  }

  /** One number of a service from each replication. */
  column(service: number, value: (outcome: ServiceOutcome) => number): number[] {
    return this.outcomes.map((outcome) => value(outcome.services[service]))
  }

  private addCounts(matrix: Float64Array, triples: Uint32Array): void {
    const columns = this.office.days + 1
    for (let i = 0; i < triples.length; i += 3) matrix[triples[i] * columns + triples[i + 1]] += triples[i + 2]
  }
}
