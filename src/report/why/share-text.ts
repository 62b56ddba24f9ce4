import type { Estimate } from '../../experiments/results/estimates.ts'
import { formatPercent, formatShare } from '../format.ts'
import { say, type Language } from '../words/say.ts'

/** A share with the ends of its interval: "46% (41% to 51%)"; alone where they would read the same. */
export function shareText(share: Estimate, language: Language): string {
  const { mean, low, high } = shareEnds(share, language)
  return low === mean && high === mean ? mean : say(language, 'withEnds', { value: mean, low, high })
}

/** The same in parts, for a cell. */
export function shareEnds({ mean, halfWidth }: Estimate, language: Language) {
  const half = halfWidth ?? 0
  const end = (value: number) =>
    value < 0 ? formatPercent(value, language).replace('-', '−') : formatShare(value, language)
  return { mean: end(mean), low: end(mean - half), high: end(mean + half) }
}
