import { z } from 'zod'
import { subtract } from '../../time/opening-rules.ts'
import type { CompileContext } from '../compile-context.ts'
import type { Condition, Trigger, TriggerAction } from '../compiled/triggers.ts'
import type { Unit } from '../compiled/units.ts'
import { readWeekdays, readHours } from '../quantities/hours.ts'
import { edgesDayByDay } from '../../time/calendar-edges.ts'
import { type Day, weekdayOf } from '../../time/date.ts'
import { phrase } from '../phrases/phrase.ts'
import { field, named, oneOrMore, text, saying } from '../text/field.ts'
import type { Reference } from '../text/references.ts'
import type { Path } from '../text/source.ts'
import { money, openEnd, unitCount } from './common-fields.ts'
import { compileCondition, readCondition } from './conditions.ts'
import { addCalendar } from './opening.ts'
import type { CompiledPools, HoursOn } from './pools.ts'
import { compileOrder, orderKeys } from './supplies.ts'
import { titleField } from './titled.ts'
import { compileUnit, readStay, RENT } from './units.ts'

/** Triggers: rules that act during the run, and what they do: rent units, work overtime, order a supply. */

const rent = z.strictObject({
  pool: text({ description: 'The pool whose number of units grows.', example: 'printers' }),
  units: unitCount('How many units come.', { default: 1, example: 1 }).prefault(1),
  delay: openEnd('Time from the evening on which it is decided until they come.', 'uniform(2 d, 7 d)', {
    default: 'the next day',
  }).optional(),
  stays: field(readStay, {
    description: 'How long they stay once they have come, also when the trigger ends before.',
    unit: 'min, h, d, wd, wk',
    default: 'until the trigger ends',
    example: '60 d',
  }).optional(),
  rent: money(RENT, 'per day').prefault(0),
})

const overtime = z.strictObject({
  pool: text({ description: 'The pool whose units work.', example: 'printers' }),
  days: field(readWeekdays, { description: 'Days of the week.', example: 'mon-fri' }),
  hours: field(readHours, {
    description:
      'Hours worked then; what lies within the hours of a unit is no overtime for it, and none is worked on closed days.',
    unit: 'time of day',
    example: '16:00-18:00',
  }),
})

const order = z.strictObject({
  supply: text({ description: 'What is ordered.', example: 'blank-card' }),
  ...orderKeys,
})

const action = z
  .strictObject({
    rent: rent.optional().meta({
      description: 'Units that come, with the speed, limit and failures of their pool.',
      default: 'none',
      example: { pool: 'printers', units: 1, delay: '5 d', rent: 350_000 },
    }),
    overtime: overtime.optional().meta({
      description:
        "Hours that are worked while the trigger is active, at the pool's overtime cost: from the evening (midnight) on which it begins to the evening on which it ends, so that hours of a day are worked as a whole or not at all.",
      default: 'none',
      example: { pool: 'printers', days: 'mon-fri', hours: '16:00-18:00' },
    }),
    order: order.optional().meta({
      description:
        'An order, unless the last one of this trigger is still outstanding; with "until" one each time it begins.',
      default: 'none',
      example: { supply: 'blank-card', size: '5000 pieces', 'lead-time': '10 d' },
    }),
  })
  .refine((written) => Object.keys(written).length > 0, saying(phrase('nothing-done')))
  .meta({
    description: 'One thing to do: rent, overtime or order.',
    example: { rent: { pool: 'printers', units: 1, delay: '5 d', rent: 350_000 } },
  })

const condition = (description: string, example: string, whenLeftOut?: string) =>
  field(readCondition, {
    description,
    unit: 'backlog of SERVICE > N, oldest of SERVICE > 14 d, stock of SUPPLY < N, each with "for 3 d"; or a time',
    example,
    ...(whenLeftOut === undefined ? {} : { default: whenLeftOut }),
  })

const trigger = z.strictObject({
  title: titleField('the rule', { en: 'Rent a printer', id: 'Sewa printer' }),
  when: condition(
    'What makes it begin; looked at at the start and at the end of each day. A time makes it begin once.',
    'backlog of e-ktp > 1500 for 3 d',
  ),
  until: condition(
    'What makes it end; it can begin again then, but not after an end that is a time. Without it, it orders and rents for a time again and again while "when" holds.',
    'backlog of e-ktp < 300',
    'never; a date acts once',
  ).optional(),
  do: oneOrMore(action, {
    description: 'What is done while it is active.',
    example: [{ rent: { pool: 'printers', units: 1, delay: '5 d', rent: 350_000 } }],
  }),
})

export const triggersSchema = named(trigger, {
  description: 'Rules that act during the run.',
  default: 'none',
  example: {
    'loan-printer': {
      when: 'backlog of e-ktp > 1500 for 3 d',
      until: 'backlog of e-ktp < 300',
      do: { rent: { pool: 'printers', units: 1, delay: '5 d', rent: 350_000 } },
    },
  },
})

export interface CompiledTriggers {
  readonly triggers: Trigger[]
  /** Units that come when they are called, to be added to those of the pools. */
  readonly units: Unit[]
}

type WrittenAction = z.output<typeof action>

export function compileTriggers(
  written: z.output<typeof triggersSchema>,
  compiled: CompiledPools,
  context: CompileContext,
): CompiledTriggers {
  const units: Unit[] = []
  const triggers = Object.entries(written).map(([name, each]): Trigger => {
    const path = ['triggers', name]
    const first = units.length
    const actions = each.do.flatMap((one, i) => {
      const here = [...path, 'do', i]
      const rented = one.rent ? [compileRent(one.rent, name, units, first, compiled, [...here, 'rent'], context)] : []
      return [...rented, ...compileOthers(one, name, here, compiled, context)]
    })
    return { name, ...compileConditions(each, path, context), actions }
  })
  return { triggers, units }
}

function compileConditions(
  written: z.output<typeof trigger>,
  path: Path,
  context: CompileContext,
): { when: Condition; until: Condition | null } {
  return {
    when: compileCondition(written.when, [...path, 'when'], context),
    until: written.until === undefined ? null : compileCondition(written.until, [...path, 'until'], context),
  }
}

/** Adds the units that come to `units`, numbered from `first` on. */
function compileRent(
  written: NonNullable<WrittenAction['rent']>,
  trigger: string,
  units: Unit[],
  first: number,
  { units: others, homes }: CompiledPools,
  path: Path,
  context: CompileContext,
): TriggerAction {
  const home = homes[context.index('pools', written.pool)]
  const added =
    home === undefined ? [] : Array.from({ length: written.units }, (_, i) => others.length + units.length + i)
  for (const _ of added) {
    const name = `${trigger}-${units.length - first + 1}`
    if (others.some((unit) => unit.name === name)) {
      context.reporter.complain(path, phrase('pool-has-unit', { name }), { allowed: phrase('other-trigger-name') })
    }
    // the delay counts from the evening on which the trigger begins, not from a date
    const { delay, rent, stays } = written
    const unit = compileUnit(name, { rent, price: 0, ...(stays ? { stays } : {}) }, home!, path, context)
    const presence = {
      ...unit.presence,
      from: Infinity,
      delay: delay === undefined ? null : context.duration(delay, [...path, 'delay']),
    }
    units.push({ ...unit, presence })
  }
  return { kind: 'rent', units: added }
}

function compileOthers(
  { overtime: extra, order: ordered }: WrittenAction,
  trigger: string,
  path: Path,
  compiled: CompiledPools,
  context: CompileContext,
): TriggerAction[] {
  const actions: TriggerAction[] = []
  if (extra) {
    const pool = context.index('pools', extra.pool)
    const hoursOn = (day: Day) =>
      extra.days.includes(weekdayOf(day)) && compiled.mayWorkOn[pool]?.(day) !== false ? extra.hours : []
    const calendar = addCalendar(context, `${trigger}, overtime`, hoursOn, edgesDayByDay)
    if (pool >= 0 && !hasHoursOutside(hoursOn, compiled.hoursOn[pool] ?? [], context)) {
      context.reporter.warn([...path, 'overtime'], phrase('overtime-within-hours'))
    }
    actions.push({ kind: 'overtime', pool, calendar })
  }
  if (ordered) {
    const supply = context.index('supplies', ordered.supply)
    actions.push({ kind: 'order', supply, order: compileOrder(ordered, [...path, 'order'], context) })
  }
  return actions
}

/** Whether hours on any day lie outside the hours of some units. */
function hasHoursOutside(hoursOn: HoursOn, hoursOfUnits: readonly HoursOn[], context: CompileContext): boolean {
  return Array.from({ length: context.days }, (_, index) => context.startDay + index).some((day) =>
    hoursOfUnits.some((hours) => subtract(hoursOn(day), hours(day)).length > 0),
  )
}

/** Where triggers name other parts of the scenario; those within their conditions are checked there. */
export const triggerReferences: readonly Reference[] = ['do', 'do.*'].flatMap((path) => [
  { path: `triggers.*.${path}.rent.pool`, to: 'pools' },
  { path: `triggers.*.${path}.overtime.pool`, to: 'pools' },
  { path: `triggers.*.${path}.order.supply`, to: 'supplies' },
])
