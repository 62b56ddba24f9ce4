import type { SolveResults } from '../../experiments/solve/solve-results.ts'
import type { StudyAnswer } from '../study-answer.ts'
import { say, type Language } from '../words/say.ts'
import { chancesFigure } from './chances-figure.ts'
import { frontFigure } from './front-figure.ts'
import { solveHeadline, solveSentences } from './solve-sentences.ts'
import { settingsCsv, solveTables } from './solve-tables.ts'

/** What `solve` and `optimize` say. */
export function solveAnswer(results: SolveResults, language: Language): StudyAnswer {
  const { schema, scenario, stillNormal } = results
  return {
    title: say(language, schema === 'antrean-solve/1' ? 'solve.title' : 'optimize.title', { scenario: scenario.title }),
    headline: solveHeadline(results, language),
    sentences: solveSentences(results, language),
    warnings:
      stillNormal !== null && 'problem' in stillNormal
        ? [
            say(language, 'solve.laterProblem', {
              problem: language === 'id' ? stillNormal.indonesian : stillNormal.problem,
            }),
          ]
        : [],
    tables: solveTables(results, language),
    figures: [chancesFigure(results, language), frontFigure(results, language)].filter((figure) => figure !== null),
    csv: [settingsCsv(results)],
  }
}
