import { z } from 'zod'
import { readingLimits } from '../limits/reading-limits.ts'
import { readFixedDuration } from './quantities/duration.ts'
import { readDay } from './quantities/day.ts'
import { speaksOfNever } from './quantities/never.ts'
import { TooLong } from './quantities/longest-time.ts'
import { readsTwoWays, thousandsQuestion } from './quantities/thousands.ts'
import { type Day, dayOf } from '../time/date.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'
import { beyondLimit, phrase } from './phrases/phrase.ts'
import { choicesSchema } from './sections/choices.ts'
import { depotsSchema } from './sections/depots.ts'
import { goalReferences, goalSchema } from './sections/goal.ts'
import { linksSchema } from './sections/links.ts'
import { openingSchema } from './sections/opening.ts'
import { FIXED } from './sections/fixed-keys.ts'
import { plansSchema } from './sections/plans.ts'
import { poolReferences, poolsSchema } from './sections/pools.ts'
import { serviceReferences, servicesSchema } from './sections/services.ts'
import { suppliesSchema } from './sections/supplies.ts'
import { targetReferences, targetsSchema } from './sections/targets.ts'
import { titled } from './sections/titled.ts'
import { triggerReferences, triggersSchema } from './sections/triggers.ts'
import { unknownsSchema } from './sections/unknowns.ts'
import { field, text } from './text/field.ts'
import type { JsonSchema } from './text/json-schema.ts'
import { Misreading } from './text/misreading.ts'
import type { Reference } from './text/references.ts'

const { horizon, startYear } = readingLimits
const HORIZON = phrase('horizon-forms', { most: horizon.most })

function readHorizon(written: string): number {
  if (/^\p{L}+\s*\(/u.test(written.trim()) || speaksOfNever(written)) {
    throw new Misreading(phrase('no-horizon-of-law'), { allowed: HORIZON })
  }
  const { minutes, clock } = readDays(written)
  if (readsTwoWays(written.trim())) throw thousandsQuestion(written.trim())
  const days = minutes / MINUTES_PER_DAY
  if (clock === 'working-days') {
    throw new Misreading(phrase('horizon-in-calendar-days'), {
      allowed: HORIZON,
      suggestion: `${Math.round((days * 7) / 5)} d`,
    })
  }
  if (days > horizon.most) throw new Misreading(beyondLimit(horizon, days), { allowed: HORIZON })
  if (Number.isInteger(days) && days >= 1) return days
  throw new Misreading(phrase('no-whole-days', { written }), {
    allowed: HORIZON,
    suggestion: `${Math.max(1, Math.round(days))} d`,
  })
}

/** A fixed duration; of one that is too long for any time the limit of the horizon is told, which is the smaller. */
function readDays(written: string): ReturnType<typeof readFixedDuration> {
  try {
    return readFixedDuration(written)
  } catch (error) {
    if (!(error instanceof TooLong)) throw error
    throw new Misreading(beyondLimit(horizon, error.days), { allowed: HORIZON })
  }
}

function readStart(written: string): Day {
  const day = readDay(written)
  if (day < dayOf(startYear.most + 1, 1, 1)) return day
  throw new Misreading(beyondLimit(startYear, startYear.most + 1))
}

function readCurrency(written: string): string {
  if (/^[A-Z]{3}$/.test(written)) return written
  throw new Misreading(phrase('no-currency', { written }), { allowed: phrase('three-capitals') })
}

/** One office, as it stands after a plan has been laid over the scenario. */
export const officeSchema = z.strictObject({
  title: titled({
    description: 'What the scenario is about, for the reader: a text, or one for each language (`en`, `id`).',
    example: 'e-KTP in Bandung Barat',
  }),
  start: field(readStart, { description: 'The first day, from 00:00 on.', unit: 'date', example: '2018-03-05' }),
  horizon: field(readHorizon, { description: 'How long the simulation goes.', unit: 'd, wk', example: '180 d' }),
  currency: field(readCurrency, {
    description: 'ISO 4217 code of all money.',
    default: 'IDR',
    example: 'IDR',
  }).prefault('IDR'),
  opening: openingSchema,
  links: linksSchema.optional(),
  supplies: suppliesSchema.optional(),
  depots: depotsSchema.optional(),
  pools: poolsSchema,
  services: servicesSchema,
  targets: targetsSchema.optional(),
  goal: goalSchema.optional(),
  triggers: triggersSchema.optional(),
  unknowns: unknownsSchema.optional(),
})

export type CheckedOffice = z.output<typeof officeSchema>

/** Keys without which there is no scenario, in its own file or in the one that it extends. */
export const requiredAtTop: readonly string[] = requiredKeys(officeSchema.shape)

/** Where one part of a scenario names another. */
export const references: readonly Reference[] = [
  ...poolReferences,
  ...serviceReferences,
  ...targetReferences,
  ...goalReferences,
  ...triggerReferences,
]

/** The language of scenario files, with all that editors and the reference say about it. */
const scenarioSchema = officeSchema.extend({
  extends: text({
    description: 'Another scenario file; this one is laid over it: maps are merged, null takes away.',
    default: 'none',
    example: 'bandung-barat.yaml',
  }).optional(),
  choices: choicesSchema.optional(),
  plans: plansSchema.optional(),
})

/** The JSON schema of a whole scenario; its plans have the words of the whole, none required. */
export function wholeJsonSchema(): JsonSchema {
  const schema = withExamples(z.toJSONSchema(scenarioSchema, { io: 'input', override: complete })) as JsonSchema
  const plan = schema.properties?.['plans']?.additionalProperties
  const overlay = overlayProperties(schema)
  if (typeof plan === 'object') plan.properties = { ...plan.properties, ...overlay }
  describeOverlays(schema.properties?.['choices']?.additionalProperties, overlay)
  allowSplitValues(schema)
  return { $schema: schema['$schema'], title: 'A scenario of antrean', ...schema }
}

/** Names the keys of what choices change, in place of the free maps that they are for the reader of values. */
function describeOverlays(choice: JsonSchema | boolean | undefined, overlay: Record<string, JsonSchema>): void {
  if (typeof choice !== 'object') return
  for (const { properties = {} } of choice.anyOf ?? []) {
    const option = properties['options']?.additionalProperties
    for (const map of [properties['changes'], option]) {
      if (typeof map !== 'object') continue
      map.properties = { ...map.properties, ...overlay }
      map.additionalProperties = false
    }
  }
}

/**
 * The published JSON schema, from which editors complete keys. Only a scenario that does not extend another has to have
 * the required keys.
 */
export function scenarioJsonSchema(): JsonSchema {
  const { required, ...whole } = wholeJsonSchema()
  return {
    ...whole,
    properties: { ...whole.properties, ...overlayProperties(whole) },
    if: { required: ['extends'] },
    else: { required, ...requirements(whole, ['plans']) },
  }
}

/** What a schema requires of its maps, and nothing else; not within lists, which are never merged. */
function requirements(schema: JsonSchema, except: readonly string[] = []): JsonSchema {
  const { required, properties = {}, additionalProperties } = schema
  const inner = Object.entries(properties)
    .filter(([key]) => !except.includes(key))
    .map(([key, each]): [string, JsonSchema] => [key, requirements(each)])
    .filter(([, each]) => Object.keys(each).length > 0)
  const named = typeof additionalProperties === 'object' ? requirements(additionalProperties) : {}
  return {
    ...(required && { required }),
    ...(inner.length > 0 && { properties: Object.fromEntries(inner) }),
    ...(Object.keys(named).length > 0 && { additionalProperties: named }),
  }
}

/**
 * Adds what zod leaves out of values that are read from text: which keys are required, and what holds when a key is
 * left out. That is often in words, so it stands under a name of its own, lest an editor write it as a value.
 */
function complete({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: object }): void {
  const absent = z.globalRegistry.get(zodSchema)?.['default']
  if (absent !== undefined) Object.assign(jsonSchema, { absent })
  if (zodSchema instanceof z.ZodObject) {
    const required = requiredKeys(zodSchema.shape)
    Object.assign(jsonSchema, { required: required.length > 0 ? required : undefined })
  }
}

/** Keys of a map without which it is refused. */
function requiredKeys(shape: Readonly<Record<string, z.core.$ZodType>>): string[] {
  return Object.entries(shape)
    .filter(([, schema]) => !z.safeParse(schema, undefined).success)
    .map(([key]) => key)
}

/** Keys that a plan may not change, and the title, which is its own there. */
const NOT_IN_PLANS = ['title', ...FIXED]

function overlayProperties(schema: JsonSchema): Record<string, JsonSchema> {
  const entries = Object.entries(schema.properties ?? {}).filter(([key]) => !NOT_IN_PLANS.includes(key))
  return Object.fromEntries(entries.map(([key, inner]) => [key, overlay(inner)]))
}

function overlay(schema: JsonSchema): JsonSchema {
  const { required: _, ...rest } = schema
  const result: JsonSchema = { ...rest }
  if (schema.properties) {
    result.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([key, inner]) => [key, orNull(inner)]),
    )
  }
  if (typeof schema.additionalProperties === 'object') result.additionalProperties = orNull(schema.additionalProperties)
  if (schema.anyOf) result.anyOf = schema.anyOf.map(overlay)
  return result
}

function orNull(schema: JsonSchema): JsonSchema {
  const { type } = schema
  if (typeof type === 'string' && !schema.enum) return { ...overlay(schema), type: [type, 'null'] }
  return { anyOf: [overlay(schema), { type: 'null' }] }
}

/**
 * Editors see `{ lasts: uniform(2 d, 5 d) }` as YAML splits it, with a key "5 d)" that has no value; such
 * keys are no mistake, because the program joins them again.
 */
function allowSplitValues(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  Object.values(value).forEach(allowSplitValues)
  const schema = value as JsonSchema
  if (!Array.isArray(value) && schema.additionalProperties === false) {
    schema['patternProperties'] = {
      '^((mean|sd|low|mode|high|shape|scale) )?[0-9][0-9_.]*( ?[a-z]+){0,2}\\)?$': { type: 'null' },
    }
  }
}

/** Our `example` as the `examples` of JSON Schema, all the way down. */
function withExamples(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withExamples)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] =>
    key === 'properties'
      ? // a key of a scenario may be called as a word of JSON Schema
        [key, Object.fromEntries(Object.entries(inner as object).map(([name, each]) => [name, withExamples(each)]))]
      : key === 'example'
        ? ['examples', [inner]]
        : [key, key === 'examples' || key === 'default' ? inner : withExamples(inner)],
  )
  return Object.fromEntries(entries)
}
