import { dirname } from 'node:path'
import { RESULTS_SCHEMA, type Results } from '../experiments/results.ts'
import type { ExperimentOptions } from './options.ts'
import { FigureDesk } from './drawing/figure-desk.ts'
import { openOutputFolder, restoreResults } from './output-folder.ts'
import { readTextFile } from './read-text-file.ts'
import { saveReport } from './save-report.ts'
import { startProgress } from './terminal/progress.ts'
import { tellUnless } from './terminal/tell-unless.ts'
import { terminalSummary } from './terminal/summary.ts'
import { notResults, resultsOfAnotherVersion } from './user-error.ts'

/** Makes the report of an earlier run anew from its results.json. */
export async function redrawReport(
  file: string,
  { out, lang, quiet }: Pick<ExperimentOptions, 'out' | 'lang' | 'quiet'>,
): Promise<void> {
  const tell = (line: string) => tellUnless(quiet, line)
  restoreResults(dirname(file), tell)
  const results = readResults(file)
  const folder = out ?? dirname(file)
  const output = openOutputFolder(folder, { tell })
  const desk = new FigureDesk(lang, output)
  try {
    await saveReport(results, output, desk, (what, total) => startProgress(what, total, !quiet))
    if (!quiet) process.stdout.write(terminalSummary(results, lang, { folder }))
  } finally {
    await desk.close()
    output.discard()
  }
}

/** Reads results.json; throws a UserError when it is something else or of another version. */
export function readResults(file: string): Results {
  const value = parseJson(file, readTextFile(file))
  const { schema, manifest, scenario, plans } = Object(value) as Partial<Results>
  if (typeof schema !== 'string' || !schema.startsWith('antrean-results/'))
    throw notResults(file, 'antrean did not write it')
  if (schema !== RESULTS_SCHEMA) {
    throw resultsOfAnotherVersion(file, numberOf(schema) < numberOf(RESULTS_SCHEMA) ? 'older' : 'newer')
  }
  if (manifest === undefined || scenario === undefined || !Array.isArray(plans) || plans.length === 0) {
    throw notResults(file, 'a part of it is missing')
  }
  return value as Results
}

function numberOf(schema: string): number {
  return Number(schema.slice('antrean-results/'.length))
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw notResults(file, 'it is not JSON')
  }
}
