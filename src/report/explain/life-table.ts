import type { ExplainResults } from '../../experiments/explain/explain-results.ts'
import type { LifePart } from '../../experiments/explain/life.ts'
import { dateTimeAfter } from '../../time/date-time.ts'
import type { CsvTable } from '../csv/csv-table.ts'
import { formatShare } from '../format.ts'
import { plainCell, type Table } from '../tables/table.ts'
import { shortTable } from '../tables/short-table.ts'
import { say, type Language } from '../words/say.ts'
import { causeOfPart, requestInWords, sumsOf } from './life-sentences.ts'
import { lengthInWords } from './moment-in-words.ts'
import { headed } from '../csv/headed.ts'

/** Where the wait went: the parts of the last life by what they were, which add up to it. */
export function lifeTable({ life }: ExplainResults, language: Language): Table {
  const { parts, came, ended } = life!.lives.at(-1)!
  const rows = sumsOf(parts.map((part) => ({ name: partInWords(part, language), minutes: part.to - part.from })))
  const row = (heading: string, minutes: number) => ({
    heading,
    cells: [
      plainCell(lengthInWords(minutes, language)),
      plainCell(ended > came ? formatShare(minutes / (ended - came), language) : say(language, 'noValue')),
    ],
  })
  const table = {
    name: 'explain-life',
    caption: say(language, 'explain.table.life', { request: requestInWords(life!, language) }),
    columns: [
      { title: say(language, 'explain.column.part'), numeric: false },
      { title: say(language, 'explain.column.time'), numeric: true },
      { title: say(language, 'explain.column.share'), numeric: true },
    ],
    rows: [...rows.map(({ name, minutes }) => row(name, minutes)), row(say(language, 'explain.total'), ended - came)],
    notes: [say(language, 'explain.note.parts')],
  }
  return shortTable(table, language)
}

function partInWords(part: LifePart, language: Language): string {
  const { what, at, unit } = part
  switch (what) {
    case 'waiting':
      return say(language, 'explain.part.waiting', { at, cause: causeOfPart(part, language) })
    case 'work':
      return say(language, 'explain.part.work', { at, unit })
    case 'paused':
      return say(language, 'explain.part.paused', { unit, why: say(language, `explain.why.${part.interruption!}`) })
    case 'delay':
      return say(language, 'explain.part.delay', { at })
    case 'before-start':
    case 'no-number':
      return say(language, `explain.part.${what}`)
  }
}

/** Every part, in order of time. */
export function lifeCsv({ life, startDate }: ExplainResults): CsvTable {
  return {
    fileName: 'life.csv',
    ...headed(['application', 'from', 'to', 'minutes', 'what', 'at', 'unit', 'cause', 'of']),
    rows: life!.lives.flatMap(({ parts }, i) =>
      parts.map(({ from, to, what, at, unit, cause, interruption }) => [
        ...[i + 1, dateTimeAfter(startDate, from), dateTimeAfter(startDate, to), to - from, what, at, unit],
        ...[cause?.kind ?? interruption ?? '', cause?.name ?? ''],
      ]),
    ),
  }
}
