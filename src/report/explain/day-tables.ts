import type { DayExplained } from '../../experiments/explain/day-explained.ts'
import type { Estimate, ProbabilityEstimate } from '../../experiments/results/estimates.ts'
import { causeInWords } from '../cause-words.ts'
import { formatAbout, formatEstimate, formatShare } from '../format.ts'
import { type Cell, plainCell, type Row, type Table } from '../tables/table.ts'
import { shortTable } from '../tables/short-table.ts'
import { say, type Language } from '../words/say.ts'

/** What was made, what held up, and what else was so on a day. */
export function dayTables(day: DayExplained, date: string, language: Language): Table[] {
  const all = [madeTable(day, date, language), causesTable(day, date, language)]
  return all.filter(({ rows }) => rows.length > 0).map((table) => shortTable(table, language))
}

function madeTable({ pools, replications }: DayExplained, date: string, language: Language): Table {
  const title = (key: 'made' | 'limit' | 'away' | 'failed') => ({
    title: say(language, `explain.column.${key}`),
    numeric: true,
  })
  const chance = (value: ProbabilityEstimate) => chanceCell(value, replications, language)
  return {
    name: 'explain-units',
    caption: say(language, 'explain.table.units', { date }),
    columns: [
      { title: say(language, 'unit'), numeric: false },
      title('made'),
      title('limit'),
      title('away'),
      title('failed'),
    ],
    rows: pools.flatMap((pool): Row[] => [
      {
        heading: pool.name,
        cells: [estimateCell(pool.made, language), ...Array.from({ length: 3 }, () => plainCell(''))],
      },
      ...pool.units.map((unit) => ({
        heading: `  ${unit.name}`,
        cells: [
          estimateCell(unit.made, language),
          chance(unit.limitReached),
          // one that is not there is away in a reader's eyes
          chance(unit.awayAllDay.value > 0 ? unit.awayAllDay : unit.absentAllDay),
          chance(unit.failed),
        ],
      })),
    ]),
    notes: [say(language, replications === 1 ? 'explain.note.unitsAlone' : 'explain.note.units', { replications })],
  }
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

function estimateCell(estimate: Estimate, language: Language): Cell {
  const { mean, halfWidth } = formatEstimate(estimate, language)
  return { text: mean, interval: halfWidth }
}

function chanceCell({ value, low, high }: ProbabilityEstimate, replications: number, language: Language): Cell {
  if (replications === 1) return plainCell(say(language, value === 1 ? 'explain.yes' : 'noValue'))
  if (value === 0) return plainCell(say(language, 'noValue'))
  const range = say(language, 'dateRange', { from: formatShare(low, language), to: formatShare(high, language) })
  return { text: formatShare(value, language), interval: range }
}
