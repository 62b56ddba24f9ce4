import { isAtLeast, type Trials } from '../../statistics/is-at-least.ts'
import { total } from '../../statistics/total.ts'
import { goneCounts } from '../futures/gone-counts.ts'
import type { GoalFacts } from '../results/decision.ts'
import type { SelectedCell } from '../results/selection.ts'
import type { SelectedFuture } from './selection-settings.ts'

/** One condition of the goal under one plan. */
export interface GoalCell {
  readonly condition: SelectedCell['condition']
  /** Probability or mean share that is asked for. */
  readonly limit: number
  readonly day: number | null
}

/** The conditions of a goal that are probabilities or shares. */
export function cellsOf({ goneBy, waits }: Pick<GoalFacts, 'goneBy' | 'waits'>): GoalCell[] {
  return [
    ...(goneBy === null ? [] : [{ condition: 'gone-by', limit: goneBy.probability, day: goneBy.day } as const]),
    ...(waits === null ? [] : [{ condition: 'ready-within', limit: waits.share, day: null } as const]),
  ]
}

/**
 * What is known about a cell from some futures. A future that cannot be judged may turn out either way. A mean share is
 * a sum of variables between 0 and 1; futures without one are left out.
 */
export function trialsOf({ condition, day }: GoalCell, futures: readonly SelectedFuture[]): Trials {
  if (condition === 'ready-within') {
    const shares = futures.flatMap(({ withinTarget }) => withinTarget ?? [])
    return { successes: total(shares), n: shares.length }
  }
  return goneCounts(futures, day!)
}

export interface CellTest {
  /** Chance to be wrong that each cell has. */
  readonly alpha: number
  readonly zone: number
}

/** Whether a cell is answered, or shown to lie so near to what is asked that it is left open. */
export function lookAt(cell: GoalCell, trials: Trials, test: CellTest): Pick<SelectedCell, 'answer' | 'near'> {
  const { limit } = cell
  const answer = isAtLeast(limit, trials, test)
  if (answer !== 'undecided') return { answer, near: false }
  const isNear =
    isAtLeast(limit - test.zone, trials, test) === 'yes' &&
    (limit + test.zone > 1 || isAtLeast(limit + test.zone, trials, test) === 'no')
  return { answer, near: isNear }
}

/** More are not worth forecasting. */
const MOST = 1_000_000

/** With how many trials a cell would be settled if the share stayed what it is; null when that are too many. */
export function trialsNeeded(cell: GoalCell, { successes, n, unknown = 0 }: Trials, test: CellTest): number | null {
  if (n === 0) return null
  for (let more = n; more <= MOST; more = Math.ceil(more * 1.1)) {
    const factor = more / n
    const trials = {
      successes: successes * factor,
      n: more,
      unknown: Math.min(unknown * factor, more - successes * factor),
    }
    const { answer, near } = lookAt(cell, trials, test)
    if (answer !== 'undecided' || near) return more
  }
  return null
}

/** Days by whose end the backlog is shown to be gone with a probability, from the first on, and shown not to be, up to the last. */
export function surelyGone(
  limit: number,
  days: number,
  futures: readonly SelectedFuture[],
  test: CellTest,
): { readonly surelyFrom: number | null; readonly surelyNotBy: number | null } {
  const answers = Array.from({ length: days }, (_, day) =>
    isAtLeast(limit, trialsOf({ condition: 'gone-by', limit, day }, futures), test),
  )
  const from = answers.indexOf('yes')
  const notBy = answers.lastIndexOf('no')
  return { surelyFrom: from < 0 ? null : from, surelyNotBy: notBy < 0 ? null : notBy }
}
