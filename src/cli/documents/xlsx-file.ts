import writeExcelFile, { type CellObject, type Row, type Sheet as WrittenSheet } from 'write-excel-file/node'
import type { Sheet, SheetCell, Workbook } from '../../report/document/sheet.ts'
import { shortText } from '../../report/short-text.ts'

/**
 * A workbook as the bytes of an .xlsx file. Texts are written as texts, so that none is a formula; numbers, shares and
 * dates with the format in which the report tells them.
 */
export function xlsxFile({ sheets }: Workbook): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name))
  return writeExcelFile(sheets.map((sheet, index) => writtenSheet(sheet, names[index]))).toBuffer()
}

function writtenSheet({ columns, rows, notes }: Sheet, name: string): WrittenSheet<Buffer> {
  const header: Row = columns.map(({ title }) => ({
    ...textCell(title),
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
    backgroundColor: HEADER,
  }))
  const below = notes.length === 0 ? [] : [[], ...notes.map((note): Row => [textCell(note)])]
  return {
    sheet: name,
    data: [header, ...rows.map((row): Row => row.map(writtenCell)), ...below],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }
}

const HEADER = '#E7EDF3'

function writtenCell(cell: SheetCell): CellObject | null {
  if (cell === null) return null
  if (typeof cell === 'string') return { ...textCell(cell), wrap: true, alignVertical: 'top' }
  const layout = { align: 'right', alignVertical: 'top' } as const
  switch (cell.kind) {
    case 'date':
      return cell.date < FIRST_DATE
        ? { ...textCell(cell.date), ...layout }
        : { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', ...layout }
    case 'share':
      return { value: cell.number, type: Number, format: `${digits(cell.decimals)}%`, ...layout }
    default: {
      const { before = '', after = '' } = cell
      return isQuotable(before) && isQuotable(after)
        ? {
            value: cell.number,
            type: Number,
            format: `${quoted(before)}#,##${digits(cell.decimals)}${quoted(after)}`,
            ...layout,
          }
        : { ...textCell(`${before}${cell.number}${after}`), ...layout }
    }
  }
}

/** Spreadsheets count days from about here, each in its own way before. */
const FIRST_DATE = '1900-03-01'

/** More than any cell of a spreadsheet takes. */
const MOST_LETTERS = 32_000

function textCell(text: string): CellObject {
  return { value: shortText(text, MOST_LETTERS), type: String }
}

function digits(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
}

/** Whether a text can stand in the format of a number. */
function isQuotable(text: string): boolean {
  return !text.includes('"') && text.length <= 80
}

const quoted = (text: string): string => (text === '' ? '' : `"${text}"`)

const LONGEST_NAME = 31

/** Names that spreadsheets take, each once, whatever the case of its letters. */
function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const allowed = name.replaceAll(/[[\]/\\:*?']/g, ' ').trim() || '–'
    let free = shortText(allowed, LONGEST_NAME - 1)
    for (let number = 2; taken.has(free.toLowerCase()); number++) {
      free = `${shortText(allowed, LONGEST_NAME - 5)} ${number}`
    }
    taken.add(free.toLowerCase())
    return free
  })
}
