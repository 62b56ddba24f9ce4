import type { Office } from '../../scenario/compiled/office.ts'
import type { PlanOutcomes } from '../plan-outcomes.ts'
import type { PlanResults } from '../results.ts'
import { demandAboveCapacity } from './demand-above-capacity.ts'
import { growing } from './growing.ts'
import { numbersWithoutPlace } from './numbers-without-place.ts'
import { seldomGone } from './seldom-gone.ts'
import { standstills } from './standstills.ts'
import { unusedDepots } from './unused-depots.ts'
import { unusedLinks } from './unused-links.ts'
import { unusedServices } from './unused-services.ts'
import { unusedSupplies } from './unused-supplies.ts'
import { unusedTallies } from './unused-tallies.ts'
import { unusedTriggers } from './unused-triggers.ts'
import { unusedUnits } from './unused-units.ts'
import type { Finding, Warning } from './warning.ts'

/**
 * What of an office loses citizens who had a number, stands still for ever, or had no effect in any replication; one
 * search for each mechanism.
 */
const searches: readonly ((office: Office, planOutcomes: PlanOutcomes) => Finding[])[] = [
  numbersWithoutPlace,
  standstills,
  unusedServices,
  unusedUnits,
  unusedLinks,
  unusedSupplies,
  unusedDepots,
  unusedTriggers,
  unusedTallies,
]

/** What a reader must know of one plan before believing its figures. */
export function warningsOfPlan(office: Office, results: PlanResults, planOutcomes: PlanOutcomes): Finding[] {
  return [
    ...seldomGone(office, results),
    ...demandAboveCapacity(results),
    ...growing(results),
    ...searches.flatMap((find) => find(office, planOutcomes)),
  ]
}

/** The warnings of all plans; a warning that holds for several plans is given once. */
export function joinWarnings(
  plans: readonly { readonly name: string; readonly warnings: readonly Finding[] }[],
): Warning[] {
  const plansOf = new Map<string, { readonly finding: Finding; readonly names: string[] }>()
  for (const { name, warnings } of plans) {
    for (const finding of warnings) {
      const key = JSON.stringify(finding)
      const known = plansOf.get(key)
      if (known) known.names.push(name)
      else plansOf.set(key, { finding, names: [name] })
    }
  }
  return [...plansOf.values()].map(({ finding, names }) => ({ ...finding, plans: names }))
}
