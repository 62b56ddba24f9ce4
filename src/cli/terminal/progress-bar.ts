import progress, { Presets, SingleBar, type Params } from 'cli-progress'
import { unguardedStream } from './guard-streams.ts'
import type { Progress } from './progress.ts'

// Node does not see all that this package exports.
const { Format } = progress

/** A bar on standard error, which has to be a terminal; shown until it is stopped. */
export function progressBar(what: string, total: number): Progress {
  const bar = new SingleBar(
    {
      format: (options, params) => `${Format.BarFormat(params.progress, options)} ${barText(what, params)}`,
      clearOnComplete: true,
      hideCursor: true,
      stream: unguardedStream(process.stderr),
    },
    Presets.shades_classic,
  )
  bar.start(total, 0)
  return { advance: () => bar.increment(), stop: () => bar.stop() }
}

type Done = Pick<Params, 'value' | 'total'> & {
  /** Seconds; a text, 0 or no finite number where it is not known. */
  readonly eta: number | string
}

/** How much is done, and how long the rest takes once something is done from which that can be told. */
export function barText(what: string, { value, total, eta }: Done): string {
  const done = `${value}/${total} ${what}`
  const isKnown = typeof eta === 'number' && Number.isFinite(eta) && eta > 0 && value > 0
  return isKnown ? `${done}, ${Format.TimeFormat(eta, { autopaddingChar: '' }, 1)} left` : done
}
