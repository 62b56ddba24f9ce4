import { z } from 'zod'
import type { CompileContext } from '../compile-context.ts'
import type { Goal } from '../compiled/goal.ts'
import type { Service } from '../compiled/services.ts'
import { readNumber, readShare } from '../quantities/amount.ts'
import { readFixedDuration } from '../quantities/duration.ts'
import { choice, field, numberField, text } from '../text/field.ts'
import { ownValue } from '../text/own-value.ts'
import { Misreading } from '../text/misreading.ts'
import type { Reference } from '../text/references.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { asTyped, phrase } from '../phrases/phrase.ts'
import { time } from './common-fields.ts'
import type { WrittenTargets } from './targets.ts'

/** The goal: what is wanted of a plan, and which one is taken of those that reach it. */

const fixed = (notes: Parameters<typeof field>[1]) => field(readFixedDuration, notes)

/** Reads a difference between dates, which are days of the calendar. */
function readDifference(written: string): ReturnType<typeof readFixedDuration> {
  const difference = readFixedDuration(written)
  if (difference.clock === 'calendar') return difference
  throw new Misreading(phrase('dates-differ-by-calendar-days'), { allowed: asTyped('min, h, d, wk') })
}
const share = (description: string, absent: string) =>
  numberField(readShare, { description, unit: '%', default: absent, example: absent })
const sum = (description: string, absent: string, example: string) =>
  numberField((written) => readNumber(written, { least: 0 }), { description, unit: 'money', default: absent, example })

const equalWithin = z.strictObject({
  days: field(readDifference, {
    description: 'Dates and waits that differ by no more are called equal.',
    unit: 'min, h, d, wk',
    default: 'half a day for dates; for waits a twentieth of those under the first plan, at most half a day',
    example: '1 d',
  }).optional(),
  cost: sum('Costs that differ by no more are called equal.', '1 % of the cheapest plan', '1_000_000').optional(),
})

export const goalSchema = z
  .strictObject({
    service: text({
      description: 'The service that the goal, and the decision, is about.',
      default: 'the first service of "targets"',
      example: 'e-ktp',
    }).optional(),
    'gone-by': time('The backlog is to be gone by the end of this day.', '2018-05-01', {
      default: 'no date is asked for',
    }).optional(),
    probability: share('Probability with which it is to be gone by then.', '80 %').optional(),
    'ready-within': fixed({
      description: 'A request is to be ready within this time; it is the target of the service.',
      unit: 'min, h, d, wd, wk',
      default: 'the target of the service, when "share" is given',
      example: '14 d',
    }).optional(),
    share: share(
      'Of those who apply, and whose case is decided, so many are to be ready within it.',
      '90 %',
    ).optional(),
    budget: sum('What the office pays is to be no more, on average.', 'no budget', '50_000_000').optional(),
    // oxlint-disable-next-line unicorn/no-thenable -- the word of the language; nobody awaits a schema
    then: choice(['cheapest', 'earliest'], {
      description: 'Which of the plans that surely meet the goal is taken.',
      default: 'cheapest',
      example: 'cheapest',
    }).optional(),
    'equal-within': equalWithin.optional().meta({
      description: 'Differences that do not matter.',
      default: 'half a day, and 1 % of what the cheapest plan costs the office',
      example: { days: '1 d', cost: '1_000_000' },
    }),
  })
  .meta({
    description: 'What is wanted of a plan: a date, a target of waits, a budget, alone or together.',
    default: 'none: plans are ranked by the date at which the backlog is gone with 80 % probability, then by cost',
    // oxlint-disable-next-line unicorn/no-thenable
    example: { service: 'e-ktp', 'gone-by': '2018-05-01', probability: '80 %', then: 'cheapest' },
  })

export type WrittenGoal = z.output<typeof goalSchema>

export const goalReferences: readonly Reference[] = [{ path: 'goal.service', to: 'services' }]

export function compileGoal(
  written: WrittenGoal | undefined,
  services: readonly Service[],
  focus: number,
  context: CompileContext,
): Goal | null {
  if (written === undefined) return null
  const goneBy = dayOf(written, context)
  const { probability = 0.8, budget = null, then: order = 'cheapest', 'equal-within': zone = {} } = written
  if (written.probability !== undefined && written['gone-by'] === undefined) {
    context.reporter.complain(['goal', 'probability'], phrase('probability-of-what'), {
      suggestion: 'gone-by: in 60 d',
      missing: [['goal', 'gone-by']],
    })
  }
  const wantsWaits = written['ready-within'] !== undefined || written.share !== undefined
  if (wantsWaits && services[focus]?.target === null) {
    context.reporter.complain(['goal', 'share'], phrase('share-of-what'), {
      suggestion: 'ready-within: 14 d',
      missing: [['goal', 'ready-within'], ['targets']],
    })
  }
  const asksNothing = goneBy === null && !wantsWaits && budget === null
  if (asksNothing && written['equal-within'] === undefined) {
    context.reporter.complain(['goal'], phrase('empty-goal'), { allowed: phrase('goals') })
  }
  return {
    goneBy: goneBy === null ? null : { day: goneBy, probability },
    share: wantsWaits ? (written.share ?? 0.9) : null,
    budget,
    order,
    equalDays: zone.days === undefined ? null : zone.days.minutes / MINUTES_PER_DAY,
    equalCost: zone.cost ?? null,
  }
}

/** The targets with that of the goal, which is that of its service. */
export function targetsWithGoal(
  targets: WrittenTargets,
  goal: WrittenGoal | undefined,
  context: CompileContext,
): WrittenTargets {
  const within = goal?.['ready-within']
  const name = goal?.service ?? Object.keys(targets)[0] ?? context.names('services')[0]
  if (within === undefined || name === undefined) return targets
  const known = ownValue(targets, name)?.within
  if (known !== undefined && (known.minutes !== within.minutes || known.clock !== within.clock)) {
    context.reporter.complain(['goal', 'ready-within'], phrase('other-target', { service: name }), {
      allowed: phrase('same-time-as-target'),
    })
  }
  return { ...targets, [name]: { ...ownValue(targets, name), within } }
}

/** The day of which the end decides; null when no date is asked for. */
function dayOf(written: WrittenGoal, context: CompileContext): number | null {
  const date = written['gone-by']
  if (date === undefined) return null
  const path = ['goal', 'gone-by']
  const minutes = context.time(date, path)
  const day = Math.floor(minutes / MINUTES_PER_DAY)
  if (minutes !== day * MINUTES_PER_DAY) {
    context.reporter.complain(path, phrase('day-without-time'), { allowed: asTyped('2018-05-01, in 40 d') })
  } else if (day < 0) {
    context.reporter.complain(path, phrase('day-before-start'))
  } else if (day >= context.days) {
    context.reporter.complain(path, phrase('day-after-horizon'), {
      allowed: phrase('day-of-the-run'),
      suggestion: `in ${context.days - 1} d`,
    })
  }
  return day
}
