import { groupedBy } from '../../scenario/text/grouped-by.ts'
import type { DriverKind, DriverResults, FailureCondition } from '../results/drivers.ts'
import type { UnknownsResults } from '../results/unknowns.ts'
import { someOf, stillAway } from './still-away.ts'

/** Up to so many units of a pool every number of them is looked at. */
const EVERY_NUMBER = 6

/** A driver or an unknown as a condition names it, with its values. */
export interface KnownDriver extends Pick<FailureCondition, 'kind' | 'name' | 'number' | 'unit'> {
  readonly values: readonly (number | null)[]
}

/**
 * All that a condition can be about, those first that are easiest to ask for: dates, how many units are still away, and
 * the unknowns. Of two that order the futures alike the first is kept, since no condition tells them apart: an outage that
 * lasts as long as an unknown says ends at a date.
 *
 * @param poolOf the pool of a unit, by name
 */
export function knownDrivers(
  drivers: readonly DriverResults[],
  unknowns: UnknownsResults | null,
  poolOf: (unit: string) => string,
): KnownDriver[] {
  const all = [
    ...drivers.filter(({ unit }) => unit === 'day'),
    ...counts(drivers, { one: 'returns', many: 'still-away' }, poolOf),
    ...counts(drivers, { one: 'comes', many: 'still-to-come' }, poolOf),
    ...(unknowns?.drawn.map(({ name, unit, values }) => ({
      kind: 'unknown' as const,
      name,
      number: null,
      unit,
      values,
    })) ?? []),
    ...drivers.filter(({ unit }) => unit !== 'day'),
  ]
  const seen = new Set<string>()
  return all.filter(({ values }) => {
    if (values.every((value) => value === values[0])) return false
    const order = orderOf(values)
    return !seen.has(order) && seen.add(order)
  })
}

/** How many of the units of a pool are still away, from the days on which each of them is back. */
function counts(
  drivers: readonly DriverResults[],
  kinds: { readonly one: DriverKind; readonly many: DriverKind },
  poolOf: (unit: string) => string,
): KnownDriver[] {
  const byPool = groupedBy(
    drivers.filter(({ kind }) => kind === kinds.one),
    ({ name }) => poolOf(name),
  )
  return Array.from(byPool).flatMap(([pool, own]) => {
    if (own.length < 2) return []
    const numbers = own.length <= EVERY_NUMBER ? own.map((_, i) => i + 1) : someOf(own.length)
    const returns = own.map(({ values }) => values)
    return numbers.map((number) => ({
      kind: kinds.many,
      name: pool,
      number,
      unit: 'day',
      values: stillAway(returns, number),
    }))
  })
}

/** The same text for values that order the replications alike. */
function orderOf(values: readonly (number | null)[]): string {
  const sorted = [...new Set(values.map((value) => value ?? Infinity))].sort((a, b) => (a === b ? 0 : a - b))
  const place = new Map(sorted.map((value, i) => [value, i]))
  return values.map((value) => place.get(value ?? Infinity)).join(' ')
}
