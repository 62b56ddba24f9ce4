import type { SKRSContext2D, SvgCanvas } from '@napi-rs/canvas'

/** How a canvas sets a text: properties of its context. */
export type TextStyle = Readonly<Pick<SKRSContext2D, 'font' | 'textAlign' | 'textBaseline'>>

/** Half of the canvas on which texts are outlined: what lies outside would be left away. */
const ROOM = { width: 2000, height: 32 }

/** Letters as paths of SVG. Each text is outlined once, since figures repeat most of theirs. */
export class TextOutlines {
  private readonly createCanvas: (width: number, height: number) => SvgCanvas
  private readonly known = new Map<string, string>()

  /** @param createCanvas makes a canvas that exports texts as paths */
  constructor(createCanvas: (width: number, height: number) => SvgCanvas) {
    this.createCanvas = createCanvas
  }

  /** The path (`d`) of a text drawn at 0, 0, in hundredths of a pixel; empty for spaces. */
  of(text: string, style: TextStyle): string {
    const key = [style.font, style.textAlign, style.textBaseline, text].join('\n')
    const outline = this.known.get(key) ?? this.outline(text, style)
    this.known.set(key, outline)
    return outline
  }

  private outline(text: string, { font, textAlign, textBaseline }: TextStyle): string {
    const canvas = this.createCanvas(2 * ROOM.width, 2 * ROOM.height)
    const context = canvas.getContext('2d')
    Object.assign(context, { font, textAlign, textBaseline })
    context.translate(ROOM.width, ROOM.height)
    context.fillText(text, 0, 0)
    const paths = canvas
      .getContent()
      .toString()
      .matchAll(/ d="([^"]*)"/g)
    return Array.from(paths, ([, path]) => path.replaceAll(/-?\d+\.\d+(?:e[-+]?\d+)?/g, inHundredths)).join('')
  }
}

/** A number of pixels, rounded to what is enough for print. */
export function inHundredths(pixels: number | string): string {
  return String(Math.round(100 * Number(pixels)) / 100)
}
