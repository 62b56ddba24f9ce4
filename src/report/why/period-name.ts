import type { DifferenceOfPlans } from '../../experiments/attribution/why-results.ts'
import { dateAfter } from '../../time/date.ts'
import { formatDate } from '../format.ts'
import { say, type Language } from '../words/say.ts'

/** The first and the last day of a period, or its only one. */
export function periodName(
  { startDate }: Pick<DifferenceOfPlans, 'startDate'>,
  { from, to }: { readonly from: number; readonly to: number },
  language: Language,
): string {
  const date = (day: number) => formatDate(dateAfter(startDate, day), language, 'short')
  return from === to ? date(from) : say(language, 'dateRange', { from: date(from), to: date(to) })
}
