import { describe, expect, it } from 'vitest'
import type { Results } from '../../src/experiments/results.ts'
import { allFigures } from '../../src/report/figures/all-figures.ts'
import { loneReplication } from '../../src/report/lone-replication.ts'
import { whatIfFigures } from '../../src/report/figures/what-if-figures.ts'
import { summaryMarkdown } from '../../src/report/summary-markdown.ts'
import { whatIfTable } from '../../src/report/tables/what-if-table.ts'
import { en } from '../../src/report/words/en.ts'
import { say } from '../../src/report/words/say.ts'
import { sampleResults } from './sample-results.ts'

function loneResults(replication?: number): Results {
  const results = sampleResults({ replications: 1 })
  const manifest = { ...results.manifest, ...(replication === undefined ? {} : { replication }) }
  return { ...results, manifest, plans: results.plans.slice(0, 1), comparison: null, decision: null }
}

describe('a single replication', () => {
  it('is one of each plan, number 0 unless another is named', () => {
    expect([loneReplication(loneResults()), loneReplication(loneResults(17))]).toEqual([0, 17])
    expect(loneReplication(sampleResults({ replications: 1 }))).toBe(0)
    expect(loneReplication(sampleResults({ replications: 5 }))).toBeNull()
  })

  it('is reported without an interval, and without a word that needs one', () => {
    const [english, indonesian] = (['en', 'id'] as const).map((language) =>
      summaryMarkdown({ ...loneResults(17), warnings: [] }, language),
    )
    expect(english).toContain('Replication 17 of “')
    expect(english).not.toMatch(/interval|probabilit|reliability|median|futures/i)
    expect(indonesian).toContain('Hanya replikasi 17 dari “')
    expect(indonesian).not.toMatch(/selang|keandalan|median|semua replikasi/i)
  })

  it('of several plans says what happened under each, and none is called better', () => {
    const summary = summaryMarkdown({ ...sampleResults({ replications: 1 }), warnings: [] }, 'en')
    expect(summary).toContain('Replication 0 alone, seed 1, under each of 5 plans: one possible future.')
    expect(summary.match(/^- “.*”: In it the backlog/gm)).toHaveLength(5)
    expect(summary).not.toMatch(/interval|probabilit|reliability|median|futures|no difference|comes out/i)
  })

  it('has no figure of probabilities, and lines without bands', () => {
    const figures = Array.from(allFigures(loneResults(17), 'en'))
    expect(figures.map(({ name }) => name)).not.toContain('clearing')
    const queue = figures.find(({ name }) => name.startsWith('queue-'))!
    const labels = queue.config.data.datasets.map(({ label }) => label)
    expect(labels).toContain(en['queueMedian.one'])
    expect(labels).not.toContain(en.queueBand)
  })

  it('stands on the what-if page while more are made: its backlog and its dates, and nothing that needs many', () => {
    const results = sampleResults({ replications: 1 })
    for (const language of ['en', 'id'] as const) {
      const figures = whatIfFigures(results, language)
      expect(figures.map(({ name }) => name)).toEqual(['backlog'])
      const [{ title, caption, config }] = figures
      const table = whatIfTable(results, language)
      const headings = table.columns.map((column) => column.title)
      expect(headings).toHaveLength(whatIfTable(sampleResults({ replications: 5 }), language).columns.length)
      expect(table.rows.every(({ cells }) => cells[1].text === say(language, 'noValue'))).toBe(true)
      const said = [
        title,
        caption,
        table.caption,
        headings[1],
        ...config.data.datasets.map(({ label }) => label),
      ].join()
      expect(said).not.toMatch(/median|of the futures|in half|90\s?%|separuh|rata-rata|average/i)
    }
  })

  it('has the course of that one future in its main figures', () => {
    const kinds = Array.from(allFigures(loneResults(17), 'en', ['main']), ({ name }) => name.split('-')[0])
    expect(kinds).toContain('queue')
    expect(kinds).toContain('units')
    expect(kinds).not.toContain('unit')
  })
})
