import type { z } from 'zod'
import type { Unit } from '../compiled/units.ts'
import type { poolsSchema } from './pools.ts'
import { namesOfUnits } from './units.ts'

/** The units of an office by the names under which they are written. */
export interface UnitsByName {
  readonly names: readonly string[]
  /** Indices into Office.units; null where no unit can have this name. */
  readonly of: (name: string) => readonly number[] | null
}

/**
 * Units by their own name, and those of an entry for several alike by the name of the entry. What an entry could make
 * and does not, such as the third of two, is no unit, but no wrong name either: how many there are may be a choice.
 */
export function unitsByName(pools: z.output<typeof poolsSchema>, units: readonly Unit[]): UnitsByName {
  const byName = new Map<string, readonly number[]>(units.map(({ name }, i) => [name, [i]]))
  const entries = Object.values(pools).flatMap(({ units: written }) =>
    typeof written === 'number' ? [] : Object.entries(written).filter(([, { count }]) => count !== undefined),
  )
  for (const [entry, unit] of entries) {
    if (byName.has(entry)) continue
    byName.set(
      entry,
      namesOfUnits(entry, unit).flatMap((name) => byName.get(name) ?? []),
    )
  }
  const mayBe = (name: string): boolean =>
    entries.some(([entry]) => name.startsWith(`${entry}-`) && /^[1-9]\d*$/.test(name.slice(entry.length + 1)))
  return { names: [...byName.keys()], of: (name) => byName.get(name) ?? (mayBe(name) ? [] : null) }
}
