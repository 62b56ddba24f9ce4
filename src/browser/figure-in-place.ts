import { LEGEND_ROW, legendRows } from '../report/figures/chart-frame.ts'
import type { FigureDataset } from '../report/figures/figure-dataset.ts'
import type { Figure } from '../report/figures/figure.ts'

/** A figure for a place in a page. */
export interface FigureInPlace {
  readonly figure: Figure
  /** What stands under its title; a text of the page. */
  readonly subtitle: string
}

/**
 * The figure as much higher as its legend needs in a narrow place, so that the chart keeps its height.
 *
 * @param width of the place, in CSS pixels
 */
export function figureInPlace(figure: Figure, width: number): FigureInPlace {
  const { config } = figure
  const datasets = config.data.datasets as unknown as readonly FigureDataset[]
  const { legend } = config.options?.plugins ?? {}
  // kept in lines
  const subtitle = legend?.title?.text as readonly string[] | undefined
  const plugins = { ...config.options?.plugins, legend: { ...legend, title: { ...legend?.title, display: false } } }
  const rows = legendRows(datasets, width)
  const height = figure.height + LEGEND_ROW * (rows - legendRows(datasets, figure.width))
  return {
    figure: {
      ...figure,
      // Chart.js gives a legend half of it at most
      height: Math.max(height, 2 * LEGEND_ROW * (rows + 1)),
      config: { ...config, options: { ...config.options, plugins } },
    } as Figure,
    subtitle: subtitle?.join(' ') ?? '',
  }
}
