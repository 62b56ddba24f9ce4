/** What a contender found in one replication: times in system in minutes. */
export interface Answer {
  readonly customers: number
  readonly mean: number
  readonly p95: number
}

/** A contender's way of doing one case, once. */
export type Replicate = (replication: number) => Answer

/** Mean and 95 % quantile of the first `count` waits, which are sorted in place. */
export function answerOf(waits: Float64Array, count: number): Answer {
  const kept = waits.subarray(0, count)
  let sum = 0
  for (let i = 0; i < count; i++) sum += kept[i]
  kept.sort()
  return { customers: count, mean: sum / count, p95: kept[Math.ceil(0.95 * count) - 1] }
}
