/** A path as a canvas builds one, in the words of SVG; places to the hundredth of a pixel. */
export class SvgPath {
  #text = ''

  /** The value of the attribute `d`; '' where nothing was begun. */
  get text(): string {
    return this.#text
  }

  moveTo(x: number, y: number): void {
    this.#add('M', x, y)
  }

  lineTo(x: number, y: number): void {
    this.#add(this.#text === '' ? 'M' : 'L', x, y)
  }

  bezierCurveTo(...places: [x1: number, y1: number, x2: number, y2: number, x: number, y: number]): void {
    if (this.#text === '') this.moveTo(places[0], places[1])
    this.#add('C', ...places)
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y)
    this.lineTo(x + width, y)
    this.lineTo(x + width, y + height)
    this.lineTo(x, y + height)
    this.closePath()
  }

  arc(x: number, y: number, radius: number, from: number, to: number, backwards = false): void {
    const turn = turnOf(from, to, backwards)
    this.lineTo(...onCircle(x, y, radius, from))
    if (radius === 0) return
    // an arc of SVG has no direction where it ends as it begins
    const parts = Math.abs(turn) > Math.PI ? 2 : 1
    for (let part = 1; part <= parts; part++) {
      const end = onCircle(x, y, radius, from + (turn * part) / parts)
      this.#add('A', radius, radius, 0, 0, turn > 0 ? 1 : 0, ...end)
    }
  }

  closePath(): void {
    if (this.#text !== '') this.#text += 'Z'
  }

  #add(step: string, ...values: number[]): void {
    this.#text += step + values.map(hundredths).join(' ')
  }
}

/** Of an arc in radians, clockwise; a whole turn at most. */
function turnOf(from: number, to: number, backwards: boolean): number {
  const turn = backwards ? from - to : to - from
  const whole = 2 * Math.PI
  const forward = turn >= whole ? whole : ((turn % whole) + whole) % whole
  return backwards ? -forward : forward
}

function onCircle(x: number, y: number, radius: number, angle: number): [x: number, y: number] {
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
}

/** As far as it is seen in print. */
export const hundredths = (length: number): number => Math.round(100 * length) / 100
