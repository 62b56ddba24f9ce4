import type { ServiceResults } from '../results.ts'

/** Day on which the backlog is gone in each replication; Infinity where it is not gone within the horizon. */
function goneDays({ replications }: ServiceResults): number[] {
  return replications.clearingDay.map((day) => day ?? Number.POSITIVE_INFINITY)
}

/** The same with the length of the horizon for Infinity: its mean is the restricted mean (Royston and Parmar 2013). */
export function goneOrHorizon(service: ServiceResults): number[] {
  const { length } = service.clearing.byDay
  return goneDays(service).map((day) => Math.min(day, length))
}

/** Replications by whether the backlog is gone by the end of a day; `unknown` where the horizon is too short to say. */
export interface GoneCounts {
  readonly gone: number
  readonly unknown: number
  readonly n: number
}

export function goneBy(service: ServiceResults, day: number): GoneCounts {
  const days = goneDays(service)
  return { gone: days.filter((each) => each <= day).length, unknown: 0, n: days.length }
}
