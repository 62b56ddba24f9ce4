import type { StudyAnswer } from '../../report/study-answer.ts'
import { say, type Language } from '../../report/words/say.ts'
import { colours } from '../terminal/colours.ts'
import { terminalWidth } from '../terminal/terminal-width.ts'
import { textTable } from '../terminal/text-table.ts'
import { terminalWords } from '../terminal/words.ts'
import { wrapText } from '../terminal/wrap-text.ts'

/** The answer of a study for the terminal: the answer first, then the tables, and where the rest is. */
export function answerText(
  { title, headline, sentences, warnings, tables, figures }: StudyAnswer,
  { language, folder }: { readonly language: Language; readonly folder: string },
  width = terminalWidth(),
): string {
  const list = (items: readonly string[]) => items.map((item) => wrapText(`- ${item}`, width, 2))
  return [
    colours.bold(wrapText(title, width)),
    '',
    colours.bold(wrapText(headline, width)),
    ...list(sentences),
    ...tables.flatMap((table) => ['', textTable(table, width)]),
    ...(warnings.length === 0 ? [] : ['', colours.bold(say(language, 'warnings')), ...list(warnings)]),
    '',
    wrapText(terminalWords[language].studyWritten(folder, figures.length > 0), width),
    '',
  ].join('\n')
}
