import type { WorkingDays } from '../../time/working-days.ts'
import type { LetterRule, RequestClass } from './classes.ts'
import type { Depot } from './depots.ts'
import type { Goal } from './goal.ts'
import type { Link } from './links.ts'
import type { Calendar } from './opening-calendar.ts'
import type { BranchPoint, Step } from './routes.ts'
import type { Service } from './services.ts'
import type { Supply } from './supplies.ts'
import type { Trigger } from './triggers.ts'
import type { Pool, Unit } from './units.ts'

/**
 * One office under one plan, compiled: every name resolved to an index, every date to minutes since
 * 00:00 of the start date, every default filled in. Plain data that a worker thread can be sent.
 * The model (floor 2) reads this and nothing else of a scenario.
 */
export interface Office {
  readonly title: string
  /** Local date of day 0, as YYYY-MM-DD. */
  readonly startDate: string
  /** Length of the horizon in whole calendar days. */
  readonly days: number
  /** ISO 4217 code of all money in the scenario. */
  readonly currency: string
  /** Calendar 0 is the office's own opening hours, in which citizens come. */
  readonly calendars: readonly Calendar[]
  /** The days on which the office opens at all, also before day 0 and after the horizon. */
  readonly workingDays: WorkingDays
  readonly links: readonly Link[]
  readonly supplies: readonly Supply[]
  readonly depots: readonly Depot[]
  readonly pools: readonly Pool[]
  readonly units: readonly Unit[]
  readonly services: readonly Service[]
  readonly classes: readonly RequestClass[]
  readonly steps: readonly Step[]
  /** Where routes part; empty when requests simply go from step to step. */
  readonly branchPoints: readonly BranchPoint[]
  readonly letters: readonly LetterRule[]
  readonly triggers: readonly Trigger[]
  /** The service that the decision is about, as an index. */
  readonly focus: number
  /** What is wanted of a plan; null when the scenario does not say. */
  readonly goal: Goal | null
}
