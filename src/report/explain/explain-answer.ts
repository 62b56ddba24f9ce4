import type { ExplainResults } from '../../experiments/explain/explain-results.ts'
import { formatDate } from '../format.ts'
import type { StudyAnswer } from '../study-answer.ts'
import { say, type Language } from '../words/say.ts'
import { dayCsv } from './day-csv.ts'
import { dayFigures } from './day-figure.ts'
import { dayHeadline, daySentences } from './day-sentences.ts'
import { dayTables } from './day-tables.ts'
import { lifeHeadline, lifeSentences } from './life-sentences.ts'
import { lifeCsv, lifeTable } from './life-table.ts'
import { storyCsv } from './story-csv.ts'
import { storyFigure } from './story-figure.ts'
import { storyHeadline, storySentences } from './story-sentences.ts'
import { whichFuture } from './which-future.ts'

/**
 * What was asked of the past of a simulation, in the words of its reader.
 *
 * @param focus the name of the service that is decided about, which stands in commands
 */
export function explainAnswer(results: ExplainResults, language: Language, focus: string = results.focus): StudyAnswer {
  const { title: scenario, plan } = results
  const title = say(language, 'explain.title', { scenario, plan: plan.title })
  const body =
    results.day !== null
      ? ofDay(results, language)
      : results.life !== null
        ? ofLife(results, language)
        : ofStory(results, language)
  return {
    title,
    warnings: [],
    ...body,
    sentences: [...whichFuture(results, language), ...body.sentences, ...alsoAnswered(results, focus, language)],
  }
}

/** To one who has asked nothing: what can be asked. */
function alsoAnswered(
  { isUnasked, startDate, replication }: ExplainResults,
  focus: string,
  language: Language,
): string[] {
  if (!isUnasked) return []
  return [say(language, 'explain.also', { date: startDate, service: focus, replication: replication ?? 0 })]
}

type Body = Omit<StudyAnswer, 'title' | 'warnings'>

function ofDay(results: ExplainResults, language: Language): Body {
  const day = results.day!
  return {
    headline: dayHeadline(results, language),
    sentences: daySentences(results, language),
    tables: dayTables(day, formatDate(day.date, language, 'long'), language),
    figures: dayFigures(results, language),
    csv: dayCsv(day),
  }
}

function ofLife(results: ExplainResults, language: Language): Body {
  return {
    headline: lifeHeadline(results, language),
    sentences: lifeSentences(results, language),
    tables: [lifeTable(results, language)],
    figures: [],
    csv: [lifeCsv(results)],
  }
}

function ofStory(results: ExplainResults, language: Language): Body {
  return {
    headline: storyHeadline(results, language),
    sentences: storySentences(results, language),
    tables: [],
    figures: [storyFigure(results, language)],
    csv: storyCsv(results),
  }
}
