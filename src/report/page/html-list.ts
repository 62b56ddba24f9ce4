import { escapeHtml } from '../escape-html.ts'

/** Texts as a list in HTML; nothing where there are none. */
export function htmlList(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`
}
