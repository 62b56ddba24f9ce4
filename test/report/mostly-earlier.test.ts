import { describe, expect, it } from 'vitest'
import type { Results } from '../../src/experiments/results.ts'
import { differencesTable } from '../../src/report/tables/differences-table.ts'
import { verdict } from '../../src/report/verdict/verdict.ts'
import { sampleResults } from './sample-results.ts'

/** Dates of which no difference on average is shown, with the share of the futures in which the first is gone earlier. */
function withShares(first: number, second: number): Results {
  const results = sampleResults()
  const share = (value: number) => ({ value, low: Math.max(0, value - 0.1), high: Math.min(1, value + 0.1) })
  const differences = results.comparison!.differences.map((each) =>
    each.measure === 'gone'
      ? { ...each, mean: 15, halfWidth: 17, firstClearsEarlier: share(first), secondClearsEarlier: share(second) }
      : each,
  )
  return { ...results, comparison: { ...results.comparison!, differences } }
}

const inTable = (results: Results) => differencesTable(results, 'gone', 'en')!.rows.map(({ cells }) => cells[1].text)

describe('a backlog that is gone later in most futures, by a number of days that is not shown', () => {
  it('is said to be, in the table and in the comparison with the next best plan', () => {
    const results = withShares(0, 0.95)
    expect(new Set(inTable(results))).toEqual(
      new Set(['the second is mostly earlier; by how many days on average is not shown']),
    )
    const told = verdict(results, 'en').sentences.filter((sentence) => sentence.startsWith('Against'))
    expect(told.join(' ')).toMatch(/gone (earlier|later) in 95% of the futures \(85% – 100%\), but by how many days/)
    expect(told.join(' ')).not.toMatch(/is shown in the date/)
  })

  it('is not said where it is earlier in half of them only', () => {
    expect(new Set(inTable(withShares(0.45, 0.55)))).toEqual(new Set(['no difference shown']))
  })
})
