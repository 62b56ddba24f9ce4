import { asWritten } from '../text/as-written.ts'
import { plain, type MapTree, type Tree } from '../text/tree.ts'

/** What a plan changes at one place of the scenario. */
export interface Change {
  /** 'pools.printers.units'. Names between which only this path differs stand in braces: 'units.{a, b}'. */
  readonly path: string
  /** As it is written in the scenario; null where the plan adds something. */
  readonly old: string | null
  /** As it is written in the plan; null where it takes something away. */
  readonly new: string | null
}

interface PlacedChange extends Omit<Change, 'path'> {
  readonly path: readonly string[]
}

/** How two trees differ, each difference at the deepest place at which the scenario has something. */
export function changesBetween(base: MapTree, changed: MapTree): Change[] {
  return joined(differences(untitled(base), untitled(changed), [])).map(({ path, ...change }) => ({
    path: path.join('.').replaceAll('.[', '['),
    ...change,
  }))
}

/** A tree without what things are called, which changes nothing of the office. A part without titles stays the same object. */
function untitled<T extends Tree>(tree: T): T {
  if (tree.kind === 'scalar') return tree
  if (tree.kind === 'list') {
    const items = tree.items.map(untitled)
    return items.every((item, i) => item === tree.items[i]) ? tree : { ...tree, items }
  }
  const entries = new Map(
    [...tree.entries].flatMap(([key, entry]) => {
      if (isTitle(key, entry.value)) return []
      const value = untitled(entry.value)
      return [[key, value === entry.value ? entry : { ...entry, value }] as const]
    }),
  )
  const isSame =
    entries.size === tree.entries.size && [...entries].every(([key, entry]) => tree.entries.get(key) === entry)
  return isSame ? tree : { ...tree, entries }
}

/** A text, or one in each language; a unit may have the name "title", too. */
function isTitle(key: string, { kind, ...value }: Tree): boolean {
  if (key !== 'title') return false
  return kind === 'scalar' || ('entries' in value && [...value.entries.keys()].every((name) => LANGUAGES.has(name)))
}

const LANGUAGES = new Set(['en', 'id'])

function differences(before: Tree | undefined, after: Tree | undefined, path: readonly string[]): PlacedChange[] {
  if (before === after) return []
  if (before?.kind === 'map' && after?.kind === 'map') {
    const keys = new Set([...before.entries.keys(), ...after.entries.keys()])
    return [...keys].flatMap((key) =>
      differences(before.entries.get(key)?.value, after.entries.get(key)?.value, [...path, key]),
    )
  }
  if (before?.kind === 'list' && after?.kind === 'list' && before.items.length === after.items.length) {
    return before.items.flatMap((item, i) => differences(item, after.items[i], [...path, `[${i}]`]))
  }
  const isSame = before !== undefined && after !== undefined && isEqual(before, after)
  return isSame ? [] : [{ path, old: textOf(before), new: textOf(after) }]
}

function textOf(tree: Tree | undefined): string | null {
  return tree === undefined ? null : asWritten(tree)
}

function isEqual(a: Tree, b: Tree): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b))
}

/** Makes one of changes that are equal but for one name of their paths, such as those of several units. */
function joined(changes: readonly PlacedChange[]): PlacedChange[] {
  const left = [...changes]
  const result: PlacedChange[] = []
  for (let first = left.shift(); first !== undefined; first = left.shift()) {
    const one = first
    const at = one.path.findIndex((_, i) => left.some((other) => differsOnlyAt(one, other, i)))
    const alike = left.filter((other) => at >= 0 && differsOnlyAt(one, other, at))
    for (const other of alike) left.splice(left.indexOf(other), 1)
    const names = [one, ...alike].map(({ path }) => path[at] ?? '')
    const path = alike.length === 0 ? one.path : one.path.map((part, i) => (i === at ? `{${names.join(', ')}}` : part))
    result.push({ ...one, path })
  }
  return result
}

function differsOnlyAt(a: PlacedChange, b: PlacedChange, at: number): boolean {
  if (a.path.length !== b.path.length || a.old !== b.old || a.new !== b.new) return false
  return a.path.every((part, i) => (i === at ? part !== b.path[i] : part === b.path[i]))
}
