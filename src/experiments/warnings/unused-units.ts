import type { UnitOutcome } from '../../office/statistics/replication-outcome.ts'
import { unitStates } from '../../office/kernel/unit-state.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { PlanOutcomes } from '../plan-outcomes.ts'
import type { Finding } from './warning.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'

const RESTING = unitStates.indexOf('resting')

type Count = (outcome: UnitOutcome) => number

/** Rules of units that had no effect in any replication. */
export function unusedUnits(office: Office, { outcomes }: PlanOutcomes): Finding[] {
  const never = (unit: number, count: Count) => outcomes.every(({ units }) => count(units[unit]) === 0)
  return [...ofUnits(office, never), ...ofPools(office, never)]
}

function ofUnits(office: Office, never: (unit: number, count: Count) => boolean): Finding[] {
  return office.units.flatMap(({ name: unit, presence, away, aboveLimit, maintenance }, u): Finding[] => {
    const values = { unit }
    const found: Finding[] = []
    if (presence.from >= office.days * MINUTES_PER_DAY && presence.from < Infinity)
      found.push({ code: 'unit-never-came', values })
    if (away !== null && away.moved !== null && never(u, ({ moves }) => moves)) {
      found.push({ code: 'move-too-late', values })
    }
    if (aboveLimit !== null && never(u, ({ begunAboveLimit }) => begunAboveLimit)) {
      found.push({ code: 'never-above-limit', values })
    }
    if (maintenance !== null && never(u, ({ maintenances }) => maintenances)) {
      found.push({ code: 'never-maintained', values })
    }
    return found
  })
}

/** A rule that a pool gives to all its units is reported once, for the pool. */
function ofPools(office: Office, never: (unit: number, count: Count) => boolean): Finding[] {
  return office.pools.flatMap(({ name: pool, units }): Finding[] => {
    const failing = units.filter((u) => office.units[u].failures.length > 0)
    const limited = units.filter((u) => office.units[u].dailyLimit < Infinity && office.units[u].aboveLimit === null)
    const found: Finding[] = []
    if (failing.length > 0 && failing.every((u) => never(u, ({ failures }) => failures))) {
      found.push({ code: 'never-failed', values: { pool } })
    }
    if (limited.length > 0 && limited.every((u) => never(u, ({ timeIn }) => timeIn[RESTING]))) {
      found.push({ code: 'limit-never-reached', values: { pool } })
    }
    return found
  })
}
