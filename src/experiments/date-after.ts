const MS_PER_DAY = 86_400_000

/** The date so many days after another, both as YYYY-MM-DD. */
export function dateAfter(startDate: string, days: number): string {
  return new Date(Date.parse(`${startDate}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10)
}
