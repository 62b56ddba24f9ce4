import type { Language } from '../report/words/say.ts'

/** The language in which the user's machine speaks to them, as POSIX looks for it: Indonesian, or else English. */
export function languageOfEnvironment(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((each) => each !== undefined && each !== '') ?? ''
  // ISO 639 had "in" for Indonesian, and some machines still do
  return /^(id|in)([_.@-]|$)/i.test(locale) ? 'id' : 'en'
}
