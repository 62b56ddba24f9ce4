import { escapeHtml } from '../escape-html.ts'

/** A part of a page under a heading of its own, which the table of contents names. */
export interface PageSection {
  /** Of the element, unique in the page. */
  readonly id: string
  readonly title: string
  /** How it is set off from the others. */
  readonly kind?: 'answer'
  /** What stands under the heading. */
  readonly html: string
}

export function sectionHtml({ id, title, kind, html }: PageSection): string {
  const mark = kind === undefined ? '' : ` class="${kind}"`
  return `<section id="${id}"${mark} aria-labelledby="${id}-title"><h2 id="${id}-title">${escapeHtml(title)}</h2>\n${html}\n</section>`
}

export function contentsHtml(sections: readonly PageSection[], label: string): string {
  const links = sections.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`)
  return `<nav aria-label="${escapeHtml(label)}"><ul>${links.join('')}</ul></nav>`
}
