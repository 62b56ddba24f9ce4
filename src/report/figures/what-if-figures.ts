import type { Results } from '../../experiments/results.ts'
import type { Language } from '../words/say.ts'
import { comparisonFigures } from './all-figures.ts'
import type { Figure } from './figure.ts'

/** What is drawn while a slider moves: the backlog, when it is gone, what can be promised, and what the office pays. */
export function whatIfFigures(results: Results, language: Language): Figure[] {
  return [...comparisonFigures(results, language, ['backlog', 'clearing', 'promise', 'cost-date'])]
}
