import type { SupplyOutcome } from '../office/replication-outcome.ts'
import type { Office } from '../scenario/office.ts'
import type { PlanBooks } from './plan-books.ts'
import type { PlanResults } from './results.ts'
import { unusedDepots } from './unused-depots.ts'
import { unusedUnitRules } from './unused-unit-rules.ts'

/** What the reader has to know before believing the figures, in plain words. */
export function warningsOf(
  plans: readonly { readonly name: string; readonly office: Office }[],
  results: readonly PlanResults[],
  books: readonly PlanBooks[],
): string[] {
  return plans.flatMap(({ name, office }, p) => [
    ...clearingWarnings(name, office, results[p]),
    ...unusedWarnings(name, office, books[p]),
  ])
}

function clearingWarnings(plan: string, office: Office, results: PlanResults): string[] {
  const service = results.services[office.focus]
  const cleared = service.clearing.withinHorizon.value
  if (cleared >= 0.95) return []
  const percent = Math.round(cleared * 100)
  return [
    `Plan ${plan}: the backlog of ${service.name} is gone within the ${office.days} days of the horizon in ${percent} % of the replications only; later dates are shown as "later than", waits as lower bounds.`,
  ]
}

/** Orders that never took effect. */
function unusedWarnings(plan: string, office: Office, books: PlanBooks): string[] {
  const horizon = office.days * 1440
  const late = office.units
    .filter(({ presence }) => presence.from >= horizon)
    .map((unit) => `Plan ${plan}: ${unit.name} comes after the end of the horizon and changed nothing.`)
  const outages = office.links.flatMap((link, l) =>
    link.outages.length > 0 && books.outcomes.every((o) => o.links[l].outages === 0)
      ? [`Plan ${plan}: ${link.name} was never down or slow within the horizon; its outages changed nothing.`]
      : [],
  )
  return [
    ...late,
    ...outages,
    ...unusedDepots(plan, office, books),
    ...supplyWarnings(plan, office, books),
    ...patienceWarnings(plan, office, books),
    ...unusedUnitRules(plan, office, books),
  ]
}

function supplyWarnings(plan: string, office: Office, books: PlanBooks): string[] {
  return office.supplies.flatMap(({ name, reorder, ration }, s) => {
    const never = (count: (outcome: SupplyOutcome) => number) => books.outcomes.every((o) => count(o.supplies[s]) === 0)
    return [
      ...(reorder !== null && never(({ orders }) => orders)
        ? [`Plan ${plan}: the stock of ${name} never fell to ${reorder.at}, so that it was never ordered.`]
        : []),
      ...(ration !== null && never(({ rationings }) => rationings)
        ? [`Plan ${plan}: the stock of ${name} was never under ${ration.under}, so that it was never rationed.`]
        : []),
    ]
  })
}

function patienceWarnings(plan: string, office: Office, books: PlanBooks): string[] {
  return office.services.flatMap(({ name, classes }, s) =>
    classes.some((c) => office.classes[c].patience !== null) &&
    books.outcomes.every((o) => o.services[s].withdrawn === 0)
      ? [`Plan ${plan}: nobody ran out of patience for ${name}; it changed nothing.`]
      : [],
  )
}
