import { largest } from '../../statistics/extremes.ts'
import { total } from '../../statistics/total.ts'
import type { Table } from '../tables/table.ts'

/**
 * How wide the columns of a table are to be, in letters: none is narrower than its longest word while there is room,
 * so that no word is broken, and long texts get what is left.
 *
 * @param letters in all of them
 */
export function columnWidths({ columns, rows }: Table, letters: number): number[] {
  const texts = columns.map(({ title }, column) => [
    title,
    ...rows.flatMap(({ heading, cells }) =>
      column === 0 ? [heading] : [cells[column - 1]?.text ?? '', cells[column - 1]?.interval ?? ''],
    ),
  ])
  const least = texts.map((all) => longest(all.flatMap((text) => text.split(BREAKS))) + AROUND)
  const wanted = texts.map((all, column) => Math.max(least[column]!, Math.min(MOST, longest(all) + AROUND)))
  const [needed, asked] = [total(least), total(wanted)]
  if (asked <= letters) return wanted.map((width) => (width * letters) / asked)
  if (needed >= letters) return least.map((width) => (width * letters) / needed)
  const share = (letters - needed) / (asked - needed)
  return least.map((width, column) => width + share * (wanted[column]! - width))
}

/** Where a line may be broken; not at a space that keeps together. */
const BREAKS = /[ \n/-]/

/** Letters that the edges of a cell take. */
const AROUND = 3
/** Letters after which a text may as well go on in the next line. */
const MOST = 44

function longest(texts: readonly string[]): number {
  return largest(
    texts.map(({ length }) => length),
    0,
  )
}
