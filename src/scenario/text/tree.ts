import type { Path, Span } from './source.ts'

/** A scenario as it was written, each part knowing where it stands, also after overlays. */
export type Tree = MapTree | ListTree | ScalarTree

export interface MapTree {
  readonly kind: 'map'
  readonly span: Span
  readonly entries: ReadonlyMap<string, Entry>
  /** Keys that an overlay took away, and where it did so. */
  readonly removed: ReadonlyMap<string, Span>
}

export interface Entry {
  readonly key: Span
  readonly value: Tree
}

export interface ListTree {
  readonly kind: 'list'
  readonly span: Span
  readonly items: readonly Tree[]
}

interface ScalarTree {
  readonly kind: 'scalar'
  readonly span: Span
  readonly value: string | number | boolean | null
  /** A number as it stands in the text, where that says more than its value: 1.200. */
  readonly written?: string
}

/** The tree as plain values, for the schema. */
export function plain(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.written ?? tree.value
  if (tree.kind === 'list') return tree.items.map(plain)
  return Object.fromEntries([...tree.entries].map(([key, entry]) => [key, plain(entry.value)]))
}

/** A scalar as it was written, near enough; '' for anything else. */
export function scalarText(tree: Tree): string {
  return tree.kind === 'scalar' ? (tree.written ?? String(tree.value ?? '')) : ''
}

/** A map that stands somewhere, empty unless it is given entries. */
export function mapTree(span: Span, entries: MapTree['entries'] = new Map()): MapTree {
  return { kind: 'map', span, entries, removed: new Map() }
}

/** A value by its key or index; a single one may stand for a list of one. */
function child(tree: Tree, key: string | number): Tree | undefined {
  if (tree.kind === 'list') return tree.items[Number(key)]
  if (typeof key === 'number') return key === 0 ? tree : undefined
  return tree.kind === 'map' ? tree.entries.get(key)?.value : undefined
}

export function treeAt(tree: Tree, path: Path): Tree | undefined {
  let here: Tree | undefined = tree
  for (const part of path) here = here && child(here, part)
  return here
}

/** A path without the index 0 of single ones that stand for a list. */
function withoutImplied(tree: Tree, path: Path): Path {
  return path.filter((part, i) => part !== 0 || treeAt(tree, path.slice(0, i))?.kind === 'list')
}

/** Whether a path leads to a part of what another leads to, or to the same. */
export function isWithin(tree: Tree, path: Path, whole: Path): boolean {
  const inner = withoutImplied(tree, path)
  return withoutImplied(tree, whole).every((part, i) => inner[i] === part)
}

/** Where the value at a path stands; of a value that is not there, where its nearest parent is named. */
export function spanAt(tree: Tree, path: Path): Span {
  const found = treeAt(tree, path)
  if (found) return found.span
  const parent = path.slice(0, -1)
  return removedAt(tree, path) ?? (treeAt(tree, parent) ? nameSpanAt(tree, parent) : spanAt(tree, parent))
}

/** Where the key stands that leads to a value; for an item of a list, the item. */
export function nameSpanAt(tree: Tree, path: Path): Span {
  const parent = treeAt(tree, path.slice(0, -1))
  const last = path.at(-1)
  if (typeof last === 'string' && parent?.kind === 'map') return parent.entries.get(last)?.key ?? parent.span
  const span = treeAt(tree, path)?.span ?? tree.span
  return path.length === 0 ? { ...span, end: span.start } : span
}

function removedAt(tree: Tree, path: Path): Span | undefined {
  const parent = treeAt(tree, path.slice(0, -1))
  return parent?.kind === 'map' ? parent.removed.get(String(path.at(-1))) : undefined
}
