import type { Office } from '../../scenario/compiled/office.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { Dispatcher } from '../service/dispatcher.ts'
import { comesLater } from '../../scenario/compiled/units.ts'
import type { Units } from '../service/units.ts'
import { DailyLimits } from './daily-limits.ts'
import { Failures } from './failures.ts'
import { Loans } from './loans.ts'
import { Maintenance } from './maintenance.ts'
import { OpeningHours } from './opening-hours.ts'
import { OvertimeOnCall, overtimeActions } from './overtime-on-call.ts'
import { Presence } from './presence.ts'
import { RepairTrips } from './repair-trips.ts'
import { Wear } from './wear.ts'
import { WorkingTime } from './working-time.ts'

/** The mechanisms that keep units from service or wear them; null for those that the office does not have. */
export class UnitMechanisms {
  readonly workingTime: WorkingTime
  readonly opening: OpeningHours
  readonly limits: DailyLimits | null
  readonly wear: Wear | null
  readonly trips: RepairTrips | null
  readonly failures: Failures | null
  readonly loans: Loans | null
  readonly maintenance: Maintenance | null
  readonly overtime: OvertimeOnCall | null

  constructor(context: RunContext, office: Office, units: Units, dispatcher: Dispatcher) {
    const some = office.units.some.bind(office.units)
    this.workingTime = new WorkingTime(context, office, units, dispatcher)
    this.opening = new OpeningHours(context, office, this.workingTime)
    const presence = new Presence(dispatcher, this.workingTime)
    this.limits = some((unit) => unit.dailyLimit < Infinity) ? new DailyLimits(units, dispatcher) : null
    this.wear = some((unit) => unit.aboveLimit !== null) ? new Wear(office.units) : null
    this.trips = hasTrips(office) ? new RepairTrips(context, office, units, presence) : null
    this.failures = some((unit) => unit.failures.length > 0)
      ? new Failures(context, office, units, dispatcher, this.trips)
      : null
    this.loans = hasLoans(office) ? new Loans(context, office, units, presence) : null
    this.maintenance = some((unit) => unit.maintenance !== null)
      ? new Maintenance(context, office, units, dispatcher)
      : null
    presence.maintenance = this.maintenance
    this.overtime = overtimeActions(office).length > 0 ? new OvertimeOnCall(context, office, this.workingTime) : null
    this.connect(dispatcher)
  }

  /** In the order in which they start and end their day. Daily limits come last, see Mechanisms. */
  get inOrder(): (Mechanism | null)[] {
    return [this.failures, this.trips, this.loans, this.maintenance, this.workingTime, this.opening, this.overtime]
  }

  private connect({ serviceInProgress }: Dispatcher): void {
    const { failures, wear } = this
    serviceInProgress.listener = failures?.watchesService ? failures : null
    if (wear !== null && failures !== null) failures.pace = wear.pace
    for (const each of [this.trips, this.loans, this.maintenance]) if (each !== null) each.failures = failures
  }
}

function hasTrips(office: Office): boolean {
  return office.units.some((unit) => unit.away !== null || unit.failures.some((clock) => clock.repair.kind === 'depot'))
}

function hasLoans(office: Office): boolean {
  return office.units.some((unit) => comesLater(unit) || unit.presence.stays !== null)
}
