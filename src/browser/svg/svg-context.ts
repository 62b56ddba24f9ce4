import { escapeName } from '../../report/escape-html.ts'
import { SVG_FONTS } from '../../report/figures/svg-document.ts'
import { visibleText } from '../../scenario/text/visible-text.ts'
import { IDENTITY, type Matrix, partsOf, rotated, transformOf, translated } from './matrix.ts'
import { hundredths, SvgPath } from './svg-path.ts'
import {
  enlargedFont,
  FIRST_STYLE,
  fillAttributes,
  fontAttributes,
  strokeAttributes,
  type SvgStyle,
} from './svg-style.ts'

/** Measures texts. */
export type Pen = Pick<CanvasRenderingContext2D, 'font' | 'textBaseline' | 'measureText'>

type TextSize = Pick<TextMetrics, 'width' | 'fontBoundingBoxAscent' | 'fontBoundingBoxDescent'>

/** Letters that are measured are so many times as large: browsers round them to whole pixels, which SVG has not. */
const ENLARGED = 20

interface Saved {
  readonly style: SvgStyle
  readonly matrix: Matrix
  readonly dash: readonly number[]
  readonly clip: string | null
}

const anchors: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' }

// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- the constructor gives it a style
export interface SvgContext extends SvgStyle {}

/**
 * What of a canvas's context Chart.js draws with, and what it draws, as elements of SVG. A text is one element, placed by
 * its baseline, so that it can be selected, searched and changed. What is hidden in a text is written out.
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- as above
export class SvgContext {
  readonly canvas: { readonly width: number; readonly height: number; readonly getContext: () => SvgContext }
  readonly #name: string
  readonly #pen: Pen
  readonly #elements: string[] = []
  /** Ids of clips by what they are. */
  readonly #clips = new Map<string, string>()
  readonly #saved: Saved[] = []
  #path = new SvgPath()
  #matrix = IDENTITY
  #dash: readonly number[] = []
  #clip: string | null = null
  /** That of the group which is open. */
  #openClip: string | null = null

  /**
   * @param name with which ids begin, so that figures can stand in one document
   * @param pen measures texts
   */
  constructor({ name, width, height }: { name: string; width: number; height: number }, pen: Pen) {
    this.#name = escapeName(name)
    this.#pen = pen
    this.canvas = { width, height, getContext: () => this }
    Object.assign(this, FIRST_STYLE)
  }

  /** All that was drawn, in a root without attributes. */
  get drawing(): string {
    const end = this.#openClip === null ? [] : ['</g>']
    return ['<?xml version="1.0" encoding="utf-8" ?>', '<svg >', ...this.#elements, ...end, '</svg>'].join('\n')
  }

  save(): void {
    const style = Object.fromEntries(Object.keys(FIRST_STYLE).map((key) => [key, this[key as keyof SvgStyle]]))
    this.#saved.push({
      style: style as unknown as SvgStyle,
      matrix: this.#matrix,
      dash: this.#dash,
      clip: this.#clip,
    })
  }

  restore(): void {
    const saved = this.#saved.pop()
    if (saved === undefined) return
    Object.assign(this, saved.style)
    this.#matrix = saved.matrix
    this.#dash = saved.dash
    this.#clip = saved.clip
  }

  translate(x: number, y: number): void {
    this.#matrix = translated(this.#matrix, x, y)
  }

  rotate(angle: number): void {
    this.#matrix = rotated(this.#matrix, angle)
  }

  setTransform(...matrix: Matrix): void {
    this.#matrix = matrix
  }

  resetTransform(): void {
    this.#matrix = IDENTITY
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = dash
  }

  beginPath(): void {
    this.#path = new SvgPath()
  }

  closePath(): void {
    this.#path.closePath()
  }

  moveTo(x: number, y: number): void {
    this.#path.moveTo(x, y)
  }

  lineTo(x: number, y: number): void {
    this.#path.lineTo(x, y)
  }

  bezierCurveTo(...places: Parameters<SvgPath['bezierCurveTo']>): void {
    this.#path.bezierCurveTo(...places)
  }

  arc(...arc: Parameters<SvgPath['arc']>): void {
    this.#path.arc(...arc)
  }

  rect(...box: Parameters<SvgPath['rect']>): void {
    this.#path.rect(...box)
  }

  /** From here on only what lies within the path is seen. */
  clip(): void {
    const outer = this.#clip === null ? '' : ` clip-path="url(#${this.#clip})"`
    const shape = `<path d="${this.#path.text}"${transformOf(this.#matrix)}${outer}/>`
    let id = this.#clips.get(shape)
    if (id === undefined) {
      id = `${this.#name}-${this.#clips.size}`
      this.#clips.set(shape, id)
      this.#leaveClip()
      this.#elements.push(`<clipPath id="${id}">${shape}</clipPath>`)
    }
    this.#clip = id
  }

  fill(): void {
    this.#addPath(this.#path, fillAttributes(this))
  }

  stroke(path: SvgPath = this.#path): void {
    this.#addPath(path, strokeAttributes(this, this.#dash))
  }

  fillRect(...box: Parameters<SvgPath['rect']>): void {
    this.#addPath(boxed(box), fillAttributes(this))
  }

  strokeRect(...box: Parameters<SvgPath['rect']>): void {
    this.#addPath(boxed(box), strokeAttributes(this, this.#dash))
  }

  /** Nothing was drawn before. */
  clearRect(): void {}

  measureText(text: string): TextSize {
    return this.#measured(text, this.textBaseline)
  }

  fillText(text: string, x: number, y: number, widest?: number): void {
    this.#addText(text, fillAttributes(this), x, y, widest)
  }

  strokeText(text: string, x: number, y: number, widest?: number): void {
    this.#addText(text, strokeAttributes(this, this.#dash), x, y, widest)
  }

  #measured(text: string, baseline: string): TextSize {
    this.#pen.font = enlargedFont(this.font, ENLARGED, SVG_FONTS)
    this.#pen.textBaseline = baseline as CanvasTextBaseline
    const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = this.#pen.measureText(visibleText(text))
    return {
      width: width / ENLARGED,
      fontBoundingBoxAscent: fontBoundingBoxAscent / ENLARGED,
      fontBoundingBoxDescent: fontBoundingBoxDescent / ENLARGED,
    }
  }

  #addPath({ text }: SvgPath, attributes: string | null): void {
    if (text === '' || attributes === null) return
    this.#add(`<path d="${text}" ${attributes}${transformOf(this.#matrix)}/>`)
  }

  #addText(text: string, attributes: string | null, x: number, y: number, widest?: number): void {
    // legends fill their rows with spaces
    const shown = visibleText(text).trimEnd()
    if (shown === '' || attributes === null) return
    const anchor = anchors[this.textAlign]
    const [moved, turned] = partsOf(this.#matrix)
    const isSqueezed = widest !== undefined && this.measureText(shown).width > widest
    const place = [
      `x="${hundredths(x + moved.x)}" y="${hundredths(y + moved.y + this.#toBaseline(shown))}"`,
      ...(anchor === undefined ? [] : [`text-anchor="${anchor}"`]),
      ...(isSqueezed ? [`textLength="${hundredths(widest)}" lengthAdjust="spacingAndGlyphs"`] : []),
    ].join(' ')
    const style = `${fontAttributes(this.font)} ${attributes}${transformOf(turned)}`
    this.#add(`<text ${place} ${style}>${escapeName(shown)}</text>`)
  }

  /** How far below the line by which a text is placed the one lies on which it stands. */
  #toBaseline(text: string): number {
    const [standing, placed] = ['alphabetic', this.textBaseline].map((baseline) => this.#measured(text, baseline))
    return standing.fontBoundingBoxAscent - placed.fontBoundingBoxAscent
  }

  /** Elements that are clipped alike stand in one group. */
  #add(element: string): void {
    if (this.#clip !== this.#openClip) {
      this.#leaveClip()
      if (this.#clip !== null) this.#elements.push(`<g clip-path="url(#${this.#clip})">`)
      this.#openClip = this.#clip
    }
    this.#elements.push(element)
  }

  #leaveClip(): void {
    if (this.#openClip !== null) this.#elements.push('</g>')
    this.#openClip = null
  }
}

function boxed(box: Parameters<SvgPath['rect']>): SvgPath {
  const path = new SvgPath()
  path.rect(...box)
  return path
}
