import { groupedBy } from '../scenario/text/grouped-by.ts'

/** Units with what they belong to, in the order in which their pools are met. */
export function unitsByPool<Unit extends { readonly pool: string }>(
  units: readonly Unit[],
): { readonly pool: string; readonly units: Unit[] }[] {
  return Array.from(
    groupedBy(units, (unit) => unit.pool),
    ([pool, own]) => ({ pool, units: own }),
  )
}
