import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { terminalSummary } from '../../src/cli/terminal/summary.ts'
import { widthOf } from '../../src/cli/terminal/wrap-text.ts'
import type { Results } from '../../src/experiments/results.ts'
import { resultsOf } from '../report/results-of.ts'

interface OfOffice {
  readonly waiting?: number
  readonly arrivals?: string
  readonly cost?: string
  readonly goal?: string
  readonly plans?: string
  readonly takes?: string
}

/** A small office of two weeks. */
function office({
  waiting = 0,
  arrivals = 'poisson(30 per day)',
  cost = '',
  goal = '',
  plans = '',
  takes = '4 min',
}: OfOffice) {
  return `
title: A small office
start: 2018-03-05
horizon: 14 d
opening: { hours: { mon-fri: 08:00-12:00 } }
pools: { printers: { units: { one: {}, two: { from: 2018-03-05 ${cost} } } } }
services:
  card: { arrivals: ${arrivals}, ${waiting > 0 ? `waiting: ${waiting}, ` : ''}route: [{ at: printers, takes: ${takes} }] }
${goal}
${plans}
`
}

const run = { file: 'office.yaml', plan: [], seed: 1, 'allow-outside': false, plansThere: 1 }

function linesOf(results: Results, { language = 'en' as const, width = 80, plansThere = 1 } = {}): string[] {
  const text = terminalSummary(
    results,
    language,
    { folder: 'out', hasFigures: true, run: { ...run, plansThere } },
    width,
  )
  return text.split('\n')
}

describe('the summary on one screen', () => {
  it('has no column of what the office has not, and no word of a ranking of one plan', async () => {
    const lines = linesOf(await resultsOf(office({})))
    expect(lines.length).toBeLessThan(30)
    const text = lines.join('\n')
    expect(text).toContain('stays normal from the first day on')
    expect(text).toMatch(/^Plan +Mean wait,\n +minutes$/m)
    for (const word of ['Gone by', 'pays', 'Goal met', 'ranking', 'What holds up work'])
      expect(text).not.toContain(word)
    expect(text).toMatch(/antrean why office.yaml --plan \S+ +what makes citizens wait/)
    expect(text).toContain('antrean page office.yaml')
    expect(text).toMatch(/antrean report out --docx +a Word document to hand in/)
  })

  it('tells a single future as what happened in it, without a chance or an interval', async () => {
    const lines = linesOf(await resultsOf(office({ waiting: 300 }), { replications: 1 }))
    const text = lines.join('\n')
    expect(text).toMatch(/^Plan +Gone by +Mean wait,\n +days$/m)
    expect(text).not.toContain('±')
    expect(text).not.toContain('80%')
    expect(text).not.toContain('interval')
    expect(text).toMatch(/antrean run office.yaml +many futures: an answer/)
  })

  it('says of a backlog that is never gone that it is later than the end', async () => {
    const text = linesOf(await resultsOf(office({ waiting: 3000, takes: '30 min' }))).join('\n')
    expect(text).toContain('later than')
    expect(text).toContain('≥: at least')
  })

  it('has the ten best of many plans and counts the others, in the width of the window', async () => {
    const plans = Array.from(
      { length: 13 },
      (_, i) =>
        `  plan-${i}: { title: ${i} printers that are hired from a shop in the next town but one, pools: { printers: { units: ${i + 1} } } }`,
    )
    const results = await resultsOf(office({ waiting: 300, plans: `plans:\n${plans.join('\n')}` }), { replications: 2 })
    for (const width of [80, 60, 40]) {
      const lines = linesOf(results, { width, plansThere: 13 })
      expect(lines).toContain('3 other plans: plans.csv has all.')
      const wide = lines.filter((line) => widthOf(line) > width && !line.includes('antrean '))
      expect(wide).toEqual([])
    }
    expect(linesOf(results).some((line) => /--replications \d+/.test(line))).toBe(true)
  })

  it('goes no further where the results are read from a file, and names no figures that were not drawn', async () => {
    const results = await resultsOf(office({}))
    const text = terminalSummary(results, 'id', { folder: 'out', hasFigures: false }, 80)
    expect(text).not.toContain('antrean ')
    expect(text).not.toContain('gambar')
    expect(text).toContain('Tersimpan di out: report.html')
  })
})

describe('the summary of the founding case', () => {
  let results: Results
  const scenarios = join(import.meta.dirname, '../../scenarios')

  beforeAll(async () => {
    const text = readFileSync(join(scenarios, 'bandung-barat.yaml'), 'utf8')
    const holidays = 'holidays-indonesia-2018.csv'
    results = await resultsOf(text, {
      replications: 2,
      files: { [holidays]: readFileSync(join(scenarios, holidays), 'utf8') },
    })
  })

  it.each(['en', 'id'] as const)('fits one screen of 80 columns: %s', (language) => {
    const lines = linesOf(results, { language: language as 'en', plansThere: 5 })
    expect(lines.length).toBeGreaterThan(24)
    // of so few futures more has to be said
    expect(lines.length).toBeLessThanOrEqual(56)
    expect(lines.filter((line) => widthOf(line) > 80)).toEqual([])
    const { title } = results.plans[0]
    if (language === 'en') expect(lines.some((line) => line.startsWith(title))).toBe(true)
    expect(lines.filter((line) => /\p{L}…/u.test(line))).toEqual([])
  })
})
