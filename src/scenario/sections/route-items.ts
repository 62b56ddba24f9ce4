import { z } from 'zod'
import { readShare } from '../quantities/amount.ts'
import { numberField, oneOrMore, text } from '../text/field.ts'
import type { Reference } from '../text/references.ts'
import { duration } from './common-fields.ts'
import { stepSchema, type WrittenStep } from './route.ts'
import { titleField } from './titled.ts'

/**
 * What a route is made of: steps, delays, and branches and parts, where it splits. Of branches a request goes one way, of
 * parts it goes all at once. Both can stand within each other, one inside the other.
 */

export interface WrittenWay {
  readonly share?: number | undefined
  readonly for?: readonly string[] | undefined
  readonly route: readonly WrittenItem[]
}

export type WrittenItem =
  | WrittenStep
  | WrittenDelay
  | { readonly branch: readonly WrittenWay[] }
  | { readonly together: readonly { readonly route: readonly WrittenItem[] }[] }

const steps = [{ at: 'booths', takes: '10 min' }]

function branch<S extends z.ZodType>(item: S) {
  const way = z.strictObject({
    share: numberField(readShare, {
      description: 'Share of the requests that go this way; one way may leave it out and takes the rest.',
      unit: '%, or 0 to 1',
      default: 'the rest',
      example: '30 %',
    }).optional(),
    for: oneOrMore(z.string(), {
      description: 'Classes that go this way, instead of a share; one way may leave it out and takes the rest.',
      default: 'the rest',
      example: ['first-time'],
    }).optional(),
    route: z
      .array(item)
      .meta({ description: 'The steps of this way; none when it leads straight on.', example: steps }),
  })
  return z.strictObject({
    branch: z
      .array(way)
      .min(1)
      .meta({
        description: 'Ways of which a request goes one, by chance or by its class; then all go on together.',
        example: [{ share: '30 %', route: steps }, { route: [] }],
      }),
  })
}

function together<S extends z.ZodType>(item: S) {
  const part = z.strictObject({
    route: z.array(item).min(1).meta({ description: 'The steps of this part.', example: steps }),
  })
  return z.strictObject({
    together: z
      .array(part)
      .min(2)
      .meta({
        description:
          'Parts that go on side by side, as several documents for one citizen; the request goes on when all are done. A citizen whose patience ends meanwhile stays until then.',
        example: [{ route: steps }, { route: [{ at: 'archive', takes: '5 min' }] }],
      }),
  })
}

const delaySchema = z
  .strictObject({
    delay: duration(
      'Time in which nobody works on the request and no unit is taken: post, a check elsewhere, drying. A citizen whose patience ends meanwhile stays until the delay is over.',
      'lognormal(mean 14 d, sd 3 d)',
    ),
    title: titleField('the delay', { en: 'post', id: 'pos' }),
    name: text({
      description: 'What it is called in tables.',
      default: '"delay" and its number in the route',
      example: 'post',
    }).optional(),
  })
  .meta({ id: 'delay', description: 'A time that passes.' })

export type WrittenDelay = z.output<typeof delaySchema>

const inner = z
  .union([stepSchema, delaySchema, branch(stepSchema), together(stepSchema)])
  .meta({ id: 'step-inside', description: 'Work at a pool, a delay, or another split of the route.' })
const outer = z.union([stepSchema, delaySchema, branch(inner), together(inner)])

export const routeSchema = z
  .array(outer)
  .min(1)
  .meta({
    description: 'The steps of a request, in order, with branches and parts where the route splits.',
    example: [{ at: 'counters', takes: 'lognormal(mean 5 min, sd 2 min)' }],
  })

const inside = (path: string): string[] => [`${path}.branch.*.route.*`, `${path}.together.*.route.*`]
const top = 'services.*.route.*'
const places = [top, ...inside(top), ...inside(top).flatMap(inside)]

/** Where steps name other parts of the scenario. */
export const routeReferences: readonly Reference[] = places.flatMap((path) => [
  { path: `${path}.at`, to: 'pools' },
  { path: `${path}.needs`, to: 'links' },
  { path: `${path}.needs.*`, to: 'links' },
  { path: `${path}.uses`, to: 'supplies', inKeys: true as const },
])
