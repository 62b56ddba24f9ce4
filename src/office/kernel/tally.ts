/**
 * A figure that a mechanism counts for one thing of the office, such as the mean time in a delay. Results, tables and
 * warnings carry it as it is: a new mechanism needs only a text for it in both languages (`report/words`, key
 * `tally.<code>`).
 */
export interface Tally {
  /** What is counted, in a word of the mechanism, such as "delay". */
  readonly code: string
  /** Name of the thing in the scenario that it is about. */
  readonly of: string
  readonly unit: 'count' | 'minutes'
  /** NaN when there was nothing to count. */
  readonly value: number
}
