import { MINUTES_PER_DAY } from './minutes.ts'
import type { Period } from './period.ts'

/**
 * Opening, closing, opening, ... in minutes since day 0, of `days` days, each period as it is: one that ends at midnight
 * and one that begins then stay two.
 */
export function edgesDayByDay(days: number, periodsOfDay: (index: number) => readonly Period[]): Float64Array {
  const edges: number[] = []
  for (let index = 0; index < days; index++) {
    for (const { open, close } of periodsOfDay(index)) {
      edges.push(index * MINUTES_PER_DAY + open, index * MINUTES_PER_DAY + close)
    }
  }
  return Float64Array.from(edges)
}

/** The same with periods that meet, also over midnight, made one. */
export function calendarEdges(days: number, periodsOfDay: (index: number) => readonly Period[]): Float64Array {
  const edges = edgesDayByDay(days, periodsOfDay)
  const meets = (i: number) => (i % 2 === 0 ? edges[i] === edges[i - 1] : edges[i] === edges[i + 1])
  return edges.filter((_, i) => !meets(i))
}
