import type { Order } from './order.ts'

/** What is on the disk before it is whole. */
export interface Draft {
  /** Files and folders, with all that is in them. */
  readonly remove: readonly string[]
  /** Folders that go after these when nothing else is in them, in this order. */
  readonly removeIfEmpty?: readonly string[]
}

/** What the thread in which a command works tells the one that listens to the user. */
export type Notice =
  /** A draft that is about to be made; `number` names it. Waits for an answer. */
  | { readonly kind: 'draft'; readonly number: number; readonly draft: Draft }
  | { readonly kind: 'draft-over'; readonly number: number }
  /** What a draft was made for is about to be put in its place. Waits for an answer. */
  | { readonly kind: 'publishing' }
  /** It is there, with its name; null when that failed. */
  | { readonly kind: 'published'; readonly name: string | null }
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'remark'; readonly text: string }
  | { readonly kind: 'progress-begins'; readonly what: string; readonly total: number }
  | { readonly kind: 'progress' }
  | { readonly kind: 'progress-ends' }
  /** The command has failed. */
  | { readonly kind: 'failed'; readonly text: string; readonly status: number }

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
