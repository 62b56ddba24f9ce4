import type { Band, PlanResults, Results } from '../../experiments/results.ts'
import { clearingSentence } from '../verdict/clearing-sentence.ts'
import { loneClearing } from '../verdict/lone-clearing.ts'
import { loneReplication, sayOf } from '../lone-replication.ts'
import { formatDate, formatDay, formatNumber, formatShare } from '../format.ts'
import { summedUp } from '../summed-up.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import type { FigureDataset } from './figure-dataset.ts'
import { dateOfDay, figure, footer, countAxis } from './chart-frame.ts'
import { dateAxis } from './date-axis.ts'
import { drawnDays, meansOfPieces, pointsAt } from './drawn-days.ts'
import type { Figure, FigureOptions } from './figure.ts'
import { focusFacts, focusOf, planOf } from './figure.ts'
import { colours, tint } from './palette.ts'

/**
 * The backlog of the focus service over dates under one plan: median and 5-95 % band (risk), mean with its
 * interval (error), outages, closed days, the normal backlog, and the dates by which it is probably gone.
 */
export function queueFigure(results: Results, options: FigureOptions): Figure {
  const { language } = options
  const plan = planOf(results, options.plan)
  const service = focusOf(results, plan)
  const facts = focusFacts(results)
  const days = results.scenario.days
  return figure({
    name: ['queue', plan.name],
    title: say(language, 'queueTitle', { service: service.name, plan: plan.title }),
    caption: caption(results, plan, language),
    footer: footer(results, plan, language),
    datasets: [
      ...backlogDatasets(results, service.backlog, language),
      normalLine(facts.normalBacklog, days, language),
      ...outages(plan, language),
      closedDays(results, language),
    ],
    scales: {
      x: dateAxis(results.scenario, language, { min: -0.5, max: days - 0.5 }),
      y: countAxis(say(language, 'queueAxis'), (value) => formatNumber(value, language), { grace: '12%' }),
      share: { type: 'linear', display: false, min: 0, max: 1 },
    },
    annotations: loneReplication(results) === null ? clearingMarks(results, plan, language) : {},
    tooltipTitle: dateOfDay(results.scenario, language),
  })
}

function caption(results: Results, plan: PlanResults, language: Language): string {
  const { name } = focusOf(results, plan)
  const confidence = formatShare(results.manifest.confidence, language)
  const clearing =
    loneReplication(results) === null
      ? probableClearing(results, plan, language)
      : loneClearing(results, plan, language)
  const text = sayOf(results, language, 'queueCaption', { service: name, confidence, clearing })
  return [text, ...summedUp('daysDrawn', results.scenario.days, language)].join(' ')
}

function probableClearing(results: Results, plan: PlanResults, language: Language): string {
  const { p50, p80 } = focusOf(results, plan).clearing.gone
  if (p50.value === null || p80.missing === 'unknown') return clearingSentence(results, plan, language)
  const date = (day: number | null) => formatDay(day, results.scenario, language)
  return say(language, 'queueClearing', { p50: date(p50.value), p80: date(p80.value) })
}

/** The line of a single future, or what many say together. */
function backlogDatasets(results: Results, band: Band, language: Language): FigureDataset[] {
  const drawn = drawnDays(band.p50.length, band.p50, band.p05, band.p95, band.mean)
  if (loneReplication(results) !== null) {
    return [middleLine(band, drawn, sayOf(results, language, 'queueMedian'), language)]
  }
  return bandDatasets(band, drawn, results.manifest.confidence, language)
}

function bandDatasets(band: Band, drawn: readonly number[], confidence: number, language: Language): FigureDataset[] {
  const number = (value: number) => formatNumber(value, language)
  const edge = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0 }
  const label = {
    median: say(language, 'queueMedian'),
    band: say(language, 'queueBand'),
    mean: say(language, 'queueMean', { confidence: formatShare(confidence, language) }),
  }
  const width = band.halfWidth.map((halfWidth) => halfWidth ?? 0)
  const series = (values: readonly number[]) => pointsAt(drawn, values)
  return [
    middleLine(band, drawn, label.median, language),
    {
      ...edge,
      label: label.mean,
      data: series(band.mean.map((mean, day) => mean + width[day])),
      backgroundColor: colours.interval,
      swatch: { kind: 'area', colour: colours.interval },
      fill: '+1',
      order: 2,
      describe: (index) => `${label.mean}: ${number(band.mean[drawn[index]])} ± ${number(width[drawn[index]])}`,
    },
    { ...edge, data: series(band.mean.map((mean, day) => Math.max(0, mean - width[day]))), order: 2 },
    {
      data: series(band.mean),
      borderColor: colours.blue,
      borderWidth: 1,
      borderDash: [2, 2],
      pointRadius: 0,
      order: 1,
    },
    {
      ...edge,
      label: label.band,
      data: series(band.p95),
      backgroundColor: colours.band,
      swatch: { kind: 'area', colour: colours.band },
      fill: '+1',
      order: 3,
      describe: (index) => `${label.band}: ${number(band.p05[drawn[index]])} – ${number(band.p95[drawn[index]])}`,
    },
    { ...edge, data: series(band.p05), order: 3 },
  ]
}

/** The median, which of a single future is its line. */
function middleLine(band: Band, drawn: readonly number[], label: string, language: Language): FigureDataset {
  return {
    label,
    data: pointsAt(drawn, band.p50),
    borderColor: colours.black,
    borderWidth: 2,
    pointRadius: 0,
    swatch: { kind: 'line', colour: colours.black },
    order: 1,
    describe: (index) => `${label}: ${formatNumber(band.p50[drawn[index]], language)}`,
  }
}

function normalLine(normal: number, days: number, language: Language): FigureDataset {
  return {
    label: say(language, 'queueNormal', { value: formatNumber(normal, language) }),
    data: [
      { x: -0.5, y: normal },
      { x: days - 0.5, y: normal },
    ],
    borderColor: colours.green,
    borderDash: [6, 4],
    borderWidth: 1.5,
    pointRadius: 0,
    swatch: { kind: 'line', colour: colours.green, dash: [6, 4], width: 1.5 },
    order: 1,
  }
}

/** A column for each day or piece, the darker the likelier that the link is down; on a hidden axis from 0 to 1. */
function outages(plan: PlanResults, language: Language): FigureDataset[] {
  return plan.links
    .map((link) => ({
      name: link.name,
      days: meansOfPieces(link.downShare).flatMap(({ x, y }) => (y >= leastShareShown ? [{ day: x, share: y }] : [])),
    }))
    .filter((link) => link.days.length > 0)
    .map(({ name, days }) => ({
      ...columns(days.map(({ day }) => ({ x: day, y: 1 }))),
      label: plan.links.length > 1 ? `${name}: ${say(language, 'queueOutage')}` : say(language, 'queueOutage'),
      backgroundColor: days.map(({ share }) => tint(colours.orange, 0.65 * share)),
      swatch: { kind: 'area', colour: tint(colours.orange, 0.5) },
      order: 9,
      describe: (index: number) =>
        say(language, 'queueOutageAt', { link: name, probability: formatShare(days[index].share, language) }),
    }))
}

const leastShareShown = 0.05

/** Bars as wide as a day, touching each other, on the hidden axis from 0 to 1. */
function columns(data: readonly { readonly x: number; readonly y: number }[]): FigureDataset {
  return { type: 'bar', data: data as never, yAxisID: 'share', grouped: false, barPercentage: 1, categoryPercentage: 1 }
}

/** A strip along the foot of the chart; of pieces, those that are closed throughout. */
function closedDays(results: Results, language: Language): FigureDataset {
  const closedShare = meansOfPieces(results.scenario.closed.map((closed) => (closed ? 1 : 0)))
  const days = closedShare.flatMap(({ x, y }) => (y === 1 ? [x] : []))
  return {
    ...columns(days.map((x) => ({ x, y: 0.018 }))),
    label: say(language, 'queueClosed'),
    backgroundColor: colours.closed,
    swatch: { kind: 'area', colour: colours.closed },
    order: 0,
    describe: () => say(language, 'queueClosed'),
  }
}

/** Upright lines at the dates by which the backlog is gone with 50 and 80 % probability. */
function clearingMarks(results: Results, plan: PlanResults, language: Language): Record<string, unknown> {
  const { p50, p80 } = focusOf(results, plan).clearing.gone
  const { dates, days } = results.scenario
  const marks = [
    { share: 0.5, day: p50.value, dash: [], row: 0, left: (p50.value ?? 0) > days * 0.15 },
    { share: 0.8, day: p80.value, dash: [4, 3], row: 20, left: (p80.value ?? 0) > days * 0.85 },
  ]
  return Object.fromEntries(
    marks
      .filter((mark) => mark.day !== null)
      .map((mark) => [
        `clearing${mark.share}`,
        {
          type: 'line',
          xMin: mark.day,
          xMax: mark.day,
          borderColor: colours.vermillion,
          borderWidth: 1.5,
          borderDash: mark.dash,
          label: {
            display: true,
            content: say(language, 'queueClearingAt', {
              probability: formatShare(mark.share, language),
              date: formatDate(dates[mark.day!], language, 'short'),
            }),
            position: 'end',
            xAdjust: mark.left ? -46 : 46,
            yAdjust: mark.row,
            color: colours.text,
            backgroundColor: 'rgba(255,255,255,0.85)',
            font: { size: 11, weight: 'normal' },
            padding: 2,
          },
        },
      ]),
  )
}
