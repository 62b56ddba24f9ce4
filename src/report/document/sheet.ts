import type { CellValue } from '../tables/table.ts'

/** A spreadsheet as plain data: texts are texts whatever they look like, and nothing is a formula. */
export interface Workbook {
  readonly title: string
  readonly sheets: readonly Sheet[]
}

export interface Sheet {
  /** As long as it is; a renderer cuts it to what its program takes. */
  readonly name: string
  /** What is in it, for the list of sheets. */
  readonly holds: string
  /** Widths in characters. */
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** Below the rows. */
  readonly notes: readonly string[]
}

/** Null is empty. */
export type SheetCell = string | (CellValue & Affixes) | null

/** What stands before and after a number as it is shown: "≥ ", " days". */
export interface Affixes {
  readonly before?: string
  readonly after?: string
}
