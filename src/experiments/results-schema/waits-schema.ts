import type {
  ApplicationDay,
  ClassResults,
  DayInterval,
  Losses,
  ServiceWaitResults,
  WaitQuantile,
  WaitQuantiles,
  WaitResults,
  WaitSpread,
} from '../results/waits.ts'
import { estimate, estimatedShare } from './estimates-schema.ts'
import { type Exactly, type Fields, listOf, objectOf, orNull } from './exactly.ts'
import type { Sizes } from './sizes.ts'
import { amount, anyNumber, count, dayNumber, name, wholeIn, yesOrNo } from './values.ts'
import { readingLimits } from '../../limits/reading-limits.ts'

const MOST_DAYS = readingLimits.horizon.most
/** Waits of up to two days are counted in spans of minutes; more of them than there can be. */
const MOST_SPANS = 10_000

const interval = objectOf<DayInterval>({ low: orNull(amount), high: orNull(amount) })

const waitQuantile = objectOf<WaitQuantile>({
  value: orNull(amount),
  longerThan: orNull(amount),
  interval: orNull(interval),
})

export const waitQuantiles = objectOf<WaitQuantiles>({
  p50: waitQuantile,
  p80: waitQuantile,
  p90: waitQuantile,
  p95: waitQuantile,
  p99: waitQuantile,
})

const waitFields: Fields<WaitResults> = {
  requests: count,
  unfinishedShare: orNull(estimatedShare),
  withdrawnShare: orNull(estimatedShare),
  quantiles: orNull(waitQuantiles),
  mean: orNull(estimate),
  meanWorking: orNull(estimate),
  earlyMean: orNull(estimate),
  earlyMeanWorking: orNull(estimate),
  withinTarget: orNull(estimatedShare),
  undecidedShare: orNull(estimatedShare),
}

export const waits = objectOf<WaitResults>(waitFields)

const applicationDay = objectOf<ApplicationDay>({
  day: wholeIn(0, MOST_DAYS - 1),
  count,
  unfinished: count,
  withdrawn: count,
  p50: orNull(dayNumber),
  p80: orNull(dayNumber),
  p90: orNull(dayNumber),
  p95: orNull(dayNumber),
  interval: objectOf<ApplicationDay['interval']>({
    p50: orNull(interval),
    p80: orNull(interval),
    p90: orNull(interval),
    p95: orNull(interval),
  }),
})

const spanEnds = listOf(dayNumber, { least: 0, most: MOST_SPANS })

const spread = objectOf<WaitSpread>({
  from: spanEnds,
  to: spanEnds,
  count: listOf(amount, { least: 0, most: MOST_SPANS }),
})

export function serviceWaitsSchema({ byDay }: Sizes): Exactly<ServiceWaitResults> {
  return objectOf<ServiceWaitResults>({
    ...waitFields,
    atStart: orNull(waits),
    cameLater: orNull(waits),
    histogram: objectOf<ServiceWaitResults['histogram']>({
      days: listOf(wholeIn(0, MOST_DAYS), { least: 0, most: MOST_DAYS }),
      count: listOf(count, { least: 0, most: MOST_DAYS }),
      longer: count,
      withdrawn: count,
    }),
    spread: orNull(spread),
    byApplicationDay: listOf(applicationDay, byDay),
  })
}

export function classSchema(serviceWaits: Exactly<ServiceWaitResults>): Exactly<ClassResults> {
  return objectOf<ClassResults>({
    name,
    priority: anyNumber,
    hasLetters: yesOrNo,
    wait: serviceWaits,
    documentWait: serviceWaits,
  })
}

export const losses = objectOf<Losses>({
  foundNoPlace: orNull(estimatedShare),
  gaveUp: orNull(estimatedShare),
  sentHome: orNull(estimatedShare),
})
