import type { Elsewhere } from '../kernel/down-reason.ts'
import type { UnitAvailability } from '../kernel/contracts/unit-availability.ts'
import type { Maintenance } from './maintenance.ts'
import type { WorkingTime } from './working-time.ts'

/**
 * Units leave the office and come into it: to a depot and back, or as loans that come and go. Overtime is booked only
 * between coming and leaving, and maintenance that fell due meanwhile begins before the unit takes up work.
 */
export class Presence {
  /** Set once; null when no unit is maintained. */
  maintenance: Maintenance | null = null
  private readonly availability: UnitAvailability
  private readonly workingTime: WorkingTime

  constructor(availability: UnitAvailability, workingTime: WorkingTime) {
    this.availability = availability
    this.workingTime = workingTime
  }

  leave(unit: number, reason: Elsewhere): void {
    this.availability.takeDown(unit, reason)
    this.workingTime.presenceChanged(unit)
  }

  come(unit: number, reason: Elsewhere): void {
    if (this.maintenance !== null) this.maintenance.unitComes(unit, reason)
    this.availability.bringUp(unit, reason)
    this.workingTime.presenceChanged(unit)
  }
}
