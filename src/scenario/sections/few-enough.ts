import { sayLimit } from '../../limits/limit.ts'
import { readingLimits } from '../../limits/reading-limits.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import type { CompileContext } from '../compile-context.ts'
import type { Path } from '../text/source.ts'

const { dueDates } = readingLimits

/**
 * Whether what is due again and again, perhaps from long before the start on, is due no more often until the end of the
 * run than can be gone through; complains where it is.
 *
 * @param first minutes since the start
 * @param every minutes
 */
export function isFewEnough(first: number, every: number, path: Path, { days, reporter }: CompileContext): boolean {
  const times = Math.ceil((days * MINUTES_PER_DAY - first) / every)
  if (times <= dueDates.most) return true
  reporter.complain(path, sayLimit(dueDates, times), {
    allowed: 'a first time nearer to the start, or a longer period',
  })
  return false
}
