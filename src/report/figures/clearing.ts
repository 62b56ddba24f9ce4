import type { PlanResults, Results } from '../../experiments/results.ts'
import { formatNumber, formatShare } from '../format.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { dateOfDay, figure, footer, valueAxis } from './chart-frame.ts'
import { dateAxis } from './date-axis.ts'
import type { LineDataset } from './figure-dataset.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { focusFacts, focusOf, planOf } from './figure.ts'
import { colours } from './palette.ts'
import { planHeading } from '../plan-heading.ts'
import { planLine } from './plan-line.ts'

/** The probability that the backlog is gone by each date, one curve a plan, with the best plan's Wilson band. */
export function clearingFigure(results: Results, { language }: FigureOptions): Figure {
  const { scenario, manifest } = results
  const facts = focusFacts(results)
  const best = planOf(results)
  return figure({
    name: 'clearing',
    title: say(language, 'clearingTitle', { service: scenario.focus }),
    caption: say(language, 'clearingCaption', {
      service: scenario.focus,
      normal: formatNumber(facts.normalBacklog, language),
      workingDays: formatNumber(facts.clearingWorkingDays, language),
      confidence: formatShare(manifest.confidence, language),
      plan: best.title,
    }),
    footer: footer(results, results.plans.length === 1 ? best : null, language),
    datasets: [
      ...results.plans.map((plan, index) => curve(results, plan, index, language)),
      ...wilsonBand(results, best, language),
    ],
    scales: {
      x: dateAxis(scenario, language, { min: -0.5, max: scenario.days - 0.5 }),
      y: valueAxis(say(language, 'clearingAxis'), (value) => formatShare(value, language), {
        max: 1,
        afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
          axis.ticks = [0, 0.2, 0.5, 0.8, 0.95, 1].map((value) => ({ value }))
        },
      }),
    },
    tooltipTitle: dateOfDay(results, language),
  })
}

/** A stepped curve (the backlog is gone at the end of a day), marked where it reaches 50, 80 and 95 %. */
function curve(results: Results, plan: PlanResults, index: number, language: Language): LineDataset {
  const { clearing } = focusOf(results, plan)
  const marked = new Set([clearing.p50, clearing.p80, clearing.p95].map((quantile) => quantile.value))
  return {
    ...planLine(planHeading(results, plan, language), index),
    data: clearing.byDay.map((probability, x) => ({ x, y: probability.value })),
    stepped: 'before',
    clip: 6,
    pointRadius: clearing.byDay.map((_, day) => (marked.has(day) ? 5 : 0)),
    describe: (day) => {
      const { value, low, high } = clearing.byDay[day]
      const range = `${formatShare(low, language)} – ${formatShare(high, language)}`
      return `${plan.title}: ${formatShare(value, language)} (${range})`
    },
  }
}

function wilsonBand(results: Results, plan: PlanResults, language: Language): LineDataset[] {
  const { byDay } = focusOf(results, plan).clearing
  const edge = { borderWidth: 0, pointRadius: 0, stepped: 'before', order: 9 } as const
  const confidence = formatShare(results.manifest.confidence, language)
  return [
    {
      ...edge,
      label: say(language, 'clearingBand', { plan: plan.title, confidence }),
      data: byDay.map(({ high }, x) => ({ x, y: high })),
      backgroundColor: colours.band,
      fill: '+1',
      swatch: { kind: 'area', colour: colours.band },
    },
    { ...edge, data: byDay.map(({ low }, x) => ({ x, y: low })) },
  ]
}
