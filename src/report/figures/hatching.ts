import type { Chart, Plugin } from 'chart.js'
import { type FigureDataset, swatchWidth } from './figure-dataset.ts'
import { hitBoxes, isContinued } from './legend-markers.ts'
import { colours, type Hatching, inkOf, type StateStyle, veil } from './palette.ts'

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const spacing = 6

/** Lines of a hatching over a box; the caller has clipped to the shape. */
function drawLines(chart: Chart, box: Box, hatching: Hatching, ink: string): void {
  const context = chart.ctx
  const { left, top, width, height } = box
  context.strokeStyle = ink
  context.lineWidth = 1
  context.beginPath()
  const stroke = (x1: number, y1: number, x2: number, y2: number) => {
    context.moveTo(x1, y1)
    context.lineTo(x2, y2)
  }
  if (hatching === 'vertical')
    for (let x = left - (left % spacing) + spacing; x < left + width; x += spacing) stroke(x, top, x, top + height)
  if (hatching === 'horizontal')
    for (let y = top + spacing / 2; y < top + height; y += spacing) stroke(left, y, left + width, y)
  for (let x = left - height - (left % spacing); x < left + width; x += spacing) {
    if (hatching === 'rising' || hatching === 'crossed') stroke(x, top + height, x + height, top)
    if (hatching === 'falling' || hatching === 'crossed') stroke(x, top, x + height, top + height)
  }
  context.stroke()
}

/** Hatches a rectangle. */
function hatchBox(chart: Chart, box: Box, hatching: Hatching, ink: string): void {
  if (hatching === 'none' || box.width <= 0) return
  const context = chart.ctx
  context.save()
  context.beginPath()
  context.rect(box.left, box.top, box.width, box.height)
  context.clip()
  drawLines(chart, box, hatching, ink)
  context.restore()
}

/** Hatches the swatches of datasets that name a state style. */
function hatchSwatches(chart: Chart): void {
  for (const [index, item] of (chart.legend?.legendItems ?? []).entries()) {
    const style = (chart.data.datasets[item.datasetIndex ?? 0] as { style?: StateStyle }).style
    const box = hitBoxes(chart)[index]
    if (style === undefined || box === undefined || isContinued(item)) continue
    const middle = box.top + box.height / 2
    hatchBox(chart, { left: box.left, top: middle - 5, width: swatchWidth, height: 10 }, style.hatching, style.ink)
  }
}

/** Hatches what lies between the stepped line of a dataset that names a state style and the next one. */
export const hatchedAreas: Plugin = {
  id: 'hatchedAreas',
  afterDatasetsDraw: (chart) => {
    const { left, top, width, height } = chart.chartArea
    const context = chart.ctx
    for (const [index, dataset] of chart.data.datasets.entries()) {
      const style = (dataset as { style?: StateStyle }).style
      if (style === undefined || style.hatching === 'none' || !chart.isDatasetVisible(index)) continue
      const [upper, lower] = [index, index + 1].map((each) => cornersOf(chart, each))
      context.save()
      context.beginPath()
      for (const { x, y } of [...upper, ...lower.toReversed()]) context.lineTo(x, y)
      context.clip()
      drawLines(chart, { left, top, width, height }, style.hatching, style.ink)
      context.restore()
    }
  },
  afterDraw: hatchSwatches,
}

/** Of a line that keeps its height until the next point. */
function cornersOf(chart: Chart, index: number): { readonly x: number; readonly y: number }[] {
  const points = chart.getDatasetMeta(index).data
  return points.flatMap(({ x, y }, i) =>
    i === 0
      ? [{ x, y }]
      : [
          { x, y: points[i - 1].y },
          { x, y },
        ],
  )
}

/** Hatches the bars of datasets that name a state style, and their swatches in the legend. */
export const hatchedBars: Plugin = {
  id: 'hatchedBars',
  afterDatasetsDraw: (chart) => {
    for (const [index, dataset] of chart.data.datasets.entries()) {
      const style = (dataset as { style?: StateStyle }).style
      if (style === undefined || !chart.isDatasetVisible(index)) continue
      for (const bar of chart.getDatasetMeta(index).data) {
        const { x, y, base, height } = bar as unknown as { x: number; y: number; base: number; height: number }
        const box = { left: Math.min(x, base), top: y - height / 2, width: Math.abs(x - base), height }
        hatchBox(chart, box, style.hatching, style.ink)
      }
    }
  },
  afterDraw: hatchSwatches,
}

/** Hatches upright bars and their swatches in the legend; what is drawn later stands over the lines. */
export const hatchedColumns: Plugin = {
  id: 'hatchedColumns',
  afterDatasetDraw: (chart, { index }) => {
    const { hatched } = chart.data.datasets[index] as unknown as FigureDataset
    if (hatched === undefined || !chart.isDatasetVisible(index)) return
    for (const [place, bar] of chart.getDatasetMeta(index).data.entries()) {
      const { x, y, base, width } = bar as unknown as { x: number; y: number; base: number; width: number }
      const box = { left: x - width / 2, top: y, width, height: base - y }
      hatchBox(chart, box, 'rising', mixedInk(hatched[place]))
    }
  },
  afterDraw: (chart) => {
    for (const [place, item] of (chart.legend?.legendItems ?? []).entries()) {
      const { swatch } = chart.data.datasets[item.datasetIndex ?? 0] as unknown as FigureDataset
      const box = hitBoxes(chart)[place]
      if (box === undefined || isContinued(item) || swatch?.kind !== 'area' || swatch.hatched !== true) continue
      const middle = box.top + box.height / 2
      hatchBox(chart, { left: box.left, top: middle - 5, width: swatchWidth, height: 10 }, 'rising', mixedInk(1))
    }
  },
}

const mixedInk = (share: number): string => veil(inkOf(colours.orange), 0.75 * share)
