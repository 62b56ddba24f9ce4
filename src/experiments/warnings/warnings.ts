import type { Office } from '../../scenario/office.ts'
import type { PlanBooks } from '../plan-books.ts'
import type { PlanResults } from '../results.ts'
import { unusedDepots } from './unused-depots.ts'
import { unusedLinks } from './unused-links.ts'
import { unusedServices } from './unused-services.ts'
import { unusedSupplies } from './unused-supplies.ts'
import { unusedTriggers } from './unused-triggers.ts'
import { unusedUnits } from './unused-units.ts'
import type { Finding, Warning } from './warning.ts'

/** What of an office never took effect in any replication; each mechanism looks for its own. */
const searches: readonly ((office: Office, books: PlanBooks) => Finding[])[] = [
  unusedServices,
  unusedUnits,
  unusedLinks,
  unusedSupplies,
  unusedDepots,
  unusedTriggers,
]

/** What the reader has to know before believing the figures; what holds for several plans is said once. */
export function warningsOf(
  plans: readonly { readonly name: string; readonly office: Office }[],
  results: readonly PlanResults[],
  books: readonly PlanBooks[],
): Warning[] {
  const plansOf = new Map<string, { readonly finding: Finding; readonly names: string[] }>()
  plans.forEach(({ name, office }, p) => {
    for (const finding of [
      ...seldomCleared(office, results[p]),
      ...searches.flatMap((find) => find(office, books[p])),
    ]) {
      const key = JSON.stringify(finding)
      const known = plansOf.get(key)
      if (known) known.names.push(name)
      else plansOf.set(key, { finding, names: [name] })
    }
  })
  return [...plansOf.values()].map(({ finding, names }) => ({ ...finding, plans: names }))
}

function seldomCleared(office: Office, results: PlanResults): Finding[] {
  const service = results.services[office.focus]
  const cleared = service.clearing.withinHorizon.value
  if (cleared >= 0.95) return []
  const values = { service: service.name, days: office.days, percent: Math.round(cleared * 100) }
  return [{ code: 'clears-seldom', values }]
}
