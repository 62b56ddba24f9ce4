import type { Unit } from '../../scenario/compiled/units.ts'
import type { WearOfUnits } from '../kernel/contracts/service-listener.ts'
import type { Mechanism } from '../kernel/mechanism.ts'

/**
 * Wear of units that work on above their daily limit. Each service begun above it counts several times for the failure
 * clocks that count service, and has a higher probability of rework, also when it was interrupted meanwhile. A service
 * that was begun below the limit, or by another unit, has no extra wear. Others read the factors of the service in
 * progress here.
 */
export class Wear implements Mechanism, WearOfUnits {
  /** By unit, the speed of failure clocks for its service in progress. */
  readonly pace: Float64Array
  /** By unit, the factor of the probability of rework for its service in progress. */
  readonly reworkFactor: Float64Array
  /** Services begun above the limit. */
  readonly begunAbove: Float64Array
  private readonly units: readonly Unit[]
  /** By request whose service was begun above a limit, the unit that began it; until its next service begins. */
  private readonly beganAbove = new Map<number, number>()

  constructor(units: readonly Unit[]) {
    this.units = units
    this.pace = new Float64Array(units.length)
    this.reworkFactor = new Float64Array(units.length)
    this.begunAbove = new Float64Array(units.length)
  }

  start(): void {
    this.pace.fill(1)
    this.reworkFactor.fill(1)
    this.begunAbove.fill(0)
    this.beganAbove.clear()
  }

  /** A unit starts service of a request: its n-th new one today, or 0 for one begun before. */
  setFactors(unit: number, request: number, begunToday: number): void {
    const { aboveLimit, dailyLimit } = this.units[unit]
    if (begunToday > 0) this.noteBegun(unit, request, aboveLimit !== null && begunToday > dailyLimit)
    const isAbove = aboveLimit !== null && this.beganAbove.get(request) === unit
    this.pace[unit] = isAbove ? aboveLimit.failures : 1
    this.reworkFactor[unit] = isAbove ? aboveLimit.rework : 1
  }

  private noteBegun(unit: number, request: number, isAbove: boolean): void {
    if (!isAbove) this.beganAbove.delete(request)
    else {
      this.beganAbove.set(request, unit)
      this.begunAbove[unit]++
    }
  }
}
