import type { Results } from '../experiments/results.ts'
import { csvTables } from '../report/csv/csv-tables.ts'
import { allFigures } from '../report/figures/all-figures.ts'
import { shownResults } from '../report/called.ts'
import { reportHtml } from '../report/report-html.ts'
import { summaryMarkdown } from '../report/summary-markdown.ts'
import { visibleJson } from '../scenario/text/visible-text.ts'
import { csvText } from './csv-text.ts'
import type { Documents } from './documents/documents.ts'
import type { FigureDesk } from './drawing/figure-desk.ts'
import type { OutputFolder } from './output-folder.ts'
import type { Language } from './options.ts'
import { readReportTemplate } from './report-template.ts'
import type { Progress } from './terminal/progress.ts'
import { tuneMemoryForReport } from './tune-memory.ts'
import { tellingWords } from './words/telling-words.ts'

interface Wanted {
  /** Draws the figures, those that have not been ordered before included. */
  readonly desk: FigureDesk
  /** That are wanted beside them. */
  readonly documents: Documents
  /** Language of the names of columns of CSV files. */
  readonly headings: Language
}

/**
 * Writes all that a run leaves behind, made from its results alone, and puts it in its place.
 */
export async function saveReport(
  results: Results,
  output: OutputFolder,
  { desk, documents, headings }: Wanted,
  startProgress: (what: string, total: number) => Progress,
): Promise<void> {
  tuneMemoryForReport()
  const { language, choice } = desk
  for (const plan of [...results.plans.map(({ name }) => name), null]) desk.order(results, plan)
  output.write('results.json', resultsJson(results))
  const shown = shownResults(results, language)
  output.write('summary.md', summaryMarkdown(shown, language, { figures: choice }))
  output.write('report.html', reportHtml(readReportTemplate(), shown, language))
  for (const table of csvTables(results)) output.write(table.fileName, csvText(table, language, headings))
  const figures = Array.from(allFigures(results, language, choice), ({ name }) => name)
  const progress = startProgress(tellingWords().figures, figures.length)
  try {
    await desk.finish(progress.advance)
  } finally {
    progress.stop()
  }
  await documents.write(shown, desk, output)
  output.publish(results.manifest)
}

/** The content of results.json, which --json prints as well. */
export function resultsJson(results: Results): string {
  return `${visibleJson(JSON.stringify(results))}\n`
}
