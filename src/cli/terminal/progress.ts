import { tell } from '../listening/listener.ts'

/** Tells how far a long piece of work has come. */
export interface Progress {
  readonly advance: () => void
  readonly stop: () => void
}

/** A bar on standard error when that is a terminal and the user wants to see it; otherwise nothing. */
export function startProgress(what: string, total: number, wanted: boolean): Progress {
  if (!wanted || !process.stderr.isTTY) return { advance: () => {}, stop: () => {} }
  tell({ kind: 'progress-begins', what, total })
  return { advance: () => tell({ kind: 'progress' }), stop: () => tell({ kind: 'progress-ends' }) }
}
