import { describe, expect, it } from 'vitest'
import type { Results } from '../../src/experiments/results.ts'
import { allFigures, comparisonFigures } from '../../src/report/figures/all-figures.ts'
import { wrapText } from '../../src/report/figures/chart-frame.ts'
import { dayTicks } from '../../src/report/figures/date-axis.ts'
import type { FigureDataset } from '../../src/report/figures/figure-dataset.ts'
import { planStyle } from '../../src/report/figures/palette.ts'
import { queueFigure } from '../../src/report/figures/queue.ts'
import { waitsFigure } from '../../src/report/figures/waits.ts'
import { sampleResults } from './sample-results.ts'

const results = sampleResults()

describe('the figures', () => {
  const figures = [...allFigures(results, 'en')]

  it('have names of their own, titles, captions and a footer with scenario and seed', () => {
    expect(new Set(figures.map((figure) => figure.name)).size).toBe(figures.length)
    for (const figure of figures) {
      expect(figure.title.length).toBeGreaterThan(10)
      expect(figure.caption).not.toMatch(/[{}]|undefined|NaN/)
      const footer = [figure.config.options!.plugins!.subtitle!.text].flat().join(' ')
      expect(footer).toMatch(/^e-KTP in Bandung Barat.*replications.*: 40 · seed: 1$/)
    }
  })

  it('are nine at most for each plan and five that compare the plans', () => {
    const binding = figures.filter(({ name }) => name.startsWith('what-binds-'))
    expect(figures.length - binding.length).toBe(5 + 8 * results.plans.length)
    expect(binding.length).toBeGreaterThan(0)
  })

  it('of a single plan compare nothing', () => {
    const single: Results = { ...results, plans: [results.plans[0]], comparison: null, decision: null }
    expect(Array.from(comparisonFigures(single, 'en'), (figure) => figure.name)).toEqual(['clearing'])
  })

  it('refuse the name of a plan that is not there, and name those that are', () => {
    expect(() => queueFigure(results, { plan: 'hope', language: 'en' })).toThrow(
      'no plan "hope" in these results; there are: wait, move-one, loan-two, saturdays, both',
    )
  })
})

describe('the queue figure', () => {
  const datasets = queueFigure(results, { plan: 'wait', language: 'en' }).config.data
    .datasets as unknown as FigureDataset[]

  it('draws the median, the mean with its interval, the band, outages and closed days of the results', () => {
    const { backlog } = results.plans[0].services[0]
    expect(datasets[0].data[50]).toEqual({ x: 50, y: backlog.p50[50] })
    expect(datasets[1].data[50]).toEqual({ x: 50, y: backlog.mean[50] + backlog.halfWidth[50]! })
    expect(datasets[4].data[50]).toEqual({ x: 50, y: backlog.p95[50] })
    expect(datasets.at(-1)!.data).toHaveLength(results.scenario.closed.filter((closed) => closed).length)
  })

  it('names risk and error apart in the legend', () => {
    const legend = datasets.filter((dataset) => dataset.swatch !== undefined).map((dataset) => dataset.label)
    expect(legend).toContain('Where one future may fall (5–95%)')
    expect(legend).toContain('Mean: how well it is known (95% interval)')
  })

  it('marks only the dates of clearing that lie within the horizon', () => {
    const marks = (plan: string) => {
      const plugins = queueFigure(results, { plan, language: 'en' }).config.options!.plugins as Record<string, unknown>
      return Object.keys((plugins['annotation'] as { annotations: object }).annotations)
    }
    expect(marks('wait')).toEqual(['clearing0.5'])
    expect(marks('both')).toEqual(['clearing0.5', 'clearing0.8'])
  })
})

describe('the figure of waits', () => {
  it('breaks a line where the answer lies after the horizon and marks that day', () => {
    const { data } = waitsFigure(results, { plan: 'wait', language: 'en' }).config
    const [line] = data.datasets
    const broken = (line.data as { x: number; y: number | null }[]).filter((point) => point.y === null)
    const marks = data.datasets.find((dataset) => dataset.label === 'At least until the end of the horizon')!
    expect(broken.length).toBeGreaterThan(0)
    expect(marks.data).toEqual(broken.map(({ x }) => ({ x, y: 180 - x })))
  })
})

describe('the ticks of dates', () => {
  it('are Mondays on weeks and the first of the month on half a year', () => {
    const { dates } = results.scenario
    expect(dayTicks(dates.slice(0, 30))).toEqual([0, 7, 14, 21, 28])
    expect(dayTicks(dates).map((day) => dates[day])).toEqual([
      '2018-04-01',
      '2018-05-01',
      '2018-06-01',
      '2018-07-01',
      '2018-08-01',
    ])
  })
})

describe('the styles of plans', () => {
  it('differ in dash or marker, not only in colour', () => {
    const looks = Array.from({ length: 14 }, (_, index) => planStyle(index)).map(
      ({ dash, marker }) => `${dash.join()} ${marker}`,
    )
    expect(new Set(looks).size).toBe(14)
  })
})

describe('wrapText', () => {
  it('breaks between words and cuts a word that is too long', () => {
    expect(wrapText('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrapText('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
  })
})
