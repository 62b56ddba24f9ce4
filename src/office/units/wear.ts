import type { Unit } from '../../scenario/compiled/units.ts'
import type { WearOfUnits } from '../kernel/contracts/service-listener.ts'
import type { Mechanism } from '../kernel/mechanism.ts'

/**
 * Wear of units that work on above their daily limit. Each piece of work begun above it wears the unit like several
 * for the failure clocks that go by hours worked or by pieces made, and is misprinted more often; a piece that was
 * begun below the limit, or by another unit, wears it as usual. Nothing happens in between: whoever asks while a piece
 * is in hand finds its factors here.
 */
export class Wear implements Mechanism, WearOfUnits {
  /** How fast the failure clocks run with the work in hand of each unit. */
  readonly pace: Float64Array
  /** By what the probability of a misprint is multiplied for it. */
  readonly reworkFactor: Float64Array
  /** Pieces begun above the limit. */
  readonly begunAbove: Float64Array
  private readonly units: readonly Unit[]

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
  }

  /** A unit takes a piece in hand: its n-th new one of the day, or 0 for one that was begun before. */
  setFactors(unit: number, begunToday: number): void {
    const { aboveLimit, dailyLimit } = this.units[unit]
    const isAbove = aboveLimit !== null && begunToday > dailyLimit
    this.pace[unit] = isAbove ? aboveLimit.failures : 1
    this.reworkFactor[unit] = isAbove ? aboveLimit.rework : 1
    if (isAbove) this.begunAbove[unit]++
  }
}
