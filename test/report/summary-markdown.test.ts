import { describe, expect, it } from 'vitest'
import { allFigures } from '../../src/report/figures/all-figures.ts'
import { howToReadFigure } from '../../src/report/figures/how-to-read-figure.ts'
import { summaryMarkdown } from '../../src/report/summary-markdown.ts'
import { escapeMarkdown } from '../../src/report/tables/markdown-table.ts'
import { sampleResults } from './sample-results.ts'

describe('summaryMarkdown', () => {
  const results = sampleResults({ replications: 5 })
  const text = summaryMarkdown(results, 'en')

  it('embeds every figure by its relative path', () => {
    const paths = [...text.matchAll(/^!\[.*\]\((.*)\)$/gm)].map((match) => match[1])
    expect(paths).toEqual(Array.from(allFigures(results, 'en'), (figure) => `figures/${figure.name}.png`))
  })

  it('says under a figure how it is read, and then what exactly is drawn', () => {
    const indonesian = summaryMarkdown(results, 'id')
    expect(text).toContain('\n\nHow to read it: on a date, the height of a line is the share of the futures')
    expect(indonesian).toContain('\n\nCara membacanya: pada suatu tanggal, tinggi garis adalah bagian dari kemungkinan')
    const figures = [...allFigures(results, 'en')]
    const read = figures.filter((figure) => howToReadFigure(figure, 'en') !== null)
    expect(read.length).toBeGreaterThan(4)
    expect(text.split('How to read it: ').length - 1).toBe(read.length)
    for (const figure of figures) expect(text).toContain(`\n\n${escapeMarkdown(figure.caption)}`)
  })

  it('begins with the answer and ends with how it was made', () => {
    const headings = text.match(/^## .*$/gm)
    expect(headings).toEqual([
      '## The answer',
      '## Warnings',
      '## Tables',
      '## Figures',
      '## How to read the figures',
      '## How far this can be trusted',
      '## How this was made',
    ])
    expect(text).toContain('- Seed: 1\n')
  })

  it('shows the warnings', () => {
    expect(text).not.toContain('within the 180 days of the run in')
    expect(text).toContain('- All plans: electricity was never down')
  })
})
