/** A tidy table for analysts and spreadsheets: one observation a row, the same names in every language. */
export interface CsvTable {
  /** With extension. */
  readonly fileName: string
  readonly columns: readonly string[]
  /** What the columns are called where Indonesian headings are asked for. */
  readonly indonesian: readonly string[]
  /** null is an empty cell: not known, or later than the horizon. */
  readonly rows: readonly (readonly (string | number | null)[])[]
}
