import { dirname } from 'node:path'
import type { DrawingOptions } from './drawing-options.ts'
import type { DocumentOptions, ExperimentOptions } from './options.ts'
import { openDocuments } from './documents/documents.ts'
import { FigureDesk } from './drawing/figure-desk.ts'
import { openOutputFolder, restoreResults } from './output-folder.ts'
import { readResults, resultsFileOf } from './reading-results/read-results.ts'
import { saveReport } from './save-report.ts'
import { tellSummary } from './tell-summary.ts'
import { startProgress } from './terminal/progress.ts'
import { tellUnless } from './terminal/tell-unless.ts'

export type ReportOptions = Pick<ExperimentOptions, 'out' | 'lang' | 'csv-headings' | 'quiet' | 'verbose'> &
  DrawingOptions &
  DocumentOptions

/** Makes the report of an earlier run anew from its results.json, or from the one in the folder that is named. */
export async function redrawReport(
  path: string,
  { out, lang, 'csv-headings': headings, quiet, verbose, figures, size, ...wanted }: ReportOptions,
): Promise<void> {
  const tell = (line: string) => tellUnless(quiet, line)
  const documents = await openDocuments(wanted, tell)
  for (const folder of [path, dirname(path)]) restoreResults(folder, tell)
  const file = resultsFileOf(path)
  const results = readResults(file)
  const folder = out ?? dirname(file)
  const output = openOutputFolder(folder, { tell })
  const desk = new FigureDesk({ lang, figures, size }, output)
  try {
    await saveReport(results, output, { desk, documents, headings }, (what, total) =>
      startProgress(what, total, !quiet),
    )
    if (!quiet) tellSummary(results, { lang, verbose }, { folder, hasFigures: desk.drawsAny })
  } finally {
    await desk.close()
    output.discard()
  }
}
