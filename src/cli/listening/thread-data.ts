import type { Order } from './order.ts'

export interface StreamFacts {
  readonly isTTY: boolean
  /** Characters a line, of a terminal. */
  readonly columns: number | undefined
}

/** What that thread is given when it starts. */
export interface ThreadData {
  readonly order: Order
  /** The arguments of the program. */
  readonly args: readonly string[]
  /** Counts the notices that have been answered, for the thread to wait on; shared memory. */
  readonly answers: Int32Array
  /** Of the program's streams, whose stand-ins in the thread do not know it. */
  readonly streams: Readonly<Record<'stdin' | 'stdout' | 'stderr', StreamFacts>>
}
