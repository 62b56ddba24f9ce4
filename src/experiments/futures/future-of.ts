import type { ReplicationOutcome } from '../../office/statistics/replication-outcome.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { total } from '../../statistics/total.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { daysOfRun } from '../../time/working-days.ts'
import { clearingDays } from '../clearing-day.ts'
import { finiteOrNull } from '../finite-or-null.ts'
import type { Future } from './future.ts'

/** What a decision asks, from the outcome of a replication. */
export function futureOf(office: Office, { replication, unknowns, services, cost }: ReplicationOutcome): Future {
  const service = services[office.focus]
  const workingDays = daysOfRun(office.workingDays, office.days)
  const { gone, firstNormal } = clearingDays(service.backlog, workingDays, office.services[office.focus].clearing)
  const waitingDays = service.backlogArea / MINUTES_PER_DAY
  return {
    replication,
    unknowns,
    gone: gone.answer,
    goneDay: gone.answer === 'yes' ? gone.day : null,
    firstNormalDay: firstNormal.answer === 'yes' ? firstNormal.day : null,
    backlog: service.backlog,
    waitingDays,
    waitingDaysOfAll: total(services.map(({ backlogArea }) => backlogArea)) / MINUTES_PER_DAY,
    waitingWithinHorizon: finiteOrNull(waitingDays / (service.initial + service.arrived)),
    withinTarget: finiteOrNull(service.wait.withinTarget),
    completed: service.completed,
    lost: total(services.map(({ lostForGood }) => lostForGood)),
    officeCost: cost.office,
    waitingCost: cost.waiting,
  }
}
