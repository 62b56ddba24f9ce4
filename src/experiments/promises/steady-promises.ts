import { dateAfter } from '../../time/date.ts'
import { nextOpeningDay } from './next-opening-day.ts'
import type { PromisedDay, PromiseWeek, SteadyCost } from './promise-results.ts'
import type { Calendar } from './promised-day.ts'

/**
 * Promises that never go back as the weeks go on: the running maximum of the dates, which is the least sequence that
 * does not fall and lies nowhere before them. Each still holds for the share that it is made for, because a later date
 * fails nobody more. After a week whose date lies beyond the horizon no date is told. Weeks in which too few apply are
 * passed by.
 */
export function steadyPromises(
  weeks: readonly PromiseWeek[],
  calendar: Calendar,
): { readonly weeks: PromiseWeek[]; readonly cost: SteadyCost } {
  const places = (weeks[0]?.promises ?? []).map((_, place) => place)
  const columns = places.map((place) => steadyColumn(weeks, place, calendar))
  const added = places.map((place) =>
    weeks.flatMap(({ promises, applications }, w) => {
      const day = columns[place][w].day
      return day === null ? [] : [{ days: day - promises[place].day!, applications }]
    }),
  )
  return {
    weeks: weeks.map((week, w) => ({ ...week, promises: columns.map((column) => column[w]) })),
    cost: {
      meanDays: added.map(meanDays),
      mostDays: added.map((column) => column.reduce((most, { days }) => Math.max(most, days), 0)),
    },
  }
}

function steadyColumn(
  weeks: readonly PromiseWeek[],
  place: number,
  { startDate, workingDays }: Calendar,
): PromisedDay[] {
  let latest = -1
  let beyond: PromisedDay['kind'] | null = null
  return weeks.map(({ from, to, promises }) => {
    const promise = promises[place]
    if (promise.kind === 'few') return promise
    if (promise.day === null) {
      beyond ??= promise.kind
      return promise
    }
    if (beyond !== null) return { ...promise, kind: beyond, day: null, date: null }
    if (promise.kind === 'same-day' && latest <= from) return promise
    const own = promise.kind === 'same-day' ? (nextOpeningDay(workingDays, to + 1) ?? to) : promise.day
    // one who is ready on the same day can be told the date of an earlier week only if it lies after this one
    latest = promise.kind === 'same-day' && latest > to ? latest : Math.max(latest, own)
    return { ...promise, kind: 'date', day: latest, date: dateAfter(startDate, latest) }
  })
}

function meanDays(added: readonly { readonly days: number; readonly applications: number }[]): number {
  let sum = 0
  let all = 0
  for (const { days, applications } of added) {
    sum += days * applications
    all += applications
  }
  return all === 0 ? 0 : sum / all
}
