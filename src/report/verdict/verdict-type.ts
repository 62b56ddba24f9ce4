/** The answer in words: what to do, how sure that is, what can be promised. */
export interface Verdict {
  /** One or two sentences. */
  readonly headline: string
  readonly sentences: readonly string[]
  /** What to know before believing it. */
  readonly warnings: readonly string[]
}
