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
  /** For standard output when the user stops the program: the best answer so far; takes the place of an earlier one. */
  | { readonly kind: 'so-far'; readonly text: string }
  /** For the user to answer; the answer comes back as true or false. */
  | { readonly kind: 'question'; readonly text: string }
  /** Whether what is finished is kept for a later run, from now on. */
  | { readonly kind: 'keeping'; readonly isOn: boolean }
  | { readonly kind: 'progress-begins'; readonly what: string; readonly total: number }
  | { readonly kind: 'progress' }
  | { readonly kind: 'progress-ends' }
  /** The command has failed. */
  | { readonly kind: 'failed'; readonly text: string; readonly status: number }
