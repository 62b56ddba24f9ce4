import { MINUTES_PER_DAY } from './minutes.ts'
import type { Period } from './period.ts'

/**
 * Opening, closing, opening, ... in minutes since day 0, of `days` days. Periods that meet, also over
 * midnight, become one.
 */
export function calendarEdges(days: number, periodsOfDay: (index: number) => readonly Period[]): Float64Array {
  const edges: number[] = []
  for (let index = 0; index < days; index++) {
    for (const { open, close } of periodsOfDay(index)) {
      if (edges.length > 0 && edges.at(-1) === index * MINUTES_PER_DAY + open) edges.pop()
      else edges.push(index * MINUTES_PER_DAY + open)
      edges.push(index * MINUTES_PER_DAY + close)
    }
  }
  return Float64Array.from(edges)
}

/** The same with each period left as it is: one that ends at midnight and one that begins then stay two. */
export function edgesDayByDay(days: number, periodsOfDay: (index: number) => readonly Period[]): Float64Array {
  const edges: number[] = []
  for (let index = 0; index < days; index++) {
    for (const { open, close } of periodsOfDay(index)) {
      edges.push(index * MINUTES_PER_DAY + open, index * MINUTES_PER_DAY + close)
    }
  }
  return Float64Array.from(edges)
}
