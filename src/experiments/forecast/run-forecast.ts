import type { Office } from '../../scenario/compiled/office.ts'
import { largest } from '../../statistics/extremes.ts'
import { total } from '../../statistics/total.ts'
import type { CompiledPlan } from '../compiled-plan.ts'
import { partsToRun } from '../decision/parts.ts'
import { modelBytes, outcomeBytes } from './memory-forecast.ts'
import { forecastOf } from './office-forecast.ts'

/** Bytes of the program itself with what draws, of a further thread, and of the results and figures of a plan. */
const PROGRAM = 150e6
const THREAD = 40e6
const PLAN = 1e6
/** Bytes of the results of a plan for each day and service. */
const RESULTS_A_DAY = 2000
/** Bytes of a future of which only what decides is kept, and for each of its days. */
const FUTURE = 400
const FUTURE_A_DAY = 4
/** Plans whose replications are made, and kept, at the same time (tasks-of.ts). */
const PLANS_AT_A_TIME = 5

/** How large a run is made. */
export interface RunSize {
  readonly replications: number
  /** Threads. */
  readonly workers: number
}

/** What a run of plans needs, about: with the offices that are run only to see what the parts of plans add. */
export class RunForecast {
  readonly plans: number
  /** Of the replication that needs most: requests in the office at one time, and arrivals of one service. */
  readonly requests: number
  readonly arrivals: number
  readonly #ofPlans: Sums
  readonly #ofParts: Sums
  /** Bytes of the results, and of the outcomes of those plans that are kept at the same time. */
  readonly #results: number
  readonly #kept: number
  readonly #partReplications: number
  /** Futures of each plan that are made besides; of them only what decides is kept. */
  readonly futures: number
  /** Bytes of one for each plan. */
  readonly #future: number

  constructor(
    plans: readonly CompiledPlan[],
    { replications, futures = 0 }: Pick<RunSize, 'replications'> & { readonly futures?: number | undefined },
  ) {
    const parts = partsToRun(plans, replications)
    const offices = plans.map(({ office }) => office)
    const needs = [...offices, ...parts.offices].map(needsOf)
    const ofPlans = needs.slice(0, offices.length)
    this.plans = plans.length
    this.requests = largest(
      needs.map(({ requests }) => requests),
      0,
    )
    this.arrivals = largest(
      needs.map(({ arrivals }) => arrivals),
      0,
    )
    this.#ofPlans = sumsOf(ofPlans)
    this.#ofParts = sumsOf(needs.slice(offices.length))
    this.#results = total(offices.map(({ days, services }) => PLAN + RESULTS_A_DAY * days * services.length))
    this.#kept = total(
      ofPlans
        .map(({ outcome }) => outcome)
        .sort((a, b) => b - a)
        .slice(0, PLANS_AT_A_TIME),
    )
    this.#partReplications = parts.replications
    this.futures = futures
    this.#future = total(offices.map(({ days }) => FUTURE + FUTURE_A_DAY * days))
  }

  /** Events of all replications. */
  events(replications: number): number {
    const ofPlans = this.#ofPlans.events * (replications + this.futures)
    return ofPlans + this.#ofParts.events * Math.min(replications, this.#partReplications)
  }

  /** Bytes of the whole program. */
  bytes({ replications, workers }: RunSize): number {
    return (
      PROGRAM +
      THREAD * (workers - 1) +
      (this.#ofPlans.model + this.#ofParts.model) * workers +
      this.#results +
      this.#kept * replications +
      this.#future * this.futures +
      this.#ofParts.outcome * Math.min(replications, this.#partReplications)
    )
  }
}

/** What one replication needs. */
interface Sums {
  readonly events: number
  readonly model: number
  readonly outcome: number
}

interface Needs extends Sums {
  readonly requests: number
  readonly arrivals: number
}

function needsOf(office: Office): Needs {
  const forecast = forecastOf(office)
  const { events, requests, arrivals } = forecast
  return { events, requests, arrivals, model: modelBytes(office, forecast), outcome: outcomeBytes(office, forecast) }
}

function sumsOf(needs: readonly Needs[]): Sums {
  return {
    events: total(needs.map(({ events }) => events)),
    model: total(needs.map(({ model }) => model)),
    outcome: total(needs.map(({ outcome }) => outcome)),
  }
}
