import type { Clearing } from '../scenario/compiled/services.ts'
import type { Answer } from './results/clearing.ts'

/** A day that a rule finds, if it can be applied. */
export interface JudgedDay {
  readonly answer: Answer
  /** Yes: the day. Unknown: normal since that day, or null with too few working days for the rule. No: null. */
  readonly day: number | null
}

/** When the backlog of one replication is normal, gone and back. */
export interface ClearingDays {
  readonly firstNormal: JudgedDay
  readonly gone: JudgedDay
  /** Days on which relapses begin. */
  readonly relapses: readonly number[]
  /** Normal from the first working day on, and never above normal for the required number of days. */
  readonly staysNormal: boolean
  /** On the last working days, too few for a relapse, the backlog is above normal. */
  readonly isAboveAtEnd: boolean
}

/**
 * Judges the backlog at the end of each working day, where m is the required number of working days; days when the
 * office is closed neither count nor interrupt a row.
 *
 * - First normal: the first day from which the backlog is normal on m working days in a row, this one included.
 * - A relapse: m working days in a row above normal, after the first normal day.
 * - Gone: the first day from which it is normal on m working days in a row and after which no relapse begins.
 *
 * A row of fewer than m normal days at the end of the horizon is unknown, not "no"; one of fewer than m days above
 * normal is no relapse. So the answers change with a longer horizon in two ways only: what was unknown becomes known,
 * and a relapse that begins later can make a gone backlog one that is gone later, or not at all. Of the days on which
 * it can be judged, the probability of being gone never grows with the horizon, and that of a first normal day stays
 * as it is.
 *
 * @param backlog requests at the end of each day
 * @param workingDays 1 for each day on which the office is open
 */
export function clearingDays(backlog: Int32Array, workingDays: Uint8Array, clearing: Clearing): ClearingDays {
  const { rows, count } = rowsOf(backlog, workingDays, clearing.normalBacklog)
  const isLong = (row: Row): boolean => row.length >= clearing.workingDays
  const isBacklog = (row: Row): boolean => row.isAbove && isLong(row)
  const isNormal = (row: Row): boolean => !row.isAbove && isLong(row)
  const last = rows.at(-1)
  const judged = (row: Row | undefined): JudgedDay => {
    if (row) return { answer: 'yes', day: row.from }
    if (count < clearing.workingDays) return { answer: 'unknown', day: null }
    return last!.isAbove ? { answer: 'no', day: null } : { answer: 'unknown', day: last!.from }
  }
  const first = rows.findIndex(isNormal)
  const gone = judged(rows.slice(rows.findLastIndex(isBacklog) + 1).find(isNormal))
  const relapses = first < 0 ? [] : rows.slice(first).filter(isBacklog)
  return {
    firstNormal: judged(rows[first]),
    gone,
    relapses: relapses.map(({ from }) => from),
    staysNormal: first === 0 && relapses.length === 0,
    isAboveAtEnd: gone.answer === 'yes' && last!.isAbove,
  }
}

/** Working days in a row that are all normal, or all above normal. */
interface Row {
  /** Its first day. */
  readonly from: number
  length: number
  readonly isAbove: boolean
}

/** All rows in their order, each as long as can be, and the number of working days. */
function rowsOf(backlog: Int32Array, workingDays: Uint8Array, normal: number): { rows: Row[]; count: number } {
  const rows: Row[] = []
  let count = 0
  for (let day = 0; day < backlog.length; day++) {
    if (workingDays[day] === 0) continue
    count++
    const isAbove = backlog[day] > normal
    const row = rows.at(-1)
    if (row?.isAbove === isAbove) row.length++
    else rows.push({ from: day, length: 1, isAbove })
  }
  return { rows, count }
}
