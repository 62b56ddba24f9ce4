import { type SparseBins, startOfBin } from '../statistics/log-linear-histogram.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'
import type { WaitSpread } from './results/waits.ts'

/** Waits up to this, in minutes, are told more finely than by whole days. */
const SHORT = 2 * MINUTES_PER_DAY

/** The bins of all replications together as spans in days; null where some wait is long, and where there is none. */
export function waitSpread(replications: readonly SparseBins[]): WaitSpread | null {
  const counts = new Map<number, number>()
  for (const { bin, count } of replications) bin.forEach((b, i) => counts.set(b, (counts.get(b) ?? 0) + count[i]))
  const bins = [...counts.keys()].sort((a, b) => a - b)
  const last = bins.at(-1)
  if (last === undefined || startOfBin(last + 1) > SHORT) return null
  return {
    from: bins.map((bin) => startOfBin(bin) / MINUTES_PER_DAY),
    to: bins.map((bin) => startOfBin(bin + 1) / MINUTES_PER_DAY),
    count: bins.map((bin) => counts.get(bin)!),
  }
}
