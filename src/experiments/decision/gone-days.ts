import type { ReplicationColumns, ServiceResults } from '../results.ts'

/**
 * Day on which the backlog is gone in each replication, and the length of the horizon where it is not known to be gone
 * within it: the mean is the restricted mean (Royston and Parmar 2013).
 */
export function goneOrHorizon({ goneDay }: ReplicationColumns, days: number): number[] {
  return goneDay.map((day) => day ?? days)
}

/** Replications by whether the backlog is gone by the end of a day; `unknown` where the horizon is too short to say. */
export interface GoneCounts {
  readonly gone: number
  readonly unknown: number
  readonly n: number
}

export function goneBy({ clearing, replications }: ServiceResults, day: number): GoneCounts {
  const n = replications.goneDay.length
  const { atLeast, atMost } = clearing.gone.byDay[day]
  const gone = Math.round(atLeast * n)
  return { gone, unknown: Math.round(atMost * n) - gone, n }
}
