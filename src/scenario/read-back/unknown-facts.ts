import { lawOf } from '../../random/distribution.ts'
import type { Office } from '../compiled/office.ts'
import { orNull } from './spans.ts'

/** A value that nobody knows, in its own unit. */
export interface UnknownFacts {
  readonly name: string
  /** '' for a number. */
  readonly unit: string
  /** Null when it has no bound. */
  readonly mean: number | null
  /** Nine of ten futures have it between these; equal for what is certain. */
  readonly low: number | null
  readonly high: number | null
}

export function unknownFacts({ unknowns }: Office): UnknownFacts[] {
  return unknowns.map(({ name, unit, distribution }) => {
    const law = lawOf(distribution)
    return { name, unit, mean: orNull(law.mean()), low: orNull(law.quantile(0.05)), high: orNull(law.quantile(0.95)) }
  })
}
