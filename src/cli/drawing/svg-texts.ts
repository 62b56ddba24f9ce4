import type { SKRSContext2D } from '@napi-rs/canvas'
import { escapeHtml } from '../../report/escape-html.ts'

/** What a context has to know of a text to place it. */
type Pen = Pick<SKRSContext2D, 'textAlign' | 'measureText'>

interface PlacedText {
  readonly text: string
  /** The attributes that place it, without its baseline, which the canvas works out. */
  readonly place: string
}

const anchors: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' }

/** A text of the canvas, with the height of its baseline: the canvas gives each letter a place of its own. */
const MARKED = /<text ([^>]*?)x="[^"]*" y="([^",]*)[^"]*">(\d+)<\/text>/g

/**
 * The texts of a drawing. The canvas makes an element of each word, with a place for each letter, and leaves out letters
 * that its font has not. So it draws a number in place of each text, in its colour and turned like it, and the text is
 * put there afterwards, whole: it can be selected, searched and edited, and stays in its place in other fonts.
 */
export class SvgTexts {
  private readonly texts: PlacedText[] = []

  /** Returns what the canvas has to draw in the place of a text at `x`, which may be squeezed to a width. */
  mark(pen: Pen, text: string, x: number, widest?: number): string {
    const anchor = anchors[pen.textAlign]
    const isSqueezed = widest !== undefined && pen.measureText(text).width > widest
    const attributes = [
      `x="${hundredths(x)}"`,
      ...(anchor === undefined ? [] : [`text-anchor="${anchor}"`]),
      ...(isSqueezed ? [`textLength="${hundredths(widest)}" lengthAdjust="spacingAndGlyphs"`] : []),
    ]
    this.texts.push({ text: escapeHtml(text), place: attributes.join(' ') })
    return String(this.texts.length - 1)
  }

  /** The drawing with the texts in place of their numbers. */
  fillIn(svg: string): string {
    return svg.replaceAll(MARKED, (_, style: string, baseline: string, index: string) => {
      const { text, place } = this.texts[Number(index)]
      return `<text ${withoutFamily(style)}${place} y="${baseline}">${text}</text>`
    })
  }
}

/** The family stands once, at the root, with those that may take its place. */
function withoutFamily(style: string): string {
  return style.replace(/font-family="[^"]*" ?/, '')
}

const hundredths = (length: number): number => Math.round(100 * length) / 100
