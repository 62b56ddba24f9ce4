import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../src/cli/drawing/draw-figure.ts'
import { fullSummary } from '../../src/cli/terminal/full-summary.ts'
import type { Results } from '../../src/experiments/results.ts'
import { outputLimits } from '../../src/limits/output-limits.ts'
import { allFigures } from '../../src/report/figures/all-figures.ts'
import { csvTables } from '../../src/report/csv/csv-tables.ts'
import { reportHtml } from '../../src/report/report-html.ts'
import { summaryMarkdown } from '../../src/report/summary-markdown.ts'
import { resultsOf } from '../report/results-of.ts'

const template = '<html lang="en"><head><title>antrean</title></head><body><main></main><!-- results --></body></html>'

interface OfOffice {
  readonly days?: number
  readonly units?: number
  /** Of each unit, on a day. */
  readonly failures?: number
  readonly outages?: number
  readonly plans?: number
  readonly services?: number
  readonly title?: string
}

/** An office as large as a test wants it. */
function office({ days = 100, units = 1, failures = 1, outages = 0, plans = 1, services = 1, title = 'a' }: OfOffice) {
  const every = (times: number) => `exponential(mean ${1440 / times} min)`
  const lasts = (times: number) => `exponential(mean ${288 / times} min)`
  const lines = (count: number, line: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i)).join('\n')
  return `
title: ${title}
start: 2018-03-05
horizon: ${days} d
opening: { hours: { daily: 24 h } }
${outages === 0 ? '' : `links: { network: { outages: [{ every: ${every(outages)}, lasts: ${lasts(outages)} }] } }`}
pools: { printers: { units: ${units}, failures: { every: ${every(failures)}, takes: ${lasts(failures)} } } }
services:
${lines(services, (i) => `  card-${i}: { arrivals: poisson(2 per day), route: [{ at: printers, takes: 4 min${outages === 0 ? '' : ', needs: [network]'} }] }`)}
plans:
${lines(plans, (i) => `  plan-${i}: ${i === 0 ? '{}' : `{ title: ${title} ${i}, pools: { printers: { units: ${units + i} } } }`}`)}
`
}

const results = (facts: OfOffice): Promise<Results> => resultsOf(office(facts), { replications: 2 })

/** Bytes of the largest SVG of the results. */
async function largestSvg(of: Results): Promise<number> {
  let most = 0
  for (const figure of allFigures(of, 'en')) most = Math.max(most, (await drawFigure(figure)).svg.length)
  return most
}

const captions = (of: Results): string => Array.from(allFigures(of, 'en'), ({ caption }) => caption).join('\n')

/** The beginning of the sentence of a limit, up to its first number. */
const saying = (limit: keyof typeof outputLimits, from: string): string => {
  expect(outputLimits[limit].sentence).toContain(from)
  return from
}

const seconds = (value: number) => value * 1000

describe('what a run leaves behind', () => {
  it('does not grow with what happens to a unit or a link', { timeout: seconds(300) }, async () => {
    const [few, many] = [await results({ failures: 10, outages: 10 }), await results({ failures: 1000, outages: 1000 })]
    expect(JSON.stringify(many).length).toBeLessThan(2 * JSON.stringify(few).length)
    expect(await largestSvg(many)).toBeLessThan(2 * (await largestSvg(few)))
    const { units, links } = many.plans[0].example
    expect([units[0].cell, links[0].cell]).toEqual([0.25, 0.25].map(() => few.plans[0].example.units[0].cell))
    expect(captions(many)).toContain(saying('stateIntervals', 'what is short is merged into pieces'))
    const calm = await results({ failures: 1 })
    expect(calm.plans[0].example.units[0]).not.toHaveProperty('cell')
    expect(captions(calm)).not.toContain('merged')
  })

  it('does not grow with units but for a line of each', { timeout: seconds(300) }, async () => {
    const [five, many] = [await results({ units: 5, days: 20 }), await results({ units: 500, days: 20 })]
    expect(await largestSvg(many)).toBeLessThan(2 * (await largestSvg(five)))
    expect(summaryMarkdown(many, 'en').length).toBeLessThan(1.5 * summaryMarkdown(five, 'en').length)
    expect(captions(many)).toContain(saying('timelineRows', 'units and links are too many for a row each'))
    expect(summaryMarkdown(many, 'en')).toContain('500 units are summed up by pool')
    expect(summaryMarkdown(many, 'id')).toContain('500 unit dijumlahkan menurut kelompok')
    const units = csvTables(many).find(({ fileName }) => fileName === 'units.csv')!
    expect(units.rows).toHaveLength(500)
  })

  it('has figures of a hundred years that are as large as those of some', { timeout: seconds(600) }, async () => {
    const [short, long] = [await results({ days: 1500 }), await results({ days: 36_000 })]
    expect(captions(short)).not.toContain('can be told apart')
    expect(captions(long)).toContain(saying('daysDrawn', 'those are drawn that can be told apart'))
    expect(await largestSvg(long)).toBeLessThan(6e6)
    expect(reportHtml(template, long, 'en').length).toBeLessThan(3e6)
  })

  it('sets a dozen of many plans side by side, and says so', { timeout: seconds(300) }, async () => {
    const many = await results({ days: 10, plans: 45 })
    const sentence = 'Of 45 plans, 12 are shown: the first, and the best of the others; plans.csv has all.'
    expect(captions(many)).toContain(sentence)
    expect(fullSummary(many, 'en', { folder: 'out', hasFigures: true }, 400)).toContain(sentence)
    expect(fullSummary(many, 'en', { folder: 'out', hasFigures: true }, 100).split('\n').length).toBeLessThan(400)
    expect(captions(many)).toContain('Of 44 plans, the best 40 are drawn')
    const { differences } = many.comparison!
    const { base, best } = many.decision!
    expect(
      differences.every(({ first, second }) => [first, second].some((name) => name === base || name === best)),
    ).toBe(true)
    expect(summaryMarkdown(many, 'en')).toContain('Of the pairs of 45 plans')
    for (const figure of allFigures(many, 'en')) expect(figure.height).toBeLessThan(5000)
  })

  it('cuts tables of very many rows, and says so', { timeout: seconds(300) }, async () => {
    const many = await results({ days: 5, services: 120 })
    expect(summaryMarkdown(many, 'en')).toContain(
      'Of 120 rows, the first 100 are shown; results.json and the CSV files have all.',
    )
  })

  it('shows long titles up to their beginning, and keeps them whole', { timeout: seconds(300) }, async () => {
    const of = await results({ days: 5, plans: 2, title: 'x'.repeat(390) })
    for (const text of [fullSummary(of, 'en', { folder: 'out', hasFigures: true }, 100)]) {
      expect(text).not.toContain('x'.repeat(250))
      expect(text).toContain('x…')
    }
    for (const figure of allFigures(of, 'en')) {
      const { svg } = await drawFigure(figure)
      expect(svg.length).toBeLessThan(6e5)
    }
    expect(of.scenario.title).toHaveLength(390)
  })
})
