import type { PlanResults, Results } from '../../experiments/results.ts'
import { escapeHtml, escapeName } from '../escape-html.ts'
import { planFigures } from '../figures/all-figures.ts'
import { planOf } from '../figures/figure.ts'
import { planHeading } from '../plan-heading.ts'
import { saySummedUp } from '../summed-up.ts'
import { planTables } from '../tables/all-tables.ts'
import { say, type Language } from '../words/say.ts'
import { figuresHtml } from './comparison-sections.ts'
import { foldedTable } from './folded-table.ts'
import type { PageSection } from './page-section.ts'

/**
 * Figures and tables of each plan, of which one is shown at a time. Only the plan that is shown first has places for its
 * figures; the script of the page makes those of the others when they are wanted.
 *
 * @param plans those that the page has
 */
export function planSections(results: Results, plans: readonly PlanResults[], language: Language): PageSection {
  const shown = planOf(results)
  return {
    id: 'plan-details',
    title: say(language, 'planFigures'),
    html: [
      ...(plans.length === results.plans.length
        ? []
        : [`<p class="note">${escapeHtml(saySummedUp('pagePlans', results.plans.length, language))}</p>`]),
      planSelector(plans, shown.name, language),
      ...plans.map((plan) => planHtml(results, plan, plan === shown, language)),
    ].join('\n'),
  }
}

function planSelector(plans: readonly PlanResults[], shown: string, language: Language): string {
  const option = (plan: { name: string; title: string }) =>
    `<option value="${escapeName(plan.name)}"${plan.name === shown ? ' selected' : ''}>${escapeHtml(plan.title)}</option>`
  const options = plans.map(option).join('')
  return `<p class="choice"><label for="plan">${escapeHtml(say(language, 'choosePlan'))}</label> <select id="plan">${options}</select></p>`
}

function planHtml(results: Results, plan: PlanResults, isShown: boolean, language: Language): string {
  const figures = isShown ? figuresHtml([...planFigures(results, plan.name, language)], 4, language) : ''
  return [
    `<div class="plan" data-plan="${escapeName(plan.name)}"${isShown ? '' : ' hidden'}>`,
    `<h3>${escapeHtml(planHeading(results, plan, language))}</h3>`,
    `<div class="figures">${figures}</div>`,
    ...planTables(results, plan.name, language).map((table) => foldedTable(table)),
    '</div>',
  ].join('\n')
}
