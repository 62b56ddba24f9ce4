import type { ReplicationOutcome } from '../../office/statistics/replication-outcome.ts'
import type { Office } from '../../scenario/compiled/office.ts'

/** Whom something is promised: a service, or one of its classes where it has several. */
export interface GroupRequests {
  readonly service: string
  /** Null for the whole service. */
  readonly class: string | null
  /** Of each replication, triples as in Waits.byDay. */
  readonly byDay: Uint32Array[]
}

/** Gathers the requests of each group from replications, which may come in any order. */
export class GroupsOfRequests {
  readonly groups: readonly GroupRequests[]
  private readonly byDayOf: readonly ((outcome: ReplicationOutcome) => Uint32Array)[]

  constructor({ services, classes }: Office) {
    const found = services.flatMap((service, s) => {
      const whole = {
        group: { service: service.name, class: null, byDay: [] },
        byDay: (outcome: ReplicationOutcome) => outcome.services[s].wait.byDay,
      }
      if (service.classes.length === 1) return [whole]
      const parts = service.classes.map((c, i) => ({
        group: { service: service.name, class: classes[c].name, byDay: [] },
        byDay: (outcome: ReplicationOutcome) => outcome.services[s].classes[i].wait.byDay,
      }))
      return [whole, ...parts]
    })
    this.groups = found.map(({ group }) => group)
    this.byDayOf = found.map(({ byDay }) => byDay)
  }

  /** @param index place of the replication among those of the study */
  add(index: number, outcome: ReplicationOutcome): void {
    this.byDayOf.forEach((byDay, group) => (this.groups[group].byDay[index] = byDay(outcome)))
  }
}
