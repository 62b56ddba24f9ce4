import type { ChartDataset } from 'chart.js'
import type { Marker, StateStyle } from './palette.ts'

/** A dataset with what the legend and the page's tooltips need to know of it. */
export type FigureDataset = LineDataset | BarDataset
export type LineDataset = ChartDataset<'line'> & Named
export type BarDataset = ChartDataset<'bar'> & Named

interface Named {
  /** Its mark in the legend; a dataset without one is not named there. */
  readonly swatch?: Swatch
  /** What it shows at one of its points, in words; a dataset without it has no tooltip. */
  readonly describe?: (index: number) => string | null
  /** Its name beside the line, which takes the place of its entry in the legend where all lines can be named so. */
  readonly lineLabel?: { readonly text: string; readonly colour: string }
  /** Of upright bars, how densely each is hatched: from 0 to 1. */
  readonly hatched?: readonly number[]
  /** How its bars, or the area below its line, are hatched. */
  readonly style?: StateStyle
  /** What is written beside its points, by their place in the data; the first of them stand before the others. */
  readonly pointLabels?: readonly PointLabel[]
}

/** Its rows are parted by line breaks. */
export interface PointLabel {
  readonly at: number
  readonly text: string
  readonly colour: string
}

export type Swatch =
  | { readonly kind: 'area'; readonly colour: string; readonly hatched?: boolean }
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
