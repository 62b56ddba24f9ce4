import type { Results } from '../../experiments/results.ts'
import type { Ledger, LedgerEntry, LedgerValue } from '../../scenario/ledger/ledger.ts'
import { groupedBy } from '../../scenario/text/grouped-by.ts'
import type { Path } from '../../scenario/text/source.ts'
import { formatNumber } from '../format.ts'
import { shortTable } from '../tables/short-table.ts'
import { plainCell, type Row, type Table } from '../tables/table.ts'
import { TitleOf } from '../title-of.ts'
import { say, type Language } from '../words/say.ts'
import { ledgerOfResults } from './ledger-of-results.ts'
import { ledgerRows, type LedgerRow } from './ledger-rows.ts'
import { PlaceWords } from './place-in-words.ts'

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

/** Puts a ledger into the words of a report. */
class LedgerWords {
  readonly #places: PlaceWords
  readonly #ownFile: string
  readonly #language: Language

  constructor({ scenario, manifest }: Results, { titles }: Ledger, language: Language) {
    this.#places = new PlaceWords(titles, new TitleOf(scenario.titles ?? [], language), language)
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
      rows: rows.map((row) => this.#row(row)),
      notes: kind === 'assumptions' ? [say(language, 'ledger.note')] : [],
    }
  }

  #row({ entries }: LedgerRow): Row {
    const [first] = entries
    const { path, values, file, line } = first
    const place = this.#places.of(path)
    const at = file === this.#ownFile ? `${line}` : `${file}: ${line}`
    return {
      heading: place === '' ? say(this.#language, 'ledger.whole') : place,
      cells: [
        plainCell(this.#values(values, path)),
        ...entries.map((entry) => plainCell(this.#note(entry))),
        {
          ...plainCell(at),
          ...(file === this.#ownFile ? { value: { kind: 'number', number: line, decimals: 0 } } : {}),
        },
      ],
    }
  }

  /** The note in the language of the report, or the one that is there. */
  #note({ notes }: LedgerEntry): string {
    return [notes[this.#language], notes.en, notes.id].find((note) => note !== '') ?? say(this.#language, 'noValue')
  }

  #values(values: readonly LedgerValue[], around: Path): string {
    const shown = listed(values)
    const more = shown.length - MOST_VALUES
    const texts = this.#together(shown.slice(0, MOST_VALUES), around)
    const count = formatNumber(more, this.#language)
    return [...texts, ...(more > 0 ? [say(this.#language, 'ledger.more', { count })] : [])].join('; ')
  }

  /** Values one by one; those of the same thing further down in brackets behind its name. */
  #together(values: readonly LedgerValue[], around: Path): string[] {
    const groups = groupedBy(values, ({ path }) => JSON.stringify(path.slice(0, -1)))
    return [...groups.values()].flatMap((group) => {
      const inner = group[0]!.path.slice(0, -1)
      const isNear = group.length === 1 || inner.length <= around.length
      if (isNear) return group.map((value) => this.#value(value, around))
      const texts = group.map((value) => this.#value(value, inner)).join('; ')
      return [say(this.#language, 'ledger.of', { name: this.#places.of(inner.slice(around.length), around), texts })]
    })
  }

  #value({ path, text }: LedgerValue, around: Path): string {
    const value = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text
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
