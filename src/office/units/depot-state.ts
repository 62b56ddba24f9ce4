import { middleOfInstant } from '../../engine/instant.ts'
import { quantileGiven } from '../../random/distribution.ts'
import type { Depot } from '../../scenario/compiled/depots.ts'
import type { DepotOutcome } from '../statistics/replication-outcome.ts'
import { countUpTo } from '../kernel/next-opening.ts'
import type { RunContext } from '../kernel/run-context.ts'

/**
 * Number of pasts drawn for a unit that has been at a depot for very long, before it is taken to be in its first
 * repair.
 */
const MOST_PASTS = 1000

/** A depot during the run: busy crews, units that wait for a crew, and units that wait for transport. */
export class DepotState {
  busy = 0
  /** Units that wait for a crew, in the order in which they will be taken. */
  readonly queue: number[] = []
  /** Units in the office that wait for the courier, or for a full batch. */
  readonly outbound: number[] = []
  /** Repaired units that wait for the courier, or to be fetched. */
  readonly ready: number[] = []
  readonly facts: Depot
  sent = 0
  departures = 0
  repairs = 0
  failedRepairs = 0
  fetches = 0
  private readonly context: RunContext
  private readonly transit: number
  private readonly repair: number
  private readonly after: number
  private readonly fetcherTransit: number

  constructor(context: RunContext, facts: Depot) {
    this.context = context
    this.facts = facts
    this.transit = context.duration(facts.transit)
    this.repair = context.duration(facts.repair)
    this.after = facts.fetched === null ? -1 : context.duration(facts.fetched.after)
    this.fetcherTransit = facts.fetched === null ? -1 : context.duration(facts.fetched.transit)
  }

  reset(): void {
    this.busy = 0
    this.queue.length = 0
    this.outbound.length = 0
    this.ready.length = 0
    this.sent = 0
    this.departures = 0
    this.repairs = 0
    this.failedRepairs = 0
    this.fetches = 0
  }

  /** A unit begins to wait for a crew: behind all that came before it and go first as well, before those that do not. */
  enqueue(unit: number): void {
    const { queue } = this
    const rank = this.rankOf(unit)
    let place = queue.length
    while (place > 0 && this.rankOf(queue[place - 1]) > rank) place--
    queue.splice(place, 0, unit)
  }

  /** How many units the crews would take before this one if all waited that go first. */
  private rankOf(unit: number): number {
    const { first } = this.facts
    const place = first.indexOf(unit)
    return place < 0 ? first.length : place
  }

  outcome(isStranded: boolean): DepotOutcome {
    const { sent, departures, repairs, failedRepairs, fetches } = this
    return { sent, departures, repairs, failedRepairs, fetches, stranded: Number(isStranded) }
  }

  /** When the next courier leaves, at or after a time; the time itself when the depot has no courier. */
  nextCourier(time: number): number {
    const { courier } = this.facts
    if (courier === null) return time
    const passed = countUpTo(courier, time)
    return courier[passed - 1] === middleOfInstant(time) ? time : (courier[passed] ?? Infinity)
  }

  endOfTransit(from: number, uniform: number): number {
    return this.context.endOf(this.transit, from, uniform)
  }

  endOfRepair(from: number, uniform: number): number {
    return this.context.endOf(this.repair, from, uniform)
  }

  /** When someone can set out to fetch a repaired unit. */
  endOfPreparation(from: number, uniform: number): number {
    return this.context.endOf(this.after, from, uniform)
  }

  /** End of one way of those who fetch, with or without a unit. */
  endOfFetcherTransit(from: number, uniform: number): number {
    return this.context.endOf(this.fetcherTransit, from, uniform)
  }

  /**
   * End of the repair in progress at the start, for a unit that has been with the crew since a time before the start.
   * Where repairs can fail, the repair in progress need not be the first: whole pasts are drawn until one has not ended
   * by the start (rejection sampling, exact for the conditional distribution).
   *
   * @param uniform of the repair, where none can fail
   * @param past uniform numbers of a past: of its n-th repair, and of whether that failed
   */
  endOfRepairGiven(begun: number, uniform: number, past: (past: number, draw: number) => number): number {
    const { distribution, clock } = this.facts.repair
    const elapsed = this.context.between(clock, begun, 0)
    const last = this.facts.success < 1 ? this.spanToEndOfPresent(elapsed, past) : null
    const whole = last ?? quantileGiven(this.context.unknowns.given(distribution), elapsed, uniform)
    return this.context.after(clock, 0, whole - elapsed)
  }

  /**
   * Time from the begin of the first repair to the end of the repair in progress; null when no past lasts that long.
   */
  private spanToEndOfPresent(elapsed: number, past: (past: number, draw: number) => number): number | null {
    for (let p = 0; p < MOST_PASTS; p++) {
      let end = 0
      for (let draw = 0; ; draw += 2) {
        end += this.context.lengthOf(this.repair, past(p, draw))
        if (end > elapsed) return end
        if (past(p, draw + 1) < this.facts.success) break
      }
    }
    return null
  }
}
