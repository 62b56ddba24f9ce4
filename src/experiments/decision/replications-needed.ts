import { powerOfTen } from '../../statistics/power-of-ten.ts'
import { clopperPearson } from '../../statistics/clopper-pearson.ts'

/** More are not worth naming: the difference is too small to be settled by simulating. */
const MOST = 1_000_000

/**
 * With how many replications a mean would probably be told from a limit, by its half-width now: it shrinks with the root
 * of their number (Law 2015, section 9.4.1). Null when that are too many, or when there is no half-width.
 */
export function neededForMean(distance: number, halfWidth: number | null, n: number): number | null {
  if (halfWidth === null || distance === 0) return null
  const needed = n * (halfWidth / distance) * (halfWidth / distance)
  return needed > MOST ? null : inRoundNumbers(needed)
}

/** The same for a probability, with its exact interval if the share stays what it is. */
export function neededForProbability(share: number, limit: number, n: number, confidence: number): number | null {
  for (let more = n; more <= MOST; more = Math.ceil(more * 1.2)) {
    const { low, high } = clopperPearson(Math.round(share * more), more, confidence)
    if (low > limit || high < limit) return inRoundNumbers(more)
  }
  return null
}

/** Up to two digits. */
function inRoundNumbers(count: number): number {
  const step = powerOfTen(Math.max(0, Math.ceil(count).toString().length - 2))
  return Math.ceil(count / step) * step
}
