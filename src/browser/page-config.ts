import type { ChartConfiguration } from 'chart.js'
import type { Figure } from '../report/figures/figure.ts'

const narrow = 560

/**
 * The figure's chart for a page: as wide as the page, without title and footer (the page has them as text), with
 * smaller letters where the page is narrow.
 */
export function pageConfig(figure: Figure, width: number): ChartConfiguration {
  const { options } = figure.config
  const config = {
    ...figure.config,
    options: {
      ...options,
      responsive: true,
      maintainAspectRatio: false,
      font: { size: width < narrow ? 10 : 12 },
      layout: { padding: { left: 4, right: 22 } },
      plugins: { ...options?.plugins, title: { display: false }, subtitle: { display: false } },
    },
  }
  return config as ChartConfiguration
}
