import { escapeHtml } from '../escape-html.ts'
import type { SizedFigure } from './sized-figure.ts'

/** Fonts as wide as DejaVu Sans, for those who have it not. */
export const SVG_FONTS = 'DejaVu Sans, Bitstream Vera Sans, Verdana, Geneva, sans-serif'

const ROOT = /<svg [^>]*>/

/**
 * The drawing of a figure as a document of its own: as large as it is on paper, in any size when it is scaled, with its
 * title and what it shows for those who listen to it.
 */
export function svgDocument(drawing: string, { name, title, alt, width, height, centimetres }: SizedFigure): string {
  const [titleId, textId] = [`${name}-title`, `${name}-text`].map(escapeHtml)
  const attributes = [
    'xmlns="http://www.w3.org/2000/svg"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
    `width="${inCentimetres(centimetres.width)}" height="${inCentimetres(centimetres.height)}"`,
    `viewBox="0 0 ${width} ${height}"`,
    `role="img" aria-labelledby="${titleId} ${textId}"`,
    `font-family="${SVG_FONTS}"`,
    // letters as wide as they were measured, also where a browser would fit them to its pixels
    'text-rendering="geometricPrecision"',
  ]
  const [shownTitle, shownText] = [escapeHtml(title), escapeHtml(alt)]
  return drawing.replace(
    ROOT,
    () => `<svg ${attributes.join(' ')}>
<title id="${titleId}">${shownTitle}</title>
<desc id="${textId}">${shownText}</desc>`,
  )
}

const inCentimetres = (length: number): string => `${Math.round(length * 100) / 100}cm`
