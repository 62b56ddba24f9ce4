import type { Office } from '../../../scenario/compiled/office.ts'
import { type Cause, causeOf } from './cause.ts'

/** Units that are away at the start, one cause a unit. Off: the unit is in the office from the start. */
export function unitsAway({ units, depots }: Office): Cause[] {
  return units.flatMap(({ name, away }, unit) =>
    away === null
      ? []
      : [causeOf('away', (office) => there(office, unit), { names: [depots[away.depot].name], units: [name] })],
  )
}

function there(office: Office, unit: number): Office {
  return { ...office, units: office.units.map((each, i) => (i === unit ? { ...each, away: null } : each)) }
}
