import { visibleText } from '../../scenario/text/visible-text.ts'
import type { Cell, Table } from './table.ts'

/** The table in GitHub's Markdown: caption in bold, intervals in brackets. */
export function markdownTable(table: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    `**${escapeMarkdown(table.caption)}**`,
    '',
    line(table.columns.map((column) => escapeMarkdown(column.title))),
    line(table.columns.map((column) => (column.numeric ? '---:' : '---'))),
    ...table.rows.map((row) => line([escapeMarkdown(row.heading), ...row.cells.map(cellText)])),
    ...table.notes.flatMap((note) => ['', escapeMarkdown(note)]),
  ].join('\n')
}

function cellText(cell: Cell): string {
  return escapeMarkdown(cell.interval === null ? cell.text : `${cell.text} (${cell.interval})`)
}

/** Text as it is: nothing in it is taken for a mark of Markdown, for a link or for HTML. */
export function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replace(/[\\`*_[\]|#~]/g, '\\$&')
    .replace(/^(\s*)([-+>=]|\d+(?=[.)]\s))/, startOfLine)
    .replace(/:\/\/|www\./gi, linkless)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
}

/** What would make a list, a quotation or a heading of its line. */
const startOfLine = (_: string, blank: string, mark: string): string =>
  /^\d/.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`

/** What GitHub would take for an address. */
const linkless = (mark: string): string => (mark === '://' ? '\\://' : `${mark.slice(0, -1)}\\.`)
