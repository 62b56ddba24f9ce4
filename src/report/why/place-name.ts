import type { Place } from '../../experiments/difference/waiting-parts.ts'
import { bindingInWords } from '../cause-words.ts'
import { capitalised } from '../format.ts'
import { say, type Language } from '../words/say.ts'

/** Where requests wait, as it stands in a sentence. */
export function placeName({ pool, kind, name }: Place, language: Language): string {
  if (kind === 'work' || kind === 'elsewhere') return say(language, `why.diff.${kind}`)
  if (kind === 'closed') return say(language, 'why.diff.closed', { pool })
  return say(language, 'why.diff.at', { pool, cause: bindingInWords({ kind, name }, language) })
}

/** The same at the beginning of a line. */
export function placeHeading(place: Place, language: Language): string {
  return capitalised(placeName(place, language))
}
