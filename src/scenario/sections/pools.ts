import { z } from 'zod'
import { subtract, periodsOn, union, type OpeningRules } from '../../time/opening-rules.ts'
import { readingLimits } from '../../limits/reading-limits.ts'
import type { CompileContext } from '../compile-context.ts'
import type { Pool, Unit } from '../compiled/units.ts'
import { weekdayOf, type Day } from '../../time/date.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { readHours, readWeekdays } from '../quantities/hours.ts'
import type { Period } from '../../time/period.ts'
import { beyondLimit, phrase } from '../phrases/phrase.ts'
import { field, named, oneOrMore } from '../text/field.ts'
import type { Reference } from '../text/references.ts'
import type { Path } from '../text/source.ts'
import { crews, money, time, unitCount, pieces } from './common-fields.ts'
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
import { titleField } from './titled.ts'
import {
  compileUnit,
  namesOfUnits,
  numbered,
  unitDefaults,
  type UnitHome,
  unitsSchema,
  type WrittenUnit,
} from './units.ts'

/** Pools: interchangeable units, their hours and overtime. */

const overtime = z.strictObject({
  days: field(readWeekdays, { description: 'Days of the week.', example: 'sat' }),
  hours: field(readHours, { description: 'Hours worked then.', unit: 'time of day', example: '08:00-13:00' }),
  from: time('First day of it.', '2018-03-17', { default: 'start' }).optional(),
  until: time('When it ends; the first day without it.', 'in 90 d', { default: 'for good' }).optional(),
})

const pool = z.strictObject({
  title: titleField('the pool', { en: 'counters', id: 'loket' }),
  units: z.union([unitCount('How many units.'), unitsSchema]).meta({
    description: 'A number of units, or the units by name; names are unique over all pools.',
    example: 6,
  }),
  ...unitDefaults,
  crews: crews('People who repair on the spot; further repairs wait.').prefault('unlimited'),
  'waiting-places': pieces(
    'Who comes, has to wait and finds no free place, is turned away for good. Places are for citizens: errands for letters take none. Only where citizens come in, not behind another step or a delay; work that is sent back waits in any case.',
    0,
    {
      unit: 'people',
      default: 'room for all',
      example: 30,
    },
  ).optional(),
  opening: poolOpeningSchema.optional(),
  overtime: oneOrMore(overtime, {
    description:
      'Hours in which these units work, but no citizens come; not on holidays and closed days. What lies within the hours of a unit is no overtime for it.',
    default: 'none',
    example: [{ days: 'sat', hours: '08:00-13:00' }],
  }).optional(),
  'overtime-cost': money(
    'Cost of an hour of overtime of a unit that is in the office, by the minute, whether it works, waits for work, is repaired on the spot or maintained. One that a depot is to repair costs nothing from its failure until it is back, nor does one that is absent. What a step finishes after closing is no overtime.',
    'per hour',
  ).prefault(0),
})

export const poolsSchema = named(pool, {
  description: 'Interchangeable servers: counters, printers.',
  example: { counters: { units: 6 } },
})

export type WrittenPool = z.output<typeof pool>

export interface CompiledPools {
  readonly pools: Pool[]
  readonly units: Unit[]
  /** What each pool gives a unit. */
  readonly homes: UnitHome[]
  /** The different hours of the units of each pool, overtime among them. */
  readonly hoursOn: HoursOn[][]
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
  const hoursOn: CompiledPools['hoursOn'] = []
  const mayWorkOn: CompiledPools['mayWorkOn'] = []
  const areTooMany = refuseTooMany(written, context)
  const placeOfUnit: UnitPlaces = new Map()
  const pools = Object.entries(written).map(([name, each], index): Pool => {
    const path = ['pools', name]
    const hours = compileHours(name, each, opening, context)
    const failures = each.failures ? compileFailures(each.failures, [...path, 'failures'], context) : []
    const maintenance = each.maintenance
      ? compileMaintenance(each.maintenance, [...path, 'maintenance'], context)
      : null
    const home = { pool: index, hours, failures, maintenance, defaults: each }
    homes.push(home)
    const hoursOfUnits = new Set<HoursOn>()
    mayWorkOn.push(hours.mayWorkOn)
    const indices = (areTooMany ? [] : unitsOf(name, each)).map(({ name: unitName, entry, unit }) => {
      const here = [...path, 'units', entry]
      checkName(unitName, { pool: name, entry }, placeOfUnit, context)
      const own = unit.opening ? hoursOfUnit(unitName, unit.opening, here, hours, opening, context) : hours
      hoursOfUnits.add(own.hoursOn)
      return units.push(compileUnit(unitName, unit, { ...home, hours: own }, here, context)) - 1
    })
    hoursOn.push([...hoursOfUnits])
    if (indices.length === 0 && !areTooMany) context.reporter.complain([...path, 'units'], phrase('pool-without-units'))
    return {
      name,
      units: indices,
      crews: each.crews,
      waitingPlaces: each['waiting-places'] ?? Infinity,
      overtimeCostPerHour: each['overtime-cost'],
    }
  })
  return { pools, units, homes, hoursOn, mayWorkOn }
}

/** A unit, and the entry of its pool that makes it. */
export interface NamedUnit {
  readonly name: string
  readonly entry: string
  readonly unit: WrittenUnit
}

/** The units of a pool, each with the entry that makes it. */
export function unitsOf(pool: string, { units }: WrittenPool): NamedUnit[] {
  if (typeof units === 'number') {
    return numbered(pool, units).map((name) => ({ name, entry: name, unit: { rent: 0, price: 0 } }))
  }
  return Object.entries(units).flatMap(([entry, unit]) =>
    namesOfUnits(entry, unit)
      // one of several alike that is written by itself is as it is written
      .filter((name) => name === entry || !Object.hasOwn(units, name))
      .map((name) => ({ name, entry, unit })),
  )
}

function countOf(units: WrittenPool['units']): number {
  if (typeof units === 'number') return units
  return Object.values(units).reduce((sum, { count = 1 }) => sum + count, 0)
}

/** Complains once, at the pool with which there are more units than an office can have. */
function refuseTooMany(written: z.output<typeof poolsSchema>, { reporter }: CompileContext): boolean {
  let count = 0
  for (const [name, { units }] of Object.entries(written)) {
    count += countOf(units)
    if (count <= readingLimits.unitsInAll.most) continue
    reporter.complain(['pools', name, 'units'], beyondLimit(readingLimits.unitsInAll, count))
    return true
  }
  return false
}

/** Where each unit before this one is written, by its name. */
type UnitPlaces = Map<string, { readonly pool: string; readonly entry: string }>

/** Names of units stand alone in results and charts. @param entry under which the unit is written in its pool */
function checkName(
  name: string,
  { pool, entry }: { readonly pool: string; readonly entry: string },
  places: UnitPlaces,
  context: CompileContext,
): void {
  const other = places.get(name)
  if (other === undefined) {
    places.set(name, { pool, entry })
    return
  }
  const line = context.reporter.lineOf(['pools', other.pool, 'units', other.entry])
  const free = `${pool}-${entry}`
  const values = { pool: other.pool, unit: name, line }
  const message = name === entry ? phrase('unit-of-other-pool', values) : phrase('unit-made-by-count', values)
  context.reporter.complain(['pools', pool, 'units', entry], message, {
    atKey: true,
    allowed: phrase('own-name-for-unit'),
    suggestion: places.has(free) ? undefined : free,
  })
}

/** Hours by day. */
export type HoursOn = (day: Day) => readonly Period[]

/** When units work, and what of it is overtime. */
interface UnitHours {
  readonly calendar: number
  readonly overtimeCalendar: number
  readonly hoursOn: HoursOn
}

interface PoolHours extends UnitHours {
  /** Overtime of the pool; null where none is planned. */
  readonly extraOn: HoursOn | null
  readonly mayWorkOn: (day: Day) => boolean
}

function compileHours(name: string, written: WrittenPool, opening: Opening, context: CompileContext): PoolHours {
  if (written.opening) warnOfDatesOutside(written.opening, ['pools', name, 'opening'], context)
  const rules = written.opening
    ? openingRules(written.opening, context, ['pools', name, 'opening'], context.reporter, opening)
    : context.opening
  const mayWorkOn = (day: Day) => !isClosedDay(rules, day)
  if (!written.overtime) {
    const calendar = written.opening ? addCalendarOf(context, name, rules) : 0
    return { calendar, overtimeCalendar: -1, hoursOn: (day) => periodsOn(rules, day), extraOn: null, mayWorkOn }
  }
  const extraOn = overtimeOn(written.overtime, ['pools', name, 'overtime'], rules, context)
  return { ...withOvertime(name, rules, extraOn, context), extraOn, mayWorkOn }
}

/** Days off for which hours may be given all the same; nobody works overtime on them. */
function isClosedDay(rules: OpeningRules, day: Day): boolean {
  return rules.closed.has(day) || rules.extra.get(day)?.length === 0
}

/** Hours with overtime in them; what of it lies within the other hours is none. */
function withOvertime(name: string, rules: OpeningRules, extraOn: HoursOn, context: CompileContext): UnitHours {
  const hoursOn = (day: Day) => union(periodsOn(rules, day), extraOn(day))
  const calendar = addCalendar(context, name, hoursOn)
  const overtimeCalendar = addCalendar(context, `${name}, overtime`, (day) =>
    subtract(extraOn(day), periodsOn(rules, day)),
  )
  return { calendar, overtimeCalendar, hoursOn }
}

/** The hours of a unit with an opening of its own, and the overtime of its pool. */
function hoursOfUnit(
  name: string,
  written: NonNullable<WrittenUnit['opening']>,
  path: Path,
  hours: PoolHours,
  opening: Opening,
  context: CompileContext,
): UnitHours {
  const here = [...path, 'opening']
  warnOfDatesOutside(written, here, context)
  const rules = openingRules(written, context, here, context.reporter, opening)
  if (hours.extraOn !== null) return withOvertime(name, rules, hours.extraOn, context)
  const calendar = addCalendarOf(context, name, rules)
  return { calendar, overtimeCalendar: -1, hoursOn: (day) => periodsOn(rules, day) }
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
    from: from === undefined ? 0 : context.timeWithin(from, [...path, i, 'from'], phrase('this-overtime')),
    until: until === undefined ? Infinity : context.time(until, [...path, i, 'until']),
  }))
  rows.forEach(({ from, until }, i) => {
    if (until <= from) context.reporter.complain([...path, i, 'until'], phrase('overtime-ends-first'))
  })
  return (day) => {
    const midnight = (day - context.startDay) * MINUTES_PER_DAY
    if (isClosedDay(rules, day)) return []
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
