import { type Distribution, lawOf } from '../../random/distribution.ts'
import type { Duration } from '../../scenario/compiled/duration.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { workingDaysOfRun } from '../../time/working-days.ts'

/** Parts of equal probability into which a law is cut. */
const PARTS = 200

/** What of a random time falls into a span of time that begins with it. */
export interface Cut {
  /** Mean of the time, the span at most. */
  readonly mean: number
  /** Probability that it ends within the span. */
  readonly ends: number
}

const NO_TIME: Cut = { mean: 0, ends: 1 }

/** How long things last on average that have to end with the run, and how often what comes again comes in it. */
export class TimesInRun {
  /** Minutes of the run. */
  readonly horizon: number
  /** Calendar minutes for each minute of the working-day clock. */
  readonly #stretch: number
  readonly #known = new Map<Distribution, Map<number, Cut>>()

  constructor({ days, workingDays }: Office) {
    this.horizon = days * MINUTES_PER_DAY
    this.#stretch = days / Math.max(1, workingDaysOfRun(workingDays, days))
  }

  /** A duration from the start of the run on, in calendar minutes; null takes no time. */
  cut(duration: Duration | null): Cut {
    if (duration === null) return NO_TIME
    const stretch = duration.clock === 'calendar' ? 1 : this.#stretch
    const { mean, ends } = this.cutAt(duration.distribution, this.horizon / stretch)
    return { mean: mean * stretch, ends }
  }

  /** A random number in any unit, cut at a span in the same unit. */
  cutAt(distribution: Distribution, span: number): Cut {
    const bySpan = this.#known.get(distribution) ?? new Map<number, Cut>()
    this.#known.set(distribution, bySpan)
    const cut = bySpan.get(span) ?? cutOf(distribution, span)
    bySpan.set(span, cut)
    return cut
  }

  /** How often something comes in the run that comes again a time after it is over. */
  times(every: Cut, lasts: Cut = NO_TIME): number {
    return comings(this.horizon, every, lasts)
  }
}

/**
 * Comings within a span: the span over the mean cycle, cut at the span. By Erickson (1973), Annals of Probability 1, the
 * expected number of renewals is between one and two times that, whatever the law, also one without a mean.
 */
export function comings(span: number, every: Cut, lasts: Cut = NO_TIME): number {
  return span <= 0 || every.ends === 0 ? 0 : (span / (every.mean + lasts.mean)) * every.ends
}

function cutOf(distribution: Distribution, span: number): Cut {
  const law = lawOf(distribution)
  let sum = 0
  let ended = 0
  for (let i = 0; i < PARTS; i++) {
    const value = law.quantile((i + 0.5) / PARTS)
    sum += Math.min(value, span)
    if (value < span) ended++
  }
  // what ends with a chance below that of one part, such as a rare failure
  const ends = ended > 0 ? ended / PARTS : law.cumulative(span)
  return { mean: sum / PARTS, ends }
}
