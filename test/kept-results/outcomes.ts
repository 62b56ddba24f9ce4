import { loadScenario } from '../../src/cli/load-scenario.ts'
import { OfficeModel } from '../../src/office/office-model.ts'
import type { ReplicationOutcome } from '../../src/office/statistics/replication-outcome.ts'
import { SharedDraws } from '../../src/random/shared-draws.ts'
import type { ScenarioFile } from './scenario-files.ts'

/** All that this folder takes from the program, but for the reference of keys. */
export type { ReplicationOutcome }

const seed = 1

/** What one plan leads to in the kept replications. */
export interface PlanOutcomes {
  readonly plan: string
  /** Names of the services, in the order of the outcomes. */
  readonly services: readonly string[]
  readonly outcomes: readonly ReplicationOutcome[]
}

/**
 * Runs the kept replications of all plans of a scenario file as users' experiments do: on the built-in calendar, without
 * an observer, with draws that the plans share.
 */
export function outcomesOf({ path, replications }: ScenarioFile): PlanOutcomes[] {
  const { plans } = loadScenario(path)
  const sharedDraws = plans.length > 1 ? new SharedDraws() : null
  const models = plans.map(({ office }) => new OfficeModel(office, undefined, sharedDraws))
  const runs = Array.from({ length: replications }, (_, replication) =>
    models.map((model) => model.run(seed, replication)),
  )
  return plans.map(({ name, office }, i) => ({
    plan: name,
    services: office.services.map((service) => service.name),
    outcomes: runs.map((outcomes) => outcomes[i]),
  }))
}
