import type { StudyAnswer } from '../../report/study-answer.ts'
import { say, type Language } from '../../report/words/say.ts'
import { colours } from '../terminal/colours.ts'
import { terminalWidth } from '../terminal/terminal-width.ts'
import { summaryWords } from '../terminal/summary-words.ts'
import { textTable } from '../terminal/text-table.ts'
import { terminalWords } from '../terminal/words.ts'
import { wrapText } from '../terminal/wrap-text.ts'

/** Lines of a screen: sentences up to the first number, tables up to the second. */
const ROOM = { sentences: 20, tables: 36 } as const

/** The answer of a study for the terminal: the answer first, then the tables, and where the rest is. */
export function answerText(
  { title, headline, sentences, warnings, tables, figures }: StudyAnswer,
  {
    language,
    folder,
    verbose,
  }: {
    readonly language: Language
    readonly folder: string
    /** Whether all is told; else what fits one screen. */
    readonly verbose: boolean
  },
  width = terminalWidth(),
): string {
  const list = (items: readonly string[]) => items.map((item) => wrapText(`- ${item}`, width, 2))
  const head = [colours.bold(wrapText(title, width)), '', colours.bold(wrapText(headline, width))]
  const told = verbose ? list(sentences) : thatFit(list(sentences), ROOM.sentences - linesOf(head))
  const drawn = tables.map((table) => `\n${textTable(table, width)}`)
  const shown = verbose ? drawn : thatFit(drawn, ROOM.tables - linesOf([...head, ...told]))
  const left = { sentences: sentences.length - told.length, tables: tables.length - shown.length }
  return [
    ...head,
    ...told,
    ...shown,
    ...(warnings.length === 0 ? [] : ['', colours.bold(say(language, 'warnings')), ...list(warnings)]),
    ...(left.sentences + left.tables === 0 ? [] : ['', wrapText(summaryWords[language].leftOut(left), width)]),
    '',
    wrapText(terminalWords[language].studyWritten(folder, figures.length > 0), width),
    '',
  ].join('\n')
}

/** The first ones that fit so many lines. */
function thatFit(texts: readonly string[], room: number): string[] {
  const kept: string[] = []
  for (const text of texts) {
    if (linesOf([...kept, text]) > room) break
    kept.push(text)
  }
  return kept
}

function linesOf(texts: readonly string[]): number {
  return texts.join('\n').split('\n').length
}
