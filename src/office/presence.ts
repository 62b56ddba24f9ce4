import type { Office } from '../scenario/office.ts'
import type { Failures } from './failures.ts'
import type { RunContext } from './run-context.ts'
import type { Stations } from './stations.ts'
import { hindrance, type Units } from './units.ts'

/**
 * Units that come late or leave: a loan from a date, perhaps delayed, for a period. One slot for each unit, holding
 * its coming and then its going. Rent is due for the time it is there.
 */
export class Presence {
  /** Set once; null where no unit fails. */
  failures: Failures | null = null
  /** Minutes each unit was there. */
  readonly minutes: Float64Array
  private readonly context: RunContext
  private readonly office: Office
  private readonly units: Units
  private readonly stations: Stations
  private readonly delay: readonly number[]
  private readonly delayStream: readonly number[]
  private readonly cameAt: Float64Array
  private firstSlot = 0

  constructor(context: RunContext, office: Office, units: Units, stations: Stations) {
    this.context = context
    this.office = office
    this.units = units
    this.stations = stations
    this.minutes = new Float64Array(units.count)
    this.cameAt = new Float64Array(units.count)
    this.delay = office.units.map(({ presence }) => (presence.delay === null ? -1 : context.duration(presence.delay)))
    this.delayStream = office.units.map((unit) => context.stream(`delay of ${unit.name}`))
  }

  get slotCount(): number {
    return this.units.count
  }

  start(firstSlot: number): void {
    this.firstSlot = firstSlot
    this.minutes.fill(0)
    this.cameAt.fill(Number.NaN)
    this.office.units.forEach(({ presence }, unit) => {
      const from = this.delay[unit] < 0 ? presence.from : this.delayedStart(unit, presence.from)
      if (from > 0) {
        this.units.hindrances[unit] |= hindrance.absent
        this.schedule(unit, from)
      } else this.note(unit)
    })
  }

  /** A unit comes, or goes. */
  change(unit: number): void {
    if (Number.isNaN(this.cameAt[unit])) {
      this.note(unit)
      this.stations.unhinder(unit, hindrance.absent)
      const isAway = (this.units.hindrances[unit] & hindrance.away) !== 0
      if (this.failures !== null && !isAway) this.failures.unitIsUp(unit)
    } else {
      this.book(unit)
      this.stations.hinder(unit, hindrance.absent)
      if (this.failures !== null) this.failures.unitIsDown(unit)
    }
  }

  /** Books the time of those that are there; call once, at the horizon. */
  closeBooks(): void {
    for (let unit = 0; unit < this.units.count; unit++) {
      const isThere = (this.units.hindrances[unit] & hindrance.absent) === 0
      if (isThere) this.book(unit)
    }
  }

  private note(unit: number): void {
    const { now } = this.context.calendar
    this.cameAt[unit] = now
    this.schedule(unit, now + this.office.units[unit].presence.stays)
  }

  private book(unit: number): void {
    this.minutes[unit] += this.context.calendar.now - this.cameAt[unit]
  }

  private delayedStart(unit: number, from: number): number {
    return this.context.endOf(this.delay[unit], from, this.context.streams.uniform(this.delayStream[unit], 0, 0))
  }

  private schedule(unit: number, time: number): void {
    if (time <= this.context.horizon) this.context.calendar.schedule(this.firstSlot + unit, time)
  }
}
