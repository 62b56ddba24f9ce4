import type { CompileContext } from '../compile-context.ts'
import { phrase, type Phrase } from '../phrases/phrase.ts'
import type { Path } from '../text/source.ts'

/**
 * Rounds. What comes again and again (returns, outages, deliveries, failures, batches, maintenance, letters, citizens
 * who left) has to take some time for each round; otherwise the clock would not move, and a run never end. Next to no
 * time counts as none, and so do several times that add up to no more: what counts is the mean of a round.
 */

/** Minutes that a round takes at least on average: a second. */
export const LEAST_ROUND = 1 / 60

/** Something that comes again and again. */
export interface Round {
  /** What would be wrong with it if it took no time, as a clause. */
  readonly what: Phrase
  /** What a round is made of, such as '"every" and "lasts"'. */
  readonly of: Phrase
  /** Mean minutes of all that. */
  readonly minutes: number
  /** A value that works; what is meant nobody can guess. */
  readonly example: string
}

/** Complains of what goes round without time; `path` is that of the duration to change. */
export function checkRound({ what, of, minutes, example }: Round, path: Path, { reporter }: CompileContext): void {
  if (!(minutes < LEAST_ROUND)) return
  const length = `${Number(minutes.toPrecision(3))} min`
  reporter.complain(path, phrase('round-without-time', { what, of, length }), {
    allowed: phrase('round-of-a-second', { example }),
  })
}
