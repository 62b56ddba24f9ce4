import type { Choice } from '../compiled/choices.ts'
import type { Office } from '../compiled/office.ts'
import { arrivalFacts, type ArrivalFacts } from './arrival-facts.ts'
import { absentFacts, type AbsentFacts } from './away-facts.ts'
import { capacityFacts, type PoolFacts } from './capacity-facts.ts'
import type { FileFact } from './file-fact.ts'
import { goalFacts, type GoalFacts } from './goal-facts.ts'
import { linkFacts, type LinkFacts } from './link-facts.ts'
import { moneyFacts, type MoneyFacts } from './money-facts.ts'
import type { Change } from './plan-changes.ts'
import { runFacts, startDayOf, type RunFacts } from './run-facts.ts'
import { supplyFacts, type SupplyFacts } from './supply-facts.ts'
import { targetFacts, type TargetFacts } from './target-facts.ts'
import { unknownFacts, type UnknownFacts } from './unknown-facts.ts'

/** What was understood of a scenario: plain data, from which words are made in src/report/read-back. */
export interface ReadBack {
  readonly title: string
  readonly choices: readonly Choice[]
  readonly plans: readonly PlanFacts[]
}

export interface PlanFacts {
  readonly name: string
  readonly title: string
  /** Plans that it combines. */
  readonly combines: readonly string[]
  /** What it changes itself, beside those. */
  readonly changes: readonly Change[]
  /** The plans that say what happens, where it is not for the office to choose; otherwise null. */
  readonly whatIf: { readonly of: string | null; readonly events: readonly string[] } | null
  readonly office: OfficeFacts
}

/** The office under one plan. */
export interface OfficeFacts {
  readonly run: RunFacts
  readonly arrivals: readonly ArrivalFacts[]
  readonly pools: readonly PoolFacts[]
  readonly supplies: readonly SupplyFacts[]
  readonly links: readonly LinkFacts[]
  readonly absent: readonly AbsentFacts[]
  readonly money: MoneyFacts
  readonly targets: readonly TargetFacts[]
  readonly goal: GoalFacts | null
  readonly unknowns: readonly UnknownFacts[]
}

/** A plan as it was read. */
export interface ReadPlan extends Omit<PlanFacts, 'office'> {
  readonly office: Office
  readonly files: readonly FileFact[]
}

/** A scenario as it was read. */
interface ReadScenario {
  readonly title: string
  readonly choices: readonly Choice[]
  readonly plans: readonly ReadPlan[]
}

export function readBack({ title, choices, plans }: ReadScenario): ReadBack {
  return {
    title,
    choices: choices.map(({ name, title: own, kind, unit, values, default: value }) => ({
      ...{ name, title: own, kind, unit, values, default: value },
    })),
    plans: plans.map(({ name, title: own, combines, changes, whatIf, office, files }) => ({
      name,
      title: own,
      combines,
      changes,
      whatIf,
      office: officeFacts(office, files),
    })),
  }
}

function officeFacts(office: Office, files: readonly FileFact[]): OfficeFacts {
  const startDay = startDayOf(office)
  return {
    run: runFacts(office, files),
    arrivals: office.services.map((service) => arrivalFacts(office, service, files, startDay)),
    pools: capacityFacts(office),
    supplies: supplyFacts(office),
    links: linkFacts(office, files),
    absent: absentFacts(office),
    money: moneyFacts(office),
    targets: targetFacts(office),
    goal: goalFacts(office),
    unknowns: unknownFacts(office),
  }
}
