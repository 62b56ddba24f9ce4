import { describe, expect, it } from 'vitest'
import type { SweepCell, SweepResults } from '../../src/experiments/sweep/sweep-results.ts'
import { pairsOver } from '../../src/experiments/sweep/pairs.ts'
import { pricesOver } from '../../src/experiments/sweep/prices.ts'
import type { SweptInput } from '../../src/experiments/sweep/swept-input.ts'
import { sweepAnswer } from '../../src/report/sweep/sweep-answer.ts'

const REPLICATIONS = 40

/** Two plans whose costs are two straight lines, each future the same distance off both of them. */
function twoLines(scale: SweptInput['scale'], amounts: readonly number[], turn: number): SweepResults {
  const noise = Array.from({ length: REPLICATIONS }, (_, r) => (r % 5) - 2)
  const lines = { loan: (x: number) => 3 * x, wait: (x: number) => 3 * turn + 2 * (x - turn) }
  const plans = Object.entries(lines).map(([name, line]) => ({
    name,
    columnOf: () => amounts.map((x) => Float64Array.from(noise, (each) => 1000 + line(x) + each)),
  }))
  const input: SweptInput = {
    kind: 'key',
    name: 'rent',
    scale,
    values: amounts.map((amount) => ({ written: String(amount), amount })),
    endOfOutage: null,
  }
  const cells = plans.flatMap(({ name, columnOf }) =>
    columnOf().map((column, i): SweepCell => {
      const mean = { mean: column.reduce((sum, value) => sum + value / REPLICATIONS, 0), halfWidth: 1 }
      return {
        plan: name,
        values: [String(amounts[i])],
        gone80: { value: 30, low: 28, high: 33, missing: null, notBefore: null },
        probability: { value: 0.8, low: 0.7, high: 0.9 },
        notGone: 1,
        means: { gone: mean, waiting: mean, requests: mean, 'office-cost': mean, 'waiting-cost': mean, money: mean },
      }
    }),
  )
  return {
    schema: 'antrean-sweep/1',
    scenario: {
      title: 'An office',
      startDate: '2018-03-05',
      days: 120,
      currency: 'IDR',
      service: 'e-ktp',
      goal: { day: 57, probability: 0.8 },
    },
    seed: 1,
    replications: REPLICATIONS,
    confidence: 0.95,
    inputs: [input],
    plans: plans.map(({ name }) => ({ name, title: `Plan ${name}` })),
    untouched: [],
    measures: ['gone', 'waiting', 'requests', 'office-cost', 'waiting-cost', 'money'],
    cells,
    pairs: pairsOver(amounts, plans, ['money', 'gone', 'waiting'], 0.95),
    prices: pricesOver(amounts, plans, ['gone', 'requests', 'waiting', 'office-cost', 'money'], 0.95),
    best: [],
  }
}

describe('the answer of a sweep', () => {
  const money = { kind: 'numbers', unit: '', isMoney: true } as const

  it('says until what rent the loan pays, in both languages', () => {
    const results = twoLines(money, [200, 400, 600], 450)
    expect(sweepAnswer(results, 'en').headline).toBe(
      'Up to IDR\u00A0450 “Plan loan” costs less than “Plan wait”, what the office pays and the price of waiting together; beyond that “Plan wait” costs less.',
    )
    expect(sweepAnswer(results, 'id').headline).toContain(
      'Sampai IDR\u00A0450 biaya “Plan loan” lebih rendah daripada “Plan wait”',
    )
  })

  it('says the date beyond which a plan is overtaken', () => {
    const { sentences, headline } = sweepAnswer(twoLines({ kind: 'dates' }, [20, 28, 40], 29), 'en')
    expect(headline).toMatch(/^Up to 3 Apr 2018 “Plan loan” costs less/)
    expect(sentences.join('\n')).toMatch(/earlier on average under “Plan loan”/)
    expect(sentences.join('\n')).toMatch(
      /Under “Plan loan” each further day between 25 Mar 2018 and 14 Apr 2018 changes on average: the backlog is gone 3 days later/,
    )
  })

  it('says that nothing crosses within the range', () => {
    const { headline, sentences } = sweepAnswer(twoLines(money, [200, 400, 600], 700), 'en')
    expect(headline).toBe(
      'Over all of “rent” from IDR\u00A0200 to IDR\u00A0600 “Plan loan” costs least, what the office pays and the price of waiting together.',
    )
    expect(sentences.join('\n')).toContain(
      'no other place is told means that none is shown between IDR\u00A0200 and IDR\u00A0600',
    )
  })

  it('draws one figure a measure, whose names differ, and leaves tables and CSV files', () => {
    const { figures, tables, csv } = sweepAnswer(twoLines(money, [200, 400, 600], 450), 'id')
    expect(new Set(figures.map(({ name }) => name)).size).toBe(figures.length)
    expect(figures.map(({ name }) => name)).toContain('sweep-money')
    expect(tables.map(({ name }) => name)).toEqual([
      'sweep-gone80',
      'sweep-probability',
      'sweep-money',
      'sweep-pairs',
      'sweep-prices',
    ])
    for (const { columns, rows } of csv) for (const row of rows) expect(row).toHaveLength(columns.length)
  })
})
