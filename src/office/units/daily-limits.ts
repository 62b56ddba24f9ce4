import type { Mechanism } from '../kernel/mechanism.ts'
import type { Dispatcher } from '../service/dispatcher.ts'
import type { Units } from '../service/units.ts'
import { downReason } from '../kernel/down-reason.ts'

/**
 * Daily limits. Units that have reached theirs rest until midnight, or work on and wear (see Wear). At midnight the
 * rest ends and the count begins anew.
 */
export class DailyLimits implements Mechanism {
  private readonly units: Units
  private readonly dispatcher: Dispatcher

  constructor(units: Units, dispatcher: Dispatcher) {
    this.units = units
    this.dispatcher = dispatcher
  }

  start(): void {
    this.dispatcher.begunToday.fill(0)
  }

  endOfDay(): void {
    this.dispatcher.begunToday.fill(0)
    for (let unit = 0; unit < this.units.count; unit++) this.dispatcher.bringUp(unit, downReason.resting)
  }
}
