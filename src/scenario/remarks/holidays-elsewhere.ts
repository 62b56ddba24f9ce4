import { formatDay, type Day } from '../../time/date.ts'
import type { CompileContext } from '../compile-context.ts'
import type { Path } from '../text/source.ts'

/**
 * Tells of holidays none of which is a day of the run, and of years of the run for which the list has none.
 *
 * @param closed further days on which it is closed; some write the holidays of another year there
 */
export function warnOfHolidaysElsewhere(
  holidays: readonly Day[],
  closed: readonly Day[],
  path: Path,
  context: CompileContext,
): void {
  const { startDay, days, reporter } = context
  if (holidays.length === 0) return
  const end = startDay + days - 1
  const sorted = [...holidays].sort((a, b) => a - b)
  const run = `a day of the run, ${formatDay(startDay)} to ${formatDay(end)}`
  if (!sorted.some((day) => day >= startDay && day <= end)) {
    reporter.warn(path, `${listed(sorted)} ${run}`)
    return
  }
  const covered = new Set([...sorted, ...closed].map(yearOf))
  const without = [...yearsBetween(startDay, end)].filter((year) => !covered.has(year))
  if (without.length > 0)
    reporter.warn(path, `the run goes on in ${without.join(', ')}, for which the list has no holiday`)
}

function listed(days: readonly Day[]): string {
  const [first, last] = [days[0], days.at(-1)].map((day) => formatDay(day ?? 0))
  if (days.length === 1) return `the holiday here, ${first}, is not`
  return `none of the ${days.length} holidays here, ${first} to ${last}, is`
}

function yearOf(day: Day): string {
  return formatDay(day).slice(0, 4)
}

function yearsBetween(first: Day, last: Day): Set<string> {
  const years = new Set<string>()
  for (let day = first; day <= last; day++) years.add(yearOf(day))
  return years
}
