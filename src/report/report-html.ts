import type { PlanResults, Results } from '../experiments/results.ts'
import { escapeHtml, escapeName } from './escape-html.ts'
import { comparisonFigures, planFigures } from './figures/all-figures.ts'
import type { Figure } from './figures/figure.ts'
import { planOf } from './figures/figure.ts'
import { manifestFacts } from './manifest-facts.ts'
import { loneReplication, sayOf } from './lone-replication.ts'
import { filledTemplate, scriptJson } from './page/filled-template.ts'
import { ledgerSection } from './page/ledger-section.ts'
import { packed } from './page/packed.ts'
import { pageResults } from './page/page-results.ts'
import { saySummedUp } from './summed-up.ts'
import { howToRead } from './summary-markdown.ts'
import { comparisonTables, planTables } from './tables/all-tables.ts'
import { htmlTable } from './tables/html-table.ts'
import { verdict } from './verdict/verdict.ts'
import type { Language } from './words/say.ts'
import { say } from './words/say.ts'

/**
 * The report as one page that needs nothing else: the built template with its texts and tables as HTML and, as JSON, what
 * the template's script draws the charts from. Throws when the template lacks a place.
 */
export function reportHtml(template: string, results: Results, language: Language): string {
  const page = pageResults(results)
  const data = { language, results: packed(page.results) }
  const places: readonly (readonly [string, string])[] = [
    ['<html lang="en">', `<html lang="${language}">`],
    ['<title>antrean</title>', `<title>${escapeHtml(results.scenario.title)}</title>`],
    ['<main></main>', `<main>\n${body(results, page.plans, language)}\n</main>`],
    ['<!-- results -->', `<script type="application/json" id="results">${scriptJson(data)}</script>`],
  ]
  return filledTemplate(template, places)
}

/** @param plans those of which the page has figures and tables */
function body(results: Results, plans: readonly PlanResults[], language: Language): string {
  const shown = planOf(results)
  return [
    `<h1>${escapeHtml(results.scenario.title)}</h1>`,
    answer(results, language),
    `<section><h2>${say(language, overviewTitle(results))}</h2>`,
    ...Array.from(comparisonFigures(results, language), (figure, index) => figureHtml(figure, 'comparison', index)),
    ...comparisonTables(results, language).map(htmlTable),
    '</section>',
    `<section><h2>${say(language, 'planFigures')}</h2>`,
    ...(plans.length === results.plans.length
      ? []
      : [`<p class="note">${saySummedUp('pagePlans', results.plans.length, language)}</p>`]),
    planSelector(plans, shown.name, language),
    ...Array.from(planFigures(results, shown.name, language), (figure, index) => figureHtml(figure, 'plan', index)),
    ...plans.map((plan) => planSection(results, plan.name, plan.name === shown.name, language)),
    '</section>',
    ...ledgerSection(results, language),
    reading(results, language),
  ].join('\n')
}

function overviewTitle(results: Results): 'summaryTables' | 'summaryFigures' | 'comparisonFigures' {
  if (loneReplication(results) !== null) return 'summaryTables'
  return results.comparison === null ? 'summaryFigures' : 'comparisonFigures'
}

function answer(results: Results, language: Language): string {
  const { headline, sentences, warnings } = verdict(results, language)
  const warningList = warnings.length === 0 ? `<p>${say(language, 'noWarnings')}</p>` : list(warnings)
  return [
    `<section class="answer"><h2>${say(language, 'verdictTitle')}</h2>`,
    `<p class="headline">${escapeHtml(headline)}</p>`,
    list(sentences),
    `<h3>${say(language, 'warnings')}</h3>`,
    warningList,
    `<noscript><p>${say(language, 'noScript')}</p></noscript></section>`,
  ].join('\n')
}

const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`

/** The script finds its chart by group and index, and writes the caption anew when another plan is chosen. */
function figureHtml(figure: Figure, group: 'comparison' | 'plan', index: number): string {
  return [
    `<figure data-group="${group}" data-index="${index}">`,
    `<h3>${escapeHtml(figure.title)}</h3>`,
    `<div class="chart" style="height:${figure.height}px"><canvas role="img" aria-label="${escapeHtml(figure.title)}"></canvas></div>`,
    `<figcaption>${escapeHtml(figure.caption)}</figcaption></figure>`,
  ].join('\n')
}

function planSelector(plans: readonly PlanResults[], shown: string, language: Language): string {
  const option = (plan: { name: string; title: string }) =>
    `<option value="${escapeName(plan.name)}"${plan.name === shown ? ' selected' : ''}>${escapeHtml(plan.title)}</option>`
  const options = plans.map(option).join('')
  return `<p class="choice"><label for="plan">${say(language, 'choosePlan')}</label> <select id="plan">${options}</select></p>`
}

function planSection(results: Results, plan: string, shown: boolean, language: Language): string {
  const tables = planTables(results, plan, language).map(htmlTable).join('\n')
  return `<div class="plan-tables" data-plan="${escapeName(plan)}"${shown ? '' : ' hidden'}>${tables}</div>`
}

function reading(results: Results, language: Language): string {
  const facts = manifestFacts(results, language).map(
    ({ name, value }) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`,
  )
  const trust = sayOf(results, language, 'assumptionsText', { replications: results.manifest.replications })
  return [
    `<section><h2>${say(language, 'howToRead')}</h2>${list(howToRead(results, language))}</section>`,
    `<section><h2>${say(language, 'assumptions')}</h2><p>${escapeHtml(trust)}</p></section>`,
    `<section><h2>${say(language, 'manifest')}</h2><dl>${facts.join('')}</dl></section>`,
  ].join('\n')
}
