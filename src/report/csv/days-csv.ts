import type { Results } from '../../experiments/results.ts'
import type { CsvTable } from './csv-table.ts'
import { headed } from './headed.ts'
import { type DayColumn, wideDays } from './wide-days.ts'

/** A row a day, plans side by side, for charts in a spreadsheet. A column is named "<plan> <service>: <measure>". */
export function daysCsv(results: Results): CsvTable {
  const { dates, closed } = results.scenario
  const columns = wideDays(results)
  return {
    fileName: 'days.csv',
    ...headed([
      ...(['date', 'day', 'closed'] as const),
      ...columns.map(({ plan, service, measure }) => {
        const of = [plan.name, service ?? []].flat().join(' ')
        return { en: `${of}: ${measure}`, id: `${of}: ${inIndonesian[measure]}` }
      }),
    ]),
    rows: dates.map((date, day) => [
      date,
      day,
      closed[day] ? 1 : 0,
      ...columns.map(({ values }) => values[day] ?? null),
    ]),
  }
}

const inIndonesian: Readonly<Record<DayColumn['measure'], string>> = {
  backlog_p05: 'tunggakan_p05',
  backlog_p50: 'tunggakan_p50',
  backlog_p95: 'tunggakan_p95',
  gone: 'peluang_habis',
}
