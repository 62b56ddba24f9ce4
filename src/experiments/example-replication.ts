import type { Office } from '../scenario/compiled/office.ts'
import { linkPeriods } from './link-periods.ts'
import type { KeptOutcome } from './plan-outcomes.ts'
import type { ExampleReplication } from './results.ts'

/** State intervals of units and links in the example replication, for the timeline chart. */
export function exampleReplication(office: Office, outcome: KeptOutcome): ExampleReplication {
  const { recordedUnits } = outcome
  if (recordedUnits === null) throw new Error(`replication ${outcome.replication} was not recorded`)
  return {
    replication: outcome.replication,
    units: office.units.map((unit, u) => {
      const { intervals, cell } = recordedUnits[u]
      const facts = { name: unit.name, pool: office.pools[unit.pool].name, spells: intervals }
      return cell === null ? facts : { ...facts, cell }
    }),
    links: office.links.map((link, l) => ({
      name: link.name,
      ...linkPeriods(outcome.links[l].periods, office.days),
    })),
  }
}
