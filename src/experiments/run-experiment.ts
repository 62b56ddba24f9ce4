import type { Office } from '../scenario/office.ts'
import { comparePlans } from './compare-plans.ts'
import { dateAfter } from './date-after.ts'
import type { Engine } from './engines.ts'
import { exampleReplication } from './example-replication.ts'
import { PlanBooks } from './plan-books.ts'
import { planResults } from './plan-results.ts'
import type { ReplicationRunner } from './replication-runner.ts'
import type { Manifest, Measure, PlanResults, Results, ScenarioFacts } from './results.ts'
import { warningsOf } from './warnings/warnings.ts'

/** A plan ready to run. */
export interface CompiledPlan {
  readonly name: string
  readonly title: string
  readonly office: Office
}

export interface ExperimentSettings {
  readonly seed: number
  readonly replications: number
  /** Of all intervals, e.g. 0.95. */
  readonly confidence: number
  /** What plans are ranked by. */
  readonly measure: Measure
  readonly engine: Engine
  /** The replication drawn in the timeline chart, one of those made. */
  readonly example: number
}

/** What an experiment found; the manifest is added by who ran it. */
export type Findings = Omit<Results, 'manifest' | 'schema'>

/**
 * Runs all replications of all plans under common random numbers and draws them together. The findings depend on the
 * plans, the seed and the replications only, bit for bit, not on how the runner shares out the work.
 */
export async function runExperiment(
  plans: readonly CompiledPlan[],
  settings: ExperimentSettings,
  runner: ReplicationRunner,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Findings> {
  const books = plans.map(({ office }) => new PlanBooks(office))
  const tasks = plans.flatMap((_, plan) =>
    Array.from({ length: settings.replications }, (_, replication) => ({
      plan,
      replication,
      isExample: replication === settings.example,
    })),
  )
  let done = 0
  await runner.replicate(tasks, (task, outcome) => {
    books[task.plan].add(outcome)
    onProgress(++done, tasks.length)
  })
  return findings(plans, books, settings)
}

function findings(plans: readonly CompiledPlan[], books: readonly PlanBooks[], settings: ExperimentSettings): Findings {
  const results = plans.map((plan, p): PlanResults => {
    const example = exampleReplication(plan.office, books[p].outcomes[settings.example])
    return planResults(plan, books[p], example, settings.confidence)
  })
  const { office } = plans[0]
  return {
    scenario: scenarioFacts(office),
    plans: results,
    comparison: plans.length > 1 ? comparePlans(results, office.focus, settings.measure, settings.confidence) : null,
    warnings: warningsOf(plans, results, books),
  }
}

/** Wraps findings up as the content of results.json. */
export function withManifest(findings: Findings, manifest: Manifest): Results {
  return { schema: 'antrean-results/1', manifest, ...findings }
}

function scenarioFacts(office: Office): ScenarioFacts {
  return {
    title: office.title,
    startDate: office.startDate,
    days: office.days,
    currency: office.currency,
    dates: Array.from({ length: office.days }, (_, day) => dateAfter(office.startDate, day)),
    closed: Array.from({ length: office.days }, (_, day) => office.workingDays[day] === 0),
    services: office.services.map((service) => ({
      name: service.name,
      targetDays: service.target?.distribution.kind === 'constant' ? service.target.distribution.value / 1440 : null,
      targetClock: service.target?.clock ?? 'calendar',
      normalBacklog: service.clearing.normalBacklog,
      clearingWorkingDays: service.clearing.workingDays,
      hasLetters: service.classes.some((c) => office.classes[c].letter >= 0),
    })),
    focus: office.services[office.focus].name,
  }
}
