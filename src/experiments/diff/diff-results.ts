import type { Change } from '../../scenario/read-back/plan-changes.ts'
import type { MeanDifference } from '../results/decision.ts'
import type { Criterion } from '../results.ts'

/** Of diff.json; another number for every change that an older reader would misread. */
export const DIFF_SCHEMA = 'antrean-diff/1'

/** What changed from one study to another, and what that did to its results. */
export interface DiffResults {
  readonly schema: typeof DIFF_SCHEMA
  readonly first: StudyFacts
  readonly second: StudyFacts
  /** By the path of the key; null where the text of one of the two cannot be read any more. */
  readonly input: readonly Change[] | null
  /**
   * The files that the scenarios name, of which results know a hash alone, together with that of the text: `none`: they
   * name none; `same`; `changed`; `unknown`: the text has changed, so that nothing can be told of them.
   */
  readonly files: 'none' | 'same' | 'changed' | 'unknown'
  readonly plansAdded: readonly string[]
  readonly plansRemoved: readonly string[]
  /** Whether replications of the same number lived through the same futures, and how many there are of these. */
  readonly shared: number
  /** Whether the horizons differ, so that only dates are set beside each other, within the shorter. */
  readonly horizonsDiffer: boolean
  readonly currencyDiffers: boolean
  /** The service that the first study is about. */
  readonly firstService: string
  /** The service that the differences are about: the same; null where the second study does not have it. */
  readonly service: string | null
  readonly plans: readonly PlanChange[]
  readonly confidence: number
}

export interface StudyFacts {
  readonly title: string
  readonly scenarioFile: string
  readonly version: string
  readonly seed: number
  readonly replications: number
  /** Number of the only replication; null for a study of many. */
  readonly replication: number | null
  readonly startDate: string
  readonly days: number
}

/** A plan that both studies have: the second study minus the first. */
export interface PlanChange {
  readonly name: string
  readonly title: string
  /** Simultaneous over plans and measures. */
  readonly differences: readonly ({ readonly measure: Criterion } & MeanDifference)[]
  /** Whether every measure is the same in every future that both have. */
  readonly isSame: boolean
}
