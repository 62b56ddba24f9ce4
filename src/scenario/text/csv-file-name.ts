import { phrase, type Phrase } from '../phrases/phrase.ts'
import { Misreading } from './misreading.ts'

const SPREADSHEET = /\.(?:xlsx?|xlsm|xlsb|ods|numbers)$/i

/** What is wrong with the name of a spreadsheet where a CSV file belongs; null for any other name. */
export function spreadsheetNamed(name: string): Phrase | null {
  return SPREADSHEET.test(name) ? phrase('spreadsheet', { written: name }) : null
}

/** The name of a CSV file as it is written. */
export function readCsvName(written: string, allowed: Phrase): string {
  if (/\.csv$/i.test(written)) return written
  const spreadsheet = spreadsheetNamed(written)
  if (spreadsheet === null) throw new Misreading(phrase('no-csv-file', { written }), { allowed })
  throw new Misreading(spreadsheet, { suggestion: written.replace(SPREADSHEET, '.csv') })
}
