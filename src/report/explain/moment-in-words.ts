import { dateTimeAfter } from '../../time/date-time.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { formatDate, formatNumber } from '../format.ts'
import { perDay, timeUnit, withUnit } from '../format-time.ts'
import { say, type Language } from '../words/say.ts'

/** "21 Mar 2018, 10:24", a number of minutes after 00:00 of the start date. */
export function momentInWords(startDate: string, minutes: number, language: Language): string {
  const [date, time] = dateTimeAfter(startDate, minutes).split(' ')
  return say(language, 'explain.moment', { date: formatDate(date, language), time: time.slice(0, 'hh:mm'.length) })
}

/** "12 minutes", "3.5 hours", "22.1 days". */
export function lengthInWords(minutes: number, language: Language): string {
  const days = minutes / MINUTES_PER_DAY
  const unit = minutes === 0 ? 'minutes' : timeUnit([days])
  const value = days * perDay[unit]
  return withUnit(formatNumber(value, language, value >= 100 || Number.isInteger(value) ? 0 : 1), unit, language)
}
