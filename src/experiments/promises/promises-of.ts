import { dateAfter } from '../../time/date.ts'
import { total } from '../../statistics/total.ts'
import { dayTold, keptOrNot } from './kept-or-not.ts'
import type { GroupRequests } from './promise-groups.ts'
import {
  type GivenPromise,
  type PromisedDay,
  type PromiseGroup,
  type PromiseWeek,
  reliabilities,
} from './promise-results.ts'
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
  const told = given && dayTold(given, calendar)
  const kept = (week: Week) => keptOrNot(byDay, week, told!, { days, confidence })
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
      promises: notBeforeLessSure(
        reliabilities.map((reliability) => promisedDay(requests, week, calendar, { reliability, confidence })),
      ),
    },
  ]
}

/**
 * Intervals of different shares are of different width, so that the date of a surer promise may lie before that of a less
 * sure one. It is then as late as that: a later date fails nobody more.
 */
function notBeforeLessSure(promises: readonly PromisedDay[]): PromisedDay[] {
  const result: PromisedDay[] = []
  for (const promise of promises) {
    const before = result.at(-1)
    result.push(before === undefined ? promise : asLateAs(before, promise))
  }
  return result
}

function asLateAs(lessSure: PromisedDay, surer: PromisedDay): PromisedDay {
  const withinDays =
    lessSure.withinDays === null || surer.withinDays === null ? null : Math.max(lessSure.withinDays, surer.withinDays)
  const isTold = surer.kind === 'date' || surer.kind === 'same-day'
  if (!isTold || lessSure.kind === 'same-day') return { ...surer, withinDays }
  if (lessSure.day === null) return { ...surer, kind: lessSure.kind, day: null, date: null, withinDays }
  const isLater = surer.kind === 'same-day' || lessSure.day > surer.day!
  return isLater
    ? { ...surer, kind: 'date', day: lessSure.day, date: lessSure.date, withinDays }
    : { ...surer, withinDays }
}
