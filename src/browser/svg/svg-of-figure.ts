import { BasicPlatform, Chart, type ChartConfiguration } from 'chart.js'
import type { Figure } from '../../report/figures/figure.ts'
import { sizedFigure } from '../../report/figures/sized-figure.ts'
import { svgDocument } from '../../report/figures/svg-document.ts'
import { whiteBackground } from '../white-background.ts'
import { type Pen, SvgContext } from './svg-context.ts'
import { SvgPath } from './svg-path.ts'

/**
 * A figure as SVG for an A4 page, laid out as the command line does it; its text is text.
 *
 * @param pen measures texts
 */
export function svgOfFigure(made: Figure, pen: Pen): string {
  const figure = sizedFigure(made, 'page')
  const context = new SvgContext(figure, pen)
  const { config } = figure
  const options = { ...config.options, responsive: false, animation: false, devicePixelRatio: 1 } as const
  const plugins = [whiteBackground, ...(config.plugins ?? [])]
  // it has nothing of an element of the page
  const platform = BasicPlatform
  withSvgPaths(() =>
    new Chart(context as never, { ...config, options, plugins, platform } as ChartConfiguration).destroy(),
  )
  return svgDocument(context.drawing, figure)
}

/** Chart.js draws lines by way of Path2D, from which nothing can be read. */
function withSvgPaths(draw: () => void): void {
  const { Path2D: own } = globalThis
  globalThis.Path2D = SvgPath as never
  try {
    draw()
  } finally {
    globalThis.Path2D = own
  }
}
