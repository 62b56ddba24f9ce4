import type { SweepCell } from '../../experiments/sweep/sweep-results.ts'
import { outputLimits } from '../../limits/output-limits.ts'
import { largest } from '../../statistics/extremes.ts'
import { figure, valueAxis } from '../figures/chart-frame.ts'
import type { FigureDataset } from '../figures/figure-dataset.ts'
import type { Figure } from '../figures/figure.ts'
import { moneyUnit } from '../figures/money-unit.ts'
import { colours, planStyle } from '../figures/palette.ts'
import { planLine } from '../figures/plan-line.ts'
import { dateAfter } from '../../time/date.ts'
import { formatDate, formatNumber, formatPercent, formatShare } from '../format.ts'
import { summedUp } from '../summed-up.ts'
import { say } from '../words/say.ts'
import { changesOfBest } from './least-plan.ts'
import type { Drawn, SweepView } from './sweep-view.ts'

/** A value with the ends of its interval; null where it lies beyond the horizon. */
interface Banded {
  readonly value: number | null
  readonly low: number
  readonly high: number
}

/** A measure over the values of one input: a line with a band for each plan, or marks with whiskers where values are names. */
export function sweepLines(view: SweepView, measure: Drawn): Figure {
  const { results, language } = view
  const { replications, confidence, scenario, inputs, plans } = results
  const [{ scale, values }] = inputs
  const isNamed = scale.kind === 'names'
  const bands = plans
    .slice(0, outputLimits.plansDrawn.most)
    .map((_, plan) => view.cellsOf(plan).map((cell) => bandOf(cell, measure, scenario.days)))
  const at = (plan: number) => values.map(({ amount }, i) => amount ?? i + spread(plan, plans.length))
  const size = unitSize(bands, measure)
  const datasets = bands.flatMap((band, plan) =>
    planDatasets(view, { band, xs: at(plan), plan, size, isNamed, measure }),
  )
  const name = view.measureName(measure)
  const words = { confidence: formatShare(confidence, language), replications }
  const turns = measure === view.money ? turnMarks(view) : {}
  return figure({
    name: [`sweep-${measure}`],
    title: isOfService(measure)
      ? say(language, 'sweep.figureTitle', { measure: name, service: scenario.service })
      : name,
    caption: [
      say(language, isNamed ? 'sweep.pointCaption' : 'sweep.lineCaption', words),
      ...(Object.keys(turns).length === 0 ? [] : [say(language, 'sweep.turnCaption')]),
      ...summedUp('plansDrawn', plans.length, language),
    ].join(' '),
    footer: view.footer(),
    datasets,
    annotations: { ...turns, ...(measure === 'probability' ? goalLine(view) : {}) },
    scales: { x: inputAxis(view, isNamed) as never, y: measureAxis(view, measure, size) as never },
    tooltipTitle: (x) => tooltipTitle(view, x),
  })
}

/** Whether it is about the service that the decision is about, and not about all. */
function isOfService(measure: Drawn): boolean {
  return measure === 'gone80' || measure === 'probability'
}

/** Marks of plans stand beside each other at a name. */
function spread(plan: number, plans: number): number {
  return 0.5 * ((plan + 0.5) / plans - 0.5)
}

function bandOf(cell: SweepCell, measure: Drawn, days: number): Banded {
  if (measure === 'gone80') {
    const { value, low, high } = cell.gone80
    return { value, low: low ?? value ?? days, high: high ?? days }
  }
  if (measure === 'probability') return cell.probability!
  const { mean, halfWidth } = cell.means[measure]!
  return { value: mean, low: mean - (halfWidth ?? 0), high: mean + (halfWidth ?? 0) }
}

const isMoney = (measure: Drawn): boolean => measure === 'money' || measure === 'office-cost'

/** Money is counted in millions where it has so many. */
function unitSize(bands: readonly (readonly Banded[])[], measure: Drawn): number {
  const most = largest(bands.flatMap((band) => band.map(({ value }) => Math.abs(value ?? 0))))
  return isMoney(measure) ? moneyUnit(most) : 1
}

interface PlanDrawn {
  readonly band: readonly Banded[]
  readonly xs: readonly number[]
  readonly plan: number
  readonly size: number
  readonly isNamed: boolean
  readonly measure: Drawn
}

function planDatasets(view: SweepView, { band, xs, plan, size, isNamed, measure }: PlanDrawn): FigureDataset[] {
  const { title } = view.results.plans[plan]
  const points = (of: (each: Banded) => number | null) =>
    band.map((each, i) => ({ x: xs[i], y: of(each) === null ? null : of(each)! / size }))
  const line: FigureDataset = {
    ...planLine(title, plan),
    data: points(({ value }) => value) as never,
    pointRadius: isNamed ? 5 : 3,
    showLine: !isNamed,
    clip: 8,
    order: 1,
    describe: (index) => `${title}: ${valueText(view, band[index], measure)}`,
  }
  const { colour } = planStyle(plan)
  const edge = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0, order: 9 }
  if (isNamed) return [line, ...whiskers(points, colour)]
  return [
    line,
    { ...edge, data: points(({ high }) => high) as never, backgroundColor: `${colour}33`, fill: '+1' },
    { ...edge, data: points(({ low }) => low) as never },
  ]
}

function whiskers(
  points: (of: (each: Banded) => number) => { x: number; y: number | null }[],
  colour: string,
): FigureDataset[] {
  const [low, high] = [points((each) => each.low), points((each) => each.high)]
  return low.map((point, i): FigureDataset => ({
    data: [point, high[i]] as never,
    borderColor: colour,
    borderWidth: 2,
    pointRadius: 0,
    pointHitRadius: 0,
    order: 2,
  }))
}

function valueText(view: SweepView, { value, low, high }: Banded, measure: Drawn): string {
  const { language } = view
  const text = (each: number) => {
    if (measure === 'gone80') return view.date(each)
    return measure === 'probability' ? formatShare(each, language) : formatNumber(each, language)
  }
  const interval = say(language, 'dateRange', { from: text(low), to: text(high) })
  const middle = value === null ? say(language, 'laterThan', { date: view.lastDate() }) : text(value)
  return `${middle} (${interval})`
}

function tooltipTitle({ inputs: [input], results }: SweepView, x: number): string {
  const { values } = results.inputs[0]
  const distance = (i: number) => Math.abs((values[i].amount ?? i) - x)
  const nearest = values.reduce((best, _, i) => (distance(i) < distance(best) ? i : best), 0)
  return input.ofValue(nearest)
}

/** Marked at the values that were tried, as far as there is room. */
function inputAxis({ inputs: [input], results }: SweepView, isNamed: boolean): object {
  const { values } = results.inputs[0]
  const xs = values.map(({ amount }, i) => amount ?? i)
  const edge = isNamed ? 0.5 : 0
  return {
    type: 'linear',
    min: xs[0] - edge,
    max: xs[xs.length - 1] + edge,
    title: { display: true, text: input.axis(), color: colours.text },
    grid: { color: colours.grid, display: !isNamed },
    border: { color: colours.text },
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = xs.map((value) => ({ value }))
    },
    ticks: {
      color: colours.text,
      maxRotation: 0,
      autoSkip: !isNamed,
      autoSkipPadding: 8,
      callback: (value: string | number) => input.label(xs.indexOf(Number(value))),
    },
  }
}

function measureAxis({ language, results }: SweepView, measure: Drawn, size: number): object {
  const { days, startDate, currency } = results.scenario
  if (measure === 'gone80') {
    return valueAxis(say(language, 'date'), () => '', {
      min: undefined,
      max: undefined,
      grace: '5%',
      ticks: {
        color: colours.text,
        precision: 0,
        callback: (value: number) =>
          value < 0 || value > days ? '' : formatDate(dateAfter(startDate, Math.floor(value)), language, 'short'),
      },
    })
  }
  if (measure === 'probability') {
    return valueAxis(say(language, 'probability'), (value) => formatPercent(value, language), { min: 0, max: 1 })
  }
  const unit = isMoney(measure) ? currency : say(language, 'time.days')
  const title = size === 1 ? unit : say(language, 'sweep.millions', { measure: unit })
  return valueAxis(title, (value, decimals) => formatNumber(value, language, decimals), { grace: '5%' })
}

function goalLine({ results, language }: SweepView): Record<string, unknown> {
  const probability = results.scenario.goal!.probability
  return {
    goal: {
      type: 'line',
      yMin: probability,
      yMax: probability,
      borderColor: colours.green,
      borderDash: [6, 4],
      borderWidth: 1.5,
      label: labelOf(say(language, 'sweep.goalLine', { share: formatShare(probability, language) }), 'start'),
    },
  }
}

function labelOf(content: string | string[], position: string): object {
  return {
    display: true,
    content,
    position,
    color: colours.text,
    backgroundColor: 'rgba(255,255,255,0.85)',
    font: { size: 11, weight: 'normal' },
    padding: 2,
  }
}

/** Where the plan that costs least changes, with the interval of that place. */
function turnMarks(view: SweepView): Record<string, unknown> {
  const marks = changesOfBest(view).flatMap(({ crossing }, i) => {
    const { at, low, high } = crossing
    return [
      [
        `interval${i}`,
        {
          type: 'box',
          xMin: low,
          xMax: high,
          backgroundColor: 'rgba(0,0,0,0.08)',
          borderWidth: 0,
          drawTime: 'beforeDatasetsDraw',
        },
      ],
      [
        `turn${i}`,
        {
          type: 'line',
          xMin: at,
          xMax: at,
          borderColor: colours.faintText,
          borderWidth: 1.5,
          borderDash: [4, 3],
          label: labelOf(view.inputs[0].place(crossing).at, 'end'),
        },
      ],
    ] as const
  })
  return Object.fromEntries(marks)
}
