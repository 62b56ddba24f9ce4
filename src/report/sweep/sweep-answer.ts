import type { SweepResults } from '../../experiments/sweep/sweep-results.ts'
import type { Figure } from '../figures/figure.ts'
import type { StudyAnswer } from '../study-answer.ts'
import { say, type Language } from '../words/say.ts'
import { sweepCsv } from './sweep-csv.ts'
import { sweepHeat, sweepLeastMap } from './sweep-heat.ts'
import { sweepLines } from './sweep-lines.ts'
import { sweepHeadline, sweepSentences, sweepWarnings } from './sweep-sentences.ts'
import { sweepTables } from './sweep-tables.ts'
import { type Drawn, SweepView } from './sweep-view.ts'

/** Plans of which each has maps of its own. */
const PLANS_MAPPED = 6

/** What a sweep says, in one language. */
export function sweepAnswer(results: SweepResults, language: Language): StudyAnswer {
  const view = new SweepView(results, language)
  const headline = sweepHeadline(view)
  return {
    title: say(language, 'sweep.title', { scenario: results.scenario.title, inputs: view.ranges() }),
    headline,
    sentences: sweepSentences(view, headline),
    warnings: sweepWarnings(view),
    tables: sweepTables(view),
    figures: figuresOf(view),
    csv: sweepCsv(results),
  }
}

function figuresOf(view: SweepView): Figure[] {
  const { results, money } = view
  const dates: Drawn[] = results.scenario.goal === null ? ['gone80'] : ['gone80', 'probability']
  if (results.inputs.length === 1) {
    const drawn: Drawn[] = [...dates, 'waiting', ...(money === 'money' ? (['money'] as const) : []), 'office-cost']
    return drawn.map((measure) => sweepLines(view, measure))
  }
  const mapped = results.plans.slice(0, PLANS_MAPPED)
  const measures: Drawn[] = [...dates, money]
  return [
    ...(results.plans.length > 1 ? [sweepLeastMap(view)] : []),
    ...mapped.flatMap((_, plan) => measures.map((measure) => sweepHeat(view, plan, measure))),
  ]
}
