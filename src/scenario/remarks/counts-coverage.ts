import type { CompileContext } from '../compile-context.ts'
import { type Day, formatDay } from '../../time/date.ts'
import type { Path } from '../text/source.ts'

/** Tells of daily numbers that no day of the run takes. */
export function tellCountsOutside(file: string, days: readonly Day[], path: Path, context: CompileContext): void {
  const { startDay, days: length, reporter } = context
  const outside = days.filter((day) => day < startDay || day >= startDay + length)
  if (outside.length === 0) return
  const range = outside.reduce(({ first, last }, day) => ({ first: Math.min(first, day), last: Math.max(last, day) }), {
    first: Infinity,
    last: -Infinity,
  })
  const values = {
    file,
    outside: outside.length,
    all: days.length,
    first: formatDay(range.first),
    last: formatDay(range.last),
  }
  reporter.remark(path, { code: 'counts-outside', values })
}
