import type { Office } from '../../scenario/compiled/office.ts'
import type { RunContext } from '../kernel/run-context.ts'

/** Legs of a trip with random times: the last key of a draw. */
export const leg = { there: 0, back: 1, moved: 2, preparation: 3, fetcher: 4 } as const

/**
 * Random draws of trips. The n-th trip of a unit, and the n-th repair in it, have draws of their own, whatever happens
 * to other units and under other plans.
 */
export class TripDraws {
  /** Trips of each unit so far, including the present one. */
  readonly trips: Float64Array
  /** Failed repairs in the present trip of each unit. */
  readonly failedRepairs: Int32Array
  private readonly context: RunContext
  private readonly transitStream: readonly number[]
  private readonly repairStream: readonly number[]
  /** Only when a repair can fail. */
  private readonly successStream: readonly number[]
  private readonly pastStream: readonly number[]

  constructor(context: RunContext, { units, depots }: Office) {
    const canFail = depots.some((depot) => depot.success < 1) ? units : []
    this.context = context
    this.trips = new Float64Array(units.length)
    this.failedRepairs = new Int32Array(units.length)
    this.transitStream = units.map((unit) => context.stream(`transit of ${unit.name}`))
    this.repairStream = units.map((unit) => context.stream(`repair of ${unit.name}`))
    this.successStream = canFail.map((unit) => context.stream(`success of repair of ${unit.name}`))
    this.pastStream = canFail.map((unit) => context.stream(`past repairs of ${unit.name}`))
  }

  reset(): void {
    this.trips.fill(0)
    this.failedRepairs.fill(0)
  }

  beginTrip(unit: number): void {
    this.trips[unit]++
    this.failedRepairs[unit] = 0
  }

  ofLeg(unit: number, which: number): number {
    return this.context.streams.uniform(this.transitStream[unit], this.trips[unit], which)
  }

  ofRepair(unit: number): number {
    return this.context.streams.uniform(this.repairStream[unit], this.trips[unit], this.failedRepairs[unit])
  }

  ofSuccess(unit: number): number {
    return this.context.streams.uniform(this.successStream[unit], this.trips[unit], this.failedRepairs[unit])
  }

  /** For what happened before the start, see DepotState.endOfRepairGiven. */
  ofPast(unit: number, past: number, draw: number): number {
    return this.context.streams.uniform(this.pastStream[unit], past, draw)
  }
}
