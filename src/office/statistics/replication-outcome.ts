import type { SparseBins } from '../../statistics/log-linear-histogram.ts'
import type { Tally } from '../kernel/tally.ts'
import type { PoolOutcome } from './pool-outcome.ts'

/**
 * The outcome of one replication of one plan. Plain data with typed arrays, which worker threads send as a copy. Times
 * are minutes since 00:00 of day 0; days are calendar days counted from 0.
 */
export interface ReplicationOutcome {
  readonly replication: number
  /** Value of each of Office.unknowns, in its unit. */
  readonly unknowns: Float64Array
  readonly services: readonly ServiceOutcome[]
  /** Integral of the backlog of all services over each day, request-minutes; it adds up to that of `services`. */
  readonly waitingOnDay: Float64Array
  /** One for each step of Office.steps. */
  readonly steps: readonly StepOutcome[]
  /** One for each pool of Office.pools. */
  readonly pools: readonly PoolOutcome[]
  /** For each branch point of Office.branchPoints, how often each of its ways was taken, see Branching. */
  readonly branchPoints: readonly Float64Array[]
  /** For each class of Office.classes, requests that came or were in the office at the start. */
  readonly requestsOfClass: Float64Array
  /** For each rule of Office.letters, letters written, renewals and overtaken ones included. */
  readonly lettersOfRule: Float64Array
  /** For each rule of Office.letters, requests of the initial backlog that had their letter before the start. */
  readonly lettersAtStart: Float64Array
  /** One for each unit of Office.units. */
  readonly units: readonly UnitOutcome[]
  /** One for each link of Office.links. */
  readonly links: readonly LinkOutcome[]
  /** One for each supply of Office.supplies. */
  readonly supplies: readonly SupplyOutcome[]
  /** One for each depot of Office.depots. */
  readonly depots: readonly DepotOutcome[]
  /** One for each trigger of Office.triggers. */
  readonly triggers: readonly TriggerOutcome[]
  readonly drivers: DriverTimes
  /** Further figures of mechanisms, the same ones in the same order in every replication. */
  readonly tallies: readonly Tally[]
  /** Money over the horizon. */
  readonly cost: Costs
  /** Events of the run, for benchmarks and checks. */
  readonly events: number
}

export interface ServiceOutcome {
  /** In the office at the start. */
  readonly initial: number
  /** Applications within the horizon. initial + arrived = completed + withdrawn + inOffice. */
  readonly arrived: number
  /** Of these, by citizens who had applied before. */
  readonly cameBack: number
  /**
   * Of those who arrived or were there at the start, sent home until another day at least once because the numbers of
   * the day were used up.
   */
  readonly turnedAway: number
  /** How often they were sent home: on each day on which they get no number. */
  readonly turnedAwayVisits: number
  /** Surges of arrivals after outages. */
  readonly surges: number
  readonly completed: number
  /** Applications given up. A citizen who comes back later counts here, and again under arrived. */
  readonly withdrawn: number
  /** Of these, those who do not come back: patience that ended for good, or no place to wait. */
  readonly lostForGood: number
  /** Of these, lost because there was no place to wait. */
  readonly foundNoPlace: number
  readonly inOffice: number
  /** Letters written and paid. */
  readonly lettersIssued: number
  /** Of these, renewals of a letter that had expired. */
  readonly lettersRenewed: number
  /** Of these, finished after the request was completed or withdrawn: of no use to anybody. */
  readonly lettersOvertaken: number
  /** Requests not completed at the end of each day; length days. */
  readonly backlog: Int32Array
  readonly arrivedOnDay: Int32Array
  readonly completedOnDay: Int32Array
  readonly withdrawnOnDay: Int32Array
  readonly lettersOnDay: Int32Array
  /** Of the letters issued on each day, renewals. */
  readonly renewalsOnDay: Int32Array
  /** Largest backlog at any moment, and the first moment at which it was reached. */
  readonly peakBacklog: number
  readonly peakTime: number
  /** Integral of the backlog over the horizon, request-minutes (the path side of Little's law). */
  readonly backlogArea: number
  /** Time from application to completion in minutes, see Waits. */
  readonly wait: Waits
  /** Time from application to the first usable document, the letter or the card. */
  readonly documentWait: Waits
  /** The same for each class of the service, in the order of Service.classes. */
  readonly classes: readonly ClassOutcome[]
}

/**
 * Waits of all requests of a service that came within the horizon or were in the office at the start. A request that
 * was not finished at the horizon, or withdrew, counts as longer than its wait so far (right-censored). Leaving it out
 * would make waits look shorter the more citizens give up.
 */
export interface Waits {
  /** Requests counted, and how many of them are censored: unfinished or withdrawn. */
  readonly count: number
  readonly censored: number
  /**
   * Mean wait, in calendar minutes, with the wait so far of a censored request: a lower bound when censored > 0. NaN
   * when count is 0.
   */
  readonly mean: number
  /** The same on the working-day clock, which stands still on days when the office is closed. */
  readonly meanWorking: number
  /**
   * 50, 80, 90 and 95 % quantiles in calendar minutes, with censored waits as the longest, see quantileOfBins. Infinity
   * where the quantile is a censored wait; NaN when count is 0.
   */
  readonly quantiles: Float64Array
  /**
   * Of the requests of which it is known whether they are ready within the target, the share that is. NaN without a
   * target, and when nothing is known.
   */
  readonly withinTarget: number
  /**
   * Requests that came within the horizon, as triples (day of application, day of readiness, count) in ascending order,
   * with counts above 0. Day of readiness `days` stands for requests unfinished at the horizon, `days + 1` for
   * withdrawn ones.
   */
  readonly byDay: Uint32Array
}

/** Waits of the requests of one class. */
export interface ClassWaits {
  /** Of those that were in the office at the start: their age then is part of the wait. */
  readonly atStart: WaitCell
  /** Of those that came within the horizon. */
  readonly later: WaitCell
  /** As in Waits. */
  readonly byDay: Uint32Array
}

/** Waits of a group of requests. count = ready + unfinished + withdrawn. Times are minutes. */
export interface WaitCell {
  readonly count: number
  readonly ready: number
  /** Still in the office at the horizon. */
  readonly unfinished: number
  /** Given up, or without a place to wait. */
  readonly withdrawn: number
  /** Of those that are ready: sums of their waits in calendar time and on the working-day clock. */
  readonly sum: number
  readonly workingSum: number
  /** Of the others: sums of what they had waited at the horizon, or when they withdrew. */
  readonly soFar: number
  readonly workingSoFar: number
  /** Ready within the target of the service; NaN without a target. */
  readonly inTarget: number
  /** Unfinished, and not older than the target; NaN without a target. All others that are not within it are late. */
  readonly undecided: number
  /**
   * Of those that came in the first half of the horizon, or before it: min(wait, half the horizon), which no horizon
   * cuts; with half the horizon for the withdrawn, who are never ready.
   */
  readonly early: { readonly count: number; readonly sum: number; readonly workingSum: number }
  /** Waits of those that are ready, and ages of those unfinished at the horizon. */
  readonly waits: SparseBins
  readonly ages: SparseBins
}

/** Waits of one class of a service, for the card and for any usable document. */
export interface ClassOutcome {
  readonly wait: ClassWaits
  /** The same object as `wait` where the class gets no letters. */
  readonly documentWait: ClassWaits
}

export interface StepOutcome {
  /** Requests waiting for the step at the end of each day, without those being served; length days. */
  readonly queue: Int32Array
  /** Services asked for on each day, again for those to be reworked; without those who waited at the start. */
  readonly asked: Int32Array
  /** Services completed, without those to be reworked. */
  readonly completed: number
  readonly reworked: number
  /**
   * Times in the queue until work began, minutes, one for each time that it began, also anew: work that is redone, or
   * begun again after an interruption, is another visit. Bin 0 holds those of work that began at once.
   */
  readonly queueTimes: SparseBins
  /** Integrals over the horizon of the numbers waiting and at work, request-minutes; paused work is at work. */
  readonly waitingArea: number
  readonly workArea: number
}

export interface UnitOutcome {
  /** Minutes in each of unitStates; they add up to the horizon. */
  readonly timeIn: Float64Array
  /** Of the minutes blocked, those because of each link and then of each supply of the office. */
  readonly blockedBy: Float64Array
  /** Of the minutes failed, and of those maintained, what fell into its hours, while it was in the office. */
  readonly failedInHours: number
  readonly waitingForCrewInHours: number
  readonly maintainedInHours: number
  /** Services completed, including those to be reworked. */
  readonly made: number
  /** Services begun above the daily limit. */
  readonly begunAboveLimit: number
  readonly failures: number
  readonly repairs: number
  readonly trips: number
  /** Orders to take it from one depot to another that were carried out. */
  readonly moves: number
  /** Planned maintenances begun. */
  readonly maintenances: number
}

export interface DepotOutcome {
  /** Units that set out for it within the horizon, and departures: units that leave together are one departure. */
  readonly sent: number
  readonly departures: number
  /** Repairs done there, failed ones included. */
  readonly repairs: number
  readonly failedRepairs: number
  /** Trips of people who fetch units from there. */
  readonly fetches: number
  /** 1 when units wait in the office at the horizon for a batch that cannot be full any more, otherwise 0. */
  readonly stranded: number
}

export interface LinkOutcome {
  readonly outages: number
  /** Minutes down within the horizon. */
  readonly down: number
  /** Minutes within the horizon in which an outage slowed it, whether or not it was also down. */
  readonly slow: number
  /** Start and end of each outage within [0, horizon], in pairs. */
  readonly periods: Float64Array
}

export interface SupplyOutcome {
  readonly opening: number
  readonly delivered: number
  readonly used: number
  /** Of the used pieces, spoiled. */
  readonly wasted: number
  readonly closing: number
  /** Orders placed, at the reorder point or by a trigger. */
  readonly orders: number
  /** How often rationing began. */
  readonly rationings: number
  /** First time, in minutes, at which work waited for it though a unit was idle; Infinity for never. */
  readonly shortFrom: number
  /** 1 when work waits for it at the horizon, otherwise 0. */
  readonly shortAtEnd: number
  /** 1 when work waits for it at the horizon and no more of it will come, otherwise 0. */
  readonly stranded: number
  /** Pieces in stock at the end of each day; length days. */
  readonly stock: Float64Array
}

/**
 * When those things happened that a planner can ask about beforehand. Times in minutes; Infinity for not within the
 * horizon.
 */
export interface DriverTimes {
  /** For each dated outage of Office.links, in their order: when it ended. */
  readonly outageEnds: Float64Array
  /** For each unit of Office.units that is away at the start: when it came back for the first time. */
  readonly returns: Float64Array
  /** For each unit of Office.units that comes later, see `comesLater`: when it came for the first time. */
  readonly comings: Float64Array
  /** For each delivery of Office.supplies: when the first ones came, see `toldDeliveries`. */
  readonly deliveries: Float64Array
}

export interface TriggerOutcome {
  /** Start and end of each period in which it was active, in pairs of minutes. */
  readonly periods: Float64Array
}

export interface Costs {
  readonly repairs: number
  readonly trips: number
  readonly rent: number
  readonly purchase: number
  readonly maintenance: number
  readonly overtime: number
  readonly letters: number
  readonly supplies: number
  /** What the office pays: the sum of all above. */
  readonly office: number
  /** What the waiting of citizens is priced at. Nobody pays it, so it is not part of any sum. */
  readonly waiting: number
}
