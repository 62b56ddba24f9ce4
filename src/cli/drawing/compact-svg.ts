const [MINUS, POINT, ZERO, NINE] = Buffer.from('-.09', 'latin1')

/**
 * A drawing of the canvas in fewer bytes, the same ones each time, an element a line: the canvas counts ids on from
 * figure to figure (here they carry the figure's name, so that figures can stand in one document), and is finer than the
 * hundredths of a pixel that are enough for print.
 */
export function compactSvg(svg: Buffer, name: string): string {
  return renumberIds(withoutDetail(svg), name).replaceAll('><', '>\n<')
}

/** An id is met where it is defined before it is used: a clip comes before what it clips. */
function renumberIds(svg: string, name: string): string {
  const numbered = new Map<string, string>()
  return svg.replace(/(id="|#)(\w+)/g, (found, before: string, id: string) => {
    if (before !== '#' && !numbered.has(id)) numbered.set(id, `${name}-${numbered.size}`)
    const known = numbered.get(id)
    return known === undefined ? found : before + known
  })
}

/** Its numbers rounded. */
function withoutDetail(svg: Buffer): string {
  const text = Buffer.allocUnsafe(svg.length)
  return text.toString('utf8', 0, addRounded(svg, text))
}

/**
 * Copies the source into the text, numbers with three decimals or more rounded to two. By the byte, since a figure has
 * thirty thousand numbers and a string for each takes many times as long.
 *
 * @returns the length of the text
 */
function addRounded(source: Buffer, text: Buffer): number {
  let length = 0
  for (let at = 0; at < source.length;) {
    const digits = source[at] === MINUS ? at + 1 : at
    const whole = endOfDigits(source, digits)
    const last = whole > digits && source[whole] === POINT ? endOfDigits(source, whole + 1) : whole
    if (last - whole > 3) {
      length = addHundredths(hundredthsOf(source, at, last), text, length)
      at = last
    } else {
      do text[length++] = source[at++]
      while (at < last)
    }
  }
  return length
}

function endOfDigits(source: Buffer, at: number): number {
  while (source[at] >= ZERO && source[at] <= NINE) at++
  return at
}

/** The decimal source[from..to), rounded. */
function hundredthsOf(source: Buffer, from: number, to: number): number {
  let digits = 0
  let scale = 0
  for (let at = source[from] === MINUS ? from + 1 : from; at < to; at++) {
    if (source[at] === POINT) scale = 1
    else [digits, scale] = [10 * digits + source[at] - ZERO, 10 * scale]
  }
  return Math.round(((source[from] === MINUS ? -digits : digits) / scale) * 100)
}

/** Adds a decimal without zeros at its end, and returns the new length of the text. */
function addHundredths(hundredths: number, text: Buffer, length: number): number {
  if (hundredths < 0) text[length++] = MINUS
  const size = Math.abs(hundredths)
  let places = 1
  for (let limit = 1000; limit <= size; limit *= 10) places++
  length += places
  for (let rest = Math.floor(size / 100), at = length - 1; places > 0; places--, rest = Math.floor(rest / 10)) {
    text[at--] = ZERO + (rest % 10)
  }
  if (size % 100 === 0) return length
  text[length++] = POINT
  text[length++] = ZERO + (Math.floor(size / 10) % 10)
  if (size % 10 !== 0) text[length++] = ZERO + (size % 10)
  return length
}
