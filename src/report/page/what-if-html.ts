import { baseName } from '../../scenario/text/source.ts'
import type { Control } from '../../scenario/controls/control.ts'
import { placeOf } from '../../scenario/controls/slider-places.ts'
import { shownResults } from '../called.ts'
import { escapeHtml } from '../escape-html.ts'
import type { Figure } from '../figures/figure.ts'
import { whatIfFigures } from '../figures/what-if-figures.ts'
import { htmlTable } from '../tables/html-table.ts'
import { whatIfTable } from '../tables/what-if-table.ts'
import { say, type Language } from '../words/say.ts'
import { figureHtml } from './figure-html.ts'
import { filledTemplate, scriptJson } from './filled-template.ts'
import { packed } from './packed.ts'
import { whatIfResults } from './page-results.ts'
import type { WhatIfContent } from './what-if-content.ts'

/**
 * The what-if page: the built template with its controls and its first figures and, as JSON, all that its scripts
 * simulate. Throws when the template lacks a place.
 */
export function whatIfHtml(template: string, content: WhatIfContent): string {
  const { language, results } = content
  const shown = shownResults(results, language)
  const title = say(language, 'page.title', { scenario: shown.scenario.title })
  const data = { ...content, results: packed(whatIfResults(results)) }
  return filledTemplate(template, [
    ['<html lang="en">', `<html lang="${language}">`],
    ['<title>antrean</title>', `<title>${escapeHtml(title)}</title>`],
    ['<main></main>', `<main>\n${body({ ...content, results: shown }, title)}\n</main>`],
    ...(content.served === undefined ? [] : [hearsItsProgram]),
    ['<!-- content -->', `<script type="application/json" id="content">${scriptJson(data)}</script>`],
  ])
}

/** What the policy of the page leaves it: to hear from where it came. */
const hearsItsProgram = ["default-src 'none'", "default-src 'none'; connect-src 'self'"] as const

function body({ language, results, controls, scenario }: WhatIfContent, title: string): string {
  return [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(say(language, 'page.intro'))}</p>`,
    `<noscript><p>${escapeHtml(say(language, 'noScript'))}</p></noscript>`,
    `<div class="sides"><form id="controls" autocomplete="off" aria-label="${escapeHtml(say(language, 'page.controls'))}">`,
    ...groups(controls, language),
    ...(controls.length === 0 ? [`<p>${escapeHtml(say(language, 'page.nothingToSet'))}</p>`] : []),
    `<p class="buttons">${button('undo', say(language, 'page.undo'))}${button('reset', say(language, 'page.reset'))}</p>`,
    '</form><div>',
    '<div id="served"></div><p id="status" role="status"></p><div id="problems" role="alert"></div>',
    `<section><h2>${escapeHtml(say(language, 'page.plans'))}</h2>`,
    `<div id="plans">${htmlTable(whatIfTable(results, language))}</div>`,
    ...whatIfFigures(results, language).map((figure) => figureHtml(figure, 3, language, saving(figure, language))),
    '</section></div></div>',
    `<section><h2>${escapeHtml(say(language, 'page.files'))}</h2><p class="buttons">`,
    button('copy-link', say(language, 'page.copyLink')),
    button('save-setting', say(language, 'page.saveSetting')),
    `<label class="file">${escapeHtml(say(language, 'page.openSetting'))}<input type="file" id="open-setting" accept=".json" /></label>`,
    button('save-scenario', say(language, 'page.saveScenario')),
    ...[scenario.file, ...Object.keys(scenario.files)].map((file, index) =>
      button(`save-file-${index}`, say(language, 'page.saveFile', { file: baseName(file) })),
    ),
    '</p></section>',
  ].join('\n')
}

const button = (id: string, text: string): string => `<button type="button" id="${id}">${escapeHtml(text)}</button>`

function groups(controls: readonly Control[], language: Language): string[] {
  return (['choices', 'circumstances', 'unknowns'] as const).flatMap((group) => {
    const own = controls.flatMap((control, index) =>
      (control.group ?? control.kind) === group ? [controlHtml(control, index, language)] : [],
    )
    if (own.length === 0) return []
    return [`<fieldset><legend>${escapeHtml(say(language, `page.${group}`))}</legend>`, ...own, '</fieldset>']
  })
}

/** It begins with nothing set. */
function controlHtml(control: Control, index: number, language: Language): string {
  const { kind, title, values, isOrdered } = control
  const id = `control-${index}`
  const unset = control.unset?.title ?? say(language, `page.unset.${kind}`)
  const label = `<label for="${id}">${escapeHtml(title)}</label>`
  if (isOrdered) {
    return `<p>${label}<output for="${id}">${escapeHtml(unset)}</output><input type="range" id="${id}" min="0" max="${values.length}" step="1" value="${placeOf(control, 0)}" aria-valuetext="${escapeHtml(unset)}" /></p>`
  }
  const options = [unset, ...values.map((each) => each.title)]
  const items = options.map((option, place) => `<option value="${place}">${escapeHtml(option)}</option>`)
  return `<p>${label}<select id="${id}">${items.join('')}</select></p>`
}

/** In each of the forms in which a figure is saved. */
function saving({ name }: Figure, language: Language): string {
  const buttons = [
    button(`save-svg-${name}`, say(language, 'page.saveSvg')),
    button(`save-png-${name}`, say(language, 'page.savePng')),
  ]
  return `<p class="buttons">${buttons.join('')}</p>`
}
