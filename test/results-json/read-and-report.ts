import type { Results } from '../../src/experiments/results.ts'
import { problemsOfResults } from '../../src/experiments/results-schema/problems-of-results.ts'
import { parseJson } from '../../src/cli/reading-results/parse-json.ts'
import { type Language, languages } from '../../src/cli/options.ts'
import { csvText } from '../../src/cli/csv-text.ts'
import { fullSummary } from '../../src/cli/terminal/full-summary.ts'
import { terminalSummary } from '../../src/cli/terminal/summary.ts'
import { csvTables } from '../../src/report/csv/csv-tables.ts'
import { allFigures } from '../../src/report/figures/all-figures.ts'
import { reportHtml } from '../../src/report/report-html.ts'
import { summaryMarkdown } from '../../src/report/summary-markdown.ts'
import { demandIndonesian } from './demand-indonesian.ts'

const TEMPLATE = '<html lang="en"><title>antrean</title><main></main><!-- results --></html>'

/** Reads a results.json and makes all of its report but the pictures; false when it is refused with a reason. */
export function readAndReport(text: string, inLanguages: readonly Language[] = languages): boolean {
  const reading = parseJson(text)
  if ('failure' in reading) return false
  const problems = problemsOfResults(reading.value)
  if (problems.length > 0) {
    for (const { path, found, allowed } of problems) {
      demand(path, found.en, allowed.en, found.id, allowed.id)
      demandIndonesian(found.id, allowed.id)
    }
    return false
  }
  const results = reading.value as Results
  for (const language of inLanguages) {
    summaryMarkdown(results, language)
    reportHtml(TEMPLATE, results, language)
    terminalSummary(results, language, { folder: 'output', hasFigures: true }, 80)
    fullSummary(results, language, { folder: 'output', hasFigures: true }, 80)
    for (const table of csvTables(results)) csvText(table, language)
    for (const figure of allFigures(results, language)) demand(figure.name, figure.title, figure.caption)
  }
  return true
}

/** Each has words, and not too many. */
function demand(...texts: readonly string[]): void {
  for (const text of texts) if (/undefined|\[object/.test(text)) throw new Error(`says ${text.slice(0, 200)}`)
}
