import { largest } from '../../statistics/extremes.ts'
import { called } from '../../report/called.ts'
import { readBackSections } from '../../report/read-back/read-back-sections.ts'
import { shortText } from '../../report/short-text.ts'
import { shortages } from '../../report/read-back/shortages.ts'
import type { Row } from '../../report/read-back/spoken.ts'
import type { Language } from '../../report/words/say.ts'
import { sayWarning } from '../../report/words/say-warning.ts'
import type { ForecastFacts } from '../../experiments/forecast/forecast-facts.ts'
import { visibleText } from '../../scenario/text/visible-text.ts'
import type { ReadBack } from '../../scenario/read-back/read-back.ts'
import type { Remark } from '../../scenario/remarks/remark.ts'
import type { LoadedScenario } from '../load-scenario.ts'
import { colours } from './colours.ts'
import { terminalWidth } from './terminal-width.ts'
import { terminalWords } from './words.ts'
import { fitted, widthOf, wrapText } from './wrap-text.ts'

const LONGEST_LABEL = 18

/** What was understood of a scenario, for its planner: what is worth knowing, and then everything read back. */
export function readBackText(
  { file, titles, plans, formattedWarnings, ...read }: LoadedScenario,
  named: ReadBack,
  forecast: ForecastFacts,
  language: Language,
  width = terminalWidth(),
): string {
  const words = terminalWords[language]
  const understood = called(named, titles, language)
  const { remarks } = called({ remarks: read.remarks }, titles, language)
  const sections = readBackSections(understood, forecast, language)
  const label = Math.min(
    LONGEST_LABEL,
    largest(sections.flatMap(({ rows }) => rows.map(({ label }) => widthOf(visibleText(label))))),
  )
  const known = [
    ...shortages(understood, language),
    ...remarks.map((remark) => `${placeOf(remark)}: ${sayWarning(language, remark, plans.length)}`),
  ].map((text) => wrapText(`- ${text}`, width, 2))
  return [
    verdictLine(file, forecast, language),
    colours.bold(wrapText(shortText(understood.title), width)),
    ...sections.flatMap(({ heading, rows }) => [
      '',
      colours.bold(heading),
      ...rows.map((row) => rowText(row, label, width)),
    ]),
    ...(known.length + formattedWarnings.length === 0 ? [] : ['', colours.bold(words.worthKnowing), ...known]),
    ...(formattedWarnings === '' ? [] : ['', formattedWarnings]),
    '',
  ].join('\n')
}

/** Whether the scenario is in order, and can be run as it would be by itself. */
export function verdictLine(file: string, { isRun, replications }: ForecastFacts, language: Language): string {
  const { inOrder, tooLarge } = terminalWords[language]
  return `${visibleText(file)}: ${isRun === 'never' ? tooLarge(replications) : inOrder}`
}

/** A name in a column of its own, and the text beside it; under it, where the name is too long. */
function rowText({ label: name, text }: Row, width: number, whole: number): string {
  const label = visibleText(name)
  if (label === '' && isWhole(text)) return wrapText(`  ${text}`, whole, 2)
  const indent = ' '.repeat(width + 4)
  const lines = wrapText(text, whole - indent.length)
    .split('\n')
    .map((line) => indent + line)
  if (widthOf(label) > width) return [`  ${label}`, ...lines].join('\n')
  return [`  ${fitted(label, width)}  ` + (lines[0] ?? '').slice(indent.length), ...lines.slice(1)].join('\n')
}

/** A whole sentence stands without a name. */
function isWhole(text: string): boolean {
  return text.endsWith('.')
}

function placeOf({ place: { file, line, path } }: Remark): string {
  return `${file}:${line} ${path}`.trimEnd()
}
