import type { DayExplained, DayPool } from '../../experiments/explain/day-explained.ts'
import type { ProbabilityEstimate } from '../../experiments/results/estimates.ts'
import { causeInWords } from '../cause-words.ts'
import { formatAbout, formatShare } from '../format.ts'
import { chanceCell, estimateCell } from '../tables/cells.ts'
import { type Cell, plainCell, type Row, type Table } from '../tables/table.ts'
import { shortTable } from '../tables/short-table.ts'
import { say, type Language } from '../words/say.ts'

/** What was made, what held up, and what else was so on a day. */
export function dayTables(day: DayExplained, date: string, language: Language): Table[] {
  const all = [madeTable(day, date, language), causesTable(day, date, language)]
  return all.filter(({ rows }) => rows.length > 0).map((table) => shortTable(table, language))
}

/** Columns in which no unit has anything are left out. */
function madeTable({ pools, replications }: DayExplained, date: string, language: Language): Table {
  const all: readonly ChanceColumn[] = [
    { key: 'limit', of: ({ limitReached }) => limitReached },
    // one that is not there is away in a reader's eyes
    { key: 'away', of: ({ awayAllDay, absentAllDay }) => (awayAllDay.value > 0 ? awayAllDay : absentAllDay) },
    { key: 'failed', of: ({ failed }) => failed },
  ]
  const columns = all.filter(({ of }) => pools.some(({ units }) => units.some((unit) => of(unit).value > 0)))
  return {
    name: 'explain-units',
    caption: say(language, 'explain.table.units', { date }),
    columns: [
      { title: say(language, 'unit'), numeric: false },
      { title: say(language, 'explain.column.made'), numeric: true },
      ...columns.map(({ key }) => ({ title: say(language, `explain.column.${key}`), numeric: true })),
    ],
    rows: pools.flatMap((pool): Row[] => [
      { heading: pool.name, cells: [estimateCell(pool.made, language), ...columns.map(() => plainCell(''))] },
      ...(pool.units.length === 1 && columns.length === 0 ? [] : pool.units).map((unit) => ({
        heading: `  ${unit.name}`,
        cells: [
          estimateCell(unit.made, language),
          ...columns.map(({ of }) => happensCell(of(unit), replications, language)),
        ],
      })),
    ]),
    notes: [say(language, replications === 1 ? 'explain.note.unitsAlone' : 'explain.note.units', { replications })],
  }
}

interface ChanceColumn {
  readonly key: 'limit' | 'away' | 'failed'
  readonly of: (unit: DayPool['units'][number]) => ProbabilityEstimate
}

function causesTable({ pools }: DayExplained, date: string, language: Language): Table {
  return {
    name: 'explain-causes',
    caption: say(language, 'explain.table.causes', { date }),
    columns: [
      { title: say(language, 'causesCause'), numeric: false },
      { title: say(language, 'explain.column.hours'), numeric: true },
      { title: say(language, 'causesWithin'), numeric: true },
      { title: say(language, 'causesShare'), numeric: true },
    ],
    rows: pools.flatMap(({ name, causes }) =>
      causes.map((cause) => ({
        heading: say(language, 'explain.poolCause', { pool: name, cause: causeInWords(cause, language) }),
        cells: [
          plainCell(formatAbout(cause.requestHours, language)),
          plainCell(
            cause.shareWithinHours === null ? say(language, 'noValue') : formatShare(cause.shareWithinHours, language),
          ),
          plainCell(formatShare(cause.share, language)),
        ],
      })),
    ),
    notes: [say(language, 'causesNote')],
  }
}

/** A dash where it does not happen in any future. */
function happensCell(chance: ProbabilityEstimate, replications: number, language: Language): Cell {
  if (chance.value === 0) return plainCell(say(language, 'noValue'))
  if (replications > 1) return chanceCell(chance, language)
  return plainCell(say(language, chance.value === 1 ? 'lone.yes' : 'noValue'))
}
