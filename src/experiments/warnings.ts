import type { ServiceOutcome, SupplyOutcome } from '../office/replication-outcome.ts'
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
    .filter(({ presence }) => presence.from >= horizon && presence.from < Infinity)
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
    ...demandWarnings(plan, office, books),
    ...unusedUnitRules(plan, office, books),
    ...triggerWarnings(plan, office, books),
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

/** Rules for those who come that nobody met. */
function demandWarnings(plan: string, office: Office, books: PlanBooks): string[] {
  const never = (service: number, count: (outcome: ServiceOutcome) => number) =>
    books.outcomes.every((o) => count(o.services[service]) === 0)
  const ofServices = office.services.flatMap(({ name, classes, numbersPerDay }, s) => [
    ...(classes.some((c) => office.classes[c].patience !== null) && never(s, (o) => o.withdrawn - o.foundNoPlace)
      ? [`Plan ${plan}: nobody ran out of patience for ${name}; it changed nothing.`]
      : []),
    ...(numbersPerDay < Infinity && never(s, (o) => o.turnedAway)
      ? [`Plan ${plan}: the ${numbersPerDay} numbers a day of ${name} were always enough; they changed nothing.`]
      : []),
  ])
  const rooms = office.pools.filter(({ waitingPlaces }) => waitingPlaces < Infinity).map(({ name }) => name)
  const wereEnough = rooms.length > 0 && office.services.every((_, s) => never(s, (o) => o.foundNoPlace))
  return wereEnough
    ? [
        ...ofServices,
        `Plan ${plan}: everybody found a waiting place at ${rooms.join(', ')}; their number changed nothing.`,
      ]
    : ofServices
}

function triggerWarnings(plan: string, office: Office, books: PlanBooks): string[] {
  return office.triggers.flatMap(({ name }, t) =>
    books.outcomes.every((o) => o.triggers[t].periods.length === 0)
      ? [`Plan ${plan}: the trigger ${name} never fired within the horizon; it changed nothing.`]
      : [],
  )
}
