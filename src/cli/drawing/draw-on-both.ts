import type { SKRSContext2D } from '@napi-rs/canvas'
import { visibleText } from '../../scenario/text/visible-text.ts'
import type { SvgTexts } from './svg-texts.ts'

/**
 * A context that draws on two at once, so that a chart is laid out once for both of its pictures. The first answers
 * what is asked, such as the width of a text. The second keeps its own scale: transformations are passed on to it, but
 * none that would begin anew. What is hidden in a text, and would turn the order of its letters, is written out.
 *
 * @param size of the canvas on which the chart believes to draw
 * @param texts keeps those of the first, which draws their numbers
 */
export function drawOnBoth(
  first: SKRSContext2D,
  second: SKRSContext2D,
  { width, height }: { readonly width: number; readonly height: number },
  texts: SvgTexts,
): SKRSContext2D {
  const both = Object.create((prototype ??= prototypeLike(first)), {
    first: { value: first },
    second: { value: second },
    texts: { value: texts },
    canvas: { value: { width, height, getContext: () => both } },
  }) as SKRSContext2D
  return both
}

let prototype: object | undefined

interface Both {
  readonly first: Context
  readonly second: Context
  readonly texts: SvgTexts
}

type Context = Record<string, unknown> & Record<string, (...values: unknown[]) => unknown>

const OF_THE_FIRST_ALONE: readonly string[] = ['setTransform', 'resetTransform']

/** All methods and properties of a context, done on both. */
function prototypeLike(context: object): object {
  const members = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(context)))
  const onBoth = members.flatMap(([name, member]) => {
    if (member.set !== undefined) return [[name, propertyOnBoth(name)] as const]
    return typeof member.value === 'function' ? [[name, { value: methodOnBoth(name) }] as const] : []
  })
  return Object.create(null, Object.fromEntries(onBoth)) as object
}

function propertyOnBoth(name: string): PropertyDescriptor {
  return {
    get(this: Both) {
      return this.first[name]
    },
    set(this: Both, value: never) {
      this.first[name] = value
      this.second[name] = value
    },
  }
}

function methodOnBoth(name: string) {
  if (name === 'measureText') {
    return function (this: Both, text: string) {
      return this.first[name](visibleText(text))
    }
  }
  if (name === 'fillText' || name === 'strokeText') {
    return function (this: Both, text: string, x: number, y: number, widest?: number) {
      // legends fill their rows with spaces
      const shown = visibleText(text).trimEnd()
      this.second[name](shown, x, y, ...(widest === undefined ? [] : [widest]))
      return this.first[name](this.texts.mark(this.first as never, shown, x, widest), x, y)
    }
  }
  if (name === 'arc') {
    return function (this: Both, ...arc: Arc) {
      this.second['arc'](...arc)
      if (isCircle(arc)) addCircle(this.first, arc)
      else this.first['arc'](...arc)
    }
  }
  if (OF_THE_FIRST_ALONE.includes(name)) {
    return function (this: Both, ...values: unknown[]) {
      return this.first[name](...values)
    }
  }
  return function (this: Both, ...values: unknown[]) {
    this.second[name](...values)
    return this.first[name](...values)
  }
}

type Arc = [x: number, y: number, radius: number, from: number, to: number, backwards?: boolean]

function isCircle([, , , from, to]: Arc): boolean {
  return Math.abs(to - from) >= 2 * Math.PI - 1e-9
}

/** How far a curve's handles stand out, of the radius, to come within 0.03 % of a quarter of a circle. */
const HANDLE = 0.5522847498

/** Four curves: of an arc the canvas writes two hundred. */
function addCircle(context: Context, [x, y, radius]: Arc): void {
  const handle = HANDLE * radius
  context['moveTo'](x + radius, y)
  context['bezierCurveTo'](x + radius, y + handle, x + handle, y + radius, x, y + radius)
  context['bezierCurveTo'](x - handle, y + radius, x - radius, y + handle, x - radius, y)
  context['bezierCurveTo'](x - radius, y - handle, x - handle, y - radius, x, y - radius)
  context['bezierCurveTo'](x + handle, y - radius, x + radius, y - handle, x + radius, y)
}
