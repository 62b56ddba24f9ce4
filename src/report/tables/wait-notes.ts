import type { WaitResults } from '../../experiments/results.ts'
import { say, type Language } from '../words/say.ts'

/** What has to be known to read the waits of a table. */
export function waitNotes(waits: readonly WaitResults[], language: Language): string[] {
  const quantiles = waits.flatMap((wait) => (wait.quantiles === null ? [] : Object.values(wait.quantiles)))
  const unknown = quantiles.filter(({ value }) => value === null)
  return [
    ...(waits.some(({ mean }) => mean?.lowerBound) ? [say(language, 'lowerBoundNote')] : []),
    ...(unknown.some(({ longerThan }) => longerThan !== null) ? [say(language, 'waitLongerNote')] : []),
    ...(unknown.some(({ longerThan }) => longerThan === null) ? [say(language, 'waitNeverNote')] : []),
  ]
}
