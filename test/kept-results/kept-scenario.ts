import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { hashOf, leafDigests } from './digest.ts'
import { type Figures, figuresOf } from './figures.ts'
import { outcomesOf } from './outcomes.ts'
import { resultsFile, type ScenarioFile } from './scenario-files.ts'

/** What is kept of the results of a scenario: its plans by name. */
export type Results = Readonly<Record<string, KeptPlan>>

/** What is kept of one plan. */
export interface KeptPlan {
  /** One for each kept replication, from number 0 on. */
  readonly replications: readonly KeptReplication[]
  /** A digest of each leaf of the outcomes that is not zero throughout, over all kept replications; see digest.ts. */
  readonly leaves: Readonly<Record<string, string>>
}

/** What is kept of one replication. */
export interface KeptReplication {
  /** Hash of the whole outcome. Results are the same when their hashes are; the rest is there to tell what differs. */
  readonly hash: string
  readonly figures: Figures
}

/** The content of a file of kept results. */
export interface KeptScenario {
  /** Words of CHANGELOG.md about the change for which the results were last renewed. */
  readonly because: string
  readonly plans: Results
}

/** The results of a scenario with the program as it is now. */
export function resultsNow(file: ScenarioFile): Results {
  const plans = outcomesOf(file).map(({ plan, services, outcomes }): [string, KeptPlan] => [
    plan,
    {
      replications: outcomes.map((outcome) => ({ hash: hashOf(outcome), figures: figuresOf(outcome, services) })),
      leaves: leafDigests(outcomes),
    },
  ])
  return Object.fromEntries(plans)
}

/** The kept results of the scenario with this name; null when there are none. */
export function readKept(name: string): KeptScenario | null {
  const file = resultsFile(name)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeptScenario) : null
}

/** Keeps the results of the scenario with this name, or no longer when they are null. */
export function writeKept(name: string, kept: KeptScenario | null): void {
  const file = resultsFile(name)
  if (kept === null) return rmSync(file)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(kept, null, 1)}\n`)
}
