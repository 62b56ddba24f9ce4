import { statesInHours, type StateInHours } from '../../experiments/results/hours.ts'
import type { UnitResults } from '../../experiments/results.ts'
import { outputLimits } from '../../limits/output-limits.ts'
import { unitStates, type UnitState } from '../../office/kernel/unit-state.ts'
import { formatNumber } from '../format.ts'
import { unitsByPool } from '../units-by-pool.ts'
import { say, type Language } from '../words/say.ts'

/** The rows of a table of units: each unit, or, where they are too many, each pool as if it were one. */
export function unitsOrPools(units: readonly UnitResults[], language: Language): readonly UnitResults[] {
  if (units.length <= outputLimits.unitRows.most) return units
  return unitsByPool(units).map(({ pool, units: own }) => ({
    name: say(language, 'poolOfUnits', { pool, count: formatNumber(own.length, language) }),
    pool,
    share: sharesOf<UnitState>(unitStates, own, ({ share }, state) => share[state] / own.length),
    hours: hoursOf(own),
    blockedBy: blockedBy(own),
    made: sumOf(own, 'made'),
    aboveLimit: sumOf(own, 'aboveLimit'),
    failures: sumOf(own, 'failures'),
    repairs: sumOf(own, 'repairs'),
  }))
}

function sharesOf<State extends string>(
  states: readonly State[],
  units: readonly UnitResults[],
  partOf: (unit: UnitResults, state: State) => number,
): { readonly [state in State]: number } {
  const shares = states.map((state) => [state, units.reduce((sum, unit) => sum + partOf(unit, state), 0)])
  return Object.fromEntries(shares) as { readonly [state in State]: number }
}

/** Shares of the hours of all units together. */
function hoursOf(units: readonly UnitResults[]): UnitResults['hours'] {
  const days = units.reduce((sum, { hours }) => sum + (hours?.days ?? 0), 0)
  if (days === 0) return null
  const share = sharesOf<StateInHours>(statesInHours, units, ({ hours }, state) =>
    hours === null ? 0 : (hours.share[state] * hours.days) / days,
  )
  return { days, share }
}

function blockedBy(units: readonly UnitResults[]): UnitResults['blockedBy'] {
  const causes = new Map<string, UnitResults['blockedBy'][number]>()
  for (const cause of units.flatMap((unit) => unit.blockedBy)) {
    const key = `${cause.kind} ${cause.name}`
    const share = (causes.get(key)?.share ?? 0) + cause.share / units.length
    causes.set(key, { ...cause, share })
  }
  return [...causes.values()]
}

/** Of a sum the interval is not known: units of one office depend on each other. */
function sumOf(units: readonly UnitResults[], count: 'made' | 'aboveLimit' | 'failures' | 'repairs') {
  const mean = units.reduce((sum, unit) => sum + unit[count].mean, 0)
  return { mean, halfWidth: null, sd: null, n: units[0][count].n, lowerBound: false }
}
