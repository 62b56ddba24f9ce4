import type { Costs } from '../office/statistics/replication-outcome.ts'
import type { Titled } from '../scenario/compiled/titles.ts'
import type { UnitState } from '../office/kernel/unit-state.ts'
import type { Answer, ClearingResults } from './results/clearing.ts'
import type { Decision } from './results/decision.ts'
import type { Band, Estimate, ProbabilityEstimate, QuantileEstimate } from './results/estimates.ts'
import type { HoursResults } from './results/hours.ts'
import type { PlanCalendar } from './results/plan-calendar.ts'
import type { PoolResults } from './results/pools.ts'
import type { Selection } from './results/selection.ts'
import type { StepResults } from './results/steps.ts'
import type { ClassResults, Losses, ServiceWaitResults, WaitResults } from './results/waits.ts'
import type { DriverResults, FailureResults } from './results/drivers.ts'
import type { UnknownsResults } from './results/unknowns.ts'
import type { Warning } from './warnings/warning.ts'

export type * from './results/clearing.ts'
export type * from './results/estimates.ts'
export type * from './results/pools.ts'
export type * from './results/steps.ts'
export type * from './results/waits.ts'

/** Of results.json; another number for every change that an older reader would misread. */
export const RESULTS_SCHEMA = 'antrean-results/2'

/**
 * The results of an experiment: what src/report reads, and the content of results.json. Plain JSON without NaN,
 * Infinity and typed arrays; missing values are null. Times are in days (1440 minutes) unless the name says otherwise;
 * dates are YYYY-MM-DD in local time.
 */
export interface Results {
  readonly schema: typeof RESULTS_SCHEMA
  readonly manifest: Manifest
  readonly scenario: ScenarioFacts
  /** In the order of the scenario; the first is the base of differences. */
  readonly plans: readonly PlanResults[]
  /** Null when only one plan was run. */
  readonly comparison: Comparison | null
  /** Null when there is nothing to decide: one plan and no goal. */
  readonly decision: Decision | null
  /** What was settled on replications of its own; missing where it was not asked for. */
  readonly selection?: Selection | undefined
  /** Shown to the user: horizon too short, a rule that had no effect, ... */
  readonly warnings: readonly Warning[]
}

export interface Manifest {
  readonly version: string
  /** Its path relative to the folder in which antrean was called, or its name alone. */
  readonly scenarioFile: string
  readonly scenarioText: string
  /** Of the scenarios that it extends, the nearest first; missing where it extends none, and in earlier results. */
  readonly extendedTexts?: readonly { readonly file: string; readonly text: string }[]
  /** SHA-256 of the texts of all files read, hex. */
  readonly scenarioHash: string
  readonly seed: number
  readonly replications: number
  /** Number of the replication, when only one was made; otherwise they are 0, 1, ... */
  readonly replication?: number
  /** Whether files outside the folder of the scenario might be read. */
  readonly allowOutside?: boolean
  /** Of all intervals, e.g. 0.95. */
  readonly confidence: number
  readonly engine: string
  readonly workers: number
  /** Wall-clock times; null where a reproducible result is wanted. */
  readonly startedAt: string | null
  readonly seconds: number | null
}

export interface ScenarioFacts {
  readonly title: string
  readonly startDate: string
  readonly days: number
  readonly currency: string
  /** Dates of all days of the horizon. */
  readonly dates: readonly string[]
  /** By day, whether the office is closed. */
  readonly closed: readonly boolean[]
  readonly services: readonly ServiceFacts[]
  /** Name of the service that the decision is about. */
  readonly focus: string
  /** How things are called, those that have a title; missing where none has, and in results of earlier versions. */
  readonly titles?: readonly Titled[]
}

export interface ServiceFacts {
  readonly name: string
  /** Days within which a request should be ready, or null. */
  readonly targetDays: number | null
  /** Whether these are calendar days or working days. */
  readonly targetClock: 'calendar' | 'working-days'
  readonly normalBacklog: number
  /** Working days in a row for which the backlog has to stay normal. */
  readonly clearingWorkingDays: number
  readonly hasLetters: boolean
}

export interface PlanResults {
  readonly name: string
  readonly title: string
  readonly services: readonly ServiceResults[]
  /** All services together. */
  readonly office: { readonly wait: WaitResults; readonly documentWait: WaitResults }
  readonly steps: readonly StepResults[]
  readonly pools: readonly PoolResults[]
  readonly units: readonly UnitResults[]
  readonly links: readonly LinkResults[]
  readonly supplies: readonly SupplyResults[]
  readonly triggers: readonly TriggerResults[]
  /** Further figures of mechanisms; missing in results of earlier versions. */
  readonly tallies?: readonly TallyResults[]
  /** What was drawn once per replication; null where nothing is. */
  readonly unknowns: UnknownsResults | null
  /** What a planner can learn of each future; missing in results of earlier versions. */
  readonly drivers?: readonly DriverResults[]
  /** What the futures in which the plan fails have in common; missing in results of earlier versions. */
  readonly failures?: FailureResults
  readonly cost: { readonly [category in keyof Costs]: Estimate }
  /** What is planned by the day; missing in results of earlier versions. */
  readonly calendar?: PlanCalendar
  /** The replication drawn in the timeline chart. */
  readonly example: ExampleReplication
}

export interface ServiceResults {
  readonly name: string
  readonly backlog: Band
  /** Average per working day; requests. */
  readonly arrivedPerWorkingDay: Estimate
  readonly completed: Estimate
  /** Applications given up: patience ended, or no place to wait. */
  readonly withdrawn: Estimate
  /** Applications by citizens who had applied before. */
  readonly cameBack: Estimate
  /** Of the withdrawn, those who do not come back. */
  readonly lost: Estimate
  /** Of the withdrawn, those who found no place to wait; missing in results of earlier versions. */
  readonly foundNoPlace?: Estimate
  /** Citizens sent home until another day, at least once, because the numbers of the day were used up. */
  readonly turnedAway: Estimate
  /** How often they were sent home: once a day until they get a number. Missing in results of earlier versions. */
  readonly turnedAwayVisits?: Estimate
  readonly inOfficeAtEnd: Estimate
  /** Letters written and paid; of these, renewals. */
  readonly lettersIssued: Estimate
  readonly lettersRenewed: Estimate
  /** Of the letters issued, finished after the request was completed or withdrawn; missing in earlier results. */
  readonly lettersOvertaken?: Estimate
  readonly lettersPerWeek: LettersPerWeek
  readonly losses: Losses
  /** Requests not yet completed, as an average over the horizon. */
  readonly meanBacklog: Estimate
  /** Largest backlog at any instant. */
  readonly peakBacklog: Estimate
  /** Day of the peak (0 = start date), median over replications; null when nobody ever was in the office. */
  readonly peakDay: QuantileEstimate | null
  readonly clearing: ClearingResults
  readonly wait: ServiceWaitResults
  readonly documentWait: ServiceWaitResults
  /** Empty where the service has a single class: then it is the service. */
  readonly classes: readonly ClassResults[]
  /** Values of each replication, for paired differences and for further analysis. */
  readonly replications: ReplicationColumns
}

/**
 * Letters issued in each week from the start (days 0 to 6, 7 to 13, ...); all zero where there are none. The last week
 * ends at the horizon; in results of earlier versions it is missing when it has fewer than seven days.
 */
export interface LettersPerWeek {
  readonly first: Band
  readonly renewals: Band
}

export interface ReplicationColumns {
  /** Whether the backlog is normal for the first time within the horizon, and the day; null unless the answer is yes. */
  readonly firstNormal: readonly Answer[]
  readonly firstNormalDay: readonly (number | null)[]
  /** Whether it is gone, and the day; null unless the answer is yes. */
  readonly gone: readonly Answer[]
  readonly goneDay: readonly (number | null)[]
  /** Day on which the first relapse begins; null without one. */
  readonly relapseDay: readonly (number | null)[]
  /** Waiting within the horizon, days per request (Little's law: backlog area / requests); null: no request. */
  readonly waitingWithinHorizon: readonly (number | null)[]
  /** The restricted mean, see WaitResults.earlyMean, which no horizon cuts. Null: no request. */
  readonly meanWait: readonly (number | null)[]
  /** Null: longer than the horizon shows, or no request. */
  readonly wait95: readonly (number | null)[]
  readonly peakBacklog: readonly number[]
  readonly completed: readonly number[]
  readonly lettersIssued: readonly number[]
  /** Share of the requests ready within the target of the service; null without a target, or where there is none. */
  readonly withinTarget: readonly (number | null)[]
  /** Citizens lost for good: those who gave up, or found no place to wait. */
  readonly lost: readonly number[]
  /** What the office pays under the plan, the same for each service. */
  readonly officeCost: readonly number[]
  /** What the waiting of citizens is priced at, the same for each service. */
  readonly waitingCost: readonly number[]
}

export interface UnitResults {
  readonly name: string
  readonly pool: string
  /** Mean share of the horizon in each state. */
  readonly share: { readonly [state in UnitState]: number }
  /** What it does in its hours; null when it never was in the office within them. */
  readonly hours: HoursResults | null
  /** Of the share blocked, that of each link and supply that ever blocked it. */
  readonly blockedBy: readonly { readonly kind: 'link' | 'supply'; readonly name: string; readonly share: number }[]
  readonly made: Estimate
  /** Of these, begun above the daily limit. */
  readonly aboveLimit: Estimate
  readonly failures: Estimate
  readonly repairs: Estimate
}

export interface SupplyResults {
  readonly name: string
  readonly stock: Band
  readonly used: Estimate
  /** Of the used pieces, spoiled. */
  readonly wasted: Estimate
  readonly daysEmpty: Estimate
  /** Day on which work first waited for it (requests waited, and a unit was free), median; null: not within the horizon. */
  readonly firstShortDay: QuantileEstimate
  /** Of work waiting for it at the end of the horizon. */
  readonly shortAtEnd: ProbabilityEstimate
}

export interface LinkResults {
  readonly name: string
  readonly outages: Estimate
  readonly daysDown: Estimate
  /** Days on which an outage slowed it without, or while, stopping it. */
  readonly daysSlow: Estimate
  /** Probability that the link is down at 12:00 of each day, for shading. */
  readonly downShare: readonly number[]
}

/** A figure that a mechanism counts for one thing of the scenario, such as the mean time in a delay. */
export interface TallyResults {
  /** What is counted, see Tally. */
  readonly code: string
  /** Name of the thing. */
  readonly of: string
  readonly unit: 'count' | 'days'
  /** Over the replications in which there was something to count; null when there was none in any. */
  readonly mean: Estimate | null
}

export interface TriggerResults {
  readonly name: string
  /** Of becoming active at all. */
  readonly fires: ProbabilityEstimate
  /** Day from which it is active for the first time, median; null: not within the horizon. */
  readonly firstDay: QuantileEstimate
  readonly daysActive: Estimate
}

export interface ExampleReplication {
  readonly replication: number
  /** What each did, interval by interval; results.json calls them `spells`. */
  readonly units: readonly ({
    readonly name: string
    readonly pool: string
    readonly spells: readonly StateInterval[]
  } & Resolution)[]
  readonly links: readonly ({
    readonly name: string
    readonly periods: readonly { readonly from: number; readonly to: number }[]
  } & Resolution)[]
}

/** How finely intervals are told. */
export interface Resolution {
  /**
   * Days of a cell, where there would be so many intervals that they are merged: each cell is told by the state that
   * took most of it, those of one state in a row are one interval. Missing where every interval is kept.
   */
  readonly cell?: number
}

/** Days from the start, as fractions. */
export interface StateInterval {
  readonly state: UnitState
  readonly from: number
  readonly to: number
}

export interface Comparison {
  /**
   * All pairs, simultaneous intervals (Bonferroni) of paired differences; of more than 30 plans the pairs with the first
   * or the best one, with the same intervals.
   */
  readonly differences: readonly Difference[]
  readonly familyConfidence: number
}

/**
 * What plans are compared by; results.json calls it `measure`. `gone` is the day on which the backlog is gone, and the
 * horizon where it is not gone before; `lost` counts the citizens of all services who are lost for good.
 */
export type Criterion = 'gone' | 'office-cost' | 'waiting' | 'waiting-cost' | 'lost' | 'mean-wait' | 'peak-backlog'

export interface Difference {
  readonly measure: Criterion
  /** first minus second. */
  readonly first: string
  readonly second: string
  readonly mean: number
  readonly halfWidth: number | null
  /**
   * Skewness of the paired differences; null when they do not vary.
   */
  readonly skewness: number | null
  /**
   * Factor by which the variance of the difference would be larger without common random numbers; null when it is zero.
   */
  readonly varianceReduction: number | null
  /** Replications in which it is known whose backlog is gone earlier, or that neither or both at once. */
  readonly clearsDecided: number
  /** Shares of these in which the first plan's backlog is gone earlier, and the second's; null when there are none. */
  readonly firstClearsEarlier: ProbabilityEstimate | null
  readonly secondClearsEarlier: ProbabilityEstimate | null
}
