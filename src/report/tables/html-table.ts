import { escapeHtml, escapeName } from '../escape-html.ts'
import type { Cell, CellValue, Table } from './table.ts'

/** The table in HTML with caption, headings of rows and columns, and a frame that scrolls on narrow screens. */
export function htmlTable(table: Table): string {
  return tableWithNotes(table, 'shown')
}

/**
 * The same, where the caption may stand above it already. A cell whose text is a number or a date has that as
 * `data-value` too, for a script.
 *
 * @param caption whether it is shown, or only read aloud
 */
export function tableWithNotes(table: Table, caption: 'shown' | 'hidden'): string {
  const kind = (column: number) => (table.columns[column].numeric ? ' class="number"' : '')
  const head = table.columns.map((column, index) => `<th scope="col"${kind(index)}>${escapeHtml(column.title)}</th>`)
  const rows = table.rows.map((row) => {
    const cells = row.cells.map((cell, index) => `<td${kind(index + 1)}${valueOf(cell)}>${cellHtml(cell)}</td>`)
    const mark = row.isChosen === true ? ' class="chosen"' : ''
    return `<tr${mark}><th scope="row">${escapeHtml(row.heading)}</th>${cells.join('')}</tr>`
  })
  const notes = table.notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`)
  const unseen = caption === 'hidden' ? ' class="unseen"' : ''
  return [
    `<div class="table" data-name="${escapeName(table.name)}" tabindex="0" role="region" aria-label="${escapeHtml(table.caption)}">`,
    `<table><caption${unseen}>${escapeHtml(table.caption)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody></table></div>`,
    ...notes,
  ].join('\n')
}

function cellHtml(cell: Cell): string {
  return escapeHtml(cell.text) + (cell.interval === null ? '' : ` <small>${escapeHtml(cell.interval)}</small>`)
}

function valueOf({ value }: Cell): string {
  return value === undefined ? '' : ` data-value="${valueText(value)}"`
}

function valueText(value: CellValue): string {
  if (value.kind === 'date') return value.date
  if (value.kind === 'number') return String(value.number)
  return `${Number((100 * value.number).toFixed(value.decimals))}%`
}
