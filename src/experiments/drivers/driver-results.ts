import { unsureNumbers } from '../../random/distribution.ts'
import type { Duration } from '../../scenario/compiled/duration.ts'
import type { Outage } from '../../scenario/compiled/links.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { FIRST_TOLD, toldDeliveries } from '../../scenario/compiled/supplies.ts'
import { comesLater, type Unit } from '../../scenario/compiled/units.ts'
import { outputLimits } from '../../limits/output-limits.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { isWorkingDay } from '../../time/working-days.ts'
import type { KeptOutcome, PlanOutcomes } from '../plan-outcomes.ts'
import type { DriverKind, DriverResults } from '../results/drivers.ts'
import { someOf, stillAway } from './still-away.ts'

/** What a planner can learn of each future of a plan. */
export function driverResults({ office, outcomes }: PlanOutcomes): DriverResults[] {
  return [
    ...outageEnds(office, outcomes),
    ...office.links.map(({ name }, link) =>
      amount({ kind: 'days-down', name, unit: 'days' }, outcomes, (o) => o.links[link].down / MINUTES_PER_DAY),
    ),
    ...ofUnits(
      office,
      ({ away }) => away !== null,
      returnKinds,
      (place) => timesOf(outcomes, 'returns', place),
    ),
    ...ofUnits(office, comesLater, comingKinds, (place) => timesOf(outcomes, 'comings', place)),
    ...deliveries(office, outcomes),
    ...arrivals(office, outcomes),
    ...failures(office, outcomes),
  ]
}

const returnKinds = { one: 'returns', many: 'still-away' } as const
const comingKinds = { one: 'comes', many: 'still-to-come' } as const

/** Of the outages that are dated, those of which nobody knows when they end. */
function outageEnds(office: Office, outcomes: readonly KeptOutcome[]): DriverResults[] {
  const dated = office.links.flatMap(({ name, outages }) =>
    outages.filter(({ kind }) => kind === 'dated').map((outage) => ({ name, outage })),
  )
  const open = dated.flatMap(({ name, outage }, place) => (isOpen(outage) ? [{ name, place }] : []))
  return office.links.flatMap(({ name }) => {
    const own = open.filter((each) => each.name === name)
    if (own.length > outputLimits.driverOutages.most) return []
    return own.map(({ place }, i) =>
      days(
        { kind: 'outage-ends', name, number: own.length > 1 ? i + 1 : null },
        timesOf(outcomes, 'outageEnds', place),
      ),
    )
  })
}

function isOpen(outage: Outage): boolean {
  return !isCertain(outage.lasts) || (outage.kind === 'dated' && outage.delay !== null && !isCertain(outage.delay))
}

function isCertain({ distribution }: Duration): boolean {
  return distribution.kind === 'constant' && unsureNumbers(distribution).length === 0
}

/** Each of the units, or where they are many how many of their pool are not there. */
function ofUnits(
  office: Office,
  isMeant: (unit: Unit) => boolean,
  kinds: { readonly one: DriverKind; readonly many: DriverKind },
  timesAt: (place: number) => readonly number[],
): DriverResults[] {
  const meant = office.units.filter(isMeant).map((unit, place) => ({ ...unit, place }))
  return office.pools.flatMap(({ name: pool }, p) => {
    const own = meant.filter((unit) => unit.pool === p)
    const each = own.map(({ name, place }) => days({ kind: kinds.one, name, number: null }, timesAt(place)))
    if (own.length <= outputLimits.driverUnits.most) return each
    const values = each.map((driver) => driver.values)
    return someOf(own.length).map((number) => ({
      kind: kinds.many,
      name: pool,
      number,
      unit: 'day',
      values: stillAway(values, number),
    }))
  })
}

function deliveries({ supplies }: Office, outcomes: readonly KeptOutcome[]): DriverResults[] {
  let next = 0
  return supplies.flatMap(({ name, deliveries: own }) => {
    const from = next
    const place = own.reduce((end, delivery) => end + toldDeliveries(delivery), from)
    next = place
    const count = Math.min(FIRST_TOLD, place - from)
    // the first of all are among the first of each
    const sorted = outcomes.map(({ drivers }) => drivers.deliveries.slice(from, place).sort())
    return Array.from({ length: count }, (_, i) =>
      days(
        { kind: 'delivery', name, number: i + 1 },
        sorted.map((times) => times[i]),
      ),
    )
  })
}

function arrivals(office: Office, outcomes: readonly KeptOutcome[]): DriverResults[] {
  const open = Array.from({ length: office.days }, (_, day) => isWorkingDay(office.workingDays, day))
  const openDays = Math.max(1, open.filter(Boolean).length)
  return office.services.map(({ name }, service) =>
    amount({ kind: 'arrivals', name, unit: 'count' }, outcomes, (o) => o.services[service].arrived / openDays),
  )
}

function failures({ pools, units }: Office, outcomes: readonly KeptOutcome[]): DriverResults[] {
  return pools.flatMap(({ name, units: own }) =>
    own.some((unit) => units[unit].failures.length > 0)
      ? [
          amount({ kind: 'failures', name, unit: 'count' }, outcomes, (o) =>
            own.reduce((sum, unit) => sum + o.units[unit].failures, 0),
          ),
        ]
      : [],
  )
}

function timesOf(
  outcomes: readonly KeptOutcome[],
  list: 'outageEnds' | 'returns' | 'comings',
  place: number,
): number[] {
  return outcomes.map(({ drivers }) => drivers[list][place])
}

function days(named: Pick<DriverResults, 'kind' | 'name' | 'number'>, times: readonly number[]): DriverResults {
  const values = times.map((time) => (time === Infinity ? null : Math.floor(time / MINUTES_PER_DAY)))
  return { ...named, unit: 'day', values }
}

function amount(
  named: Pick<DriverResults, 'kind' | 'name' | 'unit'>,
  outcomes: readonly KeptOutcome[],
  value: (outcome: KeptOutcome) => number,
): DriverResults {
  return { ...named, number: null, values: outcomes.map(value) }
}
