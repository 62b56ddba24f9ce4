import type { Chart, ChartConfiguration, ChartOptions, LegendItem, Plugin, TooltipItem } from 'chart.js'
import type { PlanResults, Results, ScenarioFacts } from '../../experiments/results.ts'
import { largest } from '../../statistics/extremes.ts'
import { sayOf } from '../lone-replication.ts'
import { fileNamePart } from '../file-name-part.ts'
import { formatDate } from '../format.ts'
import { shortText } from '../short-text.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import type { Figure } from './figure.ts'
import type { FigureDataset, Swatch } from './figure-dataset.ts'
import { swatchWidth } from './figure-dataset.ts'
import { directLabels, namesFit } from './labels/direct-labels.ts'
import { legendMarkers } from './legend-markers.ts'
import { defaultAlt } from './default-alt.ts'
import { colours } from './palette.ts'
import { wrapEvenly, wrapText } from './wrap-text.ts'

export interface FigureParts {
  /** What kind of figure it is, and the names of what it shows, as the scenario has them. */
  readonly name: readonly [kind: string, ...of: string[]]
  readonly title: string
  /** What is shown, under a title that says what was found. */
  readonly subtitle?: string
  readonly caption: string
  /** What it shows, with its numbers; by default its title, and where each thing drawn is highest. */
  readonly alt?: string
  readonly footer: string
  readonly width?: number
  /** Of charts one above the other, where there are two. */
  readonly panels?: 2
  readonly leastWidth?: number
  /** Given where it is that of rows. */
  readonly height?: number
  readonly datasets: readonly FigureDataset[]
  readonly labels?: readonly (string | string[])[]
  readonly scales: NonNullable<ChartOptions['scales']>
  readonly annotations?: Readonly<Record<string, unknown>>
  readonly plugins?: readonly Plugin[]
  readonly indexAxis?: 'x' | 'y'
  /** Title of a tooltip; by default that of Chart.js. */
  readonly tooltipTitle?: (x: number) => string
}

const defaultWidth = 900
const defaultHeight = 500
const heightOfTwo = 620

/** In characters: four lines of a figure, one of its legend, six of its footer. */
const LONGEST_TITLE = 340
const LONGEST_LABEL = 110
const LONGEST_FOOTER = 880

function withShortLabel(dataset: FigureDataset): FigureDataset {
  const { label } = dataset
  return label === undefined || label.length <= LONGEST_LABEL
    ? dataset
    : { ...dataset, label: shortText(label, LONGEST_LABEL) }
}

/** What all figures have in common: title, legend under it, footer, margins, fonts, tooltips. */
export function figure(parts: FigureParts): Figure {
  const { name, caption, width = defaultWidth } = parts
  const title = shortText(parts.title, LONGEST_TITLE)
  const datasets = parts.datasets.map(withShortLabel)
  const panels = parts.panels ?? 1
  const height = (parts.height ?? (panels === 1 ? defaultHeight : heightOfTwo)) + legendOverflow(datasets, width)
  const footer = shortText(parts.footer, LONGEST_FOOTER)
  const config = {
    type: 'line',
    data: { datasets, ...(parts.labels === undefined ? {} : { labels: [...parts.labels] }) },
    options: {
      animation: false,
      indexAxis: parts.indexAxis ?? 'x',
      layout: { padding: { top: 6, right: 26, bottom: 6, left: 8 } },
      interaction: { mode: 'nearest', axis: parts.indexAxis ?? 'x', intersect: false },
      scales: parts.scales,
      plugins: {
        title: heading(title, width),
        subtitle: footing(footer, width),
        legend: legend(parts.subtitle, width),
        tooltip: tooltip(parts.tooltipTitle),
        annotation: { clip: false, annotations: parts.annotations ?? {} },
      },
    },
    plugins: [legendMarkers, directLabels, ...(parts.plugins ?? [])],
  }
  return {
    name: fileNameOf(name),
    title,
    caption,
    alt: parts.alt ?? defaultAlt(title, datasets, parts.tooltipTitle),
    footer,
    rank: 'detail',
    isOfRows: parts.height !== undefined,
    panels,
    leastWidth: parts.leastWidth ?? 0,
    width,
    height,
    config: config as unknown as ChartConfiguration,
  }
}

/** A part has no `--` in it, so that no two names give the same. */
function fileNameOf([kind, ...of]: FigureParts['name']): string {
  return of.length === 0 ? kind : `${kind}-${of.map(fileNamePart).join('--')}`
}

/** Scenario, plan, number of replications and seed: what a chart cut out of its report still has to say. */
export function footer(results: Results, plan: PlanResults | null, language: Language): string {
  const { replications, seed } = results.manifest
  const facts = { scenario: results.scenario.title, replications, seed }
  return plan === null
    ? say(language, 'footerAllPlans', { ...facts, plans: results.plans.length })
    : sayOf(results, language, 'footer', { ...facts, plan: plan.title })
}

/** A value of an axis in words, with as many decimals as tell it from its neighbours. */
export type TickFormat = (value: number, decimals: number) => string

/** Options of a value axis with its unit as title. */
export function valueAxis(title: string, format: TickFormat, extra: object = {}): object {
  const { ticks, ...others } = extra as { readonly ticks?: object }
  return {
    type: 'linear',
    min: 0,
    title: { display: true, text: title, color: colours.text },
    grid: { color: colours.grid },
    border: { color: colours.text },
    ticks: { color: colours.text, callback: tickLabel(format), ...ticks },
    ...others,
  }
}

/** Options of a value axis of things that are counted: only whole numbers are marked. */
export function countAxis(title: string, format: TickFormat, extra: object = {}): object {
  return valueAxis(title, format, {
    ticks: { precision: 0 },
    ...extra,
  })
}

/** Labels of ticks: all with the same decimals, and never two of them equal. */
function tickLabel(format: TickFormat) {
  return (value: number | string, _index: number, ticks: readonly { readonly value: number }[]) =>
    format(Number(value), decimalsOf(ticks.map((tick) => tick.value)))
}

const MOST_DECIMALS = 9

/** The fewest decimals with which each of the values stands as it is. */
export function decimalsOf(values: readonly number[]): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const isExact = (decimals: number) =>
    values.every((value) => Math.abs(Number(value.toFixed(decimals)) - value) <= 1e-9 * largest)
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) if (isExact(decimals)) return decimals
  return MOST_DECIMALS
}

/** A tooltip title that names the local date of a day. */
export function dateOfDay({ dates }: Pick<ScenarioFacts, 'dates'>, language: Language): (day: number) => string {
  return (day) => formatDate(dates[Math.max(0, Math.round(day))], language, 'long')
}

/** Lines of a title in a figure of that width. */
export function titleLines(title: string, width: number): string[] {
  return wrapEvenly(title, Math.floor(width / 10.5))
}

/** Lines of the footer in a figure of that width. */
export function footerLines(footer: string, width: number): string[] {
  return wrapEvenly(footer, Math.floor(width / 6.1))
}

function heading(title: string, width: number): object {
  return {
    display: true,
    text: titleLines(title, width),
    align: 'start',
    color: colours.text,
    font: { size: 16, weight: 'bold' },
    padding: { bottom: 8 },
  }
}

function footing(text: string, width: number): object {
  return {
    display: true,
    position: 'bottom',
    align: 'end',
    text: footerLines(text, width),
    color: colours.faintText,
    font: { size: 10, weight: 'normal' },
    padding: { top: 8 },
  }
}

/** The subtitle stands above its entries. */
function legend(subtitle: string | undefined, width: number): object {
  return {
    display: true,
    ...(subtitle === undefined ? {} : { title: underTitle(subtitleLines(subtitle, width)) }),
    position: 'top',
    align: 'start',
    labels: {
      usePointStyle: true,
      pointStyleWidth: swatchWidth,
      boxHeight: 8,
      padding: 10,
      generateLabels: legendItems,
    },
  }
}

/** Lines of what stands under the title, in a figure of that width. */
export function subtitleLines(subtitle: string, width: number): string[] {
  return wrapText(shortText(subtitle, LONGEST_SUBTITLE), Math.floor(width / 7.3))
}

/** In characters. */
const LONGEST_SUBTITLE = 200

/** What stands under the title, in the lines that a figure of that width needs. */
export function underTitle(lines: readonly string[]): object {
  return {
    display: true,
    text: lines,
    position: 'start',
    color: colours.faintText,
    font: { size: 12, weight: 'normal' },
    // Chart.js itself leaves room for one line
    padding: { top: 0, bottom: 4 + SUBTITLE_LINE * (lines.length - 1) },
  }
}

/** Pixels. */
export const SUBTITLE_LINE = 14.4

/** Pixels by which the legend is higher than three lines, so that long names do not squeeze the chart. */
function legendOverflow(datasets: readonly FigureDataset[], width: number): number {
  return LEGEND_ROW * Math.max(0, legendRows(datasets, width) - 3)
}

/** Pixels: a line of letters and what is between lines. */
export const LEGEND_ROW = 24.4

/** How many lines the legend takes in a figure of that width. */
export function legendRows(datasets: readonly FigureDataset[], width: number): number {
  const room = width - 30
  let [rows, used] = [0, room]
  for (const { label = '', swatch } of datasets) {
    if (swatch === undefined) continue
    const lines = legendLines(label, width)
    const entry = swatchWidth + 16 + 7 * largest(lines.map((line) => line.length))
    if (used + entry > room) [rows, used] = [rows + 1, 0]
    // the lines of a long label have rows of their own
    used = lines.length === 1 ? used + entry : room
    rows += lines.length - 1
  }
  return rows
}

/** A label of the legend, in as many lines as a figure of that width needs. */
function legendLines(label: string, width: number): string[] {
  return wrapText(label, Math.floor((width - swatchWidth - 40) / 7))
}

/** In the order of the datasets; Chart.js itself would forget the dashes beside point styles. */
function legendItems(chart: Chart): LegendItem[] {
  const datasets = chart.data.datasets as unknown as readonly FigureDataset[]
  const areNamed = namesFit(chart)
  return datasets.flatMap(({ swatch, label = '', lineLabel }, datasetIndex) => {
    if (swatch === undefined || (areNamed && lineLabel !== undefined)) return []
    const hidden = !chart.isDatasetVisible(datasetIndex)
    const entry = { datasetIndex, hidden, fontColor: colours.text }
    const lines = legendLines(label, chart.width)
    if (lines.length === 1) return [{ ...entry, text: lines[0], ...swatchStyle(swatch) }]
    return lines.map((line, index) => {
      const text = fillingRow(line, chart)
      return index === 0
        ? { ...entry, text, ...swatchStyle(swatch) }
        : { ...entry, text, ...swatchStyle(noSwatch), isContinued: true }
    })
  })
}

/** A line of a label that has several: so wide that the next entry begins a row, since Chart.js has rows of one line. */
function fillingRow(line: string, { ctx, width }: Chart): string {
  const room = width - 2 * swatchWidth - 60 - ctx.measureText(line).width
  return line + '\u00A0'.repeat(Math.max(0, Math.floor(room / ctx.measureText('\u00A0').width)))
}

const noSwatch: Swatch = { kind: 'marker', colour: 'transparent', marker: 'circle' }

/** A marker is drawn by legendMarkers, since Chart.js would stretch it to the width of a line. */
function swatchStyle(swatch: Swatch): Partial<LegendItem> {
  if (swatch.kind === 'area') return { pointStyle: 'rect', fillStyle: swatch.colour, lineWidth: 0 }
  if (swatch.kind === 'marker') return { pointStyle: 'line', strokeStyle: 'transparent', lineWidth: 0 }
  const { colour, dash = [], width = 2 } = swatch
  return { pointStyle: 'line', strokeStyle: colour, lineWidth: width, lineDash: [...dash] }
}

function tooltip(title: FigureParts['tooltipTitle']): object {
  const described = (item: TooltipItem<'line'>) => {
    const describe = (item.dataset as FigureDataset).describe
    return describe === undefined ? undefined : describe(item.dataIndex)
  }
  return {
    filter: (item: TooltipItem<'line'>) => typeof described(item) === 'string',
    callbacks: {
      label: (item: TooltipItem<'line'>) => described(item) ?? '',
      ...(title === undefined
        ? {}
        : { title: (items: TooltipItem<'line'>[]) => (items.length === 0 ? '' : title(items[0].parsed.x ?? 0)) }),
    },
  }
}
