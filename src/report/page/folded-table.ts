import { escapeHtml } from '../escape-html.ts'
import { tableWithNotes } from '../tables/html-table.ts'
import type { Table } from '../tables/table.ts'

/** A table under its caption, with which it is folded and unfolded. */
export function foldedTable(table: Table, isOpen = false): string {
  return [
    `<details class="fold"${isOpen ? ' open' : ''}><summary>${escapeHtml(table.caption)}</summary>`,
    `${tableWithNotes(table, 'hidden')}</details>`,
  ].join('\n')
}
