import { catalogue } from './catalogue.ts'
import { helpWordsEn, type HelpWords } from './help-words-en.ts'
import { helpWordsId } from './help-words-id.ts'

/** The name of a text of the help. */
export type HelpKey = keyof HelpWords

/** What --help says. */
export const helpWords = catalogue<HelpWords>(helpWordsEn, helpWordsId)
