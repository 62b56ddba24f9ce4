import { DATE_ORDERS, type DateColumns, type DateOrder } from '../quantities/csv-dates.ts'
import type { DecimalMark } from '../quantities/csv-numbers.ts'
import { nearestWord } from '../text/nearest-word.ts'
import { field } from '../text/field.ts'
import { Misreading } from '../text/misreading.ts'

/** A CSV file that a scenario names, and what is declared beside its name about the way in which it is written. */
export interface CsvFile {
  readonly file: string
  readonly dates?: DateOrder | undefined
  readonly decimal?: DecimalMark | undefined
}

const MARKS: Readonly<Record<string, DecimalMark>> = { ',': ',', '.': '.', comma: ',', point: '.' }

function readDecimalMark(written: string): DecimalMark {
  const mark = Object.hasOwn(MARKS, written) ? MARKS[written] : undefined
  if (mark !== undefined) return mark
  throw new Misreading(`"${written}" is not a decimal mark`, { allowed: 'comma or point' })
}

function readDateOrder(written: string): DateOrder {
  const order = DATE_ORDERS.find((each) => each === written)
  if (order !== undefined) return order
  throw new Misreading(`"${written}" is not an order of dates`, {
    allowed: DATE_ORDERS.join(', '),
    suggestion: nearestWord(written, DATE_ORDERS),
  })
}

export const decimalField = field(readDecimalMark, {
  description:
    'The decimal mark of its numbers, comma or point: with a comma 1.304 is a thousand three hundred and four.',
  default: 'as its numbers show; asked where they do not',
  example: 'comma',
})

export const datesField = field(readDateOrder, {
  description: 'Whether 05/03/2018 has the day or the month first: day-first or month-first.',
  default: 'as its dates show; asked where they do not',
  example: 'day-first',
})

/** How to declare the order of dates beside the key that names the file. */
export function dateColumns({ dates }: CsvFile, key: string): DateColumns {
  return { order: dates, declare: (order) => `dates: ${order} beside "${key}"` }
}

/** How to declare the decimal mark beside the key that names the file. */
export function declareDecimal(key: string): (mark: DecimalMark) => string {
  return (mark) => `decimal: ${mark === ',' ? 'comma' : 'point'} beside "${key}"`
}
