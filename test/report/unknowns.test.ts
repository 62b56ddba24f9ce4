import { describe, expect, it } from 'vitest'
import type { Results } from '../../src/experiments/results.ts'
import type { SpreadShare, UnknownsResults } from '../../src/experiments/results/unknowns.ts'
import { replicationsCsv } from '../../src/report/csv/replications-csv.ts'
import { unknownsTable } from '../../src/report/tables/unknowns-table.ts'
import { whatNobodyKnows } from '../../src/report/verdict/what-nobody-knows.ts'
import type { Language } from '../../src/report/words/say.ts'
import { sampleResults } from './sample-results.ts'

const share = (value: number): SpreadShare => ({ value, low: Math.max(0, value - 0.1), high: value + 0.1 })

function withSpread(
  together: SpreadShare | null,
  each: readonly (SpreadShare | null)[],
  replicationsNeeded: number | null = null,
): Results {
  const results = sampleResults({ replications: 20 })
  const values = Array.from({ length: 20 }, (_, r) => 10 + r)
  const drawn = ['network-back', 'mean-repair'].map((name) => ({ name, unit: 'd', values }))
  const spread = (['gone', 'mean-wait', 'office-cost'] as const).map((measure) => {
    return { measure, together, each, replicationsNeeded }
  })
  const unknowns: UnknownsResults = { drawn, spread }
  return { ...results, plans: results.plans.map((plan) => ({ ...plan, unknowns })) }
}

describe('what nobody knows', () => {
  const sentence = (results: Results, language: Language = 'en') => whatNobodyKnows(results.plans[0], language)

  it('is told with the share of the spread that comes from it, and with what most of that comes from', () => {
    expect(sentence(withSpread(share(0.66), [share(0.5), share(0.16)]))).toEqual([
      'About 66% (56% to 76%) of the spread of the date on which the backlog is gone between the futures comes from what nobody knows, mostly from “network-back”; the rest is chance.',
    ])
    expect(sentence(withSpread(share(0.66), [share(0.3), share(0.36)]), 'id')).toEqual([
      'Sekitar 66% (56% sampai 76%) dari perbedaan tanggal habisnya tunggakan antara kemungkinan berasal dari hal yang belum diketahui siapa pun, terutama “mean-repair” dan “network-back”; selebihnya kebetulan.',
    ])
  })

  it('is said to be chance where next to nothing comes from it', () => {
    expect(sentence(withSpread(share(0.01), [share(0), share(0.01)]))[0]).toMatch(/^Next to nothing .* it is chance\.$/)
  })

  it('is not spoken of where the futures are too few to tell, or without unknowns', () => {
    expect(sentence(withSpread(null, [null, null], 70))).toEqual([])
    expect(sentence(sampleResults({ replications: 20 }))).toEqual([])
  })

  it('stands in a table, with what was drawn', () => {
    const table = unknownsTable(withSpread(share(0.66), [share(0.5), null]), 'wait', 'en')!
    expect(table.rows.map(({ heading, cells }) => [heading, ...cells.map(({ text }) => text)])).toEqual([
      ['network-back', '10.0 – 28.0 days', '50%', '50%', '50%'],
      ['mean-repair', '10.0 – 28.0 days', '–', '–', '–'],
      ['All of them together', '', '66%', '66%', '66%'],
    ])
    expect(unknownsTable(sampleResults({ replications: 20 }), 'wait', 'en')).toBeNull()
  })

  it('stands in replications.csv, one column each', () => {
    const { columns, rows } = replicationsCsv(withSpread(null, [null, null]))
    expect(columns.slice(-2)).toEqual(['unknown_network_back', 'unknown_mean_repair'])
    expect(rows[3].slice(-2)).toEqual([13, 13])
  })
})
