import { readingLimits } from '../../limits/reading-limits.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { beyondLimit, phrase } from '../phrases/phrase.ts'
import { Misreading } from '../text/misreading.ts'

const { time } = readingLimits

/** A time that is longer than anybody plans for. */
export class TooLong extends Misreading {
  readonly days: number

  constructor(days: number) {
    super(beyondLimit(time, days), { allowed: phrase('up-to-time', { most: time.most }) })
    this.days = days
  }
}

/** Minutes, on whatever clock and in either direction, unless they are more than anybody plans for. */
export function withinLongestTime(minutes: number): number {
  const days = Math.abs(minutes) / MINUTES_PER_DAY
  if (days <= time.most) return minutes
  throw new TooLong(days)
}
