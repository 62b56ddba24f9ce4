import { total } from '../../statistics/total.ts'
import { mean } from '../../random/distribution.ts'
import { dateAfter } from '../../time/date.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { daysOfRun } from '../../time/working-days.ts'
import { WorkingDayClock } from '../../time/working-day-clock.ts'
import type { Office } from '../compiled/office.ts'
import type { Batch, Service } from '../compiled/services.ts'
import type { Place } from '../compiled/routes.ts'
import type { FileFact } from './file-fact.ts'
import { stepBehind } from './visits.ts'
import { weekdayOfRun } from './run-facts.ts'

/** Who comes for a service, on average. */
export interface ArrivalFacts {
  readonly service: string
  readonly pattern: Service['arrivals']['pattern']
  /** A working day, over all of the run. */
  readonly perDay: number
  /** On each weekday on which the office opens in the run, Monday first; null on others. */
  readonly byWeekday: readonly (number | null)[]
  /** A week without closed days; null in a run of less than a week. */
  readonly perWeek: number | null
  /** On the first working day on which anybody can come, and on the last one of that weekday. */
  readonly firstDay: number
  readonly lastDay: number
  /** In the whole run, without batches. */
  readonly inRun: number
  readonly batches: readonly BatchFacts[]
  /** Numbers given out a day, or null. */
  readonly numbersPerDay: number | null
  /** Share of those served who apply again. */
  readonly returns: number
  /** Link after whose outages more come, or null. */
  readonly surgesAfter: string | null
  /** The file of daily numbers, with the numbers it has for the days of the run, or null. */
  readonly counts: { readonly file: string; readonly days: number; readonly sum: number } | null
  readonly waiting: readonly WaitingFacts[]
}

interface BatchFacts {
  readonly first: string
  readonly size: number
  /** Comings within the run, on average. */
  readonly times: number
  readonly note: string
}

interface WaitingFacts {
  readonly count: number
  /** The pool for which they wait. */
  readonly at: string
  /** Calendar days since the oldest applied. */
  readonly oldestDays: number
}

export function arrivalFacts(
  office: Office,
  service: Service,
  files: readonly FileFact[],
  startDay: number,
): ArrivalFacts {
  const byDay = arrivalsByDay(office, service)
  const open = daysOfRun(office.workingDays, office.days)
  const workingDays = total(open)
  const inRun = total(byDay)
  const days = Array.from(byDay.keys()).filter((day) => open[day] === 1)
  const byWeekday = Array.from({ length: 7 }, (_, weekday) => {
    const alike = days.filter((day) => weekdayOfRun(office, day) === weekday)
    return alike.length === 0 ? null : alike.reduce((sum, day) => sum + (byDay[day] ?? 0), 0) / alike.length
  })
  const come = days.filter((day) => (byDay[day] ?? 0) > 0)
  const numbers = service.numbersPerDay
  return {
    service: service.name,
    pattern: service.arrivals.pattern,
    perDay: workingDays === 0 ? 0 : inRun / workingDays,
    byWeekday,
    perWeek: office.days < 7 ? null : byWeekday.reduce<number>((sum, expected) => sum + (expected ?? 0), 0),
    firstDay: byDay[come[0] ?? -1] ?? 0,
    lastDay: byDay[come.findLast((day) => (day - (come[0] ?? 0)) % 7 === 0) ?? -1] ?? 0,
    inRun,
    batches: service.batches.map((batch) => batchFacts(office, batch)),
    numbersPerDay: numbers === Infinity ? null : numbers,
    returns: service.returns?.share ?? 0,
    surgesAfter: service.surge === null ? null : (office.links[service.surge.link]?.name ?? ''),
    counts: countsOf(files, service.name, startDay, office.days),
    waiting: service.waiting.map(({ count, step, oldest }) => ({
      count,
      at: placeName(office, step),
      oldestDays: oldest / MINUTES_PER_DAY,
    })),
  }
}

/** Expected arrivals of each day of the run, without batches. */
export function arrivalsByDay({ days }: Office, { arrivals }: Service): Float64Array {
  const byDay = new Float64Array(days)
  const { pieceStart, pieceEnd, pieceExpected } = arrivals
  pieceStart.forEach((start, i) => {
    const end = pieceEnd[i] ?? start
    const expected = pieceExpected[i] ?? 0
    for (let day = Math.floor(start / MINUTES_PER_DAY); day * MINUTES_PER_DAY < end && day < days; day++) {
      const from = Math.max(start, day * MINUTES_PER_DAY)
      const to = Math.min(end, (day + 1) * MINUTES_PER_DAY)
      byDay[day] = (byDay[day] ?? 0) + (expected * (to - from)) / (end - start)
    }
  })
  return byDay
}

/** Citizens who come in batches within the run, on average. */
export function batchesInRun(office: Office, { batches }: Service): number {
  return batches.map((batch) => batchFacts(office, batch)).reduce((sum, { size, times }) => sum + size * times, 0)
}

function batchFacts(office: Office, { first, every, size, note }: Batch): BatchFacts {
  return {
    first: dateAfter(office.startDate, Math.floor(first / MINUTES_PER_DAY)),
    size: mean(size),
    times: timesInRun(office, first, every),
    note,
  }
}

/** How often something comes that comes first at a time and then every so often: by the mean of the times between. */
export function timesInRun(office: Office, first: number, every: Batch['every']): number {
  const horizon = office.days * MINUTES_PER_DAY
  if (first >= horizon) return 0
  if (every === null) return 1
  const left =
    every.clock === 'calendar' ? horizon - first : new WorkingDayClock(office.workingDays).between(first, horizon)
  const gaps = left / mean(every.distribution)
  // what comes at the very end of the run is not in it
  return 1 + (Number.isInteger(gaps) ? gaps - 1 : Math.floor(gaps))
}

function countsOf(files: readonly FileFact[], service: string, startDay: number, days: number): ArrivalFacts['counts'] {
  for (const fact of files) {
    if (fact.kind !== 'counts' || fact.path[1] !== service) continue
    const within = fact.counts.filter((_, i) => {
      const day = (fact.days[i] ?? -1) - startDay
      return day >= 0 && day < days
    })
    return { file: fact.file, days: within.length, sum: total(within) }
  }
  return null
}

/** The pool of the step to which a place leads where requests stand at the start. */
function placeName(office: Office, place: Place): string {
  const step = office.steps[stepBehind(office, place)]
  return office.pools[step?.pool ?? -1]?.name ?? ''
}
