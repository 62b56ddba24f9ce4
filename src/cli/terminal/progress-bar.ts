import { Presets, SingleBar } from 'cli-progress'
import { unguardedStream } from './guard-streams.ts'
import type { Progress } from './progress.ts'

/** A bar on standard error, which has to be a terminal; shown until it is stopped. */
export function progressBar(what: string, total: number): Progress {
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
  return { advance: () => bar.increment(), stop: () => bar.stop() }
}
