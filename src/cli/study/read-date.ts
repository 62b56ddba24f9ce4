import { nearestHint } from '../nearest-hint.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { readDay } from '../../scenario/quantities/day.ts'
import { Misreading } from '../../scenario/text/misreading.ts'
import { dateAfter } from '../../time/date.ts'
import { usageError } from '../user-error.ts'
import { misreadingSaid } from '../misreading-said.ts'
import { studyWords } from '../words/study-words.ts'

/** A date of the run, given to an option, as a day counted from the start date. */
export function readDate(option: string, command: string, text: string, { startDate, days }: Office): number {
  const { fromTo, beforeTheStart, afterTheEnd } = studyWords()
  const range = fromTo(startDate, dateAfter(startDate, days - 1))
  const day = dayRead(option, command, text, range) - readDay(startDate)
  if (day >= 0 && day < days) return day
  throw usageError((day < 0 ? beforeTheStart : afterTheEnd)(option, text.trim(), range), command)
}

function dayRead(option: string, command: string, text: string, range: string): number {
  try {
    return readDay(text)
  } catch (error) {
    if (!(error instanceof Misreading)) throw error
    const { message, suggestion, allowed } = misreadingSaid(error)
    const hint = nearestHint(suggestion, '')
    const { noDate, aDate } = studyWords()
    throw usageError(noDate(option, `${message}${hint}`, allowed ?? aDate, range), command)
  }
}
