import { largest } from '../../statistics/extremes.ts'
import type { Cell } from '../../report/tables/table.ts'
import { colours } from './colours.ts'
import { inFewLines } from './in-few-lines.ts'
import { fitted, widthOf, wrapText } from './wrap-text.ts'

/** A table with few columns, as data. */
export interface RowsTable {
  /** Above the headings of the rows. */
  readonly corner: string
  readonly titles: readonly string[]
  readonly rows: readonly { readonly heading: string; readonly cells: readonly Cell[] }[]
}

/** As lines of a terminal. */
export interface DrawnTable {
  readonly lines: readonly string[]
  /** Columns for which there was no room. */
  readonly leftOut: number
}

const GAP = 2
/** A cell with more text takes several lines. */
const WIDEST_CELL = 17
/** With less room beside the cells, headings stand above them. */
const NARROWEST_HEADING = 16
/** Lines of a heading, unless the cells beside it have more; what is longer is cut. */
const HEADING_LINES = 4

type Paint = (text: string) => string

interface Line {
  readonly text: string
  readonly paint: Paint
}

interface Column {
  readonly title: readonly Line[]
  /** The lines of each cell. */
  readonly cells: readonly (readonly Line[])[]
  readonly width: number
}

/** A row of each plan, say: how well a value is known stands below it, and the first row is bold. */
export function rowsTable({ corner, titles, rows }: RowsTable, width: number): DrawnTable {
  const columns = titles.map((title, index) => columnOf(title, rows, index))
  while (columns.length > 1 && takenBy(columns) > width) columns.pop()
  const beside = width - takenBy(columns)
  const isStacked = beside < NARROWEST_HEADING
  const room = isStacked ? Math.max(0, beside) : beside
  const body = rows.flatMap(({ heading }, row) => {
    const paint = row === 0 ? colours.bold : plain
    const cells = columns.map((column) => column.cells[row])
    if (isStacked)
      return [
        ...inFewLines(heading, width, HEADING_LINES).split('\n').map(paint),
        ...sideBySide([], room, cells, columns),
      ]
    const most = largest(
      cells.map(({ length }) => length),
      HEADING_LINES,
    )
    return sideBySide(headingLines(heading, room, paint, most), room, cells, columns)
  })
  const above = isStacked ? [corner] : []
  const head = sideBySide(
    isStacked ? [] : headingLines(corner, room, plain),
    room,
    columns.map(({ title }) => title),
    columns,
  )
  return {
    lines: [...above, ...head, colours.dim('─'.repeat(width)), ...body],
    leftOut: titles.length - columns.length,
  }
}

function columnOf(title: string, rows: RowsTable['rows'], index: number): Column {
  const cells = rows.map(({ cells: ofRow }, row) => cellLines(ofRow[index], row === 0 ? colours.bold : plain))
  const widths = cells.flat().map(({ text }) => widthOf(text))
  const width = largest([...widths, ...inTwoLines(title).map(widthOf)])
  return { title: linesOf(title, width, plain), cells, width }
}

/** A title in two lines as short as they can be, or more where two would be wider than a cell. */
function inTwoLines(title: string): string[] {
  let width = Math.ceil(widthOf(title) / 2)
  while (width < WIDEST_CELL && wrapped(title, width).length > 2) width++
  return wrapped(title, Math.min(width, WIDEST_CELL))
}

function cellLines({ text, interval }: Cell, paint: Paint): Line[] {
  return [
    ...linesOf(text, WIDEST_CELL, paint),
    ...(interval === null ? [] : linesOf(interval, WIDEST_CELL, colours.dim)),
  ]
}

function linesOf(text: string, width: number, paint: Paint): Line[] {
  return wrapped(text, width).map((line) => ({ text: line, paint }))
}

function wrapped(text: string, width: number): string[] {
  return wrapText(text, width).split('\n')
}

function headingLines(heading: string, room: number, paint: Paint, most = HEADING_LINES): Line[] {
  const all = linesOf(heading, room - GAP, paint)
  const [lines, rest] = [all.slice(0, most), all.slice(most)]
  const last = lines.at(-1)!
  return rest.length === 0 ? lines : [...lines.slice(0, -1), { text: `${last.text} ${rest[0].text}`, paint }]
}

/** The lines of a row: the heading to the left, the cells each to the right of its column. */
function sideBySide(
  heading: readonly Line[],
  room: number,
  cells: readonly (readonly Line[])[],
  columns: readonly Column[],
): string[] {
  const count = largest([heading, ...cells].map(({ length }) => length))
  return Array.from({ length: count }, (_, line) => {
    const left = heading.at(line)
    const shown = left === undefined ? ' '.repeat(room) : left.paint(fitted(left.text, room))
    return `${shown}${columns.map(({ width }, index) => toTheRight(cells[index][line], width)).join('')}`.trimEnd()
  })
}

function toTheRight(line: Line | undefined, width: number): string {
  const blanks = ' '.repeat(GAP + width - (line === undefined ? 0 : widthOf(line.text)))
  return line === undefined ? blanks : blanks + line.paint(line.text)
}

function takenBy(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + GAP + width, 0)
}

const plain: Paint = (text) => text
