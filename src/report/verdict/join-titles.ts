import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'

/** More titles than these cannot be read in a sentence: the table of the decision has all of them. */
const MOST_TITLES = 5

/** "“a”, “b” and “c”"; of many the first ones, and how many more there are. */
export function joinTitles(titles: readonly string[], language: Language): string {
  if (titles.length <= MOST_TITLES) return joinAnd(titles, language)
  const told = titles.slice(0, MOST_TITLES - 1)
  return joinAnd([...told, say(language, 'short.others', { count: titles.length - told.length })], language)
}
