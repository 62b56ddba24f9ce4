import { describe, expect, it } from 'vitest'
import type { Results } from '../../src/experiments/results.ts'
import { allFigures, comparisonFigures } from '../../src/report/figures/all-figures.ts'
import { wrapEvenly, wrapText } from '../../src/report/figures/wrap-text.ts'
import { dayTicks } from '../../src/report/figures/date-axis.ts'
import type { FigureDataset } from '../../src/report/figures/figure-dataset.ts'
import { planStyle } from '../../src/report/figures/palette.ts'
import { backlogFigure } from '../../src/report/figures/backlog.ts'
import { costDateFigure } from '../../src/report/figures/cost-date.ts'
import type { Figure } from '../../src/report/figures/figure.ts'
import { queueFigure } from '../../src/report/figures/queue.ts'
import { waitsFigure } from '../../src/report/figures/waits.ts'
import { whatBindsFigure } from '../../src/report/figures/what-binds.ts'
import { plansTable } from '../../src/report/tables/plans-table.ts'
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

  it('are five of all plans with the differences, the main ones first, and those of each plan', () => {
    const binding = figures.filter(({ name }) => name.startsWith('what-binds-'))
    expect(figures.length - binding.length).toBe(7 + 8 * results.plans.length)
    expect(binding.length).toBeGreaterThan(0)
    expect(figures.slice(0, 4).map(({ name }) => name)).toEqual(['backlog', 'clearing', 'promise', 'cost-date'])
  })

  it('of a single plan are the same main ones', () => {
    const single: Results = { ...results, plans: [results.plans[0]], comparison: null, decision: null }
    const names = Array.from(comparisonFigures(single, 'en'), (figure) => figure.name)
    expect(names).toEqual(['backlog', 'clearing', 'promise', 'cost-date'])
  })

  it('refuse the name of a plan that is not there, and name those that are', () => {
    expect(() => queueFigure(results, { plan: 'hope', language: 'en' })).toThrow(
      'no plan "hope" in these results; there are: wait, move-one, loan-two, saturdays, both',
    )
  })
})

describe('the figure of the backlog', () => {
  const datasetsOf = (figure: Figure) => figure.config.data.datasets as unknown as FigureDataset[]

  it('draws the median of each plan, and the band of the one that comes first', () => {
    const datasets = datasetsOf(backlogFigure(results, { language: 'en' }))
    const best = results.plans.find(({ name }) => name === results.decision!.best)!
    for (const [index, plan] of results.plans.entries()) {
      expect(datasets[index].data[50]).toEqual({ x: 50, y: plan.services[0].backlog.p50[50] })
    }
    expect(datasets[5].data[50]).toEqual({ x: 50, y: best.services[0].backlog.p95[50] })
    expect(datasets.filter(({ label }) => label?.startsWith('90% of the futures'))).toHaveLength(1)
  })

  it('says how its highest point differs from the peak of the tables, which say it too', () => {
    expect(backlogFigure(results, { language: 'en' }).caption).toContain(
      'In tables the peak is the mean of each future’s own',
    )
    expect(plansTable(results, 'en').notes.join(' ')).toContain(
      'Peak backlog: the mean of each future’s own highest point.',
    )
    const alone = { ...results, manifest: { ...results.manifest, replications: 1 } }
    expect(plansTable(alone, 'en').notes.join(' ')).not.toContain('Peak backlog:')
  })

  it('draws the band of both of two plans', () => {
    const two = { ...results, plans: results.plans.filter(({ name }) => ['wait', 'both'].includes(name)) }
    const bands = datasetsOf(backlogFigure(two, { language: 'en' })).filter(({ label }) => label?.startsWith('90%'))
    expect(bands.map(({ label }) => label)).toEqual([
      '90% of the futures with “Wait for the ministry”',
      '90% of the futures with “Two loan printers and Saturdays”',
    ])
  })

  it('shades nothing as closed on which somebody works under a plan', () => {
    const [plan] = results.plans
    const closed = results.scenario.closed.map((isClosed, day) => isClosed && day % 7 !== 5)
    const worked = { ...plan, calendar: { closed, comings: [], deliveries: [] } }
    const strip = datasetsOf(queueFigure({ ...results, plans: [worked] }, { plan: 'wait', language: 'en' })).at(-1)!
    expect(strip.data).toHaveLength(closed.filter((isClosed) => isClosed).length)
  })

  it('marks what comes as planned', () => {
    const plans = results.plans.map((plan) => ({
      ...plan,
      calendar: {
        closed: results.scenario.closed,
        comings: [{ pool: 'printers', day: 14, units: 2 }],
        deliveries: [{ supply: 'blank-card', day: 28 }],
      },
    }))
    const datasets = datasetsOf(backlogFigure({ ...results, plans }, { language: 'en' }))
    expect(datasets.find(({ pointLabels }) => pointLabels !== undefined)!.pointLabels![0].text).toBe('printers: +2')
    expect(datasets.find(({ label }) => label === 'Delivery planned')!.data).toEqual([{ x: 28, y: 0.035 }])
  })

  it('has no marks where the backlog is gone: they would lie on each other', () => {
    const lines = datasetsOf(backlogFigure(results, { language: 'en' })).slice(0, 5)
    for (const { data, ...look } of lines) {
      const { pointRadius } = look as unknown as { pointRadius: number[] }
      const heights = (data as unknown as { y: number }[]).map(({ y }) => y)
      const marked = heights.filter((_, index) => pointRadius[index] > 0)
      expect(marked.length).toBeGreaterThan(0)
      expect(Math.min(...marked)).toBeGreaterThanOrEqual(0.02 * Math.max(...heights))
    }
  })

  it('ends its axis soon after the last plan is done, and says so', () => {
    const both = results.plans.filter(({ name }) => name === 'both')
    const figure = backlogFigure({ ...results, plans: both, comparison: null, decision: null }, { language: 'en' })
    const { p95 } = both[0].services[0].clearing.gone
    const { max } = figure.config.options!.scales!['x'] as { max: number }
    expect(max).toBeGreaterThan(p95.value!)
    expect(max).toBeLessThan(p95.value! * 1.2 + 8)
    expect(figure.caption).toContain('The axis ends on')
  })
})

describe('the figure of what binds', () => {
  const legend = (plan: Results['plans'][number], language: 'en' | 'id') =>
    (
      whatBindsFigure({ ...results, plans: [plan] }, { plan: plan.name, language })!.config.data
        .datasets as FigureDataset[]
    )
      .map(({ label }) => label)
      .find((label) => /away|diperbaiki/.test(label ?? ''))
  const [wait] = results.plans
  const away = wait.units.find(({ share }) => share['at-depot'] > 0.01)!
  const withUnits = (count: number) => ({
    ...wait,
    units: Array.from({ length: count }, (_, index) => ({ ...away, name: `printer-${index + 1}` })),
  })

  it('names the units that are away', () => {
    expect(legend(withUnits(2), 'en')).toBe('Units that are away for repair (printer-1, printer-2)')
  })

  it('says of many how many are away at once, not how many ever are', () => {
    expect(legend(withUnits(6), 'en')).toBe('Units that are away for repair (on average at most 2 at once)')
    expect(legend(withUnits(6), 'id')).toBe(
      'Unit yang sedang diperbaiki di luar (rata-rata paling banyak 2 unit sekaligus)',
    )
  })
})

describe('the figure of cost and date', () => {
  it('has its money in the digits of the language', () => {
    const { money } = costDateFigure(results, { language: 'id' })!.config.options!.scales! as unknown as {
      money: { ticks: { callback: (value: number, at: number, ticks: { value: number }[]) => string } }
    }
    const ticks = [0, 50_000, 100_000].map((value) => ({ value }))
    expect(money.ticks.callback.call({ ticks }, 50_000, 1, ticks)).toBe('50.000')
  })
})

describe('the figure of waits', () => {
  it('breaks a line where the answer lies after the horizon and marks that day', () => {
    const { data } = waitsFigure(results, { plan: 'wait', language: 'en' })!.config
    const [line] = data.datasets
    const broken = (line.data as { x: number; y: number | null }[]).filter((point) => point.y === null)
    const marks = data.datasets.find((dataset) => dataset.label?.endsWith('longer than the run shows'))!
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

  it('is even in titles: no more lines, and no word alone in the last one', () => {
    const text = 'one two three four five six'
    expect(wrapText(text, 24)).toEqual(['one two three four five', 'six'])
    expect(wrapEvenly(text, 24)).toEqual(['one two three', 'four five six'])
    expect(wrapEvenly('one', 24)).toEqual(['one'])
  })

  it('does not tear numbers from what they belong to in titles, and begins no line with a dot', () => {
    const texts = [
      'With “Buy” the backlog is gone in 8 of 10 futures by 5 Oct 2021, and not before',
      'Dengan “Beli” kantor membayar sekitar Rp 140 juta, tunggakan habis 9 Apr 2018',
      'Four printers away · plans: 5 · replications: 30 · seed: 1',
    ]
    const whole = ['8 of 10 futures', '5 Oct 2021', 'Rp 140 juta', '9 Apr 2018', 'plans: 5 ·', 'away ·']
    for (let width = 20; width < 60; width++) {
      const lines = texts.map((text) => wrapEvenly(text, width).join('\n'))
      for (const part of whole) expect(lines.some((text) => text.includes(part))).toBe(true)
      expect(lines.map((text) => text.replaceAll('\n', ' '))).toEqual(texts)
    }
  })
})
