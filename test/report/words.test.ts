import { describe, expect, it } from 'vitest'
import { en } from '../../src/report/words/en.ts'
import { id } from '../../src/report/words/id.ts'
import { say } from '../../src/report/words/say.ts'
import { warningWordsEn, warningWordsId } from '../../src/report/words/warning-words.ts'

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

describe('the dictionaries', () => {
  it('have the same texts in both languages', () => {
    expect(Object.keys(id).sort()).toEqual(Object.keys(en).sort())
  })

  it('take for a single replication no value that the text for many does not', () => {
    const pairs = (Object.keys(en) as (keyof typeof en)[]).filter((key) => key.endsWith('.one'))
    const wanted = pairs.flatMap((key) =>
      placeholders(en[key]).filter(
        (name) => !placeholders(en[key.slice(0, -'.one'.length) as 'footer']).includes(name),
      ),
    )
    expect(new Set(wanted)).toEqual(new Set(['{replication}']))
  })

  it.each(Object.keys(en) as (keyof typeof en)[])('fill in the same names in "%s"', (key) => {
    expect(placeholders(id[key])).toEqual(placeholders(en[key]))
  })
})

describe('the words of warnings', () => {
  it.each(Object.keys(warningWordsEn) as (keyof typeof warningWordsEn)[])('fill in the same names in "%s"', (code) => {
    expect(placeholders(warningWordsId[code])).toEqual(placeholders(warningWordsEn[code]))
    expect(placeholders(warningWordsEn[code])).not.toEqual([])
  })
})

describe('say', () => {
  it('fills in every placeholder, also with texts that look like replacement patterns', () => {
    expect(say('en', 'dateRange', { from: '$& {to}', to: 12 })).toBe('$& {to} – 12')
    expect(say('id', 'requestsOf', { value: '3,5' })).toBe('3,5 permohonan')
  })
})
