import type { Mechanism } from '../kernel/mechanism.ts'
import type { Stations } from '../service/dispatcher.ts'
import { hindrance, type Units } from '../service/units.ts'

/**
 * Units that have begun their day's work rest until midnight, or work on and wear (see Wear); this ends their rest and
 * begins the count anew.
 */
export class DailyLimits implements Mechanism {
  private readonly units: Units
  private readonly stations: Stations

  constructor(units: Units, stations: Stations) {
    this.units = units
    this.stations = stations
  }

  start(): void {
    this.stations.begunToday.fill(0)
  }

  endOfDay(): void {
    this.stations.begunToday.fill(0)
    for (let unit = 0; unit < this.units.count; unit++) this.stations.unhinder(unit, hindrance.resting)
  }
}
