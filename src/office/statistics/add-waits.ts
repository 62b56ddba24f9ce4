import type { SparseBins } from '../../statistics/log-linear-histogram.ts'
import type { WaitCell } from './replication-outcome.ts'

/** The waits of two groups of requests together. */
export function addWaits(a: WaitCell, b: WaitCell): WaitCell {
  if (b.count === 0) return a
  if (a.count === 0) return b
  return {
    count: a.count + b.count,
    ready: a.ready + b.ready,
    unfinished: a.unfinished + b.unfinished,
    withdrawn: a.withdrawn + b.withdrawn,
    sum: a.sum + b.sum,
    workingSum: a.workingSum + b.workingSum,
    soFar: a.soFar + b.soFar,
    workingSoFar: a.workingSoFar + b.workingSoFar,
    inTarget: a.inTarget + b.inTarget,
    undecided: a.undecided + b.undecided,
    early: {
      count: a.early.count + b.early.count,
      sum: a.early.sum + b.early.sum,
      workingSum: a.early.workingSum + b.early.workingSum,
    },
    waits: addBins(a.waits, b.waits),
    ages: addBins(a.ages, b.ages),
  }
}

/** Two histograms together. */
export function addBins(a: SparseBins, b: SparseBins): SparseBins {
  if (b.bin.length === 0) return a
  if (a.bin.length === 0) return b
  const bin: number[] = []
  const count: number[] = []
  const sum: number[] = []
  for (let i = 0, j = 0; i < a.bin.length || j < b.bin.length;) {
    const next = Math.min(a.bin[i] ?? Infinity, b.bin[j] ?? Infinity)
    const isOfA = a.bin[i] === next
    const isOfB = b.bin[j] === next
    bin.push(next)
    count.push((isOfA ? a.count[i] : 0) + (isOfB ? b.count[j] : 0))
    sum.push((isOfA ? a.sum[i] : 0) + (isOfB ? b.sum[j] : 0))
    if (isOfA) i++
    if (isOfB) j++
  }
  return { bin: Uint16Array.from(bin), count: Uint32Array.from(count), sum: Float64Array.from(sum) }
}
