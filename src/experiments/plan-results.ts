import type { Costs } from '../office/statistics/replication-outcome.ts'
import { type UnitState, unitStates } from '../office/kernel/unit-state.ts'
import type { Office } from '../scenario/compiled/office.ts'
import { driverResults } from './drivers/driver-results.ts'
import { failureResults } from './drivers/failure-results.ts'
import { bandOf } from './band.ts'
import { estimate } from './estimate.ts'
import { planCalendar } from './plan-calendar.ts'
import { officeResults } from './office-results.ts'
import type { PlanOutcomes } from './plan-outcomes.ts'
import { poolResults } from './pool-results.ts'
import type { ExampleReplication, LinkResults, PlanResults, SupplyResults, UnitResults } from './results.ts'
import { hoursResults } from './hours-results.ts'
import { blockedBy } from './blocked-by.ts'
import { probabilityOf } from './probability-of.ts'
import { stepResults } from './step-results.ts'
import { tallyResults } from './tally-results.ts'
import { unknownsResults } from './unknowns-results.ts'
import { triggerResults } from './trigger-results.ts'
import { quantileOf, serviceResults } from './service-results.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'

const NOON = 720

/**
 * Results of one plan from its replications.
 *
 * @param plans how many plans are told about together
 */
export function planResults(
  plan: { readonly name: string; readonly title: string },
  planOutcomes: PlanOutcomes,
  example: ExampleReplication,
  { confidence, plans }: { readonly confidence: number; readonly plans: number },
): PlanResults {
  const { office } = planOutcomes
  const services = office.services.map((_, service) => serviceResults(planOutcomes, service, confidence))
  const focus = services[office.focus]
  const drivers = driverResults(planOutcomes)
  const unknowns = unknownsResults(planOutcomes, focus.replications, confidence)
  return {
    name: plan.name,
    title: plan.title,
    services,
    office: officeResults(planOutcomes, confidence),
    steps: stepResults(planOutcomes, confidence),
    pools: poolResults(planOutcomes, confidence),
    units: office.units.map((_, unit) => unitResults(planOutcomes, unit, confidence)),
    links: office.links.map((_, link) => linkResults(planOutcomes, link, confidence)),
    supplies: office.supplies.map((_, supply) => supplyResults(planOutcomes, supply, confidence)),
    triggers: triggerResults(planOutcomes, confidence),
    tallies: tallyResults(planOutcomes, confidence),
    unknowns,
    drivers,
    failures: failureResults(office, { focus, drivers, unknowns }, confidence, plans),
    cost: costResults(planOutcomes, confidence),
    calendar: planCalendar(office),
    example,
  }
}

function unitResults(planOutcomes: PlanOutcomes, unit: number, confidence: number): UnitResults {
  const { office } = planOutcomes
  const outcomes = planOutcomes.outcomes.map((o) => o.units[unit])
  const shareOf = (state: number) =>
    outcomes.reduce((sum, o) => sum + o.timeIn[state], 0) / (outcomes.length * office.days * MINUTES_PER_DAY)
  return {
    name: office.units[unit].name,
    pool: office.pools[office.units[unit].pool].name,
    share: Object.fromEntries(unitStates.map((state, s) => [state, shareOf(s)])) as Record<UnitState, number>,
    hours: hoursResults(outcomes),
    blockedBy: blockedBy(office, outcomes),
    made: estimate(
      outcomes.map((o) => o.made),
      confidence,
    ),
    aboveLimit: estimate(
      outcomes.map((o) => o.begunAboveLimit),
      confidence,
    ),
    failures: estimate(
      outcomes.map((o) => o.failures),
      confidence,
    ),
    repairs: estimate(
      outcomes.map((o) => o.repairs),
      confidence,
    ),
  }
}

function linkResults(planOutcomes: PlanOutcomes, link: number, confidence: number): LinkResults {
  const { office } = planOutcomes
  const outcomes = planOutcomes.outcomes.map((o) => o.links[link])
  return {
    name: office.links[link].name,
    outages: estimate(
      outcomes.map((o) => o.outages),
      confidence,
    ),
    daysDown: estimate(
      outcomes.map((o) => o.down / MINUTES_PER_DAY),
      confidence,
    ),
    daysSlow: estimate(
      outcomes.map((o) => o.slow / MINUTES_PER_DAY),
      confidence,
    ),
    downShare: downShares(
      outcomes.map((o) => o.periods),
      office,
    ),
  }
}

/** Share of replications in which the link is down at noon of each day. */
function downShares(periods: readonly Float64Array[], office: Office): number[] {
  const down = new Array<number>(office.days).fill(0)
  for (const edges of periods) {
    for (let i = 0; i < edges.length; i += 2) {
      const first = Math.max(0, Math.ceil((edges[i] - NOON) / MINUTES_PER_DAY))
      for (let day = first; day < office.days && day * MINUTES_PER_DAY + NOON < edges[i + 1]; day++) down[day]++
    }
  }
  return down.map((count) => count / periods.length)
}

function supplyResults(planOutcomes: PlanOutcomes, supply: number, confidence: number): SupplyResults {
  const outcomes = planOutcomes.outcomes.map((o) => o.supplies[supply])
  return {
    name: planOutcomes.office.supplies[supply].name,
    stock: bandOf(
      outcomes.map((o) => o.stock),
      confidence,
    ),
    used: estimate(
      outcomes.map((o) => o.used),
      confidence,
    ),
    wasted: estimate(
      outcomes.map((o) => o.wasted),
      confidence,
    ),
    firstShortDay: quantileOf(
      outcomes.map((o) => Math.floor(o.shortFrom / MINUTES_PER_DAY)),
      0.5,
      confidence,
    ),
    shortAtEnd: probabilityOf(outcomes.filter((o) => o.shortAtEnd > 0).length, outcomes.length, confidence),
    daysEmpty: estimate(
      outcomes.map((o) => o.stock.filter((stock) => stock === 0).length),
      confidence,
    ),
  }
}

function costResults(planOutcomes: PlanOutcomes, confidence: number): PlanResults['cost'] {
  const categories: readonly (keyof Costs)[] = [
    'repairs',
    'trips',
    'rent',
    'purchase',
    'maintenance',
    'overtime',
    'letters',
    'supplies',
    'office',
    'waiting',
  ]
  const entries = categories.map(
    (c) =>
      [
        c,
        estimate(
          planOutcomes.outcomes.map((o) => o.cost[c]),
          confidence,
        ),
      ] as const,
  )
  return Object.fromEntries(entries) as PlanResults['cost']
}
