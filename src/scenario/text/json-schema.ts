import { phrase, type Phrase, type PhraseList } from '../phrases/phrase.ts'

/** The part of JSON Schema (draft 2020-12) that the scenario's schema uses. */
export interface JsonSchema {
  type?: string | string[]
  description?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: JsonSchema | boolean
  items?: JsonSchema
  anyOf?: JsonSchema[]
  enum?: unknown[]
  examples?: unknown[]
  default?: unknown
  [key: string]: unknown
}

/** The schemas that a value at a path may have, unions opened. */
export function schemasAt(schema: JsonSchema, path: readonly (string | number)[]): JsonSchema[] {
  let here = alternatives(schema)
  for (const part of path) here = here.flatMap((each) => inside(each, part)).flatMap(alternatives)
  return here
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  return schema.anyOf ? [...schema.anyOf.flatMap(alternatives), schema] : [schema]
}

function inside(schema: JsonSchema, part: string | number): JsonSchema[] {
  if (typeof part === 'number') return schema.items ? [schema.items] : []
  const property = schema.properties && Object.hasOwn(schema.properties, part) ? schema.properties[part] : undefined
  if (property) return [property]
  return typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []
}

/** Keys that a map at this path may have. */
export function keysAllowed(schemas: readonly JsonSchema[]): string[] {
  return [...new Set(schemas.flatMap((each) => Object.keys(each.properties ?? {})))]
}

const KINDS: Readonly<Record<string, Phrase>> = {
  object: phrase('kind-map'),
  array: phrase('kind-list'),
  string: phrase('kind-text'),
  number: phrase('kind-number'),
  boolean: phrase('kind-boolean'),
}

/** "a map, a list or text". */
export function describeTypes(schemas: readonly JsonSchema[]): PhraseList | Phrase {
  const types = schemas.flatMap((each) => each.type ?? []).filter((type) => type !== 'null')
  const parts = [...new Set(types)].map((type) => KINDS[type] ?? type)
  return parts.length === 0 ? phrase('kind-else') : { joined: 'or', parts }
}

/** An example of a value, on one line, as YAML. */
export function exampleOf(schemas: readonly JsonSchema[]): string | undefined {
  const example = schemas.flatMap((each) => each.examples ?? [])[0]
  return example === undefined ? undefined : flowYaml(example)
}

function flowYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${flowYaml(inner)}`)
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
}

/** A schema with every `$ref` to one of its `$defs` replaced by what it refers to, which must not refer to itself. */
export function inlined(schema: JsonSchema): JsonSchema {
  const { $defs = {}, ...rest } = schema as JsonSchema & { $defs?: Record<string, JsonSchema> }
  const inline = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inline)
    if (typeof value !== 'object' || value === null) return value
    const { $ref, ...own } = value as JsonSchema & { $ref?: string }
    const all = $ref === undefined ? own : { ...$defs[$ref.replace('#/$defs/', '')], ...own }
    return Object.fromEntries(Object.entries(all).map(([key, inner]) => [key, inline(inner)]))
  }
  return inline(rest) as JsonSchema
}
