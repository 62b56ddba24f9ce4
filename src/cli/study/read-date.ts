import { nearestHint } from '../nearest-hint.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { readDay } from '../../scenario/quantities/day.ts'
import { Misreading } from '../../scenario/text/misreading.ts'
import { dateAfter } from '../../time/date.ts'
import { usageError } from '../user-error.ts'

/** A date of the run, given to an option, as a day counted from the start date. */
export function readDate(option: string, command: string, text: string, { startDate, days }: Office): number {
  const range = `from ${startDate} to ${dateAfter(startDate, days - 1)}`
  const day = dayRead(option, command, text, range) - readDay(startDate)
  if (day >= 0 && day < days) return day
  throw usageError(
    `--${option}: ${text.trim()} is ${day < 0 ? 'before the start' : 'after the end'} of the run; give a date ${range}`,
    command,
  )
}

function dayRead(option: string, command: string, text: string, range: string): number {
  try {
    return readDay(text)
  } catch (error) {
    if (!(error instanceof Misreading)) throw error
    const { message, suggestion, allowed } = error
    const hint = nearestHint(suggestion, '')
    throw usageError(`--${option}: ${message}${hint}; give ${allowed ?? 'a date'}, ${range}`, command)
  }
}
