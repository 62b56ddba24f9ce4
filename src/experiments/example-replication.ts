import type { Office } from '../scenario/compiled/office.ts'
import type { KeptOutcome } from './plan-outcomes.ts'
import type { ExampleReplication } from './results.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'

/** State intervals of units and links in the example replication, for the timeline chart. */
export function exampleReplication(office: Office, outcome: KeptOutcome): ExampleReplication {
  const { stateIntervals } = outcome
  if (stateIntervals === null) throw new Error(`replication ${outcome.replication} was not recorded`)
  return {
    replication: outcome.replication,
    units: office.units.map((unit, u) => ({
      name: unit.name,
      pool: office.pools[unit.pool].name,
      spells: stateIntervals[u],
    })),
    links: office.links.map((link, l) => ({ name: link.name, periods: periodsOf(outcome.links[l].periods) })),
  }
}

function periodsOf(edges: Float64Array): { from: number; to: number }[] {
  const periods: { from: number; to: number }[] = []
  for (let i = 0; i < edges.length; i += 2) {
    periods.push({ from: edges[i] / MINUTES_PER_DAY, to: edges[i + 1] / MINUTES_PER_DAY })
  }
  return periods
}
