import type { Results } from '../experiments/results.ts'
import { csvTables } from '../report/csv/csv-tables.ts'
import { allFigures } from '../report/figures/all-figures.ts'
import { reportHtml } from '../report/report-html.ts'
import { summaryMarkdown } from '../report/summary-markdown.ts'
import type { Language } from '../report/words/say.ts'
import { csvText } from './csv-text.ts'
import { drawFigure } from './drawing/draw-figure.ts'
import type { OutputFolder } from './output-folder.ts'
import { readReportTemplate } from './report-template.ts'
import type { Progress } from './terminal/progress.ts'

/** Writes all that a run leaves behind, made from its results alone, and puts it in its place. */
export async function saveReport(
  results: Results,
  output: OutputFolder,
  language: Language,
  startProgress: (what: string, total: number) => Promise<Progress>,
): Promise<void> {
  output.write('results.json', resultsJson(results))
  output.write('summary.md', summaryMarkdown(results, language))
  output.write('report.html', reportHtml(readReportTemplate(), results, language))
  for (const table of csvTables(results)) output.write(table.fileName, csvText(table, language))
  const figures = allFigures(results, language)
  const progress = await startProgress('figures', figures.length)
  try {
    for (const figure of figures) {
      const { png, svg } = await drawFigure(figure)
      output.write(`figures/${figure.name}.png`, png)
      output.write(`figures/${figure.name}.svg`, svg)
      progress.advance()
    }
  } finally {
    progress.stop()
  }
  output.publish(results.manifest)
}

/** The content of results.json, which --json prints as well. */
export function resultsJson(results: Results): string {
  return `${JSON.stringify(results)}\n`
}
