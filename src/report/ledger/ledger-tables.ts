import type { Results } from '../../experiments/results.ts'
import type { Ledger, LedgerEntry, LedgerValue } from '../../scenario/ledger/ledger.ts'
import { groupedBy } from '../../scenario/text/grouped-by.ts'
import type { Path } from '../../scenario/text/source.ts'
import { formatNumber } from '../format.ts'
import { shortTable } from '../tables/short-table.ts'
import { plainCell, type Row, type Table } from '../tables/table.ts'
import { TitleOf } from '../title-of.ts'
import { joinAnd } from '../words/join-and.ts'
import { say, type Language } from '../words/say.ts'
import { ledgerOfResults } from './ledger-of-results.ts'
import { ledgerRows, type LedgerRow } from './ledger-rows.ts'
import { BETWEEN, PlaceWords } from './place-in-words.ts'
import { valueInWords } from './value-in-words.ts'

/** What is assumed, what is known in part, and what is known; without the tables that would be empty. */
export function ledgerTables(results: Results, language: Language): Table[] {
  const ledger = ledgerOfResults(results)
  if (ledger === null) return []
  const { assumptions, partly, facts } = ledgerRows(ledger)
  const words = new LedgerWords(results, ledger, language)
  return [
    words.table('assumptions', [say(language, 'ledger.why')], assumptions),
    words.table('partly', [say(language, 'ledger.known'), say(language, 'ledger.assumed')], partly),
    words.table('facts', [say(language, 'ledger.source')], facts),
  ]
    .filter(({ rows }) => rows.length > 0)
    .map((table) => shortTable(table, language))
}

/** Values of one mark that are listed one by one. */
const MOST_VALUES = 40
/** Characters of one value that are shown. */
const MOST_CHARACTERS = 200

/** Values that stand together: by what they are called within the mark, '' for the mark's own. */
interface Part {
  readonly name: string
  readonly text: string
}

/** Puts a ledger into the words of a report. */
class LedgerWords {
  readonly #places: PlaceWords
  readonly #titles: TitleOf
  readonly #ownFile: string
  readonly #language: Language

  constructor({ scenario, manifest }: Results, { titles }: Ledger, language: Language) {
    this.#titles = new TitleOf(scenario.titles ?? [], language)
    this.#places = new PlaceWords(titles, this.#titles, language)
    this.#ownFile = manifest.scenarioFile
    this.#language = language
  }

  table(kind: 'assumptions' | 'partly' | 'facts', whys: readonly string[], rows: readonly LedgerRow[]): Table {
    const language = this.#language
    const titles = [say(language, 'ledger.what'), say(language, 'ledger.value'), ...whys]
    return {
      name: `ledger-${kind}`,
      caption: say(language, `ledger.${kind}`),
      columns: [
        ...titles.map((title) => ({ title, numeric: false })),
        { title: say(language, 'ledger.line'), numeric: true },
      ],
      rows: rows.flatMap((row) => this.#rows(row)),
      notes: kind === 'assumptions' ? [say(language, 'ledger.note')] : [],
    }
  }

  /** One row for each thing that the mark stands by. */
  #rows({ entries }: LedgerRow): Row[] {
    const [first] = entries
    const { path, values, file, line } = first
    const place = this.#places.of(path) || say(this.#language, 'ledger.whole')
    const at = file === this.#ownFile ? `${line}` : `${file}: ${line}`
    const last = {
      ...plainCell(at),
      ...(file === this.#ownFile ? { value: { kind: 'number' as const, number: line, decimals: 0 } } : {}),
    }
    return this.#parts(values, path).map(({ name, text }) => ({
      heading: name === '' ? place : say(this.#language, 'ledger.part', { place, name }),
      cells: [plainCell(text), ...entries.map((entry) => plainCell(this.#note(entry))), last],
    }))
  }

  /** The note in the language of the report, or the one that is there. */
  #note({ notes }: LedgerEntry): string {
    return [notes[this.#language], notes.en, notes.id].find((note) => note !== '') ?? say(this.#language, 'noValue')
  }

  /** What the mark stands by; things with the same values together. */
  #parts(values: readonly LedgerValue[], around: Path): Part[] {
    const shown = listed(values)
    const more = shown.length - MOST_VALUES
    const parts = this.#together(shown.slice(0, MOST_VALUES), around)
    const same = [...groupedBy(parts, ({ text }) => text).values()].map((alike): Part => {
      return { name: this.#allOf(alike.map(({ name }) => name)), text: alike[0]!.text }
    })
    if (more <= 0) return same
    const { name, text } = same.at(-1)!
    const count = say(this.#language, 'ledger.more', { count: formatNumber(more, this.#language) })
    return [...same.slice(0, -1), { name, text: `${text}; ${count}` }]
  }

  /** Values of the mark's own; those of the same thing further down apart, under its name. */
  #together(values: readonly LedgerValue[], around: Path): Part[] {
    const parts = new Map<string, string[]>()
    for (const group of groupedBy(values, ({ path }) => JSON.stringify(path.slice(0, -1))).values()) {
      const inner = group[0]!.path.slice(0, -1)
      const isNear = inner.length <= around.length || (group.length === 1 && !inner.includes('units'))
      const name = isNear ? '' : this.#shortPlace(inner, around)
      const texts = group.map((value) => this.#value(value, isNear ? around : inner))
      parts.set(name, [...(parts.get(name) ?? []), ...texts])
    }
    return [...parts].map(([name, texts]) => ({ name, text: [...new Set(texts)].join('; ') }))
  }

  /** Where something is within a mark: a unit is known by its name, and what a choice changes by what is changed. */
  #shortPlace(path: Path, around: Path): string {
    const changes = path.lastIndexOf('changes')
    const units = path.lastIndexOf('units')
    const from = Math.max(around.length, changes + 1, path.length > units + 1 ? units + 1 : 0)
    return this.#places.of(path.slice(from), path.slice(0, from))
  }

  /** "printer-3 and printer-4 › away" of "printer-3 › away" and "printer-4 › away". */
  #allOf(names: readonly string[]): string {
    const different = [...new Set(names)]
    const ends = different.map((name) => name.split(BETWEEN).slice(1).join(BETWEEN))
    if (different.length === 1 || new Set(ends).size > 1) return joinAnd(different, this.#language)
    const starts = different.map((name) => name.split(BETWEEN)[0]!)
    return [joinAnd(starts, this.#language), ...(ends[0] === '' ? [] : [ends[0]])].join(BETWEEN)
  }

  #value({ path, text }: LedgerValue, around: Path): string {
    const short = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text
    const value = valueInWords(short, this.#language, (word) => this.#titles.of('unknown', word))
    const name = this.#places.of(path.slice(around.length), around)
    if (name === '') return value
    return value === '' || value === '{}' ? name : say(this.#language, 'ledger.named', { name, value })
  }
}

/** The numbers; where there are none, what else is there; titles and notes only where there is nothing else. */
function listed(values: readonly LedgerValue[]): readonly LedgerValue[] {
  const numbers = values.filter(({ isNumber }) => isNumber)
  const others = values.filter(({ isWords }) => !isWords)
  return numbers.length > 0 ? numbers : others.length > 0 ? others : values
}
