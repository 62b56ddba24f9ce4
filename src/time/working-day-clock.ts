import { MINUTES_PER_DAY } from './minutes.ts'
import type { WorkingDays } from './working-days.ts'

/** What is left of a length of time, in minutes, and is no more than the rounding of a sum. */
const ROUNDING = 2 ** -21

/**
 * The working-day clock, which stands still on days when the office is closed. A working day is the 1440 minutes of a
 * calendar day on which the office opens at all. It knows the days before the start and after the horizon, too.
 */
export class WorkingDayClock {
  private readonly firstDay: number
  /** Day after the last of the list. */
  private readonly endDay: number
  /**
   * By day of the list, minutes on this clock from day 0 to that day, negative before day 0; one entry more than there
   * are days. And 1 on working days, 0 on others. As floating-point numbers, they need no conversion.
   */
  private readonly minutesBefore: Float64Array
  private readonly paceOn: Float64Array
  private readonly week: Uint8Array
  private readonly daysOfWeek: number
  /** Whether every day is a working day; then the clock shows calendar time. */
  readonly isAlwaysOpen: boolean

  constructor({ firstDay, isOpen, week }: WorkingDays) {
    this.firstDay = firstDay
    this.endDay = firstDay + isOpen.length
    this.paceOn = Float64Array.from(isOpen)
    this.week = week
    this.daysOfWeek = week.reduce((sum, open) => sum + open, 0)
    this.isAlwaysOpen = !isOpen.includes(0) && !week.includes(0)
    this.minutesBefore = new Float64Array(isOpen.length + 1)
    let days = 0 - isOpen.subarray(0, -firstDay).reduce((sum, open) => sum + open, 0)
    isOpen.forEach((open, i) => {
      this.minutesBefore[i] = days * MINUTES_PER_DAY
      days += open
    })
    this.minutesBefore[isOpen.length] = days * MINUTES_PER_DAY
  }

  isWorkingDay(day: number): boolean {
    return this.pace(day) === 1
  }

  /** Minutes on this clock per calendar minute of a day: 1 or 0. */
  pace(day: number): number {
    return day >= this.firstDay && day < this.endDay ? this.paceOn[day - this.firstDay] : this.week[((day % 7) + 7) % 7]
  }

  /**
   * The time at which `length` minutes on this clock have passed since `from`; Infinity when they never pass, because
   * `length` is Infinity or the office does not open any more.
   */
  add(from: number, length: number): number {
    if (length === Infinity) return Infinity
    let day = Math.floor(from / MINUTES_PER_DAY)
    let left = length
    let minute = from - day * MINUTES_PER_DAY
    for (;;) {
      if (this.isWorkingDay(day)) {
        const available = MINUTES_PER_DAY - minute
        if (left <= available + ROUNDING) return day * MINUTES_PER_DAY + minute + left
        left -= available
      }
      day++
      minute = 0
      if (day < this.endDay) continue
      // only the week decides from here on
      if (this.daysOfWeek === 0) return Infinity
      const weeks = Math.ceil(left / (this.daysOfWeek * MINUTES_PER_DAY)) - 1
      if (weeks <= 0) continue
      day += weeks * 7
      left -= weeks * this.daysOfWeek * MINUTES_PER_DAY
    }
  }

  /**
   * The latest time from which `length` minutes on this clock pass until `to`; -Infinity when the office was never open
   * for so long before.
   */
  subtract(to: number, length: number): number {
    let day = Math.ceil(to / MINUTES_PER_DAY) - 1
    let left = length
    let minute = to - day * MINUTES_PER_DAY
    if (left === 0) return to
    for (;;) {
      if (this.isWorkingDay(day)) {
        if (left <= minute) return day * MINUTES_PER_DAY + minute - left
        left -= minute
      }
      day--
      minute = MINUTES_PER_DAY
      if (day >= this.firstDay) continue
      // only the week decides before that
      if (this.daysOfWeek === 0) return -Infinity
      const weeks = Math.ceil(left / (this.daysOfWeek * MINUTES_PER_DAY)) - 1
      if (weeks <= 0) continue
      day -= weeks * 7
      left -= weeks * this.daysOfWeek * MINUTES_PER_DAY
    }
  }

  /** Minutes on this clock between two times, `from` <= `to`. */
  between(from: number, to: number): number {
    return this.until(to, Math.floor(to / MINUTES_PER_DAY)) - this.until(from, Math.floor(from / MINUTES_PER_DAY))
  }

  /** Minutes on this clock from the start date until a time on a day; negative before the start date. */
  until(time: number, day: number): number {
    const minute = time - day * MINUTES_PER_DAY
    const index = day - this.firstDay
    if (index >= 0 && index < this.paceOn.length) return this.minutesBefore[index] + this.paceOn[index] * minute
    return this.daysBefore(day) * MINUTES_PER_DAY + this.pace(day) * minute
  }

  /** Working days in [0, day), negative for a day before day 0. */
  daysBefore(day: number): number {
    const { firstDay, endDay, minutesBefore } = this
    if (day < firstDay) return minutesBefore[0] / MINUTES_PER_DAY - this.daysOfWeeks(day, firstDay)
    if (day <= endDay) return minutesBefore[day - firstDay] / MINUTES_PER_DAY
    return minutesBefore[endDay - firstDay] / MINUTES_PER_DAY + this.daysOfWeeks(endDay, day)
  }

  /** Working days in [from, until), outside the list. */
  private daysOfWeeks(from: number, until: number): number {
    const weeks = Math.floor((until - from) / 7)
    let count = weeks * this.daysOfWeek
    for (let day = from + 7 * weeks; day < until; day++) if (this.isWorkingDay(day)) count++
    return count
  }
}
