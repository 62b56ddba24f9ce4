import type { Costs } from '../office/statistics/replication-outcome.ts'
import type { UnitState } from '../office/kernel/unit-state.ts'
import type { HoursResults } from './results/hours.ts'
import type { UnknownsResults } from './results/unknowns.ts'
import type { Warning } from './warnings/warning.ts'

/**
 * The results of an experiment: what src/report reads, and the content of results.json. Plain JSON without NaN,
 * Infinity and typed arrays; missing values are null. Times are in days (1440 minutes) unless the name says otherwise;
 * dates are YYYY-MM-DD in local time.
 */
export interface Results {
  readonly schema: 'antrean-results/1'
  readonly manifest: Manifest
  readonly scenario: ScenarioFacts
  /** In the order of the scenario; the first is the base of differences. */
  readonly plans: readonly PlanResults[]
  /** Null when only one plan was run. */
  readonly comparison: Comparison | null
  /** Shown to the user: horizon too short, a rule that had no effect, ... */
  readonly warnings: readonly Warning[]
}

export interface Manifest {
  readonly version: string
  /** Its path relative to the folder in which antrean was called, or its name alone. */
  readonly scenarioFile: string
  readonly scenarioText: string
  /** SHA-256 of the texts of all files read, hex. */
  readonly scenarioHash: string
  readonly seed: number
  readonly replications: number
  /** Number of the replication, when only one was made; otherwise they are 0, 1, ... */
  readonly replication?: number
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

/** A mean over replications with its Student t interval; halfWidth null with fewer than two replications. */
export interface Estimate {
  readonly mean: number
  readonly halfWidth: number | null
  /** Standard deviation between replications: risk, not error. */
  readonly sd: number | null
  readonly n: number
  /** Whether the mean is a lower bound: more than 1 % of requests were not finished at the horizon. */
  readonly lowerBound: boolean
}

/** A quantile over replications with its distribution-free interval from order statistics; null = later than the horizon. */
export interface QuantileEstimate {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

/** A probability with its Wilson interval. */
export interface ProbabilityEstimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** A daily series over replications: the range of a single future (p05, p50, p95) and the precision of the mean. */
export interface Band {
  readonly mean: readonly number[]
  readonly halfWidth: readonly (number | null)[]
  readonly p05: readonly number[]
  readonly p50: readonly number[]
  readonly p95: readonly number[]
}

export interface PlanResults {
  readonly name: string
  readonly title: string
  readonly services: readonly ServiceResults[]
  readonly steps: readonly {
    readonly name: string
    readonly service: string
    readonly pool: string
    readonly queue: Band
  }[]
  readonly units: readonly UnitResults[]
  readonly links: readonly LinkResults[]
  readonly supplies: readonly SupplyResults[]
  readonly triggers: readonly TriggerResults[]
  /** Further figures of mechanisms; missing in results of earlier versions. */
  readonly tallies?: readonly TallyResults[]
  /** What was drawn once per replication; null where nothing is. */
  readonly unknowns: UnknownsResults | null
  readonly cost: { readonly [category in keyof Costs]: Estimate }
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
  readonly peakBacklog: Estimate
  /** Day of the peak (0 = start date), median over replications. */
  readonly peakDay: QuantileEstimate
  readonly clearing: ClearingResults
  readonly wait: WaitResults
  readonly documentWait: WaitResults
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
  /** Day at whose end the backlog was back to normal to stay; null: later than the horizon. */
  readonly clearingDay: readonly (number | null)[]
  /** Waiting within the horizon, days per request (Little's law: backlog area / requests). */
  readonly waitingWithinHorizon: readonly number[]
  /** Null: no request. */
  readonly meanWait: readonly (number | null)[]
  /** Null: longer than the horizon shows, or no request. */
  readonly wait95: readonly (number | null)[]
  readonly peakBacklog: readonly number[]
  readonly completed: readonly number[]
  readonly lettersIssued: readonly number[]
  /** Total cost of the plan, the same for each service. */
  readonly totalCost: readonly number[]
}

export interface ClearingResults {
  /** Day index (0 = start date) with 50, 80, 95 % probability. */
  readonly p50: QuantileEstimate
  readonly p80: QuantileEstimate
  readonly p95: QuantileEstimate
  /** Probability of being cleared by the end of each day. */
  readonly byDay: readonly ProbabilityEstimate[]
  /** Of being cleared within the horizon. */
  readonly withinHorizon: ProbabilityEstimate
}

export interface WaitResults {
  /** Days; null where no replication has a request. */
  readonly mean: Estimate | null
  /** The same in working days. */
  readonly meanWorking: Estimate | null
  /** Mean over replications of each replication's own quantile; null where some replication's is unknown. */
  readonly p50: Estimate | null
  readonly p95: Estimate | null
  readonly withinTarget: Estimate | null
  /** Share of the requests not finished at the horizon. */
  readonly censoredShare: number
  /** All replications together, requests by whole days between application and readiness. */
  readonly histogram: { readonly days: readonly number[]; readonly count: readonly number[]; readonly longer: number }
  /** For someone who applies on a given day: days until ready. */
  readonly byApplicationDay: readonly ApplicationDay[]
}

export interface ApplicationDay {
  readonly day: number
  /** Requests over all replications. */
  readonly count: number
  /** Whole days within which 50, 80, 90, 95 % are ready, over all replications; null = longer than the horizon shows. */
  readonly p50: number | null
  readonly p80: number | null
  readonly p90: number | null
  readonly p95: number | null
}

export interface UnitResults {
  readonly name: string
  readonly pool: string
  /** Mean share of the horizon in each state. */
  readonly share: { readonly [state in UnitState]: number }
  /** What it does in its hours; null when it never was in the office within them. */
  readonly hours: HoursResults | null
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
  /** Day on which work first could not begin because the stock was too small, median; null: not within the horizon. */
  readonly firstShortDay: QuantileEstimate
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
  readonly units: readonly { readonly name: string; readonly pool: string; readonly spells: readonly StateInterval[] }[]
  readonly links: readonly {
    readonly name: string
    readonly periods: readonly { readonly from: number; readonly to: number }[]
  }[]
}

/** Days from the start, as fractions. */
export interface StateInterval {
  readonly state: UnitState
  readonly from: number
  readonly to: number
}

export interface Comparison {
  /** What the plans are ranked by. */
  readonly measure: Criterion
  /** Names of plans, best first. */
  readonly ranking: readonly string[]
  readonly best: string
  /** Other plans whose simultaneous interval of the difference to the best contains 0. */
  readonly notShownWorse: readonly string[]
  /** All pairs, simultaneous intervals (Bonferroni) of paired differences. */
  readonly differences: readonly Difference[]
  readonly familyConfidence: number
}

/** What plans can be ranked by; results.json calls it `measure`. */
export type Criterion = 'waiting' | 'mean-wait' | 'peak-backlog' | 'cost'

export interface Difference {
  readonly measure: Criterion
  /** first minus second. */
  readonly first: string
  readonly second: string
  readonly mean: number
  readonly halfWidth: number | null
  /**
   * Factor by which the variance of the difference would be larger without common random numbers; null when it is zero.
   */
  readonly varianceReduction: number | null
  /**
   * Share of replications in which the first plan cleared earlier; ties, also both later than the horizon, count for
   * neither.
   */
  readonly firstClearsEarlier: ProbabilityEstimate
  readonly secondClearsEarlier: ProbabilityEstimate
}
