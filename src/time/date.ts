const MS_PER_DAY = 86_400_000

/** A local date as days since 1970-01-01, without any time zone. */
export type Day = number

/** Days since 1970-01-01 of a date in the Gregorian calendar. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return Math.round(Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY)
}

/** YYYY-MM-DD. */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7
}

/** The date a number of days after another, both as YYYY-MM-DD. */
export function dateAfter(startDate: string, days: number): string {
  return new Date(Date.parse(`${startDate}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10)
}

/** The dates of so many days from a first one on, all as YYYY-MM-DD. */
export function datesFrom(startDate: string, days: number): string[] {
  return Array.from({ length: days }, (_, day) => dateAfter(startDate, day))
}

/** How many days the second date lies after the first, both as YYYY-MM-DD. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / MS_PER_DAY)
}
