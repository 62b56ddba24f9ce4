import { largest, smallest } from '../../statistics/extremes.ts'
import type { ArrivalFacts } from '../../scenario/read-back/arrival-facts.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { formatAbout, formatNumber, formatShare } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { inLine, sayDate, sayMinutes, type Row, type Section } from './spoken.ts'

export function arrivalsSection(arrivals: readonly ArrivalFacts[], language: Language): Section {
  return {
    heading: say(language, 'readArrivals'),
    rows: arrivals.flatMap((facts) => [
      { label: facts.service, text: come(facts, language) },
      ...facts.waiting.map((each): Row => ({ label: '', text: waitingText(each, language) })),
    ]),
  }
}

function waitingText({ count, at, oldestDays }: ArrivalFacts['waiting'][number], language: Language): string {
  const values = { count: formatNumber(count, language), pool: at }
  if (oldestDays === 0) return say(language, 'readWaitingNow', values)
  const days = sayMinutes(oldestDays * MINUTES_PER_DAY, 'calendar', language)
  return say(language, 'readWaiting', { ...values, days })
}

function come(facts: ArrivalFacts, language: Language): string {
  const { perDay, perWeek, inRun, counts, numbersPerDay, returns, surgesAfter } = facts
  const count = (value: number) => ({ count: formatAbout(value, language) })
  const byWeekday = weekdays(facts, language)
  return inLine([
    inRun > 0 && inLine([say(language, 'readPerDay', count(perDay)), byWeekday && `(${byWeekday})`], ' '),
    inRun > 0 && perWeek !== null && say(language, 'readPerWeek', count(perWeek)),
    inRun > 0 && say(language, 'readInRun', count(inRun)),
    inRun === 0 && facts.batches.length === 0 && say(language, 'readNobody'),
    counts !== null && say(language, 'readCounts', { ...counts, sum: formatAbout(counts.sum, language) }),
    growing(facts, language),
    ...facts.batches.map(({ first, size, times }) => {
      const values = { size: formatAbout(size, language), date: sayDate(first, language) }
      return times === 1
        ? say(language, 'readBatchOnce', values)
        : say(language, 'readBatches', { ...values, times: formatAbout(times, language) })
    }),
    numbersPerDay !== null && say(language, 'readNumbers', count(numbersPerDay)),
    returns > 0 && say(language, 'readReturns', { share: formatShare(returns, language) }),
    surgesAfter !== null && say(language, 'readSurges', { link: surgesAfter }),
  ])
}

/** Differences below this share are no profile. */
const LITTLE = 0.01

/** What comes on each weekday where they differ, those that are equal together; empty where they do not. */
function weekdays({ byWeekday, counts }: ArrivalFacts, language: Language): string {
  const open = byWeekday.flatMap((expected, weekday) => (expected === null ? [] : [{ expected, weekday }]))
  const all = open.map(({ expected }) => expected)
  if (counts !== null || largest(all) - smallest(all) <= LITTLE * largest(all)) return ''
  const groups: { from: number; to: number; expected: number }[] = []
  for (const { expected, weekday } of open) {
    const last = groups.at(-1)
    const isSame = last !== undefined && Math.abs(last.expected - expected) <= (LITTLE / 2) * expected
    if (isSame && last.to === weekday - 1) last.to = weekday
    else groups.push({ from: weekday, to: weekday, expected })
  }
  return groups
    .map(({ from, to, expected }) => {
      const names =
        from === to ? weekdayName(from, language) : `${weekdayName(from, language)}–${weekdayName(to, language)}`
      return `${names} ${formatAbout(expected, language)}`
    })
    .join(', ')
}

/** The name of a weekday, 0 for Monday: that of a day of a week that began with one. */
function weekdayName(weekday: number, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : 'id-ID'
  return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2018, 0, 1 + weekday))
}

function growing({ firstDay, lastDay, counts }: ArrivalFacts, language: Language): string {
  if (counts !== null || Math.abs(lastDay - firstDay) <= LITTLE * firstDay) return ''
  return say(language, 'readGrowing', { from: formatAbout(firstDay, language), to: formatAbout(lastDay, language) })
}
