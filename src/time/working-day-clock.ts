import { MINUTES_PER_DAY } from './minutes.ts'

/** What is left of a length of time, in minutes, and is no more than the rounding of a sum. */
const ROUNDING = 2 ** -21

/**
 * The working-day clock, which stands still on days when the office is closed. A working day is the 1440 minutes of a
 * calendar day on which the office opens at all. Days before the start and after the end of the given list follow its
 * weekly pattern.
 */
export class WorkingDayClock {
  /** Working days before each day of the list; one entry more than there are days. */
  private readonly before: Int32Array
  /**
   * The same in minutes; and by day 1 on working days, 0 on others. As floating-point numbers, they need no conversion.
   */
  private readonly minutesBefore: Float64Array
  private readonly paceOn: Float64Array
  private readonly weekly: Uint8Array
  /** Whether every day is a working day; then from the start on the clock shows calendar time. */
  readonly isAlwaysOpen: boolean

  /** @param isOpen 1 for each working day, from day 0 */
  constructor(isOpen: Uint8Array) {
    this.before = new Int32Array(isOpen.length + 1)
    for (let day = 0; day < isOpen.length; day++) this.before[day + 1] = this.before[day] + isOpen[day]
    this.minutesBefore = Float64Array.from(this.before, (days) => days * MINUTES_PER_DAY)
    this.paceOn = Float64Array.from(isOpen)
    this.weekly = weeklyPattern(isOpen)
    this.isAlwaysOpen = !isOpen.includes(0) && !this.weekly.includes(0)
  }

  isWorkingDay(day: number): boolean {
    return this.pace(day) === 1
  }

  /** Minutes on this clock per calendar minute of a day: 1 or 0. */
  pace(day: number): number {
    return day >= 0 && day < this.paceOn.length ? this.paceOn[day] : this.weekly[((day % 7) + 7) % 7]
  }

  /** The time at which `length` minutes on this clock have passed since `from`. */
  add(from: number, length: number): number {
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
    }
  }

  /** Minutes on this clock between two times, `from` <= `to`. */
  between(from: number, to: number): number {
    return this.until(to, Math.floor(to / MINUTES_PER_DAY)) - this.until(from, Math.floor(from / MINUTES_PER_DAY))
  }

  /** Minutes on this clock from the start date until a time on a day; negative before the start date. */
  until(time: number, day: number): number {
    const minute = time - day * MINUTES_PER_DAY
    if (day >= 0 && day < this.paceOn.length) return this.minutesBefore[day] + this.paceOn[day] * minute
    return this.daysBefore(day) * MINUTES_PER_DAY + this.pace(day) * minute
  }

  /** Working days in [0, day), negative for a day before day 0. */
  daysBefore(day: number): number {
    if (day < 0) return -this.countWorkingDays(day, 0)
    const last = this.paceOn.length
    return day <= last ? this.before[day] : this.before[last] + this.countWorkingDays(last, day)
  }

  private countWorkingDays(from: number, until: number): number {
    let count = 0
    for (let day = from; day < until; day++) if (this.isWorkingDay(day)) count++
    return count
  }
}

/** Which days of the week are open more often than not, counted from day 0's weekday; all of them when none is. */
function weeklyPattern(isOpen: Uint8Array): Uint8Array {
  const open = new Int32Array(7)
  const all = new Int32Array(7)
  isOpen.forEach((value, day) => {
    open[day % 7] += value
    all[day % 7]++
  })
  const pattern = Uint8Array.from(open, (count, weekday) => (2 * count > all[weekday] ? 1 : 0))
  return pattern.includes(1) ? pattern : pattern.fill(1)
}
