/**
 * A figure that a mechanism counts for one thing of the office, such as the mean time in a delay. It is carried into
 * results, tables and warnings as it is: a new mechanism needs no more than a word for it in both languages
 * (`report/words`, key `tally.<code>`).
 */
export interface Tally {
  /** What is counted: a word of the mechanism's own, such as "delay". */
  readonly code: string
  /** The thing of the scenario that it is about, by its name. */
  readonly of: string
  readonly unit: 'count' | 'minutes'
  /** NaN where nothing was there to count. */
  readonly value: number
}
