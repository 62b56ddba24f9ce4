import { loneReplication } from '../lone-replication.ts'
import type { Results } from '../../experiments/results.ts'
import type { Language } from '../words/say.ts'
import { comparisonFigures } from './all-figures.ts'
import { backlogFigure } from './backlog.ts'
import type { Figure } from './figure.ts'

/**
 * What is drawn while a slider moves: the backlog, when it is gone, what can be promised, and what the office pays. Of a
 * single future only the backlog: nothing else is known then.
 */
export function whatIfFigures(results: Results, language: Language): Figure[] {
  if (loneReplication(results) !== null) return [backlogFigure(results, { language })]
  return [...comparisonFigures(results, language, ['backlog', 'clearing', 'promise', 'cost-date'])]
}
