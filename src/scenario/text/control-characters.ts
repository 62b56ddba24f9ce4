import { phrase } from '../phrases/phrase.ts'
import { problemAt, type Problem } from './problem.ts'
import type { Source } from './source.ts'

/** Those that YAML does not allow: all but tab, line ends and NEL. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/

/** The first control character of a text, which nobody sees, and which terminals obey; null where there is none. */
export function controlCharacterProblem(source: Source): Problem | null {
  const start = source.text.search(CONTROL)
  if (start < 0) return null
  const code = (source.text.codePointAt(start) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return problemAt(
    { source, start, end: start, path: [] },
    { message: phrase('control-character', { code }), found: '' },
  )
}
