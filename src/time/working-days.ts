import type { Day } from './date.ts'
import { isOpenOn, type OpeningRules } from './opening-rules.ts'

/** Dates with rules of their own count so many days before the first and after the last day of a run: 100 years. */
const FARTHEST = 36_525

/**
 * Which days are working days: those on which a place opens at all. Days are counted from day 0, and negative before
 * it. A list holds every day on which something else than the week decides; before and after it the week does.
 */
export interface WorkingDays {
  /** Number of the first day of the list, 0 or negative. */
  readonly firstDay: number
  /** The list: 1 for each working day. It reaches at least to the end of the run. */
  readonly isOpen: Uint8Array
  /** 1 for each working day of the week; the first is the weekday of day 0. */
  readonly week: Uint8Array
}

/** The first and the last day whose own rules count for a run of some days from a day on. */
export function daysWithRules(startDay: Day, days: number): { readonly first: Day; readonly last: Day } {
  return { first: startDay - FARTHEST, last: startDay + days - 1 + FARTHEST }
}

/** The working days of opening rules, for a run of some days from a day on. */
export function workingDaysOf(rules: OpeningRules, startDay: Day, days: number): WorkingDays {
  let first = 0
  let end = days
  const counted = daysWithRules(startDay, days)
  for (const day of [...rules.closed, ...rules.extra.keys()]) {
    if (day < counted.first || day > counted.last) continue
    const index = day - startDay
    first = Math.min(first, index)
    end = Math.max(end, index + 1)
  }
  const isWorking = (index: number): number => (isOpenOn(rules, startDay + index) ? 1 : 0)
  const justTheWeek = { ...rules, closed: new Set<Day>(), extra: new Map() }
  return {
    firstDay: first,
    isOpen: Uint8Array.from({ length: end - first }, (_, i) => isWorking(first + i)),
    week: Uint8Array.from({ length: 7 }, (_, i) => (isOpenOn(justTheWeek, startDay + i) ? 1 : 0)),
  }
}

/** Whether a day, counted from day 0, is a working day. */
export function isWorkingDay({ firstDay, isOpen, week }: WorkingDays, day: number): boolean {
  const index = day - firstDay
  return (index >= 0 && index < isOpen.length ? isOpen[index] : week[((day % 7) + 7) % 7]) === 1
}

/** 1 for each working day of a run, from day 0 on. */
export function daysOfRun({ firstDay, isOpen }: WorkingDays, days: number): Uint8Array {
  return isOpen.subarray(-firstDay, days - firstDay)
}

/** How many days of a run are working days. */
export function workingDaysOfRun(workingDays: WorkingDays, days: number): number {
  return daysOfRun(workingDays, days).reduce((sum, open) => sum + open, 0)
}
