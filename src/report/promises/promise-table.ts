import type {
  KeptOrNot,
  PromisedDay,
  PromiseGroup,
  PromiseResults,
  PromiseWeek,
} from '../../experiments/promises/promise-results.ts'
import { dateAfter } from '../../time/date.ts'
import { fileNamePart } from '../file-name-part.ts'
import { formatAbout, formatDate, formatNumber, formatShare } from '../format.ts'
import { estimateCell } from '../tables/cells.ts'
import { type Cell, plainCell, type Table } from '../tables/table.ts'
import { shortTable } from '../tables/short-table.ts'
import { say, type Language } from '../words/say.ts'
import { givenInWords } from './given-in-words.ts'
import { TOLD, whoOf } from './promise-groups.ts'

/** Week by week, when those who apply can be told to come back; and whom a given promise fails. */
export function promiseTable(results: PromiseResults, group: PromiseGroup, language: Language): Table {
  const { reliabilities, given } = results
  const share = (place: number) => formatShare(reliabilities[place], language)
  const style = styleOf(results, group)
  const numeric = (title: string) => ({ title, numeric: true })
  const table: Table = {
    name: `promises-${fileNamePart(group.service)}${group.class === null ? '' : `--${fileNamePart(group.class)}`}`,
    caption: say(language, 'promise.table', { who: whoOf(group, language) }),
    columns: [
      { title: say(language, 'promise.applies'), numeric: false },
      numeric(say(language, 'promise.applications')),
      ...reliabilities.map((_, place) => numeric(say(language, 'promise.reliable', { share: share(place) }))),
      numeric(say(language, 'promise.withinDays', { share: share(TOLD) })),
      ...(given === null
        ? []
        : [
            numeric(say(language, 'promise.failedColumn', { promise: givenInWords(results, given, language) })),
            numeric(say(language, 'promise.failedShare')),
          ]),
    ],
    rows: group.weeks.map((week, w) => ({
      heading: weekInWords(week, style, language),
      cells: [
        plainCell(formatAbout(week.applications, language)),
        ...week.promises.map((promise) => promiseCell(promise, results, style, language)),
        plainCell(withinDays(week.promises[TOLD], language)),
        ...(group.given === null ? [] : failedCells(group.given.weeks[w], language)),
      ],
    })),
    notes: notesOf(results, language),
  }
  return shortTable(table, language)
}

type DateStyle = 'short' | 'medium'

/** With the year only where there are several. */
function styleOf({ startDate }: PromiseResults, { weeks }: PromiseGroup): DateStyle {
  const dates = weeks.flatMap((week) => [...week.dates, ...week.promises.flatMap(({ date }) => date ?? [])])
  return dates.every((date) => date.slice(0, 4) === startDate.slice(0, 4)) ? 'short' : 'medium'
}

function weekInWords({ dates: [from, to] }: PromiseWeek, style: DateStyle, language: Language): string {
  return say(language, 'promise.week', {
    from: formatDate(from, language, 'short'),
    to: formatDate(to, language, style),
  })
}

function promiseCell(
  { kind, date, low, day }: PromisedDay,
  { startDate, days }: PromiseResults,
  style: DateStyle,
  language: Language,
): Cell {
  const short = (of: number) => formatDate(dateAfter(startDate, of), language, 'short')
  switch (kind) {
    case 'date': {
      const isExact = low === null || low >= day!
      const interval = isExact ? null : say(language, 'dateRange', { from: short(low), to: short(day!) })
      return { text: formatDate(date!, language, style), interval }
    }
    case 'same-day':
      return plainCell(say(language, 'promise.sameDay'))
    case 'later':
      return plainCell(
        say(language, 'laterThan', { date: formatDate(dateAfter(startDate, days - 1), language, style) }),
      )
    case 'unsure': {
      const interval = low === null ? null : say(language, 'fromDate', { date: short(low) })
      return { text: say(language, 'promise.unsure'), interval }
    }
    case 'never':
      return plainCell(say(language, 'promise.never'))
    case 'few':
      return plainCell(say(language, 'promise.few'))
  }
}

function withinDays({ withinDays: days, kind }: PromisedDay, language: Language): string {
  return days === null || kind === 'few' ? say(language, 'noValue') : formatNumber(days, language)
}

function failedCells({ failed, failedShare }: KeptOrNot, language: Language): Cell[] {
  const share = failedShare === null ? say(language, 'noValue') : formatShare(failedShare.mean, language)
  return [estimateCell(failed, language), plainCell(share)]
}

function notesOf({ confidence, replications, given, isSteady }: PromiseResults, language: Language): string[] {
  return [
    say(language, 'promise.noteUpper', { confidence: formatShare(confidence, language) }),
    say(language, 'promise.noteDays', { replications: formatNumber(replications, language) }),
    ...(isSteady ? [say(language, 'promise.noteSteady')] : []),
    ...(given === null ? [] : [say(language, 'promise.noteGiven')]),
  ]
}
