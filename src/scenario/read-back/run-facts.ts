import { total } from '../../statistics/total.ts'
import { dateAfter, dayOf, weekdayOf } from '../../time/date.ts'
import { daysOfRun } from '../../time/working-days.ts'
import type { Office } from '../compiled/office.ts'
import type { FileFact } from './file-fact.ts'

/** A day, and what a file of holidays calls it. */
export interface NamedDay {
  readonly date: string
  readonly name: string
  /** The same, or what the file calls it in Indonesian. */
  readonly indonesian: string
}

export interface RunFacts {
  readonly first: string
  readonly last: string
  readonly days: number
  readonly workingDays: number
  /** Closed, although the week says open. */
  readonly closed: readonly NamedDay[]
  /** Open, although the week says closed. */
  readonly extra: readonly NamedDay[]
}

export function runFacts(office: Office, files: readonly FileFact[]): RunFacts {
  const { startDate, days, workingDays } = office
  const open = daysOfRun(workingDays, days)
  const names = new Map(
    files.flatMap((fact) => (fact.kind === 'holidays' ? fact.days.map((named) => [named.day, named] as const) : [])),
  )
  const closed: NamedDay[] = []
  const extra: NamedDay[] = []
  const startDay = startDayOf(office)
  open.forEach((isOpen, day) => {
    const isUsual = workingDays.week[day % 7] === isOpen
    if (isUsual) return
    const list = isOpen === 1 ? extra : closed
    const { name, indonesian } = names.get(startDay + day) ?? { name: '', indonesian: '' }
    list.push({ date: dateAfter(startDate, day), name, indonesian })
  })
  return {
    first: startDate,
    last: dateAfter(startDate, days - 1),
    days,
    workingDays: total(open),
    closed,
    extra,
  }
}

/** Day 0 of the run, as days since 1970. */
export function startDayOf({ startDate }: Office): number {
  const [year = 0, month = 1, day = 1] = startDate.split('-').map(Number)
  return dayOf(year, month, day)
}

/** Weekday of a day of the run: 0 is Monday. */
export function weekdayOfRun(office: Office, day: number): number {
  return weekdayOf(startDayOf(office) + day)
}
