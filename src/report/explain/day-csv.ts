import type { DayExplained } from '../../experiments/explain/day-explained.ts'
import type { CsvTable } from '../csv/csv-table.ts'
import { headed } from '../csv/headed.ts'

/** What was made, what held up and what else was so on a day. */
export function dayCsv({ date, pools, links, supplies, triggers }: DayExplained): CsvTable[] {
  return [
    {
      fileName: 'made.csv',
      ...headed([
        'date',
        'pool',
        'unit',
        'made',
        'made_half_width',
        'limit_reached',
        'away_all_day',
        'absent_all_day',
        'failed',
      ]),
      rows: pools.flatMap((pool) =>
        pool.units.map((unit) => [
          ...[date, pool.name, unit.name, unit.made.mean, unit.made.halfWidth, unit.limitReached.value],
          ...[unit.awayAllDay.value, unit.absentAllDay.value, unit.failed.value],
        ]),
      ),
    },
    {
      fileName: 'causes.csv',
      ...headed(['date', 'pool', 'cause', 'name', 'request_hours', 'share_within_hours', 'share']),
      rows: pools.flatMap((pool) =>
        pool.causes.map(({ kind, name, requestHours, shareWithinHours, share }) => [
          ...[date, pool.name, kind, name, requestHours, shareWithinHours, share],
        ]),
      ),
    },
    {
      fileName: 'chances.csv',
      ...headed(['date', 'kind', 'name', 'share', 'low', 'high']),
      rows: [
        ...links.map(({ name, down }) => [date, 'link down', name, down.value, down.low, down.high]),
        ...supplies.map(({ name, short }) => [date, 'supply short', name, short.value, short.low, short.high]),
        ...triggers.map(({ name, active }) => [date, 'trigger active', name, active.value, active.low, active.high]),
      ],
    },
  ]
}
