import type { SKRSContext2D } from '@napi-rs/canvas'
import type { SvgDrawing } from './svg-drawing.ts'
import { inHundredths, type TextOutlines } from './text-outlines.ts'

/** a, b, c, d, e, f of a canvas: x' = ax + cy + e, y' = bx + dy + f. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** What save() keeps of the SVG. */
interface Kept {
  readonly matrix: Matrix
  readonly clipping: readonly string[]
}

/** The properties of a context that a chart sets. */
const PROPERTIES = [
  'fillStyle',
  'font',
  'lineCap',
  'lineDashOffset',
  'lineJoin',
  'lineWidth',
  'shadowBlur',
  'shadowColor',
  'shadowOffsetX',
  'shadowOffsetY',
  'strokeStyle',
  'textAlign',
  'textBaseline',
] as const

/**
 * A context of a canvas that draws in pixels and as SVG at once, so that a chart is laid out once for both. It has what
 * the figures ask of a context, and nothing else: to ask for more is an error. The pixels hold all properties and answer
 * all questions. Both pictures begin blank, and have no shadows.
 */
export class TwoPictureContext {
  /** On which the chart believes to draw. */
  readonly canvas: { readonly getContext: () => TwoPictureContext; width: number; height: number }
  private readonly pixels: SKRSContext2D
  private readonly svg: SvgDrawing
  private readonly outlines: TextOutlines
  private readonly saved: Kept[] = []
  private now: Kept = { matrix: [1, 0, 0, 1, 0, 0], clipping: [] }
  private path = ''

  static {
    for (const name of PROPERTIES) {
      Object.defineProperty(this.prototype, name, {
        get(this: TwoPictureContext) {
          return this.pixels[name]
        },
        set(this: TwoPictureContext, value: never) {
          this.pixels[name] = value
        },
      })
    }
  }

  /**
   * @param pixels may be scaled, the SVG is not
   * @param size of the figure, in the units of the SVG
   */
  constructor(
    pixels: SKRSContext2D,
    svg: SvgDrawing,
    outlines: TextOutlines,
    { width, height }: { readonly width: number; readonly height: number },
  ) {
    this.canvas = { width, height, getContext: () => this }
    this.pixels = pixels
    this.svg = svg
    this.outlines = outlines
  }

  save(): void {
    this.pixels.save()
    this.saved.push(this.now)
  }

  restore(): void {
    this.pixels.restore()
    this.now = this.saved.pop() ?? this.now
  }

  // What a chart calls before it draws: there is nothing to clear, and its own scale is 1.
  setTransform(): void {}
  resetTransform(): void {}
  clearRect(): void {}

  translate(x: number, y: number): void {
    this.pixels.translate(x, y)
    this.transform([1, 0, 0, 1, x, y])
  }

  rotate(angle: number): void {
    this.pixels.rotate(angle)
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
    this.transform([cos, sin, -sin, cos, 0, 0])
  }

  setLineDash(dash: readonly number[]): void {
    this.pixels.setLineDash([...dash])
  }

  measureText(text: string): ReturnType<SKRSContext2D['measureText']> {
    return this.pixels.measureText(text)
  }

  beginPath(): void {
    this.pixels.beginPath()
    this.path = ''
  }

  moveTo(x: number, y: number): void {
    this.pixels.moveTo(x, y)
    this.path += `M${this.point(x, y)}`
  }

  lineTo(x: number, y: number): void {
    this.pixels.lineTo(x, y)
    this.path += this.path === '' ? `M${this.point(x, y)}` : `L${this.point(x, y)}`
  }

  closePath(): void {
    this.pixels.closePath()
    this.path += 'Z'
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.pixels.rect(x, y, width, height)
    this.path += this.box(x, y, width, height)
  }

  arc(x: number, y: number, radius: number, from: number, to: number, isCounterclockwise = false): void {
    this.pixels.arc(x, y, radius, from, to, isCounterclockwise)
    const turn = isCounterclockwise ? -turnOf(to, from) : turnOf(from, to)
    // In halves: an arc of SVG cannot go round.
    const [begin, middle, end] = [0, turn / 2, turn].map((angle) =>
      this.point(x + radius * Math.cos(from + angle), y + radius * Math.sin(from + angle)),
    )
    const arc = `A${inHundredths(radius)} ${inHundredths(radius)} 0 0 ${turn < 0 ? 0 : 1} `
    this.path += `${this.path === '' ? 'M' : 'L'}${begin}${arc}${middle}${arc}${end}`
  }

  fill(): void {
    this.pixels.fill()
    this.paint(this.path, inkOf('fill', this.pixels.fillStyle))
  }

  stroke(): void {
    this.pixels.stroke()
    this.paint(this.path, inkOf('stroke', this.pixels.strokeStyle), this.pen())
  }

  clip(): void {
    this.pixels.clip()
    this.now = { ...this.now, clipping: [...this.now.clipping, this.svg.clip(this.path)] }
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.pixels.fillRect(x, y, width, height)
    this.paint(this.box(x, y, width, height), inkOf('fill', this.pixels.fillStyle))
  }

  /** @param maxWidth a longer text is made narrower */
  fillText(text: string, x: number, y: number, maxWidth = Infinity): void {
    const { pixels, now } = this
    if (maxWidth === Infinity) pixels.fillText(text, x, y)
    else pixels.fillText(text, x, y, maxWidth)
    const narrower = maxWidth === Infinity ? 1 : Math.min(1, maxWidth / pixels.measureText(text).width)
    const place = product(now.matrix, [narrower, 0, 0, 1, x, y])
    this.paint(this.outlines.of(text, pixels), inkOf('fill', pixels.fillStyle), transformOf(place))
  }

  private paint(path: string, ink: string | null, attributes = ''): void {
    if (path !== '' && ink !== null) this.svg.add(path, `${ink}${attributes}`, this.now.clipping)
  }

  /** What a line is drawn with, beside its colour; what is not said is so in SVG anyway. */
  private pen(): string {
    const { lineWidth, lineCap, lineJoin, lineDashOffset } = this.pixels
    const dash = this.pixels.getLineDash()
    return [
      ' fill="none"',
      lineWidth === 1 ? '' : ` stroke-width="${lineWidth}"`,
      lineCap === 'butt' ? '' : ` stroke-linecap="${lineCap}"`,
      lineJoin === 'miter' ? '' : ` stroke-linejoin="${lineJoin}"`,
      dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`,
      dash.length === 0 || lineDashOffset === 0 ? '' : ` stroke-dashoffset="${lineDashOffset}"`,
    ].join('')
  }

  private box(x: number, y: number, width: number, height: number): string {
    const [right, bottom] = [x + width, y + height]
    return `M${this.point(x, y)}L${this.point(right, y)}L${this.point(right, bottom)}L${this.point(x, bottom)}Z`
  }

  private point(x: number, y: number): string {
    const [a, b, c, d, e, f] = this.now.matrix
    return `${inHundredths(a * x + c * y + e)} ${inHundredths(b * x + d * y + f)}`
  }

  private transform(change: Matrix): void {
    this.now = { ...this.now, matrix: product(this.now.matrix, change) }
  }
}

function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function transformOf([a, b, c, d, e, f]: Matrix): string {
  const place = `${inHundredths(e)} ${inHundredths(f)}`
  const turn = [a, b, c, d].map((entry) => Math.round(1e6 * entry) / 1e6).join(' ')
  return turn === '1 0 0 1' ? ` transform="translate(${place})"` : ` transform="matrix(${turn} ${place})"`
}

/** From angle to angle clockwise, as a canvas understands it: once round at most. */
function turnOf(from: number, to: number): number {
  const round = 2 * Math.PI
  return to - from >= round ? round : (((to - from) % round) + round) % round
}

/** A colour of the canvas as an attribute, or null where nothing would be seen. */
function inkOf(attribute: 'fill' | 'stroke', colour: SKRSContext2D['fillStyle']): string | null {
  if (typeof colour !== 'string') throw new TypeError('figures are drawn in plain colours')
  if (colour.startsWith('#')) return `${attribute}="${colour}"`
  const [red, green, blue, alpha] = colour.match(/[\d.]+/g) ?? []
  return alpha === '0' ? null : `${attribute}="rgb(${red},${green},${blue})" ${attribute}-opacity="${alpha}"`
}
