import type { Estimate } from '../../experiments/results/estimates.ts'
import { formatShare } from '../format.ts'
import type { Language } from '../words/say.ts'

/** A share with the ends of its interval, none of them below nothing. */
export function shareText({ mean, halfWidth }: Estimate, language: Language) {
  const end = (value: number) => formatShare(Math.max(0, value), language)
  const half = halfWidth ?? 0
  return { share: end(mean), low: end(mean - half), high: end(mean + half) }
}
