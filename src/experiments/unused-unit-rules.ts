import type { Office } from '../scenario/office.ts'
import type { PlanBooks } from './plan-books.ts'

/** Rules of units that never took effect in any replication. */
export function unusedUnitRules(plan: string, office: Office, books: PlanBooks): string[] {
  const { outcomes } = books
  return office.units.flatMap((unit, u) => {
    const never = (count: (outcome: (typeof outcomes)[number]['units'][number]) => number) =>
      outcomes.every(({ units }) => count(units[u]) === 0)
    return [
      ...(unit.aboveLimit !== null && never(({ begunAboveLimit }) => begunAboveLimit)
        ? [`Plan ${plan}: ${unit.name} never worked above its daily limit; its wear changed nothing.`]
        : []),
      ...(unit.maintenance !== null && never(({ maintenances }) => maintenances)
        ? [`Plan ${plan}: ${unit.name} was never maintained within the horizon.`]
        : []),
    ]
  })
}
