import type { DayExplained } from './day-explained.ts'
import type { Life } from './life.ts'
import type { Rank } from './rank-futures.ts'
import type { Story } from './story.ts'

/** The schema of explain.json. */
export const EXPLAIN_SCHEMA = 'antrean-explain/1'

/** How a future was found among others. */
export interface Found {
  readonly rank: Rank
  /** From 1 for the best. */
  readonly place: number
  readonly of: number
}

/** What happened to a request that was asked for. */
export interface LifeAnswer {
  readonly replication: number
  readonly service: string
  readonly number: number
  /** Null where its service has a single class. */
  readonly class: string | null
  /** Several where its citizen came again. */
  readonly lives: readonly Life[]
}

/** What was asked and found: the content of explain.json, but for the manifest. One of day, life and story is there. */
export interface ExplainResults {
  readonly schema: typeof EXPLAIN_SCHEMA
  readonly title: string
  readonly plan: { readonly name: string; readonly title: string }
  readonly startDate: string
  /** Length of the horizon. */
  readonly days: number
  /** The one future that it is about; null for many. */
  readonly replication: number | null
  /** Whether nothing was asked: the median future is told. */
  readonly isUnasked: boolean
  /** Null where the number of the future was given, and for many. */
  readonly found: Found | null
  /** The service that the decision is about. */
  readonly focus: string
  readonly day: DayExplained | null
  readonly life: LifeAnswer | null
  readonly story: Story | null
}
