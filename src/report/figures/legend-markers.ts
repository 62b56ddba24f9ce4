import type { Chart, Plugin } from 'chart.js'
import type { FigureDataset } from './figure-dataset.ts'
import { swatchWidth } from './figure-dataset.ts'
import type { Marker } from './palette.ts'

/** Puts the marker of a line on its dashed swatch in the legend, where Chart.js shows either the line or the marker. */
export const legendMarkers: Plugin = {
  id: 'legendMarkers',
  afterDraw: (chart) => {
    for (const [index, item] of (chart.legend?.legendItems ?? []).entries()) {
      const { swatch } = chart.data.datasets[item.datasetIndex ?? 0] as unknown as FigureDataset
      const box = hitBoxes(chart)[index]
      if (
        box === undefined ||
        isContinued(item) ||
        swatch === undefined ||
        swatch.kind === 'area' ||
        swatch.marker === undefined
      )
        continue
      const filled = swatch.kind === 'marker' && swatch.hollow !== true
      const centre = { x: box.left + swatchWidth / 2, y: box.top + box.height / 2 }
      drawMarker(chart, swatch.marker, centre, swatch.colour, filled ? swatch.colour : '#FFFFFF')
    }
  },
}

/** Whether an entry is a further line of the one before, which has the swatch. */
export function isContinued(item: object): boolean {
  return 'isContinued' in item
}

interface HitBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where the legend's entries stand; not in the types of Chart.js. */
export function hitBoxes(chart: Chart): readonly HitBox[] {
  return (chart.legend as unknown as { legendHitBoxes?: readonly HitBox[] }).legendHitBoxes ?? []
}

const radius = 4.5

/** Corners of each marker in multiples of the radius; crossing strokes are given as separate paths. */
const outlines: Readonly<Record<Exclude<Marker, 'circle'>, readonly (readonly (readonly [number, number])[])[]>> = {
  rect: [
    [
      [-0.7, -0.7],
      [0.7, -0.7],
      [0.7, 0.7],
      [-0.7, 0.7],
      [-0.7, -0.7],
    ],
  ],
  rectRounded: [
    [
      [-0.8, -0.5],
      [-0.5, -0.8],
      [0.5, -0.8],
      [0.8, -0.5],
      [0.8, 0.5],
      [0.5, 0.8],
      [-0.5, 0.8],
      [-0.8, 0.5],
      [-0.8, -0.5],
    ],
  ],
  rectRot: [
    [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ],
  ],
  triangle: [
    [
      [0, -1],
      [0.87, 0.5],
      [-0.87, 0.5],
      [0, -1],
    ],
  ],
  crossRot: [
    [
      [-0.7, -0.7],
      [0.7, 0.7],
    ],
    [
      [-0.7, 0.7],
      [0.7, -0.7],
    ],
  ],
  star: [
    [
      [-0.7, -0.7],
      [0.7, 0.7],
    ],
    [
      [-0.7, 0.7],
      [0.7, -0.7],
    ],
    [
      [-1, 0],
      [1, 0],
    ],
    [
      [0, -1],
      [0, 1],
    ],
  ],
}

function drawMarker(
  chart: Chart,
  marker: Marker,
  centre: { readonly x: number; readonly y: number },
  colour: string,
  fill: string,
): void {
  const context = chart.ctx
  const { x, y } = centre
  context.save()
  context.setLineDash([])
  context.lineWidth = 2
  context.strokeStyle = colour
  context.fillStyle = fill
  context.beginPath()
  if (marker === 'circle') context.arc(x, y, radius, 0, 2 * Math.PI)
  else {
    for (const path of outlines[marker]) {
      for (const [index, [dx, dy]] of path.entries()) {
        if (index === 0) context.moveTo(x + radius * dx, y + radius * dy)
        else context.lineTo(x + radius * dx, y + radius * dy)
      }
    }
  }
  context.fill()
  context.stroke()
  context.restore()
}
