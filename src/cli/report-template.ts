import { readFileSync } from 'node:fs'
import { programFile } from './program-file.ts'

/** The page into which a report is put: built beside this program, one file that needs nothing else. */
export const readReportTemplate = (): string => readTemplate('report.html')

/** The page that answers what-if, without a scenario. */
export const readPageTemplate = (): string => readTemplate('what-if.html')

function readTemplate(name: string): string {
  return readFileSync(programFile(`../browser/${name}`), 'utf8')
}
