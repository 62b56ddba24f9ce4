import { visibleText } from '../scenario/text/visible-text.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
}

/** Text for HTML, inside elements and inside quoted attributes; what is hidden in it is written out. */
export function escapeHtml(text: string): string {
  return escapeName(visibleText(text))
}

/** A name in an attribute, as it is: it is compared, and not shown. */
export function escapeName(name: string): string {
  return name.replace(/[&<>"'\r]/g, (character) => entities[character])
}
