import type { PromiseResults } from '../../experiments/promises/promise-results.ts'
import { dateAfter } from '../../time/date.ts'
import type { CsvTable } from '../csv/csv-table.ts'
import { headed } from '../csv/headed.ts'

/** Promises of every group, week and reliability; and what a given promise does, where there is one. */
export function promiseCsv(results: PromiseResults): CsvTable[] {
  return [datesCsv(results), ...(results.given === null ? [] : [keptCsv(results)])]
}

function datesCsv({ groups, reliabilities, startDate }: PromiseResults): CsvTable {
  const dateOf = (day: number | null) => (day === null ? null : dateAfter(startDate, day))
  return {
    fileName: 'promises.csv',
    ...headed([
      'service',
      'class',
      'week_from',
      'week_to',
      'applications',
      'reliability',
      'kind',
      'come_back',
      'estimate',
      'low',
      'within_days',
    ]),
    rows: groups.flatMap((group) =>
      group.weeks.flatMap(({ dates, applications, promises }) =>
        promises.map(({ kind, date, estimate, low, withinDays }, place) => [
          ...[group.service, group.class ?? '', dates[0], dates[1], applications, reliabilities[place], kind, date],
          ...[dateOf(estimate), dateOf(low), withinDays],
        ]),
      ),
    ),
  }
}

function keptCsv({ groups }: PromiseResults): CsvTable {
  return {
    fileName: 'given-promise.csv',
    ...headed([
      'service',
      'class',
      'week_from',
      'week_to',
      'applications',
      'failed',
      'failed_half_width',
      'kept',
      'left',
      'undecided',
      'failed_share',
    ]),
    rows: groups.flatMap((group) =>
      group.weeks.map(({ dates, applications }, w) => {
        const { failed, kept, left, undecided, failedShare } = group.given!.weeks[w]
        return [
          ...[group.service, group.class ?? '', dates[0], dates[1], applications],
          ...[failed.mean, failed.halfWidth, kept, left, undecided, failedShare?.mean ?? null],
        ]
      }),
    ),
  }
}
