import { isShown } from '../results/is-shown.ts'
import type { CauseResults } from './attribution-results.ts'

/**
 * Whether a cause is shown to lengthen (1) or shorten (-1) the waiting; 0: neither. By its days or by its share, whose
 * intervals hold together: how long all wait differs more between futures than how much of it a cause is.
 */
export function shownEffect({ waiting, share }: Pick<CauseResults, 'waiting' | 'share'>): 1 | 0 | -1 {
  if (!isShown(waiting) && (share === null || !isShown(share))) return 0
  return waiting.mean > 0 ? 1 : -1
}
