import { asTyped, phrase, type Phrase } from '../phrases/phrase.ts'
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
  throw new Misreading(phrase('no-decimal-mark', { written }), { allowed: phrase('decimal-marks') })
}

function readDateOrder(written: string): DateOrder {
  const order = DATE_ORDERS.find((each) => each === written)
  if (order !== undefined) return order
  throw new Misreading(phrase('no-date-order', { written }), {
    allowed: asTyped(DATE_ORDERS.join(', ')),
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
  return { order: dates, declare: (order) => phrase('declared-beside', { written: `dates: ${order}`, key }) }
}

/** How to declare the decimal mark beside the key that names the file. */
export function declareDecimal(key: string): (mark: DecimalMark) => Phrase {
  return (mark) => phrase('declared-beside', { written: `decimal: ${mark === ',' ? 'comma' : 'point'}`, key })
}
