import { dateAfter } from '../../time/date.ts'
import { total } from '../../statistics/total.ts'
import { dayTold, keptOrNot } from './kept-or-not.ts'
import type { GroupRequests } from './promise-groups.ts'
import { type GivenPromise, type PromiseGroup, type PromiseWeek, reliabilities } from './promise-results.ts'
import { type Calendar, promisedDay, requestsOfWeek } from './promised-day.ts'
import { steadyPromises } from './steady-promises.ts'
import { type Week, weeksOf } from './weeks-of.ts'

/** What is asked of promises. */
export interface PromiseQuestion {
  readonly given: GivenPromise | null
  readonly isSteady: boolean
  /** Of each interval by itself. */
  readonly confidence: number
}

/** What can be promised to a group week by week, and what a given promise would do. */
export function promisesOf(group: GroupRequests, calendar: Calendar, question: PromiseQuestion): PromiseGroup {
  const { given, isSteady, confidence } = question
  const { startDate, days } = calendar
  const { byDay } = group
  const weeks = weeksOf(startDate, days)
  const table = weeks.flatMap((week) => promiseWeek(byDay, week, calendar, confidence))
  const steady = isSteady ? steadyPromises(table, calendar) : null
  const kept = (week: Week) => keptOrNot(byDay, week, dayTold(given!, calendar), { days, confidence })
  return {
    service: group.service,
    class: group.class,
    weeks: steady?.weeks ?? table,
    steady: steady?.cost ?? null,
    given: given && { all: kept({ from: 0, to: days - 1 }), weeks: table.map(kept) },
  }
}

/** Nothing for a week in which nobody applies. */
function promiseWeek(byDay: readonly Uint32Array[], week: Week, calendar: Calendar, confidence: number): PromiseWeek[] {
  const { startDate, days } = calendar
  const requests = requestsOfWeek(byDay, week, days)
  const count = total(requests.all)
  if (count === 0) return []
  return [
    {
      ...week,
      dates: [dateAfter(startDate, week.from), dateAfter(startDate, week.to)],
      applications: count / byDay.length,
      promises: reliabilities.map((reliability) => promisedDay(requests, week, calendar, { reliability, confidence })),
    },
  ]
}
