import type { Span } from './source.ts'
import type { Entry, MapTree, Tree } from './tree.ts'

type IsOverlay = (path: readonly string[]) => boolean

/**
 * Lays one scenario over another: maps are merged key by key, scalars and lists replace, and null
 * takes away what is there. Parts for which `staysOverlay` holds keep their nulls, because they are
 * overlays themselves (the plans of a scenario that another one extends).
 */
export function overlaid(base: MapTree, overlay: MapTree, staysOverlay: IsOverlay = () => false): MapTree {
  return merged(base, overlay, [], staysOverlay)
}

function merged(base: MapTree, overlay: MapTree, path: readonly string[], staysOverlay: IsOverlay): MapTree {
  const entries = new Map<string, Entry>(base.entries)
  const removed = new Map<string, Span>(base.removed)
  for (const [key, entry] of overlay.entries) {
    const here = [...path, key]
    const under = entries.get(key)
    if (under && isNull(entry.value) && !staysOverlay(here)) {
      entries.delete(key)
      removed.set(key, entry.key)
    } else if (under?.value.kind === 'map' && entry.value.kind === 'map') {
      entries.set(key, { key: under.key, value: merged(under.value, entry.value, here, staysOverlay) })
    } else {
      entries.set(key, entry)
    }
  }
  return { ...base, entries, removed }
}

function isNull(tree: Tree): boolean {
  return tree.kind === 'scalar' && tree.value === null
}

/** A map without some of its keys. */
export function without(tree: MapTree, keys: readonly string[]): MapTree {
  return { ...tree, entries: new Map([...tree.entries].filter(([key]) => !keys.includes(key))) }
}
