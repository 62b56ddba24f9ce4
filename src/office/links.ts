import type { Office, Outage } from '../scenario/office.ts'
import { quantileGiven } from '../random/conditional-quantile.ts'
import { indicesWhere } from './indices-where.ts'
import type { LinkOutcome } from './replication-outcome.ts'
import type { RunContext } from './run-context.ts'
import type { Stations } from './stations.ts'

/**
 * Links go down and come back. One slot for each outage of the scenario: a dated one begins and ends once, a random
 * one again and again. A link is down while any of its outages lasts; work that needs it cannot begin and work in
 * hand stops.
 */
export class Links {
  private readonly context: RunContext
  private readonly stations: Stations
  private readonly sources: readonly OutageSource[]
  private readonly stepsOf: readonly (readonly number[])[]
  private readonly outagesNow: Int32Array
  private readonly periods: number[][]
  private readonly outageCount: Int32Array
  private firstSlot = 0

  constructor(context: RunContext, office: Office, stations: Stations) {
    this.context = context
    this.stations = stations
    this.sources = office.links.flatMap((link, l) =>
      link.outages.map((outage, i) => new OutageSource(context, outage, l, `outage ${i + 1} of ${link.name}`)),
    )
    this.stepsOf = office.links.map((_, l) => indicesWhere(office.steps, (step) => step.needs.includes(l)))
    this.outagesNow = new Int32Array(office.links.length)
    this.outageCount = new Int32Array(office.links.length)
    this.periods = office.links.map(() => [])
  }

  get slotCount(): number {
    return this.sources.length
  }

  /** Outages that began before the start are on from time 0. */
  start(firstSlot: number): void {
    this.firstSlot = firstSlot
    this.outagesNow.fill(0)
    this.outageCount.fill(0)
    for (const periods of this.periods) periods.length = 0
    this.sources.forEach((source, i) => {
      const time = source.firstChange()
      if (source.isDown) this.goDown(source.link)
      this.schedule(i, time)
    })
  }

  /** An outage begins or ends. */
  change(index: number): void {
    const source = this.sources[index]
    const time = source.nextChange()
    if (source.isDown) this.goDown(source.link)
    else this.comeBack(source.link)
    this.schedule(index, time)
  }

  outcomes(): LinkOutcome[] {
    return this.periods.map((periods, link) => {
      const closed = Float64Array.from(periods.length % 2 === 0 ? periods : [...periods, this.context.calendar.now])
      const down = closed.reduce((sum, time, i) => sum + (i % 2 === 0 ? -time : time), 0)
      return { outages: this.outageCount[link], down, periods: closed }
    })
  }

  private schedule(index: number, time: number): void {
    if (time <= this.context.horizon) this.context.calendar.schedule(this.firstSlot + index, time)
  }

  private goDown(link: number): void {
    this.outageCount[link]++
    if (++this.outagesNow[link] > 1) return
    const { calendar, observer } = this.context
    this.periods[link].push(calendar.now)
    if (observer !== null) observer.linkState(calendar.now, link, true)
    this.stations.obstruct(this.stepsOf[link], true)
  }

  private comeBack(link: number): void {
    if (--this.outagesNow[link] > 0) return
    const { calendar, observer } = this.context
    this.periods[link].push(calendar.now)
    if (observer !== null) observer.linkState(calendar.now, link, false)
    this.stations.clear(this.stepsOf[link])
  }
}

/** One outage of the scenario, from change to change. */
class OutageSource {
  isDown = false
  readonly link: number
  private readonly context: RunContext
  private readonly outage: Outage
  private readonly stream: number
  private readonly lasts: number
  private readonly every: number
  private changes = 0

  constructor(context: RunContext, outage: Outage, link: number, name: string) {
    this.context = context
    this.outage = outage
    this.link = link
    this.stream = context.stream(name)
    this.lasts = context.duration(outage.lasts)
    this.every = outage.kind === 'random' ? context.duration(outage.every) : -1
  }

  /** Sets the state at time 0 and returns when it changes first. */
  firstChange(): number {
    this.changes = 0
    this.isDown = false
    if (this.outage.kind === 'random') return this.context.endOf(this.every, 0, this.uniform())
    if (this.outage.start > 0) return this.outage.start
    const end = this.endGivenStart(this.outage.start)
    this.isDown = end > 0
    return this.isDown ? end : Number.POSITIVE_INFINITY
  }

  /** Goes over to the other state and returns when it changes again; Infinity for never. */
  nextChange(): number {
    const { now } = this.context.calendar
    this.isDown = !this.isDown
    this.changes++
    if (this.isDown) return this.context.endOf(this.lasts, now, this.uniform())
    return this.every < 0 ? Number.POSITIVE_INFINITY : this.context.endOf(this.every, now, this.uniform())
  }

  /** An outage that has lasted since before the start: its whole length is drawn given that it is longer than that. */
  private endGivenStart(start: number): number {
    const { distribution, clock } = this.outage.lasts
    const { workingDays } = this.context
    const elapsed = clock === 'calendar' ? -start : workingDays.between(start, 0)
    const left = quantileGiven(distribution, elapsed, this.uniform()) - elapsed
    return clock === 'calendar' ? left : workingDays.add(0, left)
  }

  private uniform(): number {
    return this.context.streams.uniform(this.stream, this.changes, 0)
  }
}
