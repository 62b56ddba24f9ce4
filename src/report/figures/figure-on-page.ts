import type { ChartConfiguration } from 'chart.js'
import { LEGEND_ROW, legendRows } from './chart-frame.ts'
import type { FigureDataset } from './figure-dataset.ts'
import type { Figure } from './figure.ts'
import {
  axesBeside,
  CROWDED,
  linesMore,
  type Scale,
  scalesOf,
  withFewTicks,
  withNamesInLines,
  withTitleInLines,
} from './texts-in-lines.ts'

/** Pixels of a letter of an axis, and of a line of them. */
const [LETTER, LINE] = [5.8, 13]

/**
 * The figure laid out for a place in a page that may be as narrow as a telephone: titles of axes and names of rows in lines
 * that fit, and as much higher as these and the legend need. What stands under its title is left to the page.
 *
 * @param width of its place, in CSS pixels
 */
export function figureOnPage(figure: Figure, width: number): Figure {
  const { config, height } = figure
  const { options } = config
  const { legend } = options?.plugins ?? {}
  const datasets = config.data.datasets as unknown as readonly FigureDataset[]
  const scales = scalesOf(figure)
  const [, named] = (hasNames(figure) ? scales.find(([name]) => name === 'y') : undefined) ?? []
  const across = axesBeside(figure)
  const room = (name: string) =>
    name.startsWith('y') ? height / 2 : options?.indexAxis === 'y' ? width / 2 / across : width - 60
  const crowded = across > 1 && width < CROWDED
  const ofName = Math.floor((crowded ? width / 3 - 10 : width / 2 - 20) / LETTER)
  const fitted = (name: string, scale: Scale): Scale => {
    if (scale === named) return withNamesInLines(scale, ofName)
    return name !== 'y' && crowded ? withFewTicks(name, scale) : scale
  }
  const laidOut = (name: string, scale: Scale): Scale =>
    withTitleInLines(fitted(name, scale), Math.max(8, Math.floor(room(name) / LETTER)))
  const rows = legendRows(datasets, width)
  const legendMore = LEGEND_ROW * (rows - legendRows(datasets, figure.width))
  const namesMore = named === undefined ? 0 : LINE * (named.rows?.length ?? 0) * linesMore(named, ofName)
  return {
    ...figure,
    // Chart.js gives a legend half of it at most
    height: Math.max(height + legendMore + namesMore, 2 * LEGEND_ROW * (rows + 1)),
    config: {
      ...config,
      options: {
        ...options,
        scales: Object.fromEntries(scales.map(([name, scale]) => [name, laidOut(name, scale)])),
        plugins: { ...options?.plugins, legend: { ...legend, title: { ...legend?.title, display: false } } },
      },
    } as ChartConfiguration,
  }
}

/** Whether its rows are bars with names, which may be long. */
const hasNames = ({ isOfRows, config }: Figure): boolean => isOfRows && config.options?.indexAxis === 'y'
