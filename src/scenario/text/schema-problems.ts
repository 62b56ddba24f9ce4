import { distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import { insteadOfBoth } from '../phrases/keys-apart.ts'
import { asTyped, phrase, type Phrase } from '../phrases/phrase.ts'
import type { SaidByIssue } from './field.ts'
import { describeTypes, exampleOf, keysAllowed, schemasAt, type JsonSchema } from './json-schema.ts'
import { nearestWord } from './nearest-word.ts'
import { problemAt, type Complaint, type Problem } from './problem.ts'
import type { Path } from './source.ts'
import { nameSpanAt, spanAt, treeAt, type MapTree, type Tree } from './tree.ts'

type Issue = z.core.$ZodIssue

/** Something that the schema found wrong, with its path in the tree. */
interface SchemaProblem {
  readonly path: Path
  readonly problem: Problem
}

/** What the schema found wrong, in the user's words and at the place in the text. */
export function schemaProblems(issues: readonly Issue[], tree: MapTree, schema: JsonSchema): SchemaProblem[] {
  const leaves = issues.flatMap((issue) => leavesOf(issue, [], tree))
  return withoutMisspelt(leaves, tree).map(({ issue, path, key }) => {
    const complaint = complaintOf(issue, path, key, tree, schema)
    const missing = isMissing({ issue, path, key }, tree)
    const atKey = key !== undefined || issue.code === 'invalid_key' || saidBy(issue)?.atKey === true
    const whole = key === undefined ? path : [...path, key]
    const span = atKey ? nameSpanAt(tree, whole) : spanAt(tree, whole)
    const parent = treeAt(tree, path.slice(0, -1))
    const taken = span.path.at(-1) === path.at(-1)
    const written = missing && !taken && parent ? [...parent.span.path, path.at(-1) ?? ''] : span.path
    return { path: whole, problem: problemAt({ ...span, path: written }, complaint) }
  })
}

/** An issue that is no union, with its whole path; of several unknown keys one each. */
interface Leaf {
  readonly issue: Issue
  readonly path: Path
  readonly key?: string | undefined
}

function leavesOf(issue: Issue, base: Path, tree: MapTree): Leaf[] {
  const path = [...base, ...(issue.path as (string | number)[])]
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ issue, path, key }))
  if (issue.code !== 'invalid_union') return [{ issue, path }]
  const branches = issue.errors
    .map((errors) => errors.flatMap((inner) => leavesOf(inner, path, tree)))
    .filter((leaves) => !leaves.some((leaf) => isOtherKind(leaf, path)))
  const nearest = branches.sort((a, b) => weight(a, tree) - weight(b, tree))[0]
  return nearest ?? [{ issue, path }]
}

/** Whether a branch of a union is for another kind of value: text where there is a map. */
function isOtherKind({ issue, path }: Leaf, unionPath: Path): boolean {
  return path.length === unionPath.length && (issue.code === 'invalid_type' || issue.code === 'invalid_union')
}

/** How far a branch of a union is from what is written. */
function weight(leaves: readonly Leaf[], tree: MapTree): number {
  const unknown = leaves.flatMap(({ key }) => key ?? [])
  const misspelt = leaves.filter(
    (leaf) => isMissing(leaf, tree) && nearestWord(String(leaf.path.at(-1)), unknown) !== undefined,
  )
  return leaves.length - misspelt.length
}

function isMissing({ issue, path, key }: Leaf, tree: MapTree): boolean {
  const absent = issue.code === 'invalid_type' || issue.code === 'invalid_union' || issue.code === 'invalid_value'
  return key === undefined && absent && treeAt(tree, path) === undefined
}

/** A key that is missing because it is misspelt needs one complaint, not two. */
function withoutMisspelt(leaves: readonly Leaf[], tree: MapTree): Leaf[] {
  const unknown = leaves.filter(({ key }) => key !== undefined)
  return leaves.filter(({ issue, path, key }) => {
    if (!isMissing({ issue, path, key }, tree)) return true
    const name = String(path.at(-1))
    const place = JSON.stringify(path.slice(0, -1))
    return !unknown.some(
      (other) => JSON.stringify(other.path) === place && distance(other.key ?? '', name) <= name.length / 2.5,
    )
  })
}

/** What one of our readers said; null where the schema itself found something wrong. */
function saidBy(issue: Issue): SaidByIssue | null {
  const inner = issue.code === 'invalid_key' ? issue.issues[0] : issue
  return inner?.code === 'custom' ? (inner.params as unknown as SaidByIssue) : null
}

function complaintOf(issue: Issue, path: Path, key: string | undefined, tree: MapTree, schema: JsonSchema): Complaint {
  const schemas = schemasAt(schema, path)
  if (key !== undefined) {
    // where it is written: a plan has other keys than the scenario that it changes
    const forms = schemasAt(schema, nameSpanAt(tree, [...path, key]).path.slice(0, -1))
    const map = treeAt(tree, path)
    const written = map?.kind === 'map' ? [...map.entries.keys()] : []
    const rival = rivalOf(key, written, forms)
    if (rival !== undefined) {
      const message = phrase('keys-not-together', { key, other: rival })
      return { message, found: key, allowed: insteadOfBoth(key, rival) }
    }
    const keys = keysAllowed(forms).filter((each) => each !== key)
    const free = keys.filter((each) => !written.includes(each))
    return {
      message: phrase('unknown-key', { key }),
      found: key,
      allowed: asTyped(keys.join(', ')),
      suggestion: nearestWord(key, free),
    }
  }
  const found = treeAt(tree, path)
  if (found === undefined) {
    const name = String(path.at(-1) ?? '')
    const example = exampleOf(schemas)
    const suggestion = example === undefined ? undefined : `${name}: ${example}`
    return { message: phrase('key-missing', { key: name }), found: '', suggestion }
  }
  return complaintAbout(issue, path, found, schemas)
}

/** A key that is written beside one that is known, but in no form that has that one. */
function rivalOf(key: string, written: readonly string[], forms: readonly JsonSchema[]): string | undefined {
  const withKey = forms.filter(({ properties }) => properties !== undefined && Object.hasOwn(properties, key))
  if (withKey.length === 0) return undefined
  const together = keysAllowed(withKey)
  const known = keysAllowed(forms)
  return written.find((each) => known.includes(each) && !together.includes(each))
}

function complaintAbout(issue: Issue, path: Path, found: Tree, schemas: readonly JsonSchema[]): Complaint {
  const said = saidBy(issue)
  if (said !== null) {
    const { message, allowed, suggestion } = said
    return { message, allowed, suggestion, ...(issue.code === 'invalid_key' && { found: String(path.at(-1)) }) }
  }
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String)
    const written = found.kind === 'scalar' ? String(found.value) : ''
    return {
      message: phrase('no-such-word', { written }),
      allowed: asTyped(words.join(', ')),
      suggestion: nearestWord(written, words),
    }
  }
  if (issue.code === 'invalid_key') {
    return { message: phrase('no-name', { name: String(path.at(-1)) }), allowed: phrase('letters-of-names') }
  }
  if (issue.code === 'too_small') {
    const least = Number(issue.minimum)
    return { message: least === 1 ? phrase('needs-one') : phrase('needs-some', { least }) }
  }
  const message = phrase('other-kind', { expected: describeTypes(schemas), found: kindOf(found) })
  return { message, ...exampleAllowed(schemas) }
}

function exampleAllowed(schemas: readonly JsonSchema[]): { allowed?: Phrase } {
  const example = exampleOf(schemas)
  return example === undefined ? {} : { allowed: phrase('such-as', { example }) }
}

function kindOf(tree: Tree): Phrase {
  if (tree.kind !== 'scalar') return phrase(tree.kind === 'map' ? 'kind-map' : 'kind-list')
  if (tree.value === null) return phrase('kind-empty')
  if (typeof tree.value === 'string') return phrase('kind-text')
  return typeof tree.value === 'number' ? phrase('kind-number') : asTyped(String(tree.value))
}
