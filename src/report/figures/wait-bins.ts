import type { ServiceWaitResults } from '../../experiments/results.ts'
import { type TimeUnit, timeUnit } from '../format-time.ts'
import { MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../../time/minutes.ts'

/** How many requests waited how long. */
export interface WaitCounts {
  /** count[i] requests waited from[i] to to[i] days; the spans ascend and do not overlap. */
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly count: readonly number[]
  /** Requests that were unfinished at the horizon, and those that left without being served. */
  readonly longer: number
  readonly withdrawn: number
  /** Whether lengths are differences of dates: `from` and `to` are the same whole number of days. */
  readonly isWholeDays: boolean
}

export interface WaitBins {
  /** Of a bin, in days. Bin k holds waits of k to k + 1 widths; of whole days, those below k + 1 widths. */
  readonly width: number
  /** Share of all requests in each bin. */
  readonly share: readonly number[]
  /** Shares of all requests that are unfinished at the horizon, and that left without being served. */
  readonly longer: number
  readonly withdrawn: number
  readonly isWholeDays: boolean
  /** In which the bins are read. */
  readonly unit: TimeUnit
}

/** What the results know of how the waits are spread, as finely as they know it. */
export function waitCounts({ histogram, spread }: ServiceWaitResults): WaitCounts {
  const { days, count, longer, withdrawn } = histogram
  if (spread !== null) return { ...spread, longer, withdrawn, isWholeDays: false }
  return { from: days, to: days, count, longer, withdrawn, isWholeDays: true }
}

const mostBins = 60

const minutes = [1, 2, 5, 10, 15, 20, 30].map((length) => length / MINUTES_PER_DAY)
const hours = [1, 2, 3, 4, 6, 12].map((length) => (length * MINUTES_PER_HOUR) / MINUTES_PER_DAY)
const days = [1, 2, 7, 14, 28, 56, 84, 168, 336]

/** Steps of time that read well, in days. */
export const steps: readonly number[] = [...minutes, ...hours, ...days]

/** Bins of one width that reads well: the narrowest of which few enough are needed. */
export function binWaits(counts: WaitCounts): WaitBins {
  const { from, to, count, isWholeDays } = counts
  const last = isWholeDays ? (to.at(-1) ?? 0) + 1 : (to.at(-1) ?? 0)
  const finest = isWholeDays ? 1 : Math.max(0, last - (from.at(-1) ?? 0))
  const width = steps.find((step) => step >= finest * (1 - 1e-9) && last / step <= mostBins) ?? steps.at(-1)!
  const total = count.reduce((sum, requests) => sum + requests, counts.longer + counts.withdrawn)
  const share = new Array<number>(Math.max(1, Math.ceil(last / width - 1e-9))).fill(0)
  for (const [index, requests] of count.entries()) {
    addSpan(share, from[index] / width, to[index] / width, requests / total)
  }
  const shareOf = (requests: number) => (total === 0 ? 0 : requests / total)
  const [longer, withdrawn] = [shareOf(counts.longer), shareOf(counts.withdrawn)]
  return { width, share, longer, withdrawn, isWholeDays, unit: isWholeDays ? 'days' : timeUnit([share.length * width]) }
}

/** Spreads an amount evenly over a span, whose ends are given in bins. */
function addSpan(share: number[], from: number, to: number, amount: number): void {
  const first = Math.min(share.length - 1, Math.floor(from))
  const last = Math.min(share.length - 1, Math.max(first, Math.ceil(to) - 1))
  for (let bin = first; bin <= last; bin++) {
    const part = first === last ? 1 : (Math.min(to, bin + 1) - Math.max(from, bin)) / (to - from)
    share[bin] += part * amount
  }
}

/** Where the middle of a bin is drawn, in days: the column of 7 whole days reaches from 6.5 to 7.5. */
export function middleOf({ width, isWholeDays }: WaitBins, bin: number): number {
  return (bin + 0.5) * width - (isWholeDays ? 0.5 : 0)
}

/** The longest wait that a bin holds, in days. */
export function longestOf({ width, isWholeDays }: WaitBins, bin: number): number {
  return (bin + 1) * width - (isWholeDays ? 1 : 0)
}
