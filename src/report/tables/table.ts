/** A table as data, for any renderer: Markdown, HTML, the terminal. All texts are in the report's language, none escaped. */
export interface Table {
  readonly name: string
  readonly caption: string
  /** The first column holds the rows' headings; the others the cells. */
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[]
  readonly rows: readonly Row[]
  readonly notes: readonly string[]
}

export interface Row {
  readonly heading: string
  /** One for each column after the first. */
  readonly cells: readonly Cell[]
  /** Of the plan that comes first. */
  readonly isChosen?: boolean
}

export interface Cell {
  readonly text: string
  /** How well it is known ("± 0.3", "9 Jun – 20 Jun"), or null. */
  readonly interval: string | null
  /** What the text says, where that is a number or a date: for a renderer whose readers compute with it. */
  readonly value?: CellValue
}

/** Numbers are rounded as the text has them, so that one computes with what one sees. */
export type CellValue =
  | { readonly kind: 'number'; readonly number: number; readonly decimals: number }
  /** Of 1; the decimals are those of the per cent. */
  | { readonly kind: 'share'; readonly number: number; readonly decimals: number }
  /** YYYY-MM-DD. */
  | { readonly kind: 'date'; readonly date: string }

/** A cell without an interval. */
export function plainCell(text: string): Cell {
  return { text, interval: null }
}
