import type { Calendar } from '../../../scenario/compiled/opening-calendar.ts'
import type { Office } from '../../../scenario/compiled/office.ts'
import { MINUTES_PER_DAY } from '../../../time/minutes.ts'
import { isWorkingDay, type WorkingDays } from '../../../time/working-days.ts'
import { type Cause, causeOf } from './cause.ts'

/**
 * Days on which the office is closed though its week is open. Off: it works on them, in the hours of the nearest same
 * weekday on which it opens; they count as working days. Nobody more applies: the arrivals stay as they are.
 */
export function holidays({ workingDays, days }: Office): Cause[] {
  const closed = holidaysOf(workingDays, days)
  return closed.length === 0 ? [] : [causeOf('holidays', withoutHolidays, { amount: closed.length })]
}

/** Those of the days from the start on, before an end. */
function holidaysOf(workingDays: WorkingDays, end: number): number[] {
  const all = Array.from({ length: Math.max(0, end) }, (_, day) => day)
  return all.filter((day) => workingDays.week[day % 7] === 1 && !isWorkingDay(workingDays, day))
}

function withoutHolidays(office: Office): Office {
  const { workingDays } = office
  const { firstDay } = workingDays
  const days = holidaysOf(workingDays, firstDay + workingDays.isOpen.length)
  const isOpen = workingDays.isOpen.slice()
  for (const day of days) isOpen[day - firstDay] = 1
  const byDay = calendarsByDay(office)
  const calendars = office.calendars.map((calendar, i) =>
    withDays(calendar, days, { workingDays, isByDay: byDay.has(i) }),
  )
  return { ...office, workingDays: { ...workingDays, isOpen }, calendars }
}

/** Those whose periods stay within a day, also where they meet at midnight. */
function calendarsByDay({ triggers }: Office): Set<number> {
  const actions = triggers.flatMap((trigger) => trigger.actions)
  return new Set(actions.flatMap((action) => (action.kind === 'overtime' ? [action.calendar] : [])))
}

interface Days {
  readonly workingDays: WorkingDays
  readonly isByDay: boolean
}

/** With hours on days on which it had none. */
function withDays(calendar: Calendar, days: readonly number[], { workingDays, isByDay }: Days): Calendar {
  const periods = periodsOf(calendar)
  const end = periods.at(-1)?.to ?? 0
  const added = days
    .filter((day) => day * MINUTES_PER_DAY < end && within(periods, day).length === 0)
    .flatMap((day) => {
      const like = likeDay(workingDays, day)
      const later = (day - like) * MINUTES_PER_DAY
      return within(periods, like).map(({ from, to }) => ({ from: from + later, to: to + later }))
    })
  if (added.length === 0) return calendar
  const all = [...periods, ...added].toSorted((a, b) => a.from - b.from)
  return { ...calendar, edges: Float64Array.from((isByDay ? all : joined(all)).flatMap(({ from, to }) => [from, to])) }
}

interface Minutes {
  readonly from: number
  readonly to: number
}

function periodsOf({ edges }: Calendar): Minutes[] {
  return Array.from({ length: edges.length / 2 }, (_, i) => ({ from: edges[2 * i], to: edges[2 * i + 1] }))
}

/** What of the periods is on a day. */
function within(periods: readonly Minutes[], day: number): Minutes[] {
  const [start, end] = [day * MINUTES_PER_DAY, (day + 1) * MINUTES_PER_DAY]
  return periods
    .filter(({ from, to }) => from < end && to > start)
    .map(({ from, to }) => ({ from: Math.max(from, start), to: Math.min(to, end) }))
}

/** The nearest day with the same weekday that is open: a week earlier or later, or two, and so on. */
function likeDay(workingDays: WorkingDays, day: number): number {
  for (let weeks = 1; ; weeks++) {
    const earlier = day - 7 * weeks
    if (earlier >= 0 && isWorkingDay(workingDays, earlier)) return earlier
    if (isWorkingDay(workingDays, day + 7 * weeks)) return day + 7 * weeks
  }
}

/** Where one ends as the next one begins, they are one. */
function joined(periods: readonly Minutes[]): Minutes[] {
  const result: Minutes[] = []
  for (const period of periods) {
    const last = result.at(-1)
    if (last?.to === period.from) result[result.length - 1] = { from: last.from, to: period.to }
    else result.push(period)
  }
  return result
}
