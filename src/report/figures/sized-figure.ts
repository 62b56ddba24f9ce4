import type { ChartConfiguration } from 'chart.js'
import { largest } from '../../statistics/extremes.ts'
import { total } from '../../statistics/total.ts'
import {
  footerLines,
  LEGEND_ROW,
  legendRows,
  SUBTITLE_LINE,
  subtitleLines,
  titleLines,
  underTitle,
} from './chart-frame.ts'
import type { Figure } from './figure.ts'
import type { FigureDataset } from './figure-dataset.ts'
import { type FigureSize, figureSizes } from './figure-sizes.ts'
import {
  axesBeside,
  CROWDED,
  linesMore,
  scalesOf,
  subtitleOf,
  withFewTicks,
  withNamesInLines,
  withTitleInLines,
} from './texts-in-lines.ts'
import { wrapText } from './wrap-text.ts'

/** A figure laid out for a slide or for paper. */
export interface SizedFigure extends Figure {
  /** On paper, or on a slide as it is printed. */
  readonly centimetres: { readonly width: number; readonly height: number }
  /** Of the PNG, for each pixel of the layout. */
  readonly pixelScale: number
  /** Of the PNG, in an inch. */
  readonly dotsPerInch: number
}

/** The figure in that size, its texts as large as one can read them there. */
export function sizedFigure(figure: Figure, size: FigureSize): SizedFigure {
  const { width: across, wide, tall, isTallAlways, plot, dotsPerInch } = figureSizes[size]
  const narrow = Math.max(wide, figure.leastWidth)
  const tallest = (tall * narrow) / wide
  const needed =
    frameHeight(figure, narrow) +
    (figure.isOfRows ? rowsHeight(figure, narrow) : figure.panels === 1 ? plot : Math.round(1.4 * plot))
  // What has more rows than fit is drawn smaller, in the same proportions.
  const shrinking = Math.max(1, needed / tallest)
  const width = Math.round(narrow * shrinking)
  const height = isTallAlways || shrinking > 1 ? Math.round(tallest * shrinking) : needed
  return {
    ...figure,
    width,
    height,
    config: laidOut(figure, width, height),
    centimetres: { width: across, height: (across * height) / width },
    pixelScale: ((across / 2.54) * dotsPerInch) / width,
    dotsPerInch,
  }
}

/** Height of a line of the title and of the footer, and of what is above, between and below all parts. */
const [TITLE_LINE, FOOTER_LINE, MARGINS] = [19.2, 12, 40]

/** Of what is around the chart: title, legend, footer. */
function frameHeight(figure: Figure, width: number): number {
  const { title, footer, config } = figure
  const subtitle = subtitleOf(figure)
  const datasets = config.data.datasets as unknown as readonly FigureDataset[]
  return Math.ceil(
    MARGINS +
      TITLE_LINE * titleLines(title, width).length +
      (subtitle === '' ? 0 : 4 + SUBTITLE_LINE * subtitleLines(subtitle, width).length) +
      LEGEND_ROW * legendRows(datasets, width) +
      FOOTER_LINE * footerLines(footer, width).length,
  )
}

/** Of the rows, which are higher where their names need more lines. */
function rowsHeight(figure: Figure, width: number): number {
  const more = scalesOf(figure).map(
    ([, scale]) => ROW_LINE * (scale.rows?.length ?? 0) * linesMore(scale, ofName(figure, width)),
  )
  return figure.height - frameHeight(figure, figure.width) + total(more)
}

const ROW_LINE = 15

/** Characters of a line of a row's name, in a figure of that width of which names take up to a half. */
function ofName(figure: Figure, width: number): number {
  const part = isCrowded(figure, width) ? 0.32 : 0.46
  return Math.max(12, Math.floor((part * width) / 7.2))
}

const isCrowded = (figure: Figure, width: number): boolean => axesBeside(figure) > 1 && width < CROWDED

/** Its texts broken into lines for that size. */
function laidOut(figure: Figure, width: number, height: number): ChartConfiguration {
  const { title, footer, config, panels } = figure
  const { options } = config
  const [down, across] = [(height - frameHeight(figure, width) - BELOW) / panels, width - 60]
  const plugins = options?.plugins
  return {
    ...config,
    options: {
      ...options,
      scales: Object.fromEntries(
        scalesOf(figure).map(([name, scale]) => {
          const isUpright = name.startsWith('y') || scale.axis === 'y'
          const room = isUpright ? down : options?.indexAxis === 'y' ? (0.55 * width) / axesBeside(figure) : across
          const fitted = !isUpright && isCrowded(figure, width) ? withFewTicks(name, scale) : scale
          const characters = Math.max(12, Math.floor(room / 6.6))
          const lines = isUpright ? 1 : titleLinesBelow(figure, characters)
          return [name, withNamesInLines(withTitleInLines(fitted, characters, lines), ofName(figure, width))]
        }),
      ),
      plugins: {
        ...plugins,
        title: { ...plugins?.title, text: titleLines(title, width) },
        subtitle: { ...plugins?.subtitle, text: footerLines(footer, width) },
        legend: { ...plugins?.legend, ...underTitleWithin(figure, width) },
      },
    },
  } as ChartConfiguration
}

/** Pixels of the dates and the title of the axis below a chart. */
const BELOW = 40

/** Of the titles of axes side by side, which have as many: Chart.js would give the lower ones no room. */
function titleLinesBelow(figure: Figure, characters: number): number {
  if (axesBeside(figure) === 1) return 1
  const titles = scalesOf(figure).flatMap(([name, { title }]) =>
    name.startsWith('y') || typeof title?.text !== 'string' ? [] : [wrapText(title.text, characters).length],
  )
  return largest(titles, 1)
}

function underTitleWithin(figure: Figure, width: number): { readonly title?: object } {
  const subtitle = subtitleOf(figure)
  return subtitle === '' ? {} : { title: underTitle(subtitleLines(subtitle, width)) }
}
