import progress, { Presets, SingleBar, type Params } from 'cli-progress'
import { courseWords } from '../words/course-words.ts'
import { unguardedStream } from './guard-streams.ts'
import type { Progress } from './progress.ts'
import { timeInWords } from './time-in-words.ts'
import { TimeLeft } from './time-left.ts'

// Node does not see all that this package exports.
const { Format } = progress

/** A bar on standard error, which has to be a terminal; shown until it is stopped. */
export function progressBar(what: string, total: number): Progress {
  const time = new TimeLeft(total, performance.now())
  const bar = new SingleBar(
    {
      format: (options, params) => {
        const left = time.seconds(performance.now())
        return `${Format.BarFormat(params.progress, options)} ${barText(what, params, left)}`
      },
      clearOnComplete: true,
      hideCursor: true,
      stream: unguardedStream(process.stderr),
    },
    Presets.shades_classic,
  )
  bar.start(total, 0)
  const advance = (): void => {
    time.advance(performance.now())
    bar.increment()
  }
  return { advance, stop: () => bar.stop() }
}

/** How much is done, and how long the rest takes once that is known. */
export function barText(what: string, { value, total }: Pick<Params, 'value' | 'total'>, left: number | null): string {
  const done = `${value}/${total} ${what}`
  return left === null ? done : `${done}, ${courseWords().left(timeInWords(left, { isWhole: true }))}`
}
