import { describe, expect, it } from 'vitest'
import { allFigures } from '../../src/report/figures/all-figures.ts'
import { summaryMarkdown } from '../../src/report/summary-markdown.ts'
import { sampleResults } from './sample-results.ts'

describe('summaryMarkdown', () => {
  const results = sampleResults({ replications: 5 })
  const text = summaryMarkdown(results, 'en')

  it('embeds every figure by its relative path', () => {
    const paths = [...text.matchAll(/^!\[.*\]\((.*)\)$/gm)].map((match) => match[1])
    expect(paths).toEqual(Array.from(allFigures(results, 'en'), (figure) => `figures/${figure.name}.png`))
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
