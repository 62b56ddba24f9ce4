import { readFileSync } from 'node:fs'

/** The page into which a report is put: built beside this program, one file that needs nothing else. */
export function readReportTemplate(): string {
  return readFileSync(new URL('../browser/report.html', import.meta.url), 'utf8')
}
