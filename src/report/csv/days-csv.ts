import type { Results } from '../../experiments/results.ts'
import type { CsvTable } from './csv-table.ts'
import { wideDays } from './wide-days.ts'

/** A row a day, plans side by side, for charts in a spreadsheet. A column is named "<plan> <service>: <measure>". */
export function daysCsv(results: Results): CsvTable {
  const { dates, closed } = results.scenario
  const columns = wideDays(results)
  return {
    fileName: 'days.csv',
    columns: [
      ...['date', 'day', 'closed'],
      ...columns.map(({ plan, service, measure }) => `${[plan.name, service ?? []].flat().join(' ')}: ${measure}`),
    ],
    rows: dates.map((date, day) => [
      date,
      day,
      closed[day] ? 1 : 0,
      ...columns.map(({ values }) => values[day] ?? null),
    ]),
  }
}
