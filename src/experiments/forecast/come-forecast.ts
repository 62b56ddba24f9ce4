import type { Office } from '../../scenario/compiled/office.ts'
import type { Service } from '../../scenario/compiled/services.ts'
import { arrivalsByDay, batchesInRun } from '../../scenario/read-back/arrival-facts.ts'
import { total } from '../../statistics/total.ts'
import { daysOfRun } from '../../time/working-days.ts'
import type { TimesInRun } from './times-in-run.ts'

/** Who comes for a service in a replication, on average. */
export interface Coming {
  /** By day, with batches and surges; no more than are let in. */
  readonly byDay: Float64Array
  /** Arrivals in the run, without batches and those who come again. */
  readonly arrivals: number
  /** How often the first of a batch comes. */
  readonly batches: number
  /** Waiting at the start. */
  readonly initial: number
  /** Times that one who came applies in all, when those who were served apply again. */
  readonly applications: number
}

export function comingFor(office: Office, service: Service, times: TimesInRun): Coming {
  const byDay = arrivalsByDay(office, service)
  const factor = surgeFactor(office, service, times)
  const open = daysOfRun(office.workingDays, office.days)
  const inBatches = batchesInRun(office, service) / Math.max(1, total(open))
  const arrivals = total(byDay) * factor
  byDay.forEach((expected, day) => {
    const come = expected * factor + (open[day] === 1 ? inBatches : 0)
    byDay[day] = Math.min(come, service.numbersPerDay)
  })
  const batches = service.batches.reduce(
    (sum, { every }) => sum + (every === null ? 1 : times.times(times.cut(every))),
    0,
  )
  const initial = service.waiting.reduce((sum, { count }) => sum + count, 0)
  return { byDay, arrivals, batches, initial, applications: applicationsOf(service, times) }
}

/** What the arrivals are multiplied by on average, with the surges after outages. */
function surgeFactor(office: Office, { surge }: Service, times: TimesInRun): number {
  if (surge === null) return 1
  const outages = office.links[surge.link].outages.reduce(
    (sum, outage) =>
      sum + (outage.kind === 'dated' ? 1 : times.times(times.cut(outage.every), times.cut(outage.lasts))),
    0,
  )
  const share = Math.min(1, (outages * times.cut(surge.lasts).mean) / times.horizon)
  return 1 + share * Math.max(0, surge.factor - 1)
}

/** A share of those served comes again, as often as the run leaves time for it. */
function applicationsOf({ returns }: Service, times: TimesInRun): number {
  if (returns === null || returns.share === 0) return 1
  const { share, after } = returns
  const rounds = Math.min(1e9, times.times(times.cut(after)))
  let sum = 1
  for (let round = 1, again = share; round <= rounds && again > 1e-9 && round < 10_000; round++, again *= share)
    sum += again
  return share === 1 ? 1 + rounds : sum
}
