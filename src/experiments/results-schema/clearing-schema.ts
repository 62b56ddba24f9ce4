import type {
  Answer,
  ClearingResults,
  DayChance,
  DayChances,
  DayQuantile,
  GrowthResults,
  RelapseResults,
} from '../results/clearing.ts'
import { estimatedChange, probability } from './estimates-schema.ts'
import { type Exactly, leaf, listOf, objectOf, oneOf, orNull } from './exactly.ts'
import { allowedWords } from './results-words.ts'
import type { Sizes } from './sizes.ts'
import { amount, count, share, wholeIn, yesOrNo } from './values.ts'
import { readingLimits } from '../../limits/reading-limits.ts'

export const clearingAnswer = oneOf<Answer>({ yes: true, no: true, unknown: true })

const dayChance = objectOf<DayChance>({
  value: orNull(share),
  atLeast: share,
  atMost: share,
  low: share,
  high: share,
})

const growth = objectOf<GrowthResults>({
  weeks: count,
  perWorkingDay: estimatedChange,
  probability,
  isGrowing: yesOrNo,
})

const missing = leaf<DayQuantile['missing']>(allowedWords.orNull(allowedWords.oneOf(['later', 'unknown'])), (value) =>
  [null, 'later', 'unknown'].includes(value as string | null),
)

export function clearingSchema({ byDay, day }: Sizes): Exactly<ClearingResults> {
  const dayQuantile = objectOf<DayQuantile>({
    value: orNull(day),
    low: orNull(day),
    high: orNull(day),
    missing,
    notBefore: orNull(day),
  })
  const chances = objectOf<DayChances>({
    p50: dayQuantile,
    p80: dayQuantile,
    p95: dayQuantile,
    byDay: listOf(dayChance, byDay),
    withinHorizon: dayChance,
  })
  return objectOf<ClearingResults>({
    gone: chances,
    firstNormal: chances,
    relapse: objectOf<RelapseResults>({ probability, firstDay: orNull(day), notGoneAgain: orNull(share) }),
    staysNormal: yesOrNo,
    aboveAtEnd: probability,
    workingDays: wholeIn(0, readingLimits.horizon.most),
    firstWorkingDay: wholeIn(-1, readingLimits.horizon.most),
    horizonToJudge: orNull(amount),
    growth: orNull(growth),
  })
}
