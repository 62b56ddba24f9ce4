import { onInterruption } from '../interruption.ts'
import { unguardedStream } from './guard-streams.ts'

/** Tells how far a long piece of work has come. */
export interface Progress {
  readonly advance: () => void
  readonly stop: () => void
}

/** A bar on standard error when that is a terminal and the user wants to see it; otherwise nothing. */
export async function startProgress(what: string, total: number, wanted: boolean): Promise<Progress> {
  if (!wanted || !process.stderr.isTTY) return { advance: () => {}, stop: () => {} }
  const { SingleBar, Presets } = await import('cli-progress')
  const bar = new SingleBar(
    {
      format: `{bar} {value}/{total} ${what}, {eta_formatted} left`,
      clearOnComplete: true,
      hideCursor: true,
      stream: unguardedStream(process.stderr),
    },
    Presets.shades_classic,
  )
  bar.start(total, 0)
  // The bar hides the cursor; an interrupted program has to show it again.
  const forget = onInterruption(() => bar.stop())
  const stop = (): void => {
    forget()
    bar.stop()
  }
  return { advance: () => bar.increment(), stop }
}
