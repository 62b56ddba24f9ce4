import type { PromiseResults } from '../../experiments/promises/promise-results.ts'
import type { StudyAnswer } from '../study-answer.ts'
import { outputLimits } from '../../limits/output-limits.ts'
import { summedUp } from '../summed-up.ts'
import { say, type Language } from '../words/say.ts'
import { promiseCsv } from './promise-csv.ts'
import { promiseFigure } from './promise-figure.ts'
import { groupsWithTable, hasDates } from './promise-groups.ts'
import { headlineOf, promiseSentences } from './promise-sentences.ts'
import { promiseTable } from './promise-table.ts'

/** What can be promised, in the words of its reader. */
export function promiseAnswer(results: PromiseResults, language: Language): StudyAnswer {
  const found = groupsWithTable(results)
  const shown = found.slice(0, outputLimits.promiseGroups.most)
  return {
    title: say(language, 'promise.title', { scenario: results.title, plan: results.plan.title }),
    headline: headlineOf(results, language),
    sentences: [...promiseSentences(results, language), ...summedUp('promiseGroups', found.length, language)],
    warnings: [],
    tables: shown.map((group) => promiseTable(results, group, language)),
    figures: shown.filter(hasDates).map((group) => promiseFigure(results, group, language)),
    csv: promiseCsv(results),
  }
}
