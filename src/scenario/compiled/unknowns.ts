import type { Distribution } from '../../random/distribution.ts'

/** A value that nobody knows, drawn once per replication. */
export interface Unknown {
  readonly name: string
  /** In which it is written: min, h, d, wd, wk, %, or a word for pieces; '' for a number. */
  readonly unit: string
  /** Of the value in this unit. */
  readonly distribution: Distribution
}
