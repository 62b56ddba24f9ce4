import { outputLimits } from '../limits/output-limits.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'
import { minutesOfCell } from './cells.ts'
import type { ExampleReplication } from './results.ts'

/** Days from the start. */
interface Period {
  readonly from: number
  readonly to: number
}

/**
 * When a link was down; where that was more often than a figure can show, cell by cell.
 *
 * @param edges begins and ends in turn, in minutes
 * @param days of the horizon
 */
export function linkPeriods(
  edges: Float64Array,
  days: number,
): Pick<ExampleReplication['links'][number], 'periods' | 'cell'> {
  const periods = Array.from({ length: edges.length / 2 }, (_, i) => ({
    from: edges[2 * i] / MINUTES_PER_DAY,
    to: edges[2 * i + 1] / MINUTES_PER_DAY,
  }))
  if (periods.length <= outputLimits.stateIntervals.most) return { periods }
  const minutes = minutesOfCell(days)
  return { periods: linkCells(periods, minutes, days), cell: minutes / MINUTES_PER_DAY }
}

/**
 * The runs of cells that count as down: those of which the link was down for more than half.
 *
 * @param minutes of a cell
 * @param days of the horizon
 */
export function linkCells(periods: readonly Period[], minutes: number, days: number): Period[] {
  const cell = minutes / MINUTES_PER_DAY
  const runs: Period[] = []
  for (const [index, share] of sharesOfCells(periods, minutes, days).entries()) {
    if (share <= 0.5) continue
    const [from, to] = [index * cell, Math.min(days, (index + 1) * cell)]
    const last = runs.at(-1)
    if (last?.to === from) runs[runs.length - 1] = { from: last.from, to }
    else runs.push({ from, to })
  }
  return runs
}

/** Which share of each cell the periods take. */
export function sharesOfCells(periods: readonly Period[], minutes: number, days: number): Float64Array {
  const perDay = MINUTES_PER_DAY / minutes
  const cells = Math.ceil(days * perDay)
  const shares = new Float64Array(cells)
  for (const { from, to } of periods) {
    for (let cell = Math.floor(from * perDay); cell < cells && cell < to * perDay; cell++) {
      const within = Math.min(to * perDay, cell + 1) - Math.max(from * perDay, cell)
      shares[cell] += within / Math.min(1, days * perDay - cell)
    }
  }
  return shares
}
