import { formatRounded } from '../format.ts'
import type { Cell, Table } from '../tables/table.ts'
import { say, type Language } from '../words/say.ts'
import type { Affixes, Sheet, SheetCell } from './sheet.ts'

/** A table as a sheet: what tells how well a number is known stands in a column of its own beside it. */
export function sheetOfTable(table: Table, name: string, language: Language): Sheet {
  const [first, ...others] = table.columns
  const hasInterval = others.map((_, column) =>
    table.rows.some(({ cells }) => (cells[column]?.interval ?? null) !== null),
  )
  return {
    name,
    holds: table.caption,
    columns: [
      { title: first.title, width: widthOf(table.rows.map(({ heading }) => heading)) },
      ...others.flatMap(({ title }, column) => [
        { title, width: widthOf(table.rows.map(({ cells }) => cells[column]?.text ?? '')) },
        ...(hasInterval[column]
          ? [
              {
                title: say(language, 'sheet.interval', { column: title }),
                width: widthOf(table.rows.map(({ cells }) => cells[column]?.interval ?? '')),
              },
            ]
          : []),
      ]),
    ],
    rows: table.rows.map(({ heading, cells }) => [
      heading,
      ...cells.flatMap((cell, column) => [sheetCell(cell, language), ...(hasInterval[column] ? [cell.interval] : [])]),
    ]),
    notes: table.notes,
  }
}

function sheetCell({ text, value }: Cell, language: Language): SheetCell {
  if (value === undefined) return text === say(language, 'noValue') || text === '' ? null : text
  return value.kind === 'number'
    ? { ...value, ...affixes(text, formatRounded(value.number, value.decimals, language)) }
    : value
}

function affixes(text: string, number: string): Affixes {
  const start = text.indexOf(number)
  return start < 0 ? {} : { before: text.slice(0, start), after: text.slice(start + number.length) }
}

const LEAST = 12
const MOST = 48

/** As wide as the widest of the texts, within what can be read; headings are wrapped. */
function widthOf(texts: readonly string[]): number {
  const widest = texts.reduce((most, text) => Math.max(most, text.length), 0)
  return Math.max(LEAST, Math.min(MOST, widest + 2))
}
