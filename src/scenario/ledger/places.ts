import { isCollection, isMap, isNode, isPair, isScalar, isSeq, type Document } from 'yaml'
import { positionOf, type Path, type Source } from '../text/source.ts'

/** A key with its value, or an item of a list: what a mark can stand by. */
export interface Place {
  readonly path: Path
  readonly parent: Place | null
  readonly start: number
  /** Behind its value. */
  readonly end: number
  readonly line: number
  readonly column: number
  readonly lastLine: number
  readonly isItem: boolean
  /** How its value is written: in lines below, in brackets, or as a text or number. */
  readonly form: 'block' | 'brackets' | 'scalar'
  readonly holds: 'map' | 'list' | 'value'
  /** Its value, where that is neither a map nor a list with something in it. */
  readonly text: string | null
}

/** All places of a text, each before those within it. What an alias stands for is at its own place only. */
export function placesOf(document: Document.Parsed, source: Source): Place[] {
  const places: Place[] = []
  const into = (node: unknown, path: Path, parent: Place | null): void => {
    if (isMap(node)) {
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue
        add(pair.key.range?.[0], pair.value, [...path, String(pair.key.value)], parent, pair.key.range?.[1])
      }
    } else if (isSeq(node)) {
      for (const [i, item] of node.items.entries()) {
        add(isNode(item) ? item.range?.[0] : undefined, item, [...path, i], parent, undefined)
      }
    }
  }
  const add = (start: number | undefined, value: unknown, path: Path, parent: Place | null, keyEnd?: number): void => {
    if (start === undefined) return
    const range = isNode(value) ? value.range : null
    const end = Math.max(range?.[1] ?? start, keyEnd ?? start)
    const text = isCollection(value) && value.items.length > 0 ? null : source.text.slice(range?.[0] ?? end, end)
    const place: Place = {
      ...{ path, parent, start, end },
      ...positionOf(source, start),
      lastLine: positionOf(source, end).line,
      isItem: keyEnd === undefined,
      holds: isMap(value) ? 'map' : isSeq(value) ? 'list' : 'value',
      form: !isCollection(value) ? 'scalar' : value.flow ? 'brackets' : 'block',
      text: text?.replaceAll(/\s+/g, ' ').trim() ?? null,
    }
    places.push(place)
    into(value, path, place)
  }
  into(document.contents, [], null)
  return places
}
