import type { Results } from '../../src/experiments/results.ts'

/** A results.json that somebody has changed. */
export interface TamperedResults {
  readonly text: string
  /** What was changed, for one who looks into a failure. */
  readonly what: string
}

/** A whole number from 0 to below `count`. */
export type Draw = (count: number) => number

/** What a JSON text can have in a place where something else belongs; null for nothing, not even the key. */
const written: readonly (string | null)[] = [
  ...[null, 'null', 'true', 'false', '[]', '{}', '[[]]', '""', '"x"', '"5"', '"2018-02-30"', '"__proto__"', '[null]'],
  ...['0', '-0', '1', '-1', '0.5', '2', '7', '36525', '36526', '1e9', '4294967296', '9007199254740991', '1e15', '1e30'],
  ...['-1e30', '1e-300', '5e-324', '1e31', '1e308', '-1e308', '1e400', '-1e400', '0.9999999999999999', '1.0000000001'],
  JSON.stringify('long '.repeat(300)),
  JSON.stringify('x'.repeat(2_000_000)),
  JSON.stringify('</script><script>\u001b[2J\u202e\r\n=1+1|`'),
  '{"__proto__": {"days": 5}, "constructor": 1, "toJSON": 1, "length": 1e9}',
  `${'['.repeat(50)}${']'.repeat(50)}`,
]

/** Where a value stands in results, list places included, and the same with `[]` for every place. */
interface Field {
  readonly path: readonly (string | number)[]
  readonly pattern: string
}

/** Every value of results, those with parts included, by what they are: one entry for all of a list. */
export function fieldsOf(results: Results): readonly (readonly Field[])[] {
  const known = knownFields.get(results) ?? findFields(results)
  knownFields.set(results, known)
  return known
}

const knownFields = new WeakMap<Results, readonly (readonly Field[])[]>()

function findFields(results: Results): readonly (readonly Field[])[] {
  const fields = new Map<string, Field[]>()
  const visit = (value: unknown, path: Field['path'], pattern: string): void => {
    const known = fields.get(pattern)
    if (known) known.push({ path, pattern })
    else fields.set(pattern, [{ path, pattern }])
    if (Array.isArray(value)) value.forEach((item, i) => visit(item, [...path, i], `${pattern}[]`))
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key], `${pattern}.${key}`)
  }
  visit(results, [], '')
  fields.delete('')
  return [...fields.values()]
}

/** The text of results in which one field, in one place or in all of its places, holds something else. */
export function withField(results: Results, fields: readonly Field[], json: string | null): TamperedResults {
  const where = fields.length === 1 ? fields[0]!.path.join('.') : `all ${fields[0]!.pattern}`
  const what = `${where} is ${json === null ? 'left out' : json.slice(0, 60)}`
  return { text: withEach(results, fields, json === null ? null : () => json), what }
}

/** The same, with something else in every place. */
export function withEach(
  results: Results,
  fields: readonly Field[],
  jsonAt: ((place: number) => string) | null,
): string {
  const changed = structuredClone(results) as unknown as Record<string | number, unknown>
  for (const { path } of fields) {
    const parent = path.slice(0, -1).reduce<Record<string | number, unknown> | undefined>((value, key) => {
      return value?.[key] as Record<string | number, unknown> | undefined
    }, changed)
    if (parent === undefined) continue
    if (jsonAt !== null) parent[path.at(-1)!] = PLACE
    else if (Array.isArray(parent)) parent.splice(path.at(-1) as number, 1)
    else delete parent[path.at(-1)!]
  }
  let place = 0
  return JSON.stringify(changed).replaceAll(JSON.stringify(PLACE), () => jsonAt?.(place++) ?? '')
}

/** Stands in the text where the other value goes. */
const PLACE = 'here something else is put'

type Tamper = (results: Results, draw: Draw) => TamperedResults

const tampers: readonly Tamper[] = [oneField, oneField, oneField, everywhere, everywhere, likeAnother, damagedText]

/** Changes results: the same draws give the same change. */
export function tamperedResults(results: Results, draw: Draw): TamperedResults {
  return pick(tampers, draw)(results, draw)
}

function oneField(results: Results, draw: Draw): TamperedResults {
  return withField(results, [pick(pick(fieldsOf(results), draw), draw)], pick(written, draw))
}

function everywhere(results: Results, draw: Draw): TamperedResults {
  return withField(results, pick(fieldsOf(results), draw), pick(written, draw))
}

/** The value of another place: a name that is taken, a list of another length. */
function likeAnother(results: Results, draw: Draw): TamperedResults {
  const fields = fieldsOf(results)
  const field = pick(pick(fields, draw), draw)
  const { path } = pick(pick(fields, draw), draw)
  const other = path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], results)
  return withField(results, [field], JSON.stringify(other))
}

const marks = ['{', '}', '[', ']', ',', ':', '"', '\\', '0', '-', 'e', '.', ' ']

/** Cut off, a piece left out, a piece twice, or a character changed. */
function damagedText(results: Results, draw: Draw): TamperedResults {
  const text = JSON.stringify(results)
  const from = draw(text.length)
  const to = from + draw(40)
  const damaged = [
    text.slice(0, from),
    text.slice(0, from) + text.slice(to),
    text.slice(0, to) + text.slice(from),
    text.slice(0, from) + pick(marks, draw) + text.slice(from + 1),
  ]
  return { text: pick(damaged, draw), what: `damaged at ${from}` }
}

function pick<T>(items: readonly T[], draw: Draw): T {
  return items[draw(items.length)]!
}
