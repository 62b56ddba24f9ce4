import { instantOf } from '../../engine/instant.ts'
import type { Outage } from '../../scenario/compiled/links.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { indicesWhere } from '../kernel/indices-where.ts'
import type { LinkOutcome } from '../statistics/replication-outcome.ts'
import type { WaitingCauses } from '../statistics/waiting-causes.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { LinkListener } from '../kernel/contracts/link-listener.ts'
import type { QueueBlocking } from '../kernel/contracts/queue-blocking.ts'

/**
 * Outages of links. Each outage of the scenario has one calendar slot: a dated one begins, perhaps after a delay, and
 * ends once; a random one does so repeatedly. A link is down while any of its full outages lasts: service that needs it
 * cannot begin, and service in progress stops. One that begins as another ends goes on with it. An outage can also slow
 * a link: service at the steps that need it then runs at this share of its speed; several such outages, also of several
 * links, multiply.
 */
export class Links implements Mechanism {
  private readonly surges: LinkListener | null
  private readonly context: RunContext
  private readonly queues: QueueBlocking
  private readonly causes: WaitingCauses
  private readonly sources: readonly OutageSource[]
  private readonly linksOfStep: readonly (readonly number[])[]
  private readonly stepsOf: readonly (readonly number[])[]
  private readonly queuesOf: readonly (readonly number[])[]
  private readonly outagesNow: Int32Array
  private readonly periods: number[][]
  private readonly outageCount: Int32Array
  /** Speed of each link under its slowing outages; full outages do not count. */
  private readonly speed: Float64Array
  private readonly slowSince: Float64Array
  private readonly slowMinutes: Float64Array
  /** By outage of the scenario, when it next begins or ends. */
  private readonly changesAt: Float64Array
  /** When each dated outage ended, in the order of the scenario; Infinity for not yet. */
  readonly datedEnds: Float64Array
  private readonly slots: EventSlots

  /** @param surges null in an office without surges */
  constructor(
    context: RunContext,
    office: Office,
    queues: QueueBlocking,
    causes: WaitingCauses,
    surges: LinkListener | null,
  ) {
    this.context = context
    this.causes = causes
    this.surges = surges
    this.queues = queues
    let dated = 0
    this.sources = office.links.flatMap((link, l) =>
      link.outages.map((outage, i) => {
        const placeOfEnd = outage.kind === 'dated' ? dated++ : -1
        return new OutageSource(context, outage, { link: l, name: `outage ${i + 1} of ${link.name}`, placeOfEnd })
      }),
    )
    this.datedEnds = new Float64Array(dated)
    this.stepsOf = office.links.map((_, l) => indicesWhere(office.steps, (step) => step.needs.includes(l)))
    this.queuesOf = this.stepsOf.map((steps) => queues.queuesOf(steps))
    this.linksOfStep = office.steps.map((step) => step.needs)
    this.speed = new Float64Array(office.links.length)
    this.slowSince = new Float64Array(office.links.length)
    this.slowMinutes = new Float64Array(office.links.length)
    this.outagesNow = new Int32Array(office.links.length)
    this.outageCount = new Int32Array(office.links.length)
    this.periods = office.links.map(() => [])
    this.changesAt = new Float64Array(this.sources.length)
    this.slots = context.slots('outage', this.sources.length, (index) => this.change(index))
  }

  /** Outages that began before the start are on from time 0. */
  start(): void {
    this.outagesNow.fill(0)
    this.outageCount.fill(0)
    this.speed.fill(1)
    this.slowMinutes.fill(0)
    this.datedEnds.fill(Infinity)
    for (const periods of this.periods) periods.length = 0
    const changes = this.sources.map((source) => source.firstChange())
    this.sources.forEach((source, i) => {
      if (source.isOn) this.beginOutage(source)
      this.schedule(i, changes[i])
    })
  }

  /** An outage begins or ends. A link does not come back when another outage takes it down in the same instant. */
  change(index: number): void {
    const { isOn, slowsTo, link } = this.sources[index]
    if (isOn && slowsTo === 0) this.beginDueOutagesOf(link)
    this.turn(index)
  }

  private beginDueOutagesOf(link: number): void {
    const instant = instantOf(this.context.calendar.now)
    this.sources.forEach((source, i) => {
      const isFullOutage = source.link === link && source.slowsTo === 0
      if (isFullOutage && !source.isOn && instantOf(this.changesAt[i]) === instant) this.turn(i)
    })
  }

  private turn(index: number): void {
    const source = this.sources[index]
    const time = source.nextChange()
    if (source.isOn) this.beginOutage(source)
    else this.endOutage(source)
    this.schedule(index, time)
  }

  private schedule(index: number, time: number): void {
    this.changesAt[index] = time
    this.slots.schedule(index, time)
  }

  outcomes(): LinkOutcome[] {
    return this.periods.map((periods, link) => {
      const closed = Float64Array.from(periods.length % 2 === 0 ? periods : [...periods, this.context.calendar.now])
      const down = closed.reduce((sum, time, i) => sum + (i % 2 === 0 ? -time : time), 0)
      const slow =
        this.slowMinutes[link] + (this.speed[link] < 1 ? this.context.calendar.now - this.slowSince[link] : 0)
      return { outages: this.outageCount[link], down, slow, periods: closed }
    })
  }

  private beginOutage(source: OutageSource): void {
    this.outageCount[source.link]++
    if (source.slowsTo > 0) this.changeSpeed(source.link)
    else this.goDown(source.link, this.context.calendar.now > 0 ? this.context.calendar.now : source.start)
  }

  private endOutage(source: OutageSource): void {
    if (source.placeOfEnd >= 0) this.datedEnds[source.placeOfEnd] = this.context.calendar.now
    if (source.slowsTo > 0) this.changeSpeed(source.link)
    else this.comeBack(source.link)
  }

  /** Computes the speed of a link anew from all its outages, so that no rounding error is left when they are over. */
  private changeSpeed(link: number): void {
    const { calendar, observer } = this.context
    const slowing = this.sources.filter((source) => source.link === link && source.isOn && source.slowsTo > 0)
    const before = this.speed[link]
    this.speed[link] = slowing.reduce((speed, source) => speed * source.slowsTo, 1)
    if (before === 1) this.slowSince[link] = calendar.now
    else if (slowing.length === 0) this.slowMinutes[link] += calendar.now - this.slowSince[link]
    if (observer !== null) observer.linkSpeed(calendar.now, link, this.speed[link])
    this.causes.linkRunsAt(link, this.speed[link])
    for (const step of this.stepsOf[link]) {
      const speed = this.linksOfStep[step].reduce((product, needed) => product * this.speed[needed], 1)
      this.queues.changeSpeed(step, speed)
    }
  }

  private goDown(link: number, since: number): void {
    if (++this.outagesNow[link] > 1) return
    const { calendar, observer } = this.context
    this.periods[link].push(calendar.now)
    if (this.surges !== null) this.surges.linkWentDown(link, since)
    if (observer !== null) observer.linkState(calendar.now, link, true)
    this.causes.linkBlocks(link, this.queuesOf[link], 1)
    this.queues.block(this.queuesOf[link])
    this.queues.stopServiceAt(this.stepsOf[link])
  }

  private comeBack(link: number): void {
    if (--this.outagesNow[link] > 0) return
    const { calendar, observer } = this.context
    this.periods[link].push(calendar.now)
    if (this.surges !== null) this.surges.linkCameBack(link)
    if (observer !== null) observer.linkState(calendar.now, link, false)
    this.causes.linkBlocks(link, this.queuesOf[link], -1)
    this.queues.unblock(this.queuesOf[link])
  }
}

/** One outage of the scenario, which may recur. */
class OutageSource {
  isOn = false
  readonly link: number
  /** Among the dated outages of the office; -1 for a random one. */
  readonly placeOfEnd: number
  /** Negative (minutes) for an outage that is on at the start; otherwise 0. */
  readonly start: number
  /** Speed of service while it lasts; 0 for a full outage. */
  readonly slowsTo: number
  private readonly context: RunContext
  private readonly outage: Outage
  private readonly stream: number
  private readonly lasts: number
  private readonly every: number
  private readonly delay: number
  private changes = 0

  constructor(
    context: RunContext,
    outage: Outage,
    { link, name, placeOfEnd }: { readonly link: number; readonly name: string; readonly placeOfEnd: number },
  ) {
    this.context = context
    this.outage = outage
    this.link = link
    this.placeOfEnd = placeOfEnd
    this.start = outage.kind === 'dated' ? Math.min(0, outage.start) : 0
    this.stream = context.stream(name)
    this.lasts = context.duration(outage.lasts)
    this.slowsTo = outage.slowsTo
    this.every = outage.kind === 'random' ? context.duration(outage.every) : -1
    this.delay = outage.kind === 'dated' && outage.delay !== null ? context.duration(outage.delay) : -1
  }

  /** Sets the state at time 0 and returns the time of the first change. */
  firstChange(): number {
    this.changes = 0
    this.isOn = false
    if (this.outage.kind === 'random') return this.context.endOf(this.every, 0, this.uniform())
    if (this.delay >= 0) return this.context.endOf(this.delay, this.outage.start, this.uniform(1))
    if (this.outage.start > 0) return this.outage.start
    const end = this.context.endGiven(this.outage.lasts, this.outage.start, this.uniform())
    this.isOn = end > 0
    return this.isOn ? end : Number.POSITIVE_INFINITY
  }

  /** Changes the state and returns the time of the next change; Infinity for never. */
  nextChange(): number {
    const { now } = this.context.calendar
    this.isOn = !this.isOn
    this.changes++
    if (this.isOn) return this.context.endOf(this.lasts, now, this.uniform())
    return this.every < 0 ? Number.POSITIVE_INFINITY : this.context.endOf(this.every, now, this.uniform())
  }

  private uniform(aspect = 0): number {
    return this.context.streams.uniform(this.stream, this.changes, aspect)
  }
}
