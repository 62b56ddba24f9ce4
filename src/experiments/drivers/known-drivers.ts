import { groupedBy } from '../../scenario/text/grouped-by.ts'
import type { ConditionKind, DriverKind, DriverResults, FailureCondition } from '../results/drivers.ts'
import type { UnknownsResults } from '../results/unknowns.ts'
import { someOf, stillAway } from './still-away.ts'

/** Up to so many units of a pool every number of them is looked at. */
const EVERY_NUMBER = 6

/** A driver or an unknown as a condition names it, with its values. */
export interface KnownDriver extends Pick<FailureCondition, 'kind' | 'name' | 'number' | 'unit'> {
  readonly values: readonly (number | null)[]
}

interface Given {
  readonly drivers: readonly DriverResults[]
  readonly unknowns: UnknownsResults | null
  /** The service that is decided about. */
  readonly service: string
  /** The pool of a unit, by name. */
  readonly poolOf: (unit: string) => string
}

/**
 * All that a condition can be about, those first that are easiest to ask for: dates, the unknowns, how many come. The units
 * of a pool take each other's place, so of several it is said how many are still away. Of two that order the futures
 * alike the first is kept, since no condition tells them apart: an outage that lasts as long as an unknown says ends
 * at a date.
 */
export function knownDrivers({ drivers, unknowns, service, poolOf }: Given): KnownDriver[] {
  const of = (kind: DriverKind) => drivers.filter((driver) => driver.kind === kind)
  const named = (kind: ConditionKind & DriverKind) => of(kind).map((driver) => ({ ...driver, kind }))
  const drawn = unknowns?.drawn ?? []
  const all: KnownDriver[] = [
    ...named('outage-ends'),
    ...counts(of('returns'), { one: 'returns', many: 'still-away' }, poolOf),
    ...named('still-away'),
    ...counts(of('comes'), { one: 'comes', many: 'still-to-come' }, poolOf),
    ...named('still-to-come'),
    ...named('delivery'),
    ...drawn.map(({ name, unit, values }) => ({ kind: 'unknown' as const, name, number: null, unit, values })),
    ...named('arrivals').filter(({ name }) => name === service),
  ]
  const seen = new Set<string>()
  return all.filter(({ values }) => {
    if (values.every((value) => value === values[0])) return false
    const order = orderOf(values)
    return !seen.has(order) && seen.add(order)
  })
}

/** How many of the units of each pool are still away, from the days on which each of them is back. */
function counts(
  units: readonly DriverResults[],
  kinds: { readonly one: ConditionKind; readonly many: ConditionKind },
  poolOf: (unit: string) => string,
): KnownDriver[] {
  return Array.from(
    groupedBy(units, ({ name }) => poolOf(name)),
    ([pool, own]) => {
      const days = own.map(({ values }) => values)
      if (own.length === 1) return [{ ...own[0], kind: kinds.one }]
      const numbers = own.length <= EVERY_NUMBER ? own.map((_, i) => i + 1) : someOf(own.length)
      return numbers.map((number): KnownDriver => ({
        ...{ kind: kinds.many, name: pool, number, unit: 'day' },
        values: stillAway(days, number),
      }))
    },
  ).flat()
}

/** The same text for values that order the replications alike. */
function orderOf(values: readonly (number | null)[]): string {
  const sorted = [...new Set(values.map((value) => value ?? Infinity))].sort((a, b) => (a === b ? 0 : a - b))
  const place = new Map(sorted.map((value, i) => [value, i]))
  return values.map((value) => place.get(value ?? Infinity)).join(' ')
}
