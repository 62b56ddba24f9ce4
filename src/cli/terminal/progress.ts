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

/** The progress of pieces of work that follow each other, one bar at a time. */
export class ProgressInTurn {
  private readonly wanted: boolean
  private current: Progress | null = null

  constructor(wanted: boolean) {
    this.wanted = wanted
  }

  /** Ends what was before, and begins another piece. */
  begin(what: string, total: number): void {
    this.stop()
    this.current = startProgress(what, total, this.wanted)
  }

  readonly advance = (): void => this.current?.advance()

  stop(): void {
    this.current?.stop()
    this.current = null
  }
}
