import type { CsvTable } from './csv/csv-table.ts'
import type { Figure } from './figures/figure.ts'
import type { Table } from './tables/table.ts'

/** What a study (solve, optimize, sweep, ...) says, in the language of its reader. */
export interface StudyAnswer {
  readonly title: string
  /** The answer in a sentence or two. */
  readonly headline: string
  readonly sentences: readonly string[]
  /** What stands against trusting it. */
  readonly warnings: readonly string[]
  /** Drawn in the terminal too. */
  readonly tables: readonly Table[]
  readonly figures: readonly Figure[]
  readonly csv: readonly CsvTable[]
}
