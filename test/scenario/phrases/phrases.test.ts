import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allPhrases } from '../../../src/scenario/phrases/all-phrases.ts'
import { asTyped, beyondLimit, phrase, type PhraseCode } from '../../../src/scenario/phrases/phrase.ts'
import { sayPhrase } from '../../../src/scenario/phrases/say-phrase.ts'
import { readingLimits } from '../../../src/limits/reading-limits.ts'
import { Misreading } from '../../../src/scenario/text/misreading.ts'
import { englishWordsIn } from './english-words.ts'

const source = new URL('../../../src/', import.meta.url)
const codes = Object.keys(allPhrases) as PhraseCode[]
const names = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted()

/** Codes that are put together of a beginning and the name of a kind. */
const FAMILIES = /^(kind|part|titled|no-such|bad-name-of)-|^no-(pools|services|\w+s-at-all)$/

describe('the catalogue of what is said of wrong scenarios', () => {
  it.each(codes)('has the same values in both languages: %s', (code) => {
    expect([...new Set(names(allPhrases[code].id))]).toEqual([...new Set(names(allPhrases[code].en))])
  })

  it('has no English in Indonesian, but what is typed as it stands', () => {
    const english = codes.flatMap((code) => englishWordsIn(allPhrases[code].id).map((word) => `${code}: ${word}`))
    expect(english).toEqual([])
  })

  it('has each code once, and each is said somewhere', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    const isTopic = (file: string): boolean => /phrases[\\/][\w-]+-phrases\.ts$/.test(file)
    const textOf = (file: string): string => readFileSync(new URL(file.replaceAll('\\', '/'), source), 'utf8')
    const topics = files.filter((file) => isTopic(file) && !file.includes('all-phrases')).map(textOf)
    const declared = topics.flatMap((text) => [...text.matchAll(/^ {2}'?([\w-]+)'?: \{/gm)].map(([, code]) => code))
    expect(declared.toSorted()).toEqual(codes.toSorted())
    const said = files
      .filter((file) => !isTopic(file))
      .map(textOf)
      .join('\n')
    expect(codes.filter((code) => !said.includes(`'${code}'`) && !FAMILIES.test(code))).toEqual([])
  })
})

describe('a phrase in words', () => {
  it('has words of its own for its values', () => {
    const plans = ['wait', 'loan', 'both'].map((name, i) => phrase('plan-on-line', { name, line: i + 7 }))
    const message = phrase('unknown-pool', { name: 'printer' })
    const list = phrase('plans-list', { plans: { joined: 'and', parts: plans } })
    const said = phrase('under-plans', { plans: list, message })
    expect(sayPhrase(said, 'en')).toBe(
      'under plans "wait" (line 7), "loan" (line 8) and "both" (line 9): unknown pool "printer"',
    )
    expect(sayPhrase(said, 'id')).toBe(
      'dengan rencana "wait" (baris 7), "loan" (baris 8) dan "both" (baris 9): kelompok unit "printer" tidak dikenal',
    )
  })

  it('says a limit with the digits of the language', () => {
    const said = phrase('too-many-come', { date: '2018-03-05', limit: beyondLimit(readingLimits.number, 1e15) })
    expect(sayPhrase(said, 'id')).toBe(
      'terlalu banyak yang akan datang pada 2018-03-05: angka hanya dibaca sampai 100.000.000.000.000',
    )
  })

  it('leaves braces and dollar signs of the user as they are', () => {
    expect(sayPhrase(phrase('unknown-key', { key: '{key} $& $1' }), 'id')).toBe('kunci "{key} $& $1" tidak dikenal')
  })

  it('is the message of what a reader throws, in English', () => {
    const { message, allowed } = new Misreading(phrase('no-date', { written: '5' }), { allowed: asTyped('YYYY-MM-DD') })
    expect([message, allowed]).toEqual(['"5" is not a date', 'YYYY-MM-DD'])
  })
})
