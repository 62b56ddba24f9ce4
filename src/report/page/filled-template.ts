import { visibleJson } from '../../scenario/text/visible-text.ts'

/**
 * A built page with its places filled in. Throws when it lacks one of them.
 *
 * @param places what stands in the template, and what comes there instead
 */
export function filledTemplate(template: string, places: readonly (readonly [string, string])[]): string {
  return places.reduce((html, [place, content]) => {
    const start = html.indexOf(place)
    if (start < 0) throw new Error(`the page's template lacks ${place}; build it again`)
    return html.slice(0, start) + content + html.slice(start + place.length)
  }, template)
}

/** JSON that can stand inside a script element whatever its strings say. */
export function scriptJson(value: unknown): string {
  return visibleJson(JSON.stringify(value)).replaceAll('<', String.raw`\u003c`)
}
