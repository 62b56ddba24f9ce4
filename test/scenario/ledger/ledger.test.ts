import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extendedTexts } from '../../../src/scenario/ledger/extended-texts.ts'
import { ledgerOf } from '../../../src/scenario/ledger/ledger-of.ts'
import { formatPath } from '../../../src/scenario/text/source.ts'

const folder = new URL('../../../scenarios/', import.meta.url)

/** Entries as "kind path = values | note in English | note in Indonesian". */
function told(text: string, ...others: string[]): string[] {
  const texts = [text, ...others].map((each, i) => ({ file: `${i}.yaml`, text: each }))
  return ledgerOf(texts)!.entries.map(({ kind, path, values, notes }) => {
    const all = values.filter(({ isWords }) => !isWords).map((value) => value.text)
    return [`${kind} ${formatPath(path)} = ${all.join(', ')}`, notes.en, notes.id].join(' | ')
  })
}

const counts = (text: string) => {
  const { numbers, unmarked } = ledgerOf([{ file: 'x.yaml', text }])!
  return [numbers, unmarked]
}

describe('the marks of a scenario', () => {
  it('stand behind a value, above it, or behind a key with all that is under it', () => {
    const text = [
      'start: 2018-03-05 # assumption: a Monday; in spring',
      '# fact: counted',
      'stock: 20',
      'workshop: # Assumption',
      '  transit: 2 d',
      '  costs: { repair: 4_000, trip: 300 }',
      'list:',
      '  # fact: the first',
      '  - takes: 5 min',
      '    redo: 2 %',
      '  - takes: 6 min # assumption: its time alone',
      '    redo: 3 %',
    ].join('\n')
    expect(told(text)).toEqual([
      'assumption start = 2018-03-05 | a Monday; in spring | ',
      'fact stock = 20 | counted | ',
      'assumption workshop = 2 d, 4_000, 300 |  | ',
      'fact list[0] = 5 min, 2 % | the first | ',
      'assumption list[1].takes = 6 min | its time alone | ',
    ])
    expect(counts(text)).toEqual([9, 1])
  })

  it('are of two kinds or languages at one place, and go on in further lines', () => {
    const text = [
      'a: 1 # fact: known; assumption: guessed | asumsi: dikira',
      '# fact; anggapan: perkiraan',
      '# fakta: satu',
      '#   dan dua',
      '#',
      '# no part of it',
      'b: 2 # assumption: above',
    ].join('\n')
    expect(told(text)).toEqual([
      'fact a = 1 | known | ',
      'assumption a = 1 | guessed | dikira',
      'fact b = 2 |  | satu dan dua',
      'assumption b = 2 | above | perkiraan',
    ])
  })

  it('stand for what is nearest', () => {
    const text = '# assumption: all\nx:\n  a: 1\n  b: 2 # fact: this\n  c: { d: 3 }'
    expect(told(text)).toEqual(['assumption x = 1, 3 | all | ', 'fact x.b = 2 | this | '])
  })

  it('stand for the file, with an empty line below, and for a block at its end', () => {
    expect(told('# My office.\n# assumption: all\n\na: 1\nb: { c: 2 }')).toEqual(['assumption  = 1, 2 | all | '])
    expect(told('x:\n  a: 1\n  # assumption: all of x\nb: 2')).toEqual(['assumption x = 1 | all of x | '])
    expect(told('x: 1\n# assumption: of nothing')).toEqual([])
  })

  it('stand within brackets over some lines, and behind them', () => {
    const text =
      'a: {\n  b: 1, # fact: b\n  # assumption: c\n  c: triangular(1 d, 2 d, 3 d) }\nd: [1,\n  2] # fact: both'
    expect(told(text)).toEqual([
      'fact a.b = 1 | b | ',
      'assumption a.c = triangular(1 d, 2 d, 3 d) | c | ',
      'fact d = 1, 2 | both | ',
    ])
  })

  it('are no marks in texts, in keys, and in remarks that only speak of facts', () => {
    const text = 'a: "# fact: no" # a fact: no\nb: |\n  # assumption: no\n  1\n# facts are rare\nc: x'
    expect(told(text)).toEqual([])
  })

  it('may stand by what is no number, and titles and names are none', () => {
    expect(told('a: rest # fact: hot\nb: &x 1\nc: *x # fact')).toEqual(['fact a = rest | hot | ', 'fact c = *x |  | '])
    expect(counts('title: Plan 9\npools: { printers: { units: { printer-1: {} } } }\nholidays: h-2018.csv')).toEqual([
      0, 0,
    ])
    expect(counts('note: { en: 3 days }\nwhen: backlog > 3000 for 5 d\nat: -5\nshare: .5\nfrom: in 2 wd')).toEqual([
      4, 4,
    ])
  })

  it('count of an extended file only where nothing replaces it', () => {
    const base = '# fact: base\na: 1\nb: { c: 2, d: 3 } # assumption: both\nlist: [4] # fact: list\ne: 5 # fact: e'
    expect(told('extends: 1.yaml\na: 9\nb: { c: 8 }\nlist: [7, 7]\ne: null', base)).toEqual([
      'assumption b = 3 | both | ',
    ])
  })

  it('are read from no text that is no scenario, and cannot be made to fail', () => {
    expect(ledgerOf([{ file: 'x', text: '' }])).toBeNull()
    expect(ledgerOf([{ file: 'x', text: 'a: [' }])).toBeNull()
    expect(ledgerOf([{ file: 'x', text: '['.repeat(100_000) }])).toBeNull()
    expect(told('__proto__: 1 # fact\nconstructor: { toString: 2 } # assumption: __proto__')).toEqual([
      'fact __proto__ = 1 |  | ',
      'assumption constructor = 2 | __proto__ | ',
    ])
  })

  it('find the scenarios that one extends', () => {
    const files = new Map([
      ['b/one.yaml', 'extends: ../two.yaml'],
      ['two.yaml', 'extends: two.yaml\nx: 1'],
    ])
    const found = extendedTexts('office/a.yaml', 'extends: b/one.yaml', files)
    expect(found.map(({ file }) => file)).toEqual(['b/one.yaml', 'two.yaml'])
  })
})

/** Words that stand in nearly every English note, and in no Indonesian one. */
const ENGLISH = /\b(a|an|the|of|from|to|or|and|is|are|as|one|they|with|what|who|day|days|until|work)\b/i

describe('the shipped scenarios', () => {
  const shipped = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
  it.each(shipped)('%s has marks in both languages, or none', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const files = new Map([['bandung-barat.yaml', readFileSync(new URL('bandung-barat.yaml', folder), 'utf8')]])
    const { entries, unmarked } = ledgerOf([{ file: name, text }, ...extendedTexts(name, text, files)])!
    const oneSided = entries.filter(({ notes }) => (notes.en === '') !== (notes.id === ''))
    expect(oneSided.map(({ line, notes }) => `${line}: ${notes.en}${notes.id}`)).toEqual([])
    expect(entries.map(({ notes }) => notes.id).filter((note) => ENGLISH.test(note))).toEqual([])
    if (name.startsWith('bandung-barat') && entries.length > 0) expect(unmarked).toBe(0)
  })
})
