import { instantOf } from '../../engine/instant.ts'
import { mean } from '../../random/distribution.ts'
import type { Duration } from '../../scenario/compiled/duration.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { Arrivals } from './arrivals.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { LinkListener } from '../kernel/contracts/link-listener.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'

/**
 * Surges: after a long outage more citizens come than usual, for some time. A surge begins when the link is up again
 * and ends with its calendar slot, one for each service. If another outage ends while a surge lasts, the surge begins
 * anew.
 */
export class Surges implements Mechanism, LinkListener {
  /** Surges so far, by service. */
  readonly count: Int32Array
  private readonly context: RunContext
  private readonly office: Office
  private readonly arrivals: Arrivals
  private readonly lasts: Int32Array
  private readonly downSince: Float64Array
  private readonly slots: EventSlots

  constructor(context: RunContext, office: Office, arrivals: Arrivals) {
    this.context = context
    this.office = office
    this.arrivals = arrivals
    this.count = new Int32Array(office.services.length)
    this.downSince = new Float64Array(office.links.length)
    this.lasts = Int32Array.from(office.services, ({ surge }) => (surge === null ? -1 : context.duration(surge.lasts)))
    this.slots = context.slots('surge', office.services.length, (service) => this.end(service))
  }

  start(): void {
    this.count.fill(0)
  }

  /** A link went down; `since` is negative for an outage that began before the start. */
  linkWentDown(link: number, since: number): void {
    this.downSince[link] = since
  }

  linkCameBack(link: number): void {
    const { calendar } = this.context
    this.office.services.forEach(({ surge }, service) => {
      if (surge === null || surge.link !== link || !this.wasLongEnough(link, surge.longerThan)) return
      this.count[service]++
      this.arrivals.changeFactor(service, surge.factor)
      this.slots.schedule(service, this.context.endOf(this.lasts[service], calendar.now, 0.5))
    })
  }

  /** A surge ends. */
  end(service: number): void {
    this.arrivals.changeFactor(service, 1)
  }

  private wasLongEnough(link: number, { distribution, clock }: Duration): boolean {
    const length = this.context.between(clock, this.downSince[link], this.context.calendar.now)
    return instantOf(length) > instantOf(mean(distribution))
  }
}
