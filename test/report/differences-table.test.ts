import { describe, expect, it } from 'vitest'
import type { Criterion, Results } from '../../src/experiments/results.ts'
import { differencesTable } from '../../src/report/tables/differences-table.ts'
import { sampleResults } from './sample-results.ts'

const sample = sampleResults()

/** The table of one criterion, whose differences are the first one of the sample, and the same turned round. */
function tableOf(measure: Criterion) {
  const comparison = sample.comparison!
  const [pair] = comparison.differences
  const differences = [1, -1].map((sign) => ({ ...pair, measure, mean: sign * 50, halfWidth: 2 }))
  const results: Results = { ...sample, comparison: { ...comparison, differences } }
  return differencesTable(results, measure, 'en')!
}

describe('a table of differences', () => {
  it('of the day on which the backlog is gone says who is first, and which is later', () => {
    const { columns, rows } = tableOf('gone')
    expect(columns.map(({ title }) => title)).toContain('First clears earlier')
    expect(rows.map(({ cells }) => cells.length + 1)).toEqual([columns.length, columns.length])
    expect(rows.map(({ cells }) => cells[1].text)).toEqual([
      'Day on which the backlog is gone later under the first',
      'Day on which the backlog is gone earlier under the first',
    ])
  })

  it('of what the office pays says which is larger, and nothing of who clears first', () => {
    const { columns, rows } = tableOf('office-cost')
    expect(columns.map(({ title }) => title)).toEqual(['Compared', 'Difference', 'In words', 'Variance reduction'])
    expect(rows.map(({ cells }) => cells.length)).toEqual([3, 3])
    expect(rows[0].cells[1].text).toMatch(/ larger under the first$/)
  })
})
