import type { GivenPromise, PromiseResults } from '../../experiments/promises/promise-results.ts'
import { dateAfter } from '../../time/date.ts'
import { formatDate } from '../format.ts'
import { formatTime } from '../format-time.ts'
import { say, type Language } from '../words/say.ts'

/** The promise of the planner as it would be told: "within 14 days", "on 1 May 2018". */
export function givenInWords({ startDate }: PromiseResults, given: GivenPromise, language: Language): string {
  if (given.kind === 'on') {
    return say(language, 'promise.given.on', { date: formatDate(dateAfter(startDate, given.day), language) })
  }
  if (given.days === 0) return say(language, 'promise.given.same-day')
  return say(language, 'promise.given.within', { time: formatTime(given.days, language, given.clock) })
}
