import type { ChartDataset } from 'chart.js'
import type { Marker } from './palette.ts'

/** A dataset with what the legend and the page's tooltips need to know of it. */
export type FigureDataset = LineDataset | BarDataset
export type LineDataset = ChartDataset<'line'> & Named
export type BarDataset = ChartDataset<'bar'> & Named

interface Named {
  /** Its mark in the legend; a dataset without one is not named there. */
  readonly swatch?: Swatch
  /** What it shows at one of its points, in words; a dataset without it has no tooltip. */
  readonly describe?: (index: number) => string | null
}

export type Swatch =
  | { readonly kind: 'area'; readonly colour: string }
  | {
      readonly kind: 'line'
      readonly colour: string
      readonly dash?: readonly number[]
      readonly width?: number
      readonly marker?: Marker
    }
  | { readonly kind: 'marker'; readonly colour: string; readonly marker: Marker; readonly hollow?: boolean }

/** Width of the swatches, in pixels. */
export const swatchWidth = 36
