import { describe, expect, it } from 'vitest'
import { csvTables } from '../../src/report/csv/csv-tables.ts'
import { sampleResults } from './sample-results.ts'

const results = sampleResults({ replications: 10 })
const tables = new Map(csvTables(results).map((table) => [table.fileName, table]))
const { days } = results.scenario

describe('the tidy tables', () => {
  it('are nine and a wide one, and each row has a cell for each column', () => {
    expect([...tables.keys()]).toEqual([
      'daily.csv',
      'days.csv',
      'waits.csv',
      'letters.csv',
      'units.csv',
      'binding.csv',
      'steps.csv',
      'plans.csv',
      'replications.csv',
      'drivers.csv',
    ])
    for (const table of tables.values()) for (const row of table.rows) expect(row.length).toBe(table.columns.length)
  })

  it('have another Indonesian name for each column, and each once', () => {
    for (const { fileName, columns, indonesian } of tables.values()) {
      expect(indonesian).toHaveLength(columns.length)
      expect([fileName, new Set(indonesian).size]).toEqual([fileName, columns.length])
    }
    expect(tables.get('units.csv')!.indonesian).toContain('bagian_menganggur')
    expect(tables.get('days.csv')!.indonesian).toContain('wait e-ktp: tunggakan_p05')
  })

  it('hold every day of every series, and every replication of every service', () => {
    expect(tables.get('daily.csv')!.rows.length).toBe(5 * days * (4 + 1 + 1))
    expect(tables.get('replications.csv')!.rows.length).toBe(5 * 3 * 10)
  })

  it('have the days side by side, a row a day and four columns for each plan and service', () => {
    const { columns, rows } = tables.get('days.csv')!
    expect(rows).toHaveLength(days)
    expect(columns.length).toBe(3 + 5 * 3 * 4)
    const { backlog, clearing } = results.plans[0].services[0]
    const at = columns.indexOf('wait e-ktp: backlog_p05')
    const { value } = clearing.gone.byDay[50]
    expect(rows[50].slice(at, at + 4)).toEqual([backlog.p05[50], backlog.p50[50], backlog.p95[50], value])
  })

  it('have the letters of the last week, which has fewer days', () => {
    // 180 days are 25 weeks and 5 days
    const { columns, rows } = tables.get('letters.csv')!
    const last = rows.filter((cells) => cells[columns.indexOf('week')] === 25)
    expect(days).toBe(180)
    expect(last.map((cells) => cells[columns.indexOf('days')])).toEqual(last.map(() => 5))
    expect(last.length).toBe(rows.length / 26)
    expect(rows[0][columns.indexOf('days')]).toBe(7)
  })

  it('hold the values of the results', () => {
    const [row] = tables.get('daily.csv')!.rows
    const { mean, halfWidth, p05, p50, p95 } = results.plans[0].services[0].backlog
    expect(row).toEqual(['wait', 'backlog', 'e-ktp', '2018-03-05', 0, 0, mean[0], halfWidth[0], p05[0], p50[0], p95[0]])
  })
})
