import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { keyReference } from '../../src/scenario/key-reference.ts'

/** A single value of a scenario text. */
export interface WrittenValue {
  /** Of its key in the reference of keys. */
  readonly path: string
  readonly start: number
  readonly end: number
}

const known = new Set(keyReference().flatMap(({ keys }) => keys.map(({ path }) => path)))
const onTheWay = new Set(
  [...known].flatMap((path) => [...path.matchAll(/\./g)].map(({ index }) => path.slice(0, index))),
)

/** The single values of a text, each with the key that the reference has for it. */
export function writtenValues(text: string): WrittenValue[] {
  const values: WrittenValue[] = []
  const visit = (node: unknown, path: string): void => {
    if (isSeq(node)) for (const item of node.items) visit(item, path)
    else if (isMap(node))
      for (const { key, value } of node.items) visitKey(isScalar(key) ? String(key.value) : '', value, path)
    else if (isScalar(node) && node.range && known.has(path))
      values.push({ path, start: node.range[0], end: node.range[1] })
  }
  const visitKey = (key: string, value: unknown, path: string): void => {
    const places = path === '' ? [key] : [path, `${path}[]`].flatMap((at) => [`${at}.${key}`, `${at}.<name>`])
    const place = places.find((each) => known.has(each) || onTheWay.has(each))
    if (place === undefined) return
    // steps within a branch have the keys of any step, and in a plan stand the keys of the whole
    if (place !== 'services.<name>.route' && place.endsWith('.route')) visit(value, 'services.<name>.route')
    else if (place === 'plans.<name>') visit(value, '')
    else visit(value, place)
  }
  visit(parseDocument(text, { uniqueKeys: false }).contents, '')
  return values
}
