import { z } from 'zod'
import type { CompileContext } from '../compile-context.ts'
import type { Duration } from '../compiled/duration.ts'
import type { Clearing } from '../compiled/services.ts'
import { readFixedDuration } from '../quantities/duration.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { phrase } from '../phrases/phrase.ts'
import { pieces } from './common-fields.ts'
import { field, named } from '../text/field.ts'
import { Misreading } from '../text/misreading.ts'
import type { Reference } from '../text/references.ts'

/** Targets: within how long a request should be ready, and when a backlog counts as back to normal. */

function readWorkingDays(written: string): number {
  const { minutes, clock } = readFixedDuration(written)
  const days = minutes / MINUTES_PER_DAY
  if (clock === 'working-days' && Number.isInteger(days) && days >= 1) return days
  throw new Misreading(phrase('whole-working-days'), {
    allowed: phrase('working-day-or-more'),
    suggestion: `${Math.max(1, Math.round(days))} wd`,
  })
}

const within = field(readFixedDuration, {
  description: 'A request should be ready within this time.',
  unit: 'min, h, d, wd, wk',
  default: 'no target',
  example: '14 d',
})

const target = z.strictObject({
  within: within.optional(),
  'normal-backlog': pieces('A backlog of at most this many requests at the end of a day is normal.', 0, {
    unit: 'requests',
    default: 'the expected arrivals of a working day, under every plan those of the scenario without its plans',
    example: 300,
  }).optional(),
  for: field(readWorkingDays, {
    description:
      'The backlog is gone on the first day from which it is normal on so many working days in a row, and after which it is not above normal on as many in a row before the horizon ends.',
    unit: 'wd',
    default: '5 wd',
    example: '5 wd',
  }).optional(),
})

const simple = within.transform((limit): z.output<typeof target> => ({ within: limit }))

export const targetsSchema = named(z.union([simple, target]), {
  description: 'Targets of services; the first service here is the one that the decision is about.',
  default: 'the first service, without a target',
  example: { 'e-ktp': '14 d' },
})

export type WrittenTargets = z.output<typeof targetsSchema>

export interface CompiledTarget {
  readonly target: Duration | null
  readonly clearing: Clearing
}

/** `usual` is the normal backlog of a service without one of its own. */
export function compileTarget(written: WrittenTargets[string] | undefined, usual: number): CompiledTarget {
  const { within: limit, 'normal-backlog': normal, for: workingDays } = written ?? {}
  return {
    target: limit ? { distribution: { kind: 'constant', value: limit.minutes }, clock: limit.clock } : null,
    clearing: {
      normalBacklog: normal ?? usual,
      workingDays: workingDays ?? 5,
    },
  }
}

/** The service that the decision is about: that of the goal, or the first that has a target. */
export function focusOf(targets: WrittenTargets, ofGoal: string | undefined, context: CompileContext): number {
  const first = ofGoal ?? Object.keys(targets)[0]
  return first === undefined ? 0 : Math.max(0, context.index('services', first))
}

export const targetReferences: readonly Reference[] = [{ path: 'targets', to: 'services', inKeys: true }]
