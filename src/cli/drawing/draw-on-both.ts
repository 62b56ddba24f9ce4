import type { SKRSContext2D } from '@napi-rs/canvas'
import { visibleText } from '../../scenario/text/visible-text.ts'

/**
 * A context that draws on two at once, so that a chart is laid out once for both of its pictures. The first answers
 * what is asked, such as the width of a text. The second keeps its own scale: transformations are passed on to it, but
 * none that would begin anew. What is hidden in a text, and would turn the order of its letters, is written out.
 *
 * @param size of the canvas on which the chart believes to draw
 */
export function drawOnBoth(
  first: SKRSContext2D,
  second: SKRSContext2D,
  { width, height }: { readonly width: number; readonly height: number },
): SKRSContext2D {
  const both = Object.create((prototype ??= prototypeLike(first)), {
    first: { value: first },
    second: { value: second },
    canvas: { value: { width, height, getContext: () => both } },
  }) as SKRSContext2D
  return both
}

let prototype: object | undefined

interface Both {
  readonly first: Context
  readonly second: Context
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
    return function (this: Both, text: string, ...place: unknown[]) {
      const shown = visibleText(text)
      this.second[name](shown, ...place)
      return this.first[name](shown, ...place)
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
