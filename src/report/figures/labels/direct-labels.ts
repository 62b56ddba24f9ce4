import type { Chart, Plugin } from 'chart.js'
import { wrapText } from '../wrap-text.ts'
import type { FigureDataset } from '../figure-dataset.ts'
import { labelsAlongLines, samplesOf } from './along-lines.ts'
import { labelsBesidePoints } from './beside-points.ts'
import type { Box, Spot } from './box.ts'

/** Writes what points show beside them, and the names of lines at the lines where all of them find a place there. */
export const directLabels: Plugin = {
  id: 'directLabels',
  afterDatasetsDraw: (chart) => {
    const { left, top, right, bottom } = chart.chartArea
    const area = { left, top, width: right - left, height: bottom - top }
    const lines = drawnLines(chart)
    const written = writePoints(chart, area, lines)
    if (namesFit(chart)) writeNames(chart, area, written)
  },
}

/** More lines than this are named in the legend. */
const MOST_NAMED = 8
/** Pixels, and characters of a line of a name. */
const FONT = 11
const LINE_HEIGHT = 14
const NAME_WIDTH = 26

const isFitting = new WeakMap<Chart, { readonly size: string; readonly fits: boolean }>()

/** Whether all lines can be named beside them. Asked before the chart is laid out, so that its area is estimated. */
export function namesFit(chart: Chart): boolean {
  const size = `${chart.width} ${chart.height}`
  const known = isFitting.get(chart)
  if (known?.size === size) return known.fits
  const named = datasetsOf(chart).filter(({ lineLabel }) => lineLabel !== undefined)
  const fits =
    named.length > 0 &&
    named.length <= MOST_NAMED &&
    findPlaces(chart, estimatedArea(chart)).every((box) => box !== null)
  isFitting.set(chart, { size, fits })
  return fits
}

function findPlaces(chart: Chart, area: Box): (Box | null)[] {
  const lines = datasetsOf(chart).filter(isLine)
  const scale = estimatedScale(chart, lines, area)
  const labelled = lines.map((line) => ({
    spots: (line.data as unknown as Spot[]).map(scale),
    ...sizeOf(chart, linesOf(line.lineLabel?.text ?? '')),
  }))
  const places = labelsAlongLines(labelled, area, [])
  return places.filter((_, index) => lines[index].lineLabel !== undefined)
}

/** A little smaller than it will be, with two lines of title, the axes and the footer around it. */
function estimatedArea({ width, height }: Chart): Box {
  return { left: 70, top: 90, width: width - 110, height: height - 190 }
}

function estimatedScale(chart: Chart, lines: readonly FigureDataset[], { left, top, width, height }: Box) {
  const { min = 0, max = 1 } = (chart.options.scales?.['x'] ?? {}) as { min?: number; max?: number }
  let most = 0
  for (const { data } of lines) for (const { y } of data as unknown as Spot[]) if (y > most) most = y
  return ({ x, y }: Spot): Spot => ({
    x: left + (width * (x - min)) / (max - min),
    y: top + height * (1 - y / (1.12 * most || 1)),
  })
}

function writeNames(chart: Chart, area: Box, taken: readonly Box[]): void {
  const lines = drawnLines(chart)
  const labelled = lines.map(({ dataset, spots }) => ({
    spots,
    ...sizeOf(chart, linesOf(dataset.lineLabel?.text ?? '')),
  }))
  const places = labelsAlongLines(labelled, area, taken)
  for (const [index, { dataset, spots }] of lines.entries()) {
    if (dataset.lineLabel === undefined) continue
    const text = linesOf(dataset.lineLabel.text)
    write(chart, text, dataset.lineLabel.colour, places[index] ?? atTheEnd(spots, sizeOf(chart, text), area))
  }
}

/** Where no place is left after all, though there was one by the estimate. */
function atTheEnd(spots: readonly Spot[], { width, height }: { width: number; height: number }, area: Box): Box {
  const last = spots.at(-1) ?? { x: area.left, y: area.top }
  return {
    left: Math.min(last.x, area.left + area.width) - width,
    top: Math.max(area.top, last.y - height - 5),
    width,
    height,
  }
}

/** The points' labels first: they stand for one place each, a name anywhere along its line. */
function writePoints(chart: Chart, area: Box, lines: readonly DrawnLine[]): Box[] {
  const points = datasetsOf(chart).flatMap((dataset, index) => {
    if (dataset.pointLabels === undefined || !chart.isDatasetVisible(index)) return []
    const { data, xScale } = chart.getDatasetMeta(index)
    const places = data as unknown as readonly Spot[]
    const within = { ...area, left: xScale?.left ?? area.left, width: xScale?.width ?? area.width }
    return dataset.pointLabels.flatMap(({ at, text, colour }) => {
      const spot = places[at]
      const rows = text.split('\n')
      return spot === undefined ? [] : [{ x: spot.x, y: spot.y, rows, colour, within, ...sizeOf(chart, rows) }]
    })
  })
  const marks = [...points, ...lineless(chart)].flatMap(({ x, y }) => marked(x, y))
  const passed = [...lines.flatMap(({ samples }) => samples), ...marks]
  const boxes = labelsBesidePoints(points, area, passed)
  for (const [index, box] of boxes.entries()) {
    if (box !== null) write(chart, points[index].rows, points[index].colour, box)
  }
  return boxes.filter((box) => box !== null)
}

/** Marks that are not connected, with labels or without. */
function lineless(chart: Chart): Spot[] {
  return datasetsOf(chart).flatMap((dataset, index) => {
    const { showLine, pointRadius } = dataset as { showLine?: boolean; pointRadius?: unknown }
    if (showLine !== false || pointRadius === 0 || !chart.isDatasetVisible(index)) return []
    return chart.getDatasetMeta(index).data as unknown as readonly Spot[]
  })
}

/** A mark is hidden sooner than a line, most of which can still be seen. */
const marked = (x: number, y: number): Spot[] =>
  [-4, -2, 0, 2, 4].flatMap((dx) => [-4, -2, 0, 2, 4].map((dy) => ({ x: x + dx, y: y + dy })))

interface DrawnLine {
  readonly dataset: FigureDataset
  readonly spots: readonly Spot[]
  readonly samples: readonly Spot[]
}

function drawnLines(chart: Chart): DrawnLine[] {
  const { left, right } = chart.chartArea
  return datasetsOf(chart).flatMap((dataset, index) => {
    if (!isLine(dataset) || !chart.isDatasetVisible(index)) return []
    const places = chart.getDatasetMeta(index).data as unknown as readonly Spot[]
    const within = places.filter(({ x }) => x >= left - 1 && x <= right + 1)
    const spots = cornersOf(within, 'stepped' in dataset && dataset.stepped === 'before')
    return [{ dataset, spots, samples: samplesOf(spots) }]
  })
}

/** A stepped line rises at its earlier place. */
function cornersOf(spots: readonly Spot[], isStepped: boolean): Spot[] {
  if (!isStepped) return [...spots]
  return spots.flatMap((spot, index) => (index === 0 ? [spot] : [{ x: spots[index - 1].x, y: spot.y }, spot]))
}

function isLine(dataset: FigureDataset): boolean {
  return dataset.lineLabel !== undefined
}

const datasetsOf = (chart: Chart) => chart.data.datasets as unknown as readonly FigureDataset[]

const linesOf = (text: string): string[] => wrapText(text, NAME_WIDTH)

const fontOf = (chart: Chart): string => {
  const { family = 'sans-serif' } = chart.options.font ?? {}
  return `${FONT}px ${String(family)}`
}

function sizeOf(chart: Chart, rows: readonly string[]): { readonly width: number; readonly height: number } {
  const context = chart.ctx
  context.save()
  context.font = fontOf(chart)
  const width = rows.reduce((most, row) => Math.max(most, context.measureText(row).width), 0)
  context.restore()
  return { width: width + 4, height: LINE_HEIGHT * rows.length }
}

/** On white that lets a little through, so that it can be read where a line or a shading lies under it. */
function write(chart: Chart, rows: readonly string[], colour: string, { left, top, width, height }: Box): void {
  const context = chart.ctx
  context.save()
  context.fillStyle = 'rgba(255,255,255,0.8)'
  context.fillRect(left, top, width, height)
  context.font = fontOf(chart)
  context.fillStyle = colour
  context.textAlign = 'left'
  context.textBaseline = 'middle'
  for (const [row, text] of rows.entries()) context.fillText(text, left + 2, top + LINE_HEIGHT * (row + 0.5))
  context.restore()
}
