import { csvColumns } from './csv-columns.ts'
import type { CsvTable } from './csv-table.ts'

/** A heading that is not the same in every scenario, or has another meaning than its name has elsewhere. */
export interface MadeHeading {
  readonly en: string
  readonly id: string
}

export type CsvHeading = keyof typeof csvColumns | MadeHeading

/** That of the units in which measures are: days, requests, a currency. */
export const unitOfMeasure: MadeHeading = { en: 'unit', id: 'satuan' }

/** What is called as the scenario calls it. */
export function asNamed(name: string): MadeHeading {
  return { en: name, id: name }
}

/** The headings of a table, in both languages. */
export function headed(headings: readonly CsvHeading[]): Pick<CsvTable, 'columns' | 'indonesian'> {
  return {
    columns: headings.map((heading) => (typeof heading === 'string' ? heading : heading.en)),
    indonesian: headings.map((heading) => (typeof heading === 'string' ? csvColumns[heading] : heading.id)),
  }
}
