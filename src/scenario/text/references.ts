import { asTyped, phrase, type PhraseCode } from '../phrases/phrase.ts'
import { nearestWord } from './nearest-word.ts'
import { type Complaint, problemAt, type Problem } from './problem.ts'
import type { Span } from './source.ts'
import { plain, treeAt, type MapTree, type Tree } from './tree.ts'

const UNKNOWN = {
  links: 'unknown-link',
  supplies: 'unknown-supply',
  depots: 'unknown-depot',
  pools: 'unknown-pool',
  services: 'unknown-service',
  plans: 'unknown-plan',
  choices: 'unknown-choice',
} as const satisfies Readonly<Record<string, PhraseCode>>

/** Top-level keys under which things have names. */
type DeclaredUnder = keyof typeof UNKNOWN

/** What may stand behind a name, for an office that has none of the kind. */
const EXAMPLES: Partial<Record<DeclaredUnder, string>> = {
  links: '{ outages: [{ since: start, lasts: 14 d }] }',
  supplies: '{ stock: 20000 }',
  depots: '{ transit: 1 d, repair: 14 d }',
  pools: '{ units: 2 }',
}

/** A place in a scenario that names something declared elsewhere in it. */
export interface Reference {
  /** 'services.*.route.*.at': * is any key or index. With `inKeys` the keys of the map there are the names. */
  readonly path: string
  /** Top-level key under which it is declared. */
  readonly to: DeclaredUnder
  readonly inKeys?: true
}

/**
 * Complains about names that nothing has. It looks at the text alone, so that it also works where other
 * values of the scenario are wrong.
 */
export function checkReferences(tree: MapTree, references: readonly Reference[]): Problem[] {
  return references.flatMap((reference) => {
    const declared = treeAt(tree, [reference.to])
    const names = declared?.kind === 'map' ? [...declared.entries.keys()] : []
    const known = new Set(names)
    return found(tree, reference.path.split('.'), reference.inKeys ?? false)
      .filter(({ name }) => !known.has(name))
      .map(({ name, span }) => problemAt(span, unknownName(name, reference.to, names)))
  })
}

function unknownName(name: string, kind: DeclaredUnder, names: readonly string[]): Complaint {
  const unknown = phrase(UNKNOWN[kind], { name })
  if (names.length === 0) {
    const example = EXAMPLES[kind]
    const allowed =
      example === undefined ? undefined : phrase('such-as', { example: `${kind}: { ${name}: ${example} }` })
    return { message: phrase('none-declared', { unknown, kind }), found: name, allowed }
  }
  return { message: unknown, found: name, allowed: asTyped(names.join(', ')), suggestion: nearestWord(name, names) }
}

interface Named {
  readonly name: string
  readonly span: Span
}

function found(tree: Tree, path: readonly string[], inKeys: boolean): Named[] {
  const [head, ...rest] = path
  if (head === undefined) {
    if (inKeys) return tree.kind === 'map' ? [...tree.entries].map(([name, { key }]) => ({ name, span: key })) : []
    const name = plain(tree)
    return typeof name === 'string' ? [{ name, span: tree.span }] : []
  }
  return children(tree, head).flatMap((value) => found(value, rest, inKeys))
}

function children(tree: Tree, key: string): readonly Tree[] {
  if (tree.kind === 'list') return key === '*' ? tree.items : []
  if (tree.kind === 'scalar') return []
  if (key === '*') return [...tree.entries.values()].map(({ value }) => value)
  const entry = tree.entries.get(key)
  return entry ? [entry.value] : []
}
