import type { ChartConfiguration } from 'chart.js'
import { footerLines, LEGEND_ROW, legendRows, subtitleWithin, titleLines } from './chart-frame.ts'
import { wrapText } from './wrap-text.ts'
import type { Figure } from './figure.ts'
import type { FigureDataset } from './figure-dataset.ts'
import { type FigureSize, figureSizes } from './figure-sizes.ts'

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
  const needed =
    frameHeight(figure, wide) +
    (figure.isOfRows ? rowsHeight(figure) : figure.panels === 1 ? plot : Math.round(1.4 * plot))
  // What has more rows than fit is drawn smaller, in the same proportions.
  const shrinking = Math.max(1, needed / tall)
  const width = Math.round(wide * shrinking)
  const height = isTallAlways || shrinking > 1 ? Math.round(tall * shrinking) : needed
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
const [TITLE_LINE, FOOTER_LINE, MARGINS] = [20, 12.5, 36]

/** Of what is around the chart: title, legend, footer. */
function frameHeight({ title, footer, config }: Figure, width: number): number {
  const datasets = config.data.datasets as unknown as readonly FigureDataset[]
  return Math.ceil(
    MARGINS +
      TITLE_LINE * titleLines(title, width).length +
      LEGEND_ROW * legendRows(datasets, width) +
      FOOTER_LINE * footerLines(footer, width).length,
  )
}

function rowsHeight(figure: Figure): number {
  return figure.height - frameHeight(figure, figure.width)
}

/** Its texts broken into lines for that size. */
function laidOut({ title, footer, config }: Figure, width: number, height: number): ChartConfiguration {
  const { options } = config
  const plugins = options?.plugins
  return {
    ...config,
    options: {
      ...options,
      scales: Object.fromEntries(
        Object.entries(options?.scales ?? {}).map(([name, scale]) => {
          const room = name.startsWith('y') ? height - 150 : options?.indexAxis === 'y' ? 0.55 * width : width - 60
          return [name, withTitleInLines(scale as Scale, Math.max(12, Math.floor(room / 6.6)))]
        }),
      ),
      plugins: {
        ...plugins,
        title: { ...plugins?.title, text: titleLines(title, width) },
        subtitle: { ...plugins?.subtitle, text: footerLines(footer, width) },
        legend: { ...plugins?.legend, ...underTitleWithin(plugins?.legend?.title, width) },
      },
    },
  } as ChartConfiguration
}

/** The line under the title, which has one line only. */
function underTitleWithin(title: Scale['title'], width: number): { readonly title?: Scale['title'] } {
  const text = title?.text
  return typeof text === 'string' ? { title: { ...title, text: subtitleWithin(text, width) } } : {}
}

interface Scale {
  readonly title?: { readonly text?: unknown }
}

function withTitleInLines(scale: Scale, characters: number): Scale {
  const text = scale.title?.text
  return typeof text === 'string' ? { ...scale, title: { ...scale.title, text: wrapText(text, characters) } } : scale
}
