import type { PlanResults, Results } from '../experiments/results.ts'
import { escapeHtml } from './escape-html.ts'
import { manifestFacts } from './manifest-facts.ts'
import { methods } from './methods.ts'
import { sayOf } from './lone-replication.ts'
import { figuresSections, plansSection } from './page/comparison-sections.ts'
import { decisionSection } from './page/decision-section.ts'
import { filledTemplate, scriptJson } from './page/filled-template.ts'
import { htmlList } from './page/html-list.ts'
import { ledgerSections } from './page/ledger-section.ts'
import { packed } from './page/packed.ts'
import { pageResults } from './page/page-results.ts'
import { contentsHtml, type PageSection, sectionHtml } from './page/page-section.ts'
import { planSections } from './page/plan-sections.ts'
import { replaySections } from './page/replay-section.ts'
import { howToRead } from './summary-markdown.ts'
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
    ['<main></main>', body(results, page.plans, language)],
    ['<!-- results -->', `<script type="application/json" id="results">${scriptJson(data)}</script>`],
  ]
  return filledTemplate(template, places)
}

/** @param plans those of which the page has figures and tables */
function body(results: Results, plans: readonly PlanResults[], language: Language): string {
  const decision = decisionSection(results, language)
  const others = [
    ...figuresSections(results, language),
    plansSection(results, language),
    planSections(results, plans, language),
    ...replaySections(results, language),
    ...ledgerSections(results, language),
    ...reading(results, language),
  ]
  return [
    `<a class="skip" href="#${decision.id}">${escapeHtml(say(language, 'html.skip'))}</a>`,
    `<main><h1>${escapeHtml(results.scenario.title)}</h1>`,
    sectionHtml(decision),
    contentsHtml(others, say(language, 'html.contents')),
    ...others.map(sectionHtml),
    '</main>',
  ].join('\n')
}

function reading(results: Results, language: Language): PageSection[] {
  const facts = manifestFacts(results, language).map(
    ({ name, value }) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`,
  )
  const trust = sayOf(results, language, 'assumptionsText', { replications: results.manifest.replications })
  return [
    { id: 'reading', title: say(language, 'howToRead'), html: htmlList(howToRead(results, language)) },
    { id: 'methods', title: say(language, 'html.methods'), html: htmlList(methods(results, language)) },
    { id: 'trust', title: say(language, 'assumptions'), html: `<p>${escapeHtml(trust)}</p>` },
    { id: 'manifest', title: say(language, 'manifest'), html: `<dl>${facts.join('')}</dl>` },
  ]
}
