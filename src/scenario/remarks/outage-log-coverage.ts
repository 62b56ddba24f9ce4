import type { CompileContext } from '../compile-context.ts'
import { formatDay } from '../../time/date.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import type { Path } from '../text/source.ts'

/** A run that goes on for more than so many days after the last outage of a log is worth a word. */
const LONG = 30

/** Tells of a log whose outages lie partly outside the run. @param within those that reach into it, in minutes */
export function tellLogOutside(
  { file, link, all }: { readonly file: string; readonly link: string; readonly all: number },
  within: readonly { readonly start: number; readonly length: number }[],
  path: Path,
  context: CompileContext,
): void {
  const { days, startDay, reporter } = context
  if (within.length === 0) return
  const outside = all - within.length
  if (outside > 0) reporter.remark(path, { code: 'log-outside', values: { file, outside, all } })
  const last = within.reduce((latest, { start, length }) => Math.max(latest, start + length), 0)
  if (last > (days - LONG) * MINUTES_PER_DAY) return
  const until = formatDay(startDay + Math.floor(last / MINUTES_PER_DAY))
  reporter.remark(path, { code: 'log-ends', values: { file, link, until } })
}
