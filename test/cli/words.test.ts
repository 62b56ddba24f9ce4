import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { commands, parseCommandLine } from '../../src/cli/command-line.ts'
import { exitStatusOf, formatError } from '../../src/cli/format-error.ts'
import { languageOfCommandLine } from '../../src/cli/language-of-command-line.ts'
import type { Catalogue } from '../../src/cli/words/catalogue.ts'
import { errorWords } from '../../src/cli/words/error-words.ts'
import { fileWords } from '../../src/cli/words/file-words.ts'
import { helpWords } from '../../src/cli/words/help-words.ts'
import { outputWords } from '../../src/cli/words/output-words.ts'
import { programLanguage, speak } from '../../src/cli/words/program-language.ts'
import { studyWords } from '../../src/cli/words/study-words.ts'
import { tellingWords } from '../../src/cli/words/telling-words.ts'
import { usageWords } from '../../src/cli/words/usage-words.ts'
import { verificationWords } from '../../src/cli/words/verification-words.ts'
import { yargsWords } from '../../src/cli/words/yargs-words.ts'

/** Words of which no English sentence of some length is without, and which no Indonesian one has. */
const ENGLISH = new Set(
  'the of and to is are was be for with by from that which this it its or not what how when where under each as at on in there no has have than more one give found'.split(
    ' ',
  ),
)

/** What is no code: names of options, keys and values stay in every language. */
function englishIn(text: string): string[] {
  const prose = text.replaceAll(/\{[^}]*\}|"[^"]*"|=\S+|--[\w-]+/g, ' ')
  return (prose.match(/[\p{L}\p{N}_./#-]+/gu) ?? []).filter((word) => ENGLISH.has(word.toLowerCase()))
}

/** The texts of a catalogue by their names, with a stand-in for each value. */
function textsOf(words: object): (readonly [key: string, text: string])[] {
  return Object.entries(words).flatMap(([key, said]: [string, unknown]) => {
    if (typeof said === 'string') return [[key, said] as const]
    if (typeof said === 'function') {
      const say = said as (...values: unknown[]) => string
      return [[key, say(...Array.from({ length: say.length }, () => 7))] as const]
    }
    return textsOf(said as object)
  })
}

const catalogues: readonly (readonly [string, Catalogue<object>])[] = [
  ['help', helpWords],
  ['yargs', yargsWords],
  ['usage', usageWords],
  ['files', fileWords],
  ['errors', errorWords],
  ['output', outputWords],
  ['telling', tellingWords],
  ['studies', studyWords],
  ['verification', verificationWords],
]

/** What is the same in both languages: values alone. */
const hasNoWord = (text: string): boolean => !/\p{L}/u.test(text)

describe.each(catalogues)('the catalogue of %s', (_, words) => {
  const english = textsOf(words('en'))
  const indonesian = textsOf(words('id'))

  it('has the same texts in both languages', () => {
    expect(indonesian.map(([key]) => key)).toEqual(english.map(([key]) => key))
    const untranslated = english.filter(([, text], i) => text === indonesian[i][1] && !hasNoWord(text))
    expect(untranslated).toEqual([])
  })

  it('has no English in Indonesian', () => {
    expect(indonesian.map(([key, text]) => [key, englishIn(text)]).filter(([, found]) => found.length > 0)).toEqual([])
  })
})

describe('the help in Indonesian', () => {
  let printed = ''
  beforeEach(() => {
    printed = ''
    vi.spyOn(console, 'log').mockImplementation((text: string) => void (printed += `${text}\n`))
  })
  afterEach(() => {
    vi.restoreAllMocks()
    speak('en')
  })

  it('of the program has no English sentence, whichever way it is asked for', async () => {
    const texts: string[] = []
    for (const args of [['--help'], ['help'], ['-h']]) {
      printed = ''
      await parseCommandLine([...args, '--lang', 'id'])
      texts.push(printed)
    }
    expect(new Set(texts).size).toBe(1)
    expect(printed).toContain('Perintah:')
    expect(printed).toContain('antrean diff <SEBELUM> <SESUDAH>')
    expect(printed).toContain('Status keluar: 0 selesai')
    expect(englishIn(printed)).toEqual([])
  })

  it.each(commands.map(({ name }) => name))('of %s has no English sentence', async (name) => {
    await parseCommandLine([name, '--help', '--lang=id'])
    expect(printed).toContain('Opsi:')
    expect(printed).toContain('Contoh:')
    expect(printed).toMatch(/--lang\s+bahasa/)
    expect(englishIn(printed)).toEqual([])
    expect(printed).not.toMatch(/\[(?:boolean|string|required|default)/)
  })

  it('of the program is English where English is asked for', async () => {
    await parseCommandLine(['--help', '--lang', 'en'])
    expect(englishIn(printed)).toContain('which')
  })
})

describe('a wrong argument, in Indonesian', () => {
  afterEach(() => speak('en'))

  const office = 'scenarios/bandung-barat.yaml'
  const wrong: readonly (readonly [args: string, message: string])[] = [
    ['', 'Perintah belum diberikan; berikan salah satu dari compare, run, '],
    ['compar x', 'Perintah tidak dikenal: compar (maksud Anda compare?); perintah yang ada: compare, run, '],
    ['compare', 'BERKAS belum diberikan\nLihat: antrean compare --help\n'],
    ['diff output/before', 'SESUDAH belum diberikan\nLihat: antrean diff --help\n'],
    [`compare ${office} another.yaml`, 'Argumen tidak dikenal: another.yaml\nLihat: antrean compare --help\n'],
    [`run ${office} --replicatons 5`, 'Argumen tidak dikenal: replicatons (maksud Anda --replications?)\n'],
    [`run ${office} --replications`, '--replications: nilainya belum diberikan\n'],
    [`run ${office} --replications many`, '--replications: ditemukan "many"; tulis bilangan bulat dari 1 sampai '],
    [`run ${office} --replications 1000001`, '--replications: ditemukan 1.000.001; '],
    [`run ${office} --seed 1 --seed 2`, '--seed: diberikan 2 kali (1, 2); berikan sekali saja\n'],
    [`run ${office} --engine simsj`, '--engine: ditemukan "simsj"; berikan built-in atau simjs\n'],
    [`run ${office} --csv-headings fr`, '--csv-headings: ditemukan "fr"; berikan en (Inggris) atau id (Indonesia)\n'],
    [`run ${office} --plan a --plan b`, '--plan: run menjalankan satu rencana, tetapi diberikan 2 (a, b); '],
    [`run ${office} --trace t.csv`, '--trace: catatan kejadian dibuat dari satu replikasi; '],
    [`compare ${office} --figures clering`, '--figures: ditemukan "clering" (maksud Anda "clearing"?); '],
    [`explain ${office} --request e-ktp#1`, '--request: sebuah permohonan hanya ada dalam satu kemungkinan; '],
    [`optimize ${office} --prefer best`, '--prefer: ditemukan "best"; berikan cheapest (termurah) atau earliest '],
    ['check scenarios/bandung-barta.yaml', 'scenarios/bandung-barta.yaml: tidak dapat dibaca: berkas itu tidak ada ('],
    ['check scenarios', 'scenarios: tidak dapat dibaca: itu folder, bukan berkas\n'],
  ]

  it.each(wrong)('antrean %s --lang id', async (args, message) => {
    const given = [...args.split(' ').filter((arg) => arg !== ''), '--lang', 'id']
    const error: unknown = await parseCommandLine(given).then(
      () => null,
      (thrown: unknown) => thrown,
    )
    expect(formatError(error, given).slice(0, message.length)).toBe(message)
    expect(exitStatusOf(error)).toBe(2)
  })

  it('and a fault of the program says what to send to whom', () => {
    speak('id')
    const text = formatError(new Error('kertas habis'), ['run', 'office.yaml'])
    expect(text).toContain('antrean: kesalahan program, bukan kesalahan masukan Anda: kertas habis\n')
    expect(text).toContain('  untuk melihatnya lagi: antrean run office.yaml\n')
    expect(text).toContain('Mohon laporkan kepada pembuat program')
  })

  it('and what there is not enough memory for is the matter of the user', () => {
    speak('id')
    const text = formatError(new RangeError('Array buffer allocation failed'), [])
    expect(text).toMatch(/^antrean: memori tidak cukup untuk itu; .*--workers.*\n$/)
    expect(englishIn(text)).toEqual([])
  })
})

describe('the language of the program', () => {
  it.each([
    [['run', 'x.yaml', '--lang', 'id'], {}, 'id'],
    [['--lang=id', '--help'], {}, 'id'],
    [['run', '--lang', 'en'], { LANG: 'id_ID' }, 'en'],
    [['run', '--lang', 'fr'], { LANG: 'id_ID' }, 'id'],
    [['run', '--lang'], {}, 'en'],
    [['run', '--', '--lang', 'id'], {}, 'en'],
    [['run'], { LC_ALL: 'id_ID.UTF-8', LANG: 'en_US' }, 'id'],
  ] as const)('of %j where the machine says %j is %s', (args, environment, language) => {
    expect(languageOfCommandLine(args, environment)).toBe(language)
  })

  it('is English until somebody asks', () => {
    expect(programLanguage()).toBe('en')
  })
})
