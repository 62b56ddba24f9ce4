import type { Results } from '../../experiments/results.ts'
import type { Language } from '../words/say.ts'
import { comparisonFigures } from './all-figures.ts'
import type { Figure } from './figure.ts'
import { queueFigure } from './queue.ts'

const CLEARING = 'clearing'
/** The backlog of all plans. */
const BACKLOG = ['backlog', 'queue-by-plan']

/** What is drawn while a slider moves: the backlog, and when it is gone. */
export function whatIfFigures(results: Results, language: Language): Figure[] {
  const found = new Map<string, Figure>()
  for (const figure of comparisonFigures(results, language)) {
    found.set(figure.name, figure)
    if (found.has(CLEARING) && BACKLOG.some((name) => found.has(name))) break
  }
  const backlog = BACKLOG.flatMap((name) => found.get(name) ?? []).at(0) ?? queueFigure(results, { language })
  return [backlog, ...[found.get(CLEARING) ?? []].flat()]
}
