import { visibleText } from '../../scenario/text/visible-text.ts'
import type { Figure } from '../figures/figure.ts'
import type { Cell, Table } from '../tables/table.ts'
import type { FigureBlock, TableBlock } from './document.ts'

export function figureBlock(figure: Figure): FigureBlock {
  const title = visibleText(figure.title)
  return { kind: 'figure', figure, alt: title, title, caption: visibleText(figure.caption) }
}

export function tableBlock(table: Table): TableBlock {
  return { kind: 'table', table: visibleTable(table) }
}

/** A table with what is hidden in its texts written out. */
export function visibleTable({ columns, rows, ...table }: Table): Table {
  return {
    ...table,
    caption: visibleText(table.caption),
    columns: columns.map((column) => ({ ...column, title: visibleText(column.title) })),
    rows: rows.map(({ heading, cells }) => ({ heading: visibleText(heading), cells: cells.map(visibleCell) })),
    notes: table.notes.map(visibleText),
  }
}

function visibleCell(cell: Cell): Cell {
  return { ...cell, text: visibleText(cell.text), interval: cell.interval && visibleText(cell.interval) }
}
