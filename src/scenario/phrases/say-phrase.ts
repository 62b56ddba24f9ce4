import { sayLimit } from '../../limits/limit.ts'
import { allPhrases } from './all-phrases.ts'
import type { Phrase, PhraseLanguage, PhraseList, PhraseValue } from './phrase.ts'

/** A phrase in words. */
export function sayPhrase({ code, values }: Phrase, language: PhraseLanguage): string {
  const text: string = allPhrases[code][language]
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => sayValue(values[name] ?? '', language))
}

const JOINING = {
  en: { and: 'and', or: 'or', 'each and': 'and' },
  id: { and: 'dan', or: 'atau', 'each and': 'dan' },
} as const

function sayValue(value: PhraseValue, language: PhraseLanguage): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if ('limit' in value) return sayLimit(value.limit, value.found, language)
  return 'code' in value ? sayPhrase(value, language) : sayList(value, language)
}

function sayList({ joined, parts }: PhraseList, language: PhraseLanguage): string {
  const said = parts.map((part) => sayValue(part, language))
  const joint = ` ${JOINING[language][joined]} `
  if (joined === 'each and' || said.length < 2) return said.join(joint)
  return `${said.slice(0, -1).join(', ')}${joint}${said.at(-1)}`
}
