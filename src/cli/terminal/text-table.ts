import Table from 'cli-table3'
import type { Cell, Table as TableData } from '../../report/tables/table.ts'
import { visibleText } from '../../scenario/text/visible-text.ts'
import { colours } from './colours.ts'
import { wrapText } from './wrap-text.ts'

const narrowestColumn = 17
const headingWidth = 28

/** A table that fits the width: columns that have no room beside the headings follow in a table below. */
export function textTable(table: TableData, width: number): string {
  const count = table.columns.length - 1
  const perTable = Math.max(1, Math.min(count, Math.floor((width - headingWidth) / narrowestColumn)))
  const columnWidth = Math.min(26, Math.floor((width - headingWidth) / perTable))
  const tables: string[] = []
  for (let from = 0; from < count; from += perTable) {
    tables.push(partialTable(table, from, Math.min(from + perTable, count), columnWidth))
  }
  return [
    colours.bold(wrapText(table.caption, width)),
    tables.join('\n\n'),
    ...table.notes.map((note) => colours.dim(wrapText(note, width))),
  ].join('\n')
}

/** The columns from `from` until before `to`, counted after the headings. */
function partialTable(data: TableData, from: number, to: number, columnWidth: number): string {
  const columns = [data.columns[0], ...data.columns.slice(from + 1, to + 1)]
  const table = new Table({
    head: columns.map(({ title }) => visibleText(title)),
    colWidths: columns.map((_, index) => (index === 0 ? headingWidth : columnWidth)),
    colAligns: columns.map(({ numeric }) => (numeric ? 'right' : 'left')),
    wordWrap: true,
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 1 },
    chars: lines,
  })
  for (const { heading, cells } of data.rows) table.push([visibleText(heading), ...cells.slice(from, to).map(cellText)])
  return table.toString().replaceAll(/ +$/gm, '')
}

/** How well a value is known stands below it. */
function cellText({ text, interval }: Cell): string {
  const value = visibleText(text)
  return interval === null ? value : `${value}\n${colours.dim(visibleText(interval))}`
}

const none = { left: '', right: '', middle: '' }
const lines = {
  top: '─',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  mid: '─',
  'mid-mid': '',
  'left-mid': '',
  'right-mid': '',
  bottom: '─',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  ...none,
}
