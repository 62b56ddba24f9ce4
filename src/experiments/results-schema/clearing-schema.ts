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
import type { Sizes } from './sizes.ts'
import { amount, count, dayNumber, share, wholeIn, yesOrNo } from './values.ts'
import { readingLimits } from '../../limits/reading-limits.ts'

export const clearingAnswer = oneOf<Answer>({ yes: true, no: true, unknown: true })

const dayQuantile = objectOf<DayQuantile>({
  value: orNull(dayNumber),
  low: orNull(dayNumber),
  high: orNull(dayNumber),
  missing: leaf<DayQuantile['missing']>('later, unknown, or null', (value) =>
    [null, 'later', 'unknown'].includes(value as string | null),
  ),
  notBefore: orNull(dayNumber),
})

const dayChance = objectOf<DayChance>({
  value: orNull(share),
  atLeast: share,
  atMost: share,
  low: share,
  high: share,
})

const relapse = objectOf<RelapseResults>({
  probability,
  firstDay: orNull(dayNumber),
  notGoneAgain: orNull(share),
})

const growth = objectOf<GrowthResults>({
  weeks: count,
  perWorkingDay: estimatedChange,
  probability,
  isGrowing: yesOrNo,
})

export function clearingSchema({ byDay }: Sizes): Exactly<ClearingResults> {
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
    relapse,
    staysNormal: yesOrNo,
    aboveAtEnd: probability,
    workingDays: wholeIn(0, readingLimits.horizon.most),
    firstWorkingDay: wholeIn(-1, readingLimits.horizon.most),
    horizonToJudge: orNull(amount),
    growth: orNull(growth),
  })
}
