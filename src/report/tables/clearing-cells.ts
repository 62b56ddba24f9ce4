import type {
  ClearingResults,
  DayChance,
  DayQuantile,
  Difference,
  ProbabilityEstimate,
  Results,
} from '../../experiments/results.ts'
import { loneReplication } from '../lone-replication.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { dayCell, estimateCell, probabilityCell, shareRange } from './cells.ts'
import { plainCell, type Cell } from './table.ts'

/** A date with its interval; "later than" and "cannot be judged yet" are kept apart. */
export function dayQuantileCell(quantile: DayQuantile, results: Results, language: Language): Cell {
  return quantile.missing === 'unknown'
    ? plainCell(say(language, 'cannotBeJudged'))
    : dayCell(quantile, results, language)
}

/** The date by which a backlog is gone with 80 % probability. */
export function goneCell(clearing: ClearingResults, results: Results, language: Language): Cell {
  if (clearing.staysNormal) return plainCell(say(language, 'fromFirstDay'))
  return dayQuantileCell(clearing.gone.p80, results, language)
}

/** A probability, or between which shares it lies. */
export function dayChanceCell(chance: DayChance, results: Results, language: Language): Cell {
  const { value, low, high, atLeast, atMost } = chance
  if (value !== null) return probabilityCell({ value, low, high }, results, language)
  if (atLeast === 0 && atMost === 1) return plainCell(say(language, 'cannotBeJudged'))
  return plainCell(shareRange(atLeast, atMost, language))
}

/** By how much a backlog grows on a working day; a dash where the horizon is too short to tell. */
export function growthCell({ growth }: ClearingResults, language: Language): Cell {
  return growth === null ? plainCell(say(language, 'noValue')) : estimateCell(growth.perWorkingDay, language)
}

/** In how many replications one of a pair clears earlier, and of how many that is known unless of all. */
export function earlierCell(
  share: ProbabilityEstimate | null,
  { clearsDecided }: Difference,
  results: Results,
  language: Language,
): Cell {
  if (share === null) return plainCell(say(language, 'cannotBeJudged'))
  const cell = probabilityCell(share, results, language)
  if (clearsDecided === results.manifest.replications || loneReplication(results) !== null) return cell
  return { ...cell, text: say(language, 'earlierOf', { share: cell.text, count: clearsDecided }) }
}
