import { asTyped, phrase, type Phrase } from '../phrases/phrase.ts'
import { readCell, type Cell } from '../text/csv-table.ts'
import { Misreading } from '../text/misreading.ts'
import { withinNumbers } from './within-numbers.ts'

/**
 * Numbers in a column of a CSV file, as spreadsheets of any country write them. Whether a point or a comma is the
 * decimal mark is one question for the whole column, and it is never guessed:
 *
 * - `decimal` declared beside the file decides;
 * - otherwise any value that can be read in one way only decides: 12.5, 1.23, 0.125, 1234.567, 1.234.567, 1.234,5;
 * - otherwise decimal commas elsewhere in a file with semicolons decide;
 * - otherwise, in a column of counts, values such as 1.304 are thousands, because counts are whole;
 * - otherwise values such as 1.304 are refused with the question which is meant.
 */

export type DecimalMark = '.' | ','

/** What is known of a column before it is read. */
export interface NumberColumn {
  readonly decimal?: DecimalMark | undefined
  readonly hasDecimalCommas: boolean
  /** Whether its values are counts, which are whole. */
  readonly whole?: boolean
  /** How to declare the decimal mark, for messages. */
  readonly declare: (mark: DecimalMark) => Phrase
}

export interface ReadNumbers {
  /** One for each cell; null, after a complaint, when it cannot be read. */
  readonly numbers: readonly (CellNumber | null)[]
  /** A value that is read as thousands for no other reason than that counts are whole. */
  readonly takenAsWhole: string | null
}

interface CellNumber {
  readonly value: number
  /** The word behind it; '' when there is none. */
  readonly unit: string
}

export function readNumbers(cells: readonly Cell[], column: NumberColumn): ReadNumbers {
  const open = cells.filter(({ text }) => decimalMarkOf(digitsOf(text)) === 'open')
  const known = knownMark(cells, column)
  const mark = known ?? (open.length === 0 ? '.' : column.whole ? markOfCounts(open) : null)
  if (mark === 'contradiction') return { numbers: cells.map(() => null), takenAsWhole: null }
  const first = open[0]
  if (mark === null && first) ask(first, open.length, column)
  const isOpen = new Set(open)
  const numbers = cells.map((cell) => {
    if (mark === null && isOpen.has(cell)) return null
    return readCell(cell, (text) => cellNumber(text, mark ?? '.'))
  })
  return { numbers, takenAsWhole: known === null && mark !== null ? (first?.text ?? null) : null }
}

/** The digits of a number in front of its unit. */
const NUMBER = /^([+-]?[\d.,'’\u00A0\u202F ]*\d)\s*(\p{L}[\p{L} ]*)?$/u

function digitsOf(text: string): string {
  return (NUMBER.exec(text)?.[1] ?? '').replace(/^[+-]/, '')
}

/** What a number says about the decimal mark of its column: 'open' when it is read in two ways, null for nothing. */
function decimalMarkOf(digits: string): DecimalMark | 'open' | null {
  const marks = digits.replace(/[^.,]/g, '')
  if (marks === '') return null
  const last = marks.at(-1) as DecimalMark
  if (marks.length === 1) {
    const [whole = '', decimals = ''] = digits.split(last)
    return /^[1-9]\d{0,2}$/.test(whole) && decimals.length === 3 ? 'open' : last
  }
  const mark = marks.split('').every((each) => each === last) ? other(last) : last
  return isWritten(digits, mark) ? mark : null
}

/** Numbers with a decimal mark, their thousands grouped by the other mark or not at all. */
const WRITTEN = {
  '.': /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/,
  ',': /^[+-]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/,
} as const satisfies Record<DecimalMark, RegExp>

function isWritten(digits: string, mark: DecimalMark): boolean {
  return WRITTEN[mark].test(digits)
}

function other(mark: DecimalMark): DecimalMark {
  return mark === '.' ? ',' : '.'
}

/** The decimal mark that is declared, or that other values settle; null when nothing does. */
function knownMark(cells: readonly Cell[], column: NumberColumn): DecimalMark | 'contradiction' | null {
  if (column.decimal !== undefined) return column.decimal
  const settled = new Map<DecimalMark, Cell>()
  for (const cell of cells) {
    const mark = decimalMarkOf(digitsOf(cell.text))
    if (mark === '.' || mark === ',') settled.set(mark, settled.get(mark) ?? cell)
  }
  const point = settled.get('.')
  const comma = settled.get(',')
  if (point && comma) {
    const [one, two] = point.line < comma.line ? [point, comma] : [comma, point]
    two.complain(phrase('other-decimal-mark', { other: one.text, line: one.line }), {
      allowed: phrase('one-way-of-numbers'),
    })
    return 'contradiction'
  }
  if (point || comma) return point ? '.' : ','
  return column.hasDecimalCommas ? ',' : null
}

/** Counts are whole: where a mark before three digits would make fractions of them, it groups thousands. */
function markOfCounts(open: readonly Cell[]): DecimalMark | null {
  const marks = new Set(open.map(({ text }) => decimalSign(text)))
  const areFractions = open.some(({ text }) => !digitsOf(text).endsWith('000'))
  const [mark] = marks
  return marks.size === 1 && mark !== undefined && areFractions ? other(mark) : null
}

function decimalSign(text: string): DecimalMark {
  return text.includes(',') ? ',' : '.'
}

function ask(cell: Cell, count: number, { declare }: NumberColumn): void {
  const mark = decimalSign(cell.text)
  const digits = digitsOf(cell.text)
  const whole = digits.replace(mark, '')
  const fraction = String(Number(digits.replace(mark, '.')))
  const values = { written: cell.text, one: whole, other: fraction }
  const message =
    count === 1 ? phrase('number-read-two-ways', values) : phrase('numbers-read-two-ways', { ...values, count })
  const declared = { grouping: declare(other(mark)), decimal: declare(mark) }
  cell.complain(message, { allowed: phrase('declare-decimal-mark', { ...declared, whole, fraction }) })
}

/** Reads a number of a column whose decimal mark is known, with or without a unit behind it. */
function cellNumber(text: string, mark: DecimalMark): CellNumber {
  const [, written = '', unit = ''] = NUMBER.exec(text) ?? []
  const digits = written.replace(/(?<=\d)['’\u00A0\u202F ](?=\d{3}(?!\d))/gu, '')
  if (isWritten(digits, mark)) {
    return { value: withinNumbers(Number(digits.replaceAll(other(mark), '').replace(mark, '.')), written), unit }
  }
  if (decimalMarkOf(digits.replace(/^[+-]/, '')) === other(mark)) {
    throw new Misreading(
      phrase(mark === '.' ? 'no-decimal-point-there' : 'no-decimal-comma-there', { written: text }),
      {
        allowed: asTyped(`1234${mark}5`),
      },
    )
  }
  throw new Misreading(phrase('no-number', { written: text }), { allowed: phrase('number-forms') })
}
