const MS_PER_MINUTE = 60_000
const MS_PER_SECOND = 1000

/** Local date and time a number of minutes after 00:00 of a date, to the nearest second: `2018-03-05 08:00:00`. */
export function dateTimeAfter(startDate: string, minutes: number): string {
  const seconds = Math.round((minutes * MS_PER_MINUTE) / MS_PER_SECOND)
  return new Date(Date.parse(`${startDate}T00:00:00Z`) + seconds * MS_PER_SECOND)
    .toISOString()
    .slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)
    .replace('T', ' ')
}
