import type { Office } from '../scenario/compiled/office.ts'
import type { Titled } from '../scenario/compiled/titles.ts'
import type { CompiledPlan } from './compiled-plan.ts'
import { decide } from './decision/decide.ts'
import { partsToRun, type PartsToRun } from './decision/parts.ts'
import { whatPartsAdd } from './decision/what-parts-add.ts'
import { comparePlans, writtenPairs } from './compare-plans.ts'
import { datesFrom } from '../time/date.ts'
import type { Engine } from '../engine/engines.ts'
import type { Ranked } from './explain/rank-futures.ts'
import type { ReplaysOf } from './replay/replays-of.ts'
import { exampleReplication } from './example-replication.ts'
import { PlanOutcomes } from './plan-outcomes.ts'
import { planResults } from './plan-results.ts'
import type { ReplicationRunner } from './replication-runner.ts'
import { RESULTS_SCHEMA, type Manifest, type PlanResults, type Results, type ScenarioFacts } from './results.ts'
import type { Selection } from './results/selection.ts'
import { onFresh } from './selection/on-fresh.ts'
import { tasksOf, tasksOfParts } from './tasks-of.ts'
import type { Finding } from './warnings/warning.ts'
import { joinWarnings, warningsOfPlan } from './warnings/warnings.ts'
import { isWorkingDay } from '../time/working-days.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'

export type { CompiledPlan } from './compiled-plan.ts'

export interface ExperimentSettings {
  readonly seed: number
  readonly replications: number
  /** Number of the first replication; 0 unless one is made alone. */
  readonly first?: number
  /** Of all intervals, e.g. 0.95. */
  readonly confidence: number
  readonly engine: Engine
  /** That may be in the office at one time, for want of memory; no results depend on it. */
  readonly mostRequests?: number
  /** The replication drawn in the timeline chart, one of those made. */
  readonly example: number
  /** How things are called; none where it is left out. */
  readonly titles?: readonly Titled[]
  /** Records futures of the chosen plan, and of others, day by day; left out where they are not wanted. */
  readonly replaysOf?: ReplaysOf
  /** What was settled before, on replications of its own. */
  readonly selection?: Selection
}

/** The results of an experiment without the manifest, which the caller adds. */
export type Findings = Omit<Results, 'manifest' | 'schema'>

/** Is notified while an experiment runs. */
export interface ExperimentListener {
  readonly onProgress?: (done: number, total: number) => void
  /** A plan is finished: the findings of that plan alone, without warnings. Plans come in any order. */
  readonly onPlan?: (findings: Findings) => void
}

/**
 * Runs all replications of all plans under common random numbers. The results of each plan are computed as soon as its
 * last replication is finished. The findings depend only on the plans, the seed and the replications, bit for bit, not
 * on how the runner distributes the work.
 */
export async function runExperiment(
  plans: readonly CompiledPlan[],
  settings: ExperimentSettings,
  runner: ReplicationRunner,
  { onProgress, onPlan }: ExperimentListener = {},
): Promise<Findings> {
  const scenario = scenarioFacts(
    plans.map(({ office }) => office),
    settings.titles,
  )
  const planOutcomes = new Map(plans.map(({ office }, plan) => [plan, new PlanOutcomes(office, settings.first)]))
  const known: KnownPlan[] = []
  const { seed, engine, replications, first = 0, mostRequests } = settings
  const toRun = partsToRun(plans, replications)
  const variants = toRun.offices.map((office) => new PlanOutcomes(office, first))
  const tasks = [
    ...tasksOf({ plans: plans.length, replications, first }, settings.example),
    ...tasksOfParts(toRun, plans.length, first),
  ]
  const experiment = { offices: [...plans.map(({ office }) => office), ...toRun.offices], seed, engine, mostRequests }
  let done = 0
  await runner.replicate(experiment, tasks, ({ plan }, outcome) => {
    const kept = planOutcomes.get(plan) ?? variants[plan - plans.length]
    kept.add(outcome)
    onProgress?.(++done, tasks.length)
    if (plan >= plans.length || kept.count < replications) return
    known[plan] = knownPlan(plans[plan], kept, settings, plans.length)
    planOutcomes.delete(plan)
    onPlan?.({ scenario, plans: [known[plan].results], comparison: null, decision: null, warnings: [] })
  })
  const findings = allFindings(scenario, plans, known, { toRun, variants }, settings)
  if (settings.replaysOf === undefined) return findings
  const best = findings.decision?.best ?? plans[0].name
  const futures = known.map((plan) => plan.futures)
  const replays = await settings.replaysOf(plans, futures, { seed, engine, best })
  return replays.length === 0 ? findings : { ...findings, replays }
}

/** What is kept of a plan when its replications are released. */
interface KnownPlan {
  readonly results: PlanResults
  readonly warnings: readonly Finding[]
  readonly futures: readonly Ranked[]
}

function knownPlan(
  plan: CompiledPlan,
  planOutcomes: PlanOutcomes,
  { example, first = 0, confidence }: ExperimentSettings,
  planCount: number,
): KnownPlan {
  const shown = exampleReplication(plan.office, planOutcomes.outcomes[example - first])
  const results = planResults(plan, planOutcomes, shown, { confidence, plans: planCount })
  return {
    results,
    warnings: warningsOfPlan(plan.office, results, planOutcomes),
    futures: rankedFutures(plan.office.focus, results, planOutcomes),
  }
}

/** The futures of a plan as far as they are put into order. */
function rankedFutures(focus: number, { services }: PlanResults, { outcomes }: PlanOutcomes): Ranked[] {
  const { gone, goneDay } = services[focus].replications
  return outcomes.map(({ replication, services: ofOutcome }, i) => ({
    replication,
    gone: gone[i],
    goneDay: goneDay[i],
    waitingDays: ofOutcome[focus].backlogArea / MINUTES_PER_DAY,
  }))
}

function allFindings(
  scenario: ScenarioFacts,
  plans: readonly CompiledPlan[],
  known: readonly KnownPlan[],
  { toRun, variants }: { readonly toRun: PartsToRun; readonly variants: readonly PlanOutcomes[] },
  { confidence, selection }: ExperimentSettings,
): Findings {
  const results = known.map((plan) => plan.results)
  const { office } = plans[0]
  const comparison = plans.length > 1 ? comparePlans(results, scenario.focus, confidence) : null
  const parts = whatPartsAdd(toRun, results, variants, { office, confidence })
  const decision = decide(office, { plans, results, comparison, parts, confidence, selection })
  return {
    scenario,
    plans: results,
    comparison: comparison && writtenPairs(comparison, results, decision),
    decision,
    ...(selection !== undefined && { selection: onFresh(selection, comparison, decision) }),
    warnings: joinWarnings(plans.map(({ name }, plan) => ({ name, warnings: known[plan].warnings }))),
  }
}

/** Wraps findings up as the content of results.json. */
export function withManifest(findings: Findings, manifest: Manifest): Results {
  return { schema: RESULTS_SCHEMA, manifest, ...findings }
}

function scenarioFacts(offices: readonly Office[], titles: readonly Titled[] = []): ScenarioFacts {
  const [office] = offices
  return {
    title: office.title,
    startDate: office.startDate,
    days: office.days,
    currency: office.currency,
    dates: datesFrom(office.startDate, office.days),
    closed: Array.from({ length: office.days }, (_, day) => !isWorkingDay(office.workingDays, day)),
    services: servicesOf(offices).map(({ service, classes }) => ({
      name: service.name,
      targetDays:
        service.target?.distribution.kind === 'constant' ? service.target.distribution.value / MINUTES_PER_DAY : null,
      targetClock: service.target?.clock ?? 'calendar',
      normalBacklog: service.clearing.normalBacklog,
      clearingWorkingDays: service.clearing.workingDays,
      hasLetters: service.classes.some((c) => classes[c].letter >= 0),
    })),
    focus: office.services[office.focus].name,
    ...(titles.length > 0 && { titles }),
  }
}

/** Those of the first plan, and those that only later plans have. */
function servicesOf(offices: readonly Office[]) {
  const found = new Map<string, Pick<Office, 'classes'> & { readonly service: Office['services'][number] }>()
  for (const { services, classes } of offices) {
    for (const service of services) if (!found.has(service.name)) found.set(service.name, { service, classes })
  }
  return [...found.values()]
}
