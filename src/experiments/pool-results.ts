import { stateCode } from '../office/kernel/unit-state.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'
import { estimate } from './estimate.ts'
import type { PlanOutcomes } from './plan-outcomes.ts'
import type { PoolResults } from './results/steps.ts'

const UP = (['working', 'idle', 'blocked'] as const).map(stateCode)

/** How many units of each pool can work. */
export function poolResults({ office, outcomes }: PlanOutcomes, confidence: number): PoolResults[] {
  const horizon = office.days * MINUTES_PER_DAY
  return office.pools.map(({ name }, pool) => {
    const up = outcomes.map(({ units }) =>
      units.reduce(
        (sum, { timeIn }, u) =>
          office.units[u].pool === pool ? sum + UP.reduce((minutes, state) => minutes + timeIn[state], 0) : sum,
        0,
      ),
    )
    return {
      name,
      unitsUp: estimate(
        up.map((minutes) => minutes / horizon),
        confidence,
      ),
    }
  })
}
