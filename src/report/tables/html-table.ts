import { escapeHtml } from '../escape-html.ts'
import type { Cell, Table } from './table.ts'

/** The table in HTML with caption, headings of rows and columns, and a frame that scrolls on narrow screens. */
export function htmlTable(table: Table): string {
  const kind = (column: number) => (table.columns[column].numeric ? ' class="number"' : '')
  const head = table.columns.map((column, index) => `<th scope="col"${kind(index)}>${escapeHtml(column.title)}</th>`)
  const rows = table.rows.map((row) => {
    const cells = row.cells.map((cell, index) => `<td${kind(index + 1)}>${cellHtml(cell)}</td>`)
    return `<tr><th scope="row">${escapeHtml(row.heading)}</th>${cells.join('')}</tr>`
  })
  const notes = table.notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`)
  return [
    `<div class="table" tabindex="0" role="region" aria-label="${escapeHtml(table.caption)}">`,
    `<table><caption>${escapeHtml(table.caption)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody></table></div>`,
    ...notes,
  ].join('\n')
}

function cellHtml(cell: Cell): string {
  return escapeHtml(cell.text) + (cell.interval === null ? '' : ` <small>${escapeHtml(cell.interval)}</small>`)
}
