import { z } from 'zod'
import type { CompileContext } from '../compile-context.ts'
import type { Away } from '../compiled/depots.ts'
import type { FailureClock, MaintenanceRule, Presence, Unit } from '../compiled/units.ts'
import { readingLimits } from '../../limits/reading-limits.ts'
import { beyondLimit, phrase } from '../phrases/phrase.ts'
import { readNumber } from '../quantities/amount.ts'
import { readFixedDuration } from '../quantities/duration.ts'
import { field, numberField, orEmpty, named, text } from '../text/field.ts'
import { Misreading } from '../text/misreading.ts'
import type { Path } from '../text/source.ts'
import { money, openEnd, time, unitCount, pieces } from './common-fields.ts'
import { titleField } from './titled.ts'
import { aboveLimitSchema } from './above-limit.ts'
import { compileFailures, failuresSchema } from './failures.ts'
import { compileMaintenance, maintenanceSchema } from './maintenance.ts'
import { poolOpeningSchema } from './opening.ts'

/**
 * Units: named servers of a pool. One may be away at a depot at the start, and a plan may have it moved
 * to another; one may come later (a loan, a purchase) and stay for a time.
 */

const { speed } = readingLimits

function readSpeed(written: string): number {
  const value = readNumber(written, { above: 0, fractions: true })
  if (value <= speed.most && value >= 1 / speed.most) return value
  throw new Misreading(beyondLimit(speed, value))
}

/** Reads a stay: some time, without chance. */
export function readStay(written: string): ReturnType<typeof readFixedDuration> {
  const stay = readFixedDuration(written)
  if (stay.minutes > 0) return stay
  throw new Misreading(phrase('leaves-as-it-comes'), {
    allowed: phrase('time-above-zero'),
    suggestion: '90 d',
  })
}

/** What rent is due for. */
export const RENT =
  'Rent of a unit for each day of its presence, also while it is repaired; the days count from the hour at which it comes, and a day begun costs a whole one: from Monday 18:00 to Wednesday 20:00 is three days.'

const moved = z.strictObject({
  on: time('When it is taken from there; too late for a unit whose repair has ended by then.', 'in 2 d'),
  to: text({ description: 'The depot that it is taken to.', example: 'bandung' }),
  transit: openEnd('The way from the one depot to the other.', '1 d'),
  cost: money('Cost of the move.', 'per move').prefault(0),
})

const away = z.strictObject({
  at: text({ description: 'The depot at which it is at the start.', example: 'ministry' }),
  since: time('When it left the office.', '14 d ago'),
  moved: moved.optional().meta({
    description: 'An order to take it to another depot.',
    default: 'none',
    example: { on: 'in 2 d', to: 'bandung', transit: '1 d' },
  }),
})

/** Keys that a pool gives to all its units, and a unit may give itself. */
export const unitDefaults = {
  'daily-limit': pieces(
    'Pieces of work a unit may begin from midnight to midnight; see above-limit. Work that is done anew counts again, work that is resumed does not.',
    1,
    {
      unit: 'pieces per day',
      default: 'no limit',
      example: 100,
    },
  ).optional(),
  'above-limit': aboveLimitSchema.optional(),
  speed: numberField((written) => readSpeed(written), {
    description: 'Service times are divided by this.',
    unit: '0.000001 to 1,000,000',
    default: 1,
    example: 1.25,
  }).optional(),
  failures: failuresSchema.optional(),
  maintenance: maintenanceSchema.optional(),
}

const unit = z.strictObject({
  title: titleField('the unit', { en: 'printer on loan', id: 'printer pinjaman' }),
  ...unitDefaults,
  count: unitCount(
    'How many units like this there are; they are called `<name>-1`, `<name>-2` and so on. 0 makes none. One that has an entry of its own is as it is written there.',
    { unit: 'units', default: 'one, of this name', example: 2 },
    0,
  ).optional(),
  opening: poolOpeningSchema.optional().meta({
    description: "Its own hours in place of the pool's; overtime of the pool is worked too.",
    default: "the pool's",
    example: { hours: { 'mon-fri': '14:00-22:00' } },
  }),
  away: away.optional().meta({
    description: 'Where it is at the start, when not in the office.',
    default: 'in the office',
    example: { at: 'ministry', since: '14 d ago' },
  }),
  from: time('When it comes, if it is not there from the start.', '2018-03-19', { default: 'start' }).optional(),
  delay: openEnd('How much later than "from" it comes.', 'uniform(0 d, 5 d)', { default: 'on time' }).optional(),
  stays: field(readStay, {
    description: 'How long it stays once it has come.',
    unit: 'min, h, d, wd, wk',
    default: 'for good',
    example: '90 d',
  }).optional(),
  rent: money(RENT, 'per day').prefault(0),
  price: money('Price of a unit that is bought, paid when it comes.', 'once').prefault(0),
})

export const unitsSchema = named(orEmpty(unit), {
  description: 'The units by name.',
  example: { 'printer-1': {}, 'printer-2': { away: { at: 'bandung', since: '3 d ago' } } },
})

export type WrittenUnit = z.output<typeof unit>
type UnitDefaults = Pick<WrittenUnit, 'daily-limit' | 'above-limit' | 'speed' | 'failures'>

/** The names of the units that an entry makes: its own, or one for each of several alike. */
export function namesOfUnits(name: string, { count }: WrittenUnit): string[] {
  return count === undefined ? [name] : numbered(name, count)
}

/** `<name>-1`, `<name>-2` and so on. */
export function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${name}-${i + 1}`)
}

/** Where a unit belongs, and what its pool gives it. */
export interface UnitHome {
  readonly pool: number
  /** Indices of calendars, see Unit. */
  readonly hours: Pick<Unit, 'calendar' | 'overtimeCalendar'>
  readonly failures: readonly FailureClock[]
  readonly maintenance: MaintenanceRule | null
  readonly defaults: UnitDefaults
}

export function compileUnit(
  name: string,
  written: WrittenUnit,
  home: UnitHome,
  path: Path,
  context: CompileContext,
): Unit {
  const { pool, hours, defaults } = home
  return {
    name,
    pool,
    calendar: hours.calendar,
    overtimeCalendar: hours.overtimeCalendar,
    speed: written.speed ?? defaults.speed ?? 1,
    ...compileLimit(written, defaults, path, context),
    failures: written.failures ? compileFailures(written.failures, [...path, 'failures'], context) : home.failures,
    away: written.away ? compileAway(written.away, [...path, 'away'], context) : null,
    presence: compilePresence(written, path, context),
    rentPerDay: written.rent,
    price: written.price,
    maintenance: written.maintenance
      ? compileMaintenance(written.maintenance, [...path, 'maintenance'], context)
      : home.maintenance,
  }
}

function compileLimit(
  written: UnitDefaults,
  defaults: UnitDefaults,
  path: Path,
  context: CompileContext,
): Pick<Unit, 'dailyLimit' | 'aboveLimit'> {
  const dailyLimit = written['daily-limit'] ?? defaults['daily-limit'] ?? Infinity
  if (written['above-limit'] !== undefined && dailyLimit === Infinity) {
    context.reporter.complain([...path, 'above-limit'], phrase('no-daily-limit'), {
      suggestion: 'daily-limit: 100',
      missing: [[...path, 'daily-limit']],
    })
  }
  const above = written['above-limit'] ?? defaults['above-limit'] ?? 'rest'
  return { dailyLimit, aboveLimit: above === 'rest' ? null : { failures: above.failures, rework: above.redo } }
}

function compileAway(written: z.output<typeof away>, path: Path, context: CompileContext): Away {
  const since = context.time(written.since, [...path, 'since'])
  if (since > 0) {
    context.reporter.complain([...path, 'since'], phrase('away-left-before'), {
      suggestion: '14 d ago',
    })
  }
  return { depot: context.index('depots', written.at), since, moved: compileMove(written.moved, path, context) }
}

function compileMove(written: z.output<typeof moved> | undefined, path: Path, context: CompileContext): Away['moved'] {
  if (!written) return null
  const here = [...path, 'moved']
  const at = context.timeWithin(written.on, [...here, 'on'], phrase('this-move'))
  if (at < 0) context.reporter.complain([...here, 'on'], phrase('move-before-start'), { suggestion: 'in 2 d' })
  const transit = context.duration(written.transit, [...here, 'transit'])
  return { at, depot: context.index('depots', written.to), transit, cost: written.cost }
}

function compilePresence(written: WrittenUnit, path: Path, context: CompileContext): Presence {
  const { from, delay, stays } = written
  if (written.away && (from !== undefined || stays !== undefined)) {
    context.reporter.complain([...path, 'away'], phrase('away-belongs-from-start'), { allowed: phrase('away-or-from') })
  }
  if (delay !== undefined && from === undefined) {
    context.reporter.complain([...path, 'delay'], phrase('delay-without-from'), {
      suggestion: 'from: in 10 d',
      missing: [[...path, 'from']],
    })
  }
  if (written.price > 0 && from === undefined) {
    context.reporter.complain([...path, 'price'], phrase('bought-without-from'), {
      suggestion: 'from: in 30 d',
      missing: [[...path, 'from']],
    })
  }
  return {
    from: from === undefined ? 0 : Math.max(0, context.timeWithin(from, [...path, 'from'], phrase('coming-of-unit'))),
    delay: delay === undefined ? null : context.duration(delay, [...path, 'delay']),
    stays:
      stays === undefined ? null : { distribution: { kind: 'constant', value: stays.minutes }, clock: stays.clock },
  }
}
