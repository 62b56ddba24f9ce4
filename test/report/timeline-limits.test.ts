import { describe, expect, it } from 'vitest'
import type { Results, StateInterval } from '../../src/experiments/results.ts'
import { outputLimits } from '../../src/limits/output-limits.ts'
import { unitsTimelineFigure } from '../../src/report/figures/units-timeline.ts'
import { pageResults } from '../../src/report/page/page-results.ts'
import { reportHtml } from '../../src/report/report-html.ts'
import { sampleResults } from './sample-results.ts'

/** The sample results with these units and nothing else in the timeline. */
function withUnits(count: number, poolOf: (unit: number) => string, spells: readonly StateInterval[]): Results {
  const results = sampleResults()
  const units = Array.from({ length: count }, (_, i) => ({ name: `unit-${i}`, pool: poolOf(i), spells }))
  const example = { replication: 0, units, links: [] }
  return { ...results, plans: results.plans.map((plan) => ({ ...plan, example })) }
}

/** Failed for the second half of each of so many spans of the 180 days. */
function failing(times: number): StateInterval[] {
  const length = 180 / times
  return Array.from({ length: 2 * times }, (_, i) => ({
    state: i % 2 === 0 ? 'in-transit' : 'failed',
    from: (i / 2) * length,
    to: ((i + 1) / 2) * length,
  }))
}

const barsOf = (results: Results): number =>
  unitsTimelineFigure(results, { language: 'en' }).config.data.datasets.reduce((sum, { data }) => sum + data.length, 0)

describe('the timeline of units', () => {
  it('merges bars that are too many, and says so', () => {
    const few = withUnits(10, () => 'a', failing(250))
    expect(barsOf(few)).toBe(outputLimits.timelineBars.most)
    const many = withUnits(10, () => 'a', failing(450))
    expect(barsOf(many)).toBeLessThanOrEqual(outputLimits.timelineBars.most)
    for (const [language, words] of [
      ['en', '9,000 bars are more than can be told apart'],
      ['id', '9.000 batang terlalu banyak untuk dibedakan'],
    ] as const) {
      expect(unitsTimelineFigure(few, { language }).caption).not.toContain(words.slice(6))
      expect(unitsTimelineFigure(many, { language }).caption).toContain(words)
    }
  })

  it('draws pools where units are too many, those with the most units first, and says which are left out', () => {
    const many = withUnits(75, (i) => `pool-${i < 40 ? 'large' : i}`, failing(3))
    const figure = unitsTimelineFigure(many, { language: 'en' })
    expect(figure.caption).toContain('75 units and links are too many for a row each')
    expect(figure.caption).toContain('Of 36 pools and links, the first 30 are drawn')
    expect(figure.height).toBeLessThan(2000)
    expect(
      unitsTimelineFigure(
        withUnits(40, () => 'a', failing(3)),
        { language: 'en' },
      ).title,
    ).toContain('each unit')
  })
})

describe('the page of a report', () => {
  it('has as many plans as fit in, and says so', () => {
    const template =
      '<html lang="en"><head><title>antrean</title></head><body><main></main><!-- results --></body></html>'
    const large = withUnits(30_000, () => 'a', failing(2))
    const page = pageResults(large)
    expect(page.plans.length).toBeLessThan(large.plans.length)
    expect(page.plans.map(({ name }) => name)).toContain(large.plans[0].name)
    const html = reportHtml(template, large, 'en')
    expect(html).toContain('The plans of this page are those that fit into 12 MB')
    expect(html.match(/<option /g)).toHaveLength(page.plans.length)
  })
})
