import type { MapTree, Tree } from './text/tree.ts'

/** Keys whose text is for the reader, or names something that has a name of its own. */
const TEXTS = new Set(['title', 'note', 'name', 'column'])

/** Whether a value holds no numbers; the units that a depot takes first are names, too. */
function isText(key: string, value: Tree): boolean {
  return TEXTS.has(key) || (key === 'first' && value.kind === 'list')
}

const WORD = /(?<![\p{L}\p{N}_./\\-])[\p{L}][\p{L}\p{N}_-]*(?!\.\p{L})(?![\p{L}\p{N}_-])/gu

/**
 * A scenario in which the names of choices, wherever they stand in a value, have become what is chosen. A part without
 * any stays the same object.
 *
 * @param values what is chosen, as it is written, by the name of the choice
 */
export function withChosen(tree: MapTree, values: ReadonlyMap<string, string>): MapTree {
  return values.size === 0 ? tree : (filled(tree, (word) => values.get(word)) as MapTree)
}

/** The names out of some that stand in the values of a scenario. */
export function namesIn(tree: MapTree, names: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  filled(tree, (word) => {
    if (names.has(word)) found.add(word)
    return undefined
  })
  return found
}

type ValueOf = (word: string) => string | undefined

function filled(tree: Tree, valueOf: ValueOf): Tree {
  if (tree.kind === 'scalar') {
    if (typeof tree.value !== 'string') return tree
    const text = tree.value.replace(WORD, (word) => valueOf(word) ?? word)
    return text === tree.value ? tree : { kind: 'scalar', span: tree.span, value: text }
  }
  if (tree.kind === 'list') {
    const items = tree.items.map((item) => filled(item, valueOf))
    return items.every((item, i) => item === tree.items[i]) ? tree : { ...tree, items }
  }
  let isSame = true
  const entries = [...tree.entries].map(([key, entry]): [string, typeof entry] => {
    const value = isText(key, entry.value) ? entry.value : filled(entry.value, valueOf)
    if (value === entry.value) return [key, entry]
    isSame = false
    return [key, { ...entry, value }]
  })
  return isSame ? tree : { ...tree, entries: new Map(entries) }
}
