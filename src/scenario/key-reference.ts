import { requiredAtTop, wholeJsonSchema } from './scenario-schema.ts'
import { exampleOf, inlined, type JsonSchema } from './text/json-schema.ts'

/** What the reference says about one key. */
export interface KeyNotes {
  /** `services.<name>.route[].takes`: `<name>` is chosen by the user, `[]` is each item of a list. */
  readonly path: string
  readonly description: string
  readonly unit: string | undefined
  /** The words of which it is one; empty for other values. */
  readonly words: readonly string[]
  readonly need: Need
  /** What holds when it is left out; undefined where that goes without saying. */
  readonly default: string | undefined
  /** On one line, as YAML. */
  readonly example: string
  /** The same as a value. */
  readonly exampleValue: unknown
}

/** Whether a key has to be given: always, where its map has the form that the key belongs to, or never. */
type Need = 'required' | 'required in this form' | 'optional'

/** The keys under one key at the top of a scenario. */
export interface KeySection {
  readonly title: string
  readonly keys: readonly KeyNotes[]
}

/** All keys of the scenario language in the order of the schema, from which they come; single keys at the top come first. */
export function keyReference(): KeySection[] {
  const schema = withoutOverlays(inlined(wholeJsonSchema()))
  const sections = Object.entries(schema.properties ?? {}).map(([key, inner]) => ({
    title: key,
    keys: keysUnder(key, inner, requiredAtTop.includes(key) ? 'required' : 'optional'),
  }))
  const single = sections.filter(({ keys }) => keys.length === 1)
  const others = sections.filter(({ keys }) => keys.length > 1)
  return [{ title: 'general', keys: single.flatMap(({ keys }) => keys) }, ...others]
}

/** In plans and choices stand the keys of the whole once more; only what is their own is shown. */
function withoutOverlays(schema: JsonSchema): JsonSchema {
  const { plans, choices, ...others } = schema.properties ?? {}
  const whole = new Set(Object.keys(others).filter((key) => key !== 'title'))
  const own = (map: JsonSchema | undefined) => map && { ...map, additionalProperties: ownOf(map, whole) }
  const described = { plans: own(plans), choices: own(choices) }
  const properties = Object.entries(schema.properties ?? {}).map(([key, each]): [string, JsonSchema] => [
    key,
    described[key as keyof typeof described] ?? each,
  ])
  return { ...schema, properties: Object.fromEntries(properties) }
}

/** What stands under a name in a map, without keys of the whole scenario on any level. */
function ownOf({ additionalProperties: named }: JsonSchema, whole: ReadonlySet<string>): JsonSchema | boolean {
  return typeof named === 'object' ? withoutKeys(named, whole) : false
}

function withoutKeys(schema: JsonSchema, keys: ReadonlySet<string>): JsonSchema {
  const result = { ...schema }
  if (schema.properties) {
    const kept = Object.entries(schema.properties).filter(([key]) => !keys.has(key))
    result.properties = Object.fromEntries(kept.map(([key, inner]) => [key, withoutKeys(inner, keys)]))
  }
  if (schema.anyOf) result.anyOf = schema.anyOf.map((each) => withoutKeys(each, keys))
  if (typeof schema.additionalProperties === 'object') {
    result.additionalProperties = withoutKeys(schema.additionalProperties, keys)
  }
  return result
}

/** A key and those inside it; a key inside itself, as the route of a branch of a route, and a title are not opened. */
function keysUnder(path: string, schema: JsonSchema, need: Need): KeyNotes[] {
  const key = path.replace(/.*\./, '')
  const isInItself = path.split('.').slice(0, -1).includes(`${key}[]`)
  const inner = isInItself || isTitle(schema) ? [] : childrenOf(path, schema)
  return [notesOf(path, schema, need), ...inner]
}

/** Whether a value can be one text for each language, which its description says. */
function isTitle(schema: JsonSchema): boolean {
  return shapesOf(schema).some(({ shape }) => Object.keys(shape.properties ?? {}).join() === 'en,id')
}

function childrenOf(path: string, schema: JsonSchema): KeyNotes[] {
  const seen = new Set<string>()
  const shapes = shapesOf(schema)
  return shapes.flatMap(({ shape, suffix }) => {
    const named = typeof shape.additionalProperties === 'object' ? shape.additionalProperties : null
    const properties = Object.entries(shape.properties ?? {}).filter(([key]) => !seen.has(key))
    for (const [key] of properties) seen.add(key)
    return [
      ...properties.flatMap(([key, inner]) => keysUnder(`${path}${suffix}.${key}`, inner, needOf(key, shape, shapes))),
      ...(named === null ? [] : namedKeys(`${path}${suffix}.<name>`, named)),
    ]
  })
}

function needOf(key: string, shape: JsonSchema, shapes: readonly { readonly shape: JsonSchema }[]): Need {
  if (!shape.required?.includes(key)) return 'optional'
  const forms = shapes.filter((each) => each.shape.properties)
  return forms.every((each) => each.shape.required?.includes(key)) ? 'required' : 'required in this form'
}

/** What stands under a name of the user's own; a name with notes is a key itself. */
function namedKeys(path: string, schema: JsonSchema): KeyNotes[] {
  return schema.description === undefined ? childrenOf(path, schema) : keysUnder(path, schema, 'optional')
}

/** The maps that a value can be or hold: of a list that may also be a single item, the item; otherwise the items. */
function shapesOf(schema: JsonSchema): { shape: JsonSchema; suffix: string }[] {
  const alternatives = schema.anyOf ?? [schema]
  const single = new Set(alternatives.map((each) => JSON.stringify(each.properties)))
  return alternatives.flatMap((each) => {
    if (each.anyOf) return shapesOf(each)
    if (!each.items) return [{ shape: each, suffix: '' }]
    return shapesOf(each.items)
      .filter(({ shape }) => !single.has(JSON.stringify(shape.properties)))
      .map(({ shape }) => ({ shape, suffix: '[]' }))
  })
}

function notesOf(path: string, schema: JsonSchema, need: Need): KeyNotes {
  const unit = schema['unit']
  const left = schema['absent'] ?? schema.default
  return {
    path,
    description: schema.description ?? '',
    unit: typeof unit === 'string' ? unit : undefined,
    words: (schema.enum ?? []).map(String),
    need,
    default: left === undefined ? undefined : (exampleOf([{ examples: [left] }]) ?? ''),
    example: exampleOf([schema]) ?? '',
    exampleValue: schema.examples?.[0],
  }
}
