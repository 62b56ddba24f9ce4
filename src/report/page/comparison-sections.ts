import type { Results } from '../../experiments/results.ts'
import { escapeHtml } from '../escape-html.ts'
import { comparisonFigures } from '../figures/all-figures.ts'
import type { Figure } from '../figures/figure.ts'
import { comparisonTables } from '../tables/all-tables.ts'
import { chosenFirst } from '../tables/chosen-first.ts'
import { rankedPlansTable } from '../tables/ranked-plans-table.ts'
import { say, type Language } from '../words/say.ts'
import { figureHtml } from './figure-html.ts'
import { foldedTable } from './folded-table.ts'
import type { PageSection } from './page-section.ts'

/** The figures of all plans together; no section where there is none. */
export function figuresSections(results: Results, language: Language): PageSection[] {
  const figures = [...comparisonFigures(results, language)]
  if (figures.length === 0) return []
  return [{ id: 'figures', title: say(language, 'html.mainFigures'), html: figuresHtml(figures, 3, language) }]
}

/** Main figures, and folded the others. */
export function figuresHtml(figures: readonly Figure[], level: 3 | 4, language: Language): string {
  const html = (of: readonly Figure[]) => of.map((figure) => figureHtml(figure, level, language)).join('\n')
  const more = figures.filter(({ rank }) => rank === 'detail')
  const title = escapeHtml(say(language, 'html.moreFigures'))
  return [
    html(figures.filter(({ rank }) => rank === 'main')),
    ...(more.length === 0 ? [] : [`<details class="more"><summary>${title}</summary>\n${html(more)}</details>`]),
  ].join('\n')
}

/** The plans, the best first, and under them every measure, folded. */
export function plansSection(results: Results, language: Language): PageSection {
  const tables = comparisonTables(results, language).map((table) => chosenFirst(table, results, language))
  return {
    id: 'plans',
    title: say(language, 'html.plans'),
    html: [
      foldedTable(rankedPlansTable(results, language), true),
      `<h3>${escapeHtml(say(language, 'html.inDetail'))}</h3>`,
      ...tables.map((table) => foldedTable(table)),
    ].join('\n'),
  }
}
