import { z } from 'zod'
import { subtract, periodsOn, union, type OpeningRules } from '../../time/opening-rules.ts'
import type { CompileContext } from '../compile-context.ts'
import type { Pool, Unit } from '../compiled/units.ts'
import { weekdayOf, type Day } from '../../time/date.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { readHours, readWeekdays } from '../quantities/hours.ts'
import type { Period } from '../../time/period.ts'
import { field, named, oneOrMore } from '../text/field.ts'
import type { Reference } from '../text/references.ts'
import type { Path } from '../text/source.ts'
import { crews, money, time, wholeNumber } from './common-fields.ts'
import { compileFailures } from './failures.ts'
import { compileMaintenance } from './maintenance.ts'
import {
  addCalendar,
  addCalendarOf,
  openingRules,
  poolOpeningSchema,
  warnOfDatesOutside,
  type Opening,
} from './opening.ts'
import { compileUnit, unitDefaults, type UnitHome, unitsSchema, type WrittenUnit } from './units.ts'

/** Pools: interchangeable units, their hours and overtime. */

const overtime = z.strictObject({
  days: field(readWeekdays, { description: 'Days of the week.', example: 'sat' }),
  hours: field(readHours, { description: 'Hours worked then.', unit: 'time of day', example: '08:00-13:00' }),
  from: time('First day of it.', '2018-03-17', { default: 'start' }).optional(),
  until: time('When it ends; the first day without it.', 'in 90 d', { default: 'for good' }).optional(),
})

const pool = z.strictObject({
  units: z.union([wholeNumber('How many units.', 1), unitsSchema]).meta({
    description: 'A number of units, or the units by name.',
    example: 6,
  }),
  ...unitDefaults,
  crews: crews('People who repair on the spot; further repairs wait.').prefault('unlimited'),
  'waiting-places': wholeNumber('Who comes, has to wait and finds no free place, is turned away for good.', 0, {
    unit: 'people',
    default: 'room for all',
    example: 30,
  }).optional(),
  opening: poolOpeningSchema.optional(),
  overtime: oneOrMore(overtime, {
    description: 'Hours in which these units work, but no citizens come; not on closed days.',
    default: 'none',
    example: [{ days: 'sat', hours: '08:00-13:00' }],
  }).optional(),
  'overtime-cost': money('Cost of an hour of overtime of a unit that is not away.', 'per hour').prefault(0),
})

export const poolsSchema = named(pool, {
  description: 'Interchangeable servers: counters, printers.',
  example: { counters: { units: 6 } },
})

type WrittenPool = z.output<typeof pool>

export interface CompiledPools {
  readonly pools: Pool[]
  readonly units: Unit[]
  /** What each pool gives a unit. */
  readonly homes: UnitHome[]
  /** The hours of each pool's units, overtime among them. */
  readonly periodsOn: ((day: Day) => readonly Period[])[]
  /** Whether each pool can work overtime on a day: not on those on which it is closed. */
  readonly mayWorkOn: ((day: Day) => boolean)[]
}

export function compilePools(
  written: z.output<typeof poolsSchema>,
  opening: Opening,
  context: CompileContext,
): CompiledPools {
  const units: Unit[] = []
  const homes: UnitHome[] = []
  const periods: CompiledPools['periodsOn'] = []
  const mayWorkOn: CompiledPools['mayWorkOn'] = []
  const pools = Object.entries(written).map(([name, each], index): Pool => {
    const path = ['pools', name]
    const hours = compileHours(name, each, opening, context)
    const failures = each.failures ? compileFailures(each.failures, [...path, 'failures'], context) : []
    const maintenance = each.maintenance
      ? compileMaintenance(each.maintenance, [...path, 'maintenance'], context)
      : null
    const home = { pool: index, calendar: hours.calendar, failures, maintenance, defaults: each }
    homes.push(home)
    periods.push(hours.periodsOn)
    mayWorkOn.push((day) => !hours.closed.has(day))
    const indices = Object.entries(unitsOf(name, each)).map(([unitName, unit]) => {
      checkName(unitName, units, [...path, 'units', unitName], context)
      const here = [...path, 'units', unitName]
      const calendar = unit.opening
        ? calendarOfUnit(unitName, unit.opening, here, hours, opening, context)
        : home.calendar
      return units.push(compileUnit(unitName, unit, { ...home, calendar }, here, context)) - 1
    })
    if (indices.length === 0) context.reporter.complain([...path, 'units'], 'a pool has at least one unit')
    return {
      name,
      units: indices,
      crews: each.crews,
      waitingPlaces: each['waiting-places'] ?? Infinity,
      overtimeCalendar: hours.overtimeCalendar,
      overtimeCostPerHour: each['overtime-cost'],
    }
  })
  return { pools, units, homes, periodsOn: periods, mayWorkOn }
}

function unitsOf(name: string, { units }: WrittenPool): Record<string, WrittenUnit> {
  if (typeof units !== 'number') return units
  return Object.fromEntries(Array.from({ length: units }, (_, i) => [`${name}-${i + 1}`, { rent: 0, price: 0 }]))
}

/** Names of units stand alone in results and charts. */
function checkName(name: string, units: readonly Unit[], path: Path, context: CompileContext): void {
  if (!units.some((unit) => unit.name === name)) return
  context.reporter.complain(path, `another pool has a unit "${name}" too`, { atKey: true })
}

interface Hours {
  readonly calendar: number
  /** Overtime of the pool. */
  readonly extraOn: (day: Day) => readonly Period[]
  readonly overtimeCalendar: number
  readonly periodsOn: (day: Day) => readonly Period[]
  readonly closed: ReadonlySet<Day>
}

function compileHours(name: string, written: WrittenPool, opening: Opening, context: CompileContext): Hours {
  if (written.opening) warnOfDatesOutside(written.opening, ['pools', name, 'opening'], context)
  const rules = written.opening
    ? openingRules(written.opening, ['pools', name, 'opening'], context.reporter, opening)
    : context.opening
  if (!written.overtime) {
    const calendar = written.opening ? addCalendarOf(context, name, rules) : 0
    return {
      calendar,
      extraOn: () => [],
      overtimeCalendar: -1,
      periodsOn: (day) => periodsOn(rules, day),
      closed: rules.closed,
    }
  }
  const extraOn = overtimeOn(written.overtime, ['pools', name, 'overtime'], rules, context)
  const allOn = (day: Day) => union(periodsOn(rules, day), extraOn(day))
  const calendar = addCalendar(context, name, allOn)
  const overtimeCalendar = addCalendar(context, `${name}, overtime`, (day) =>
    subtract(extraOn(day), periodsOn(rules, day)),
  )
  return { calendar, extraOn, overtimeCalendar, periodsOn: allOn, closed: rules.closed }
}

/** The calendar of a unit with hours of its own. */
function calendarOfUnit(
  name: string,
  written: NonNullable<WrittenUnit['opening']>,
  path: Path,
  hours: Hours,
  opening: Opening,
  context: CompileContext,
): number {
  const here = [...path, 'opening']
  warnOfDatesOutside(written, here, context)
  const rules = openingRules(written, here, context.reporter, opening)
  return addCalendar(context, name, (day) => union(periodsOn(rules, day), hours.extraOn(day)))
}

type Overtime = NonNullable<WrittenPool['overtime']>

function overtimeOn(
  written: Overtime,
  path: Path,
  rules: OpeningRules,
  context: CompileContext,
): (day: Day) => Period[] {
  const rows = written.map(({ days, hours, from, until }, i) => ({
    days,
    hours,
    from: from === undefined ? 0 : context.timeWithin(from, [...path, i, 'from'], 'this overtime'),
    until: until === undefined ? Infinity : context.time(until, [...path, i, 'until']),
  }))
  rows.forEach(({ from, until }, i) => {
    if (until <= from) context.reporter.complain([...path, i, 'until'], 'this overtime ends before it begins')
  })
  return (day) => {
    const midnight = (day - context.startDay) * MINUTES_PER_DAY
    if (rules.closed.has(day)) return []
    return rows
      .filter(
        (row) => row.days.includes(weekdayOf(day)) && midnight + MINUTES_PER_DAY > row.from && midnight < row.until,
      )
      .reduce<Period[]>((all, row) => union(all, row.hours), [])
  }
}

/** Where pools and units name other parts of the scenario. */
export const poolReferences: readonly Reference[] = [
  'pools.*.failures.repaired-at',
  'pools.*.failures.*.repaired-at',
  'pools.*.units.*.failures.repaired-at',
  'pools.*.units.*.failures.*.repaired-at',
  'pools.*.units.*.away.at',
  'pools.*.units.*.away.moved.to',
].map((path) => ({ path, to: 'depots' }))
