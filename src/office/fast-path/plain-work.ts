import { BuiltInCalendar } from '../../engine/built-in-calendar.ts'
import { ownCopy } from '../../engine/own-copy.ts'
import type { Place } from '../../scenario/compiled/routes.ts'
import { BATCH } from '../requests/draws-ahead.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { Router } from '../routing/router.ts'
import type { OfficeParts } from '../mechanisms.ts'
import { entranceOf, type FastStep, fastStepOf, type PlainEntrance } from './plain-parts.ts'
import type { Queues } from '../requests/queues.ts'
import type { RequestTable } from '../requests/request-table.ts'
import type { ServiceStatistics } from '../statistics/service-statistics.ts'
import type { Dispatcher } from '../service/dispatcher.ts'
import type { Units } from '../service/units.ts'
import type { ServiceInProgress } from '../service/service-in-progress.ts'
import type { ServiceTimes } from '../requests/service-times.ts'

const NONE = -1
/** After so many plain events, and so many of them for each other event, an office gets a loop of its own. */
const MANY = 1e7
const NEARLY_ALL = 5
/** Where all replications will come to so many events, it gets one as soon as the compiler knows the office. */
const VERY_MANY = 1e8
const KNOWN = 2e6

/**
 * The fast way for arrivals and completions, which are nearly all events of an office, and for ends of days, where few
 * come: one loop, without looking for anything that a pool does not have. It does the same as Router and Dispatcher do,
 * on the same state, so that everything else goes on around it. Most is gained at plain pools, where work takes no more
 * than time; elsewhere Dispatcher give a unit its next work. Whatever is out of the ordinary (an interruption, draws that
 * are used up, a letter written at once, a misprint) is left to the general way.
 */
export class PlainWork {
  private readonly calendar: BuiltInCalendar
  private readonly requests: RequestTable
  private readonly units: Units
  private readonly queues: Queues
  private readonly dispatcher: Dispatcher
  private readonly router: Router
  private readonly serviceTimes: ServiceTimes
  private readonly serviceInProgress: ServiceInProgress
  /** By the slots of the calendar; null for those of other events and of arrivals that are not plain. */
  private readonly entranceOfSlot: readonly (PlainEntrance | null)[]
  private readonly steps: readonly FastStep[]
  private readonly dayEnd: EventSlots
  private ownLoop: (() => number) | null = null
  private events = 0

  constructor(calendar: BuiltInCalendar, parts: OfficeParts, steps: readonly FastStep[], dayEnd: EventSlots) {
    this.dayEnd = dayEnd
    const { context, requests, units, dispatcher, arrivals, router, serviceTimes } = parts
    this.calendar = calendar
    this.requests = requests
    this.units = units
    this.queues = dispatcher.queues
    this.dispatcher = dispatcher
    this.router = router
    this.serviceTimes = serviceTimes
    this.serviceInProgress = dispatcher.serviceInProgress
    this.steps = steps
    const { first, count } = arrivals.slots
    this.entranceOfSlot = Array.from({ length: context.slotCount }, (_, slot) =>
      slot >= first && slot < first + count ? entranceOf(parts, steps, slot - first) : null,
    )
  }

  /** Lets events happen until the next one is not plain; returns how many did. */
  run(): number {
    // Called so that it is not made part of the caller, where no room would be left for what it calls itself.
    return this.ownLoop === null ? this.loop() : this.ownLoop.call(null)
  }

  /**
   * Counts the events of a replication, plain and others. After many an office of which nearly all work is plain gets a
   * loop compiled for it alone, which saves a tenth to a fifth of the time of each event; to compile it takes as long as
   * is saved in ten million events.
   * @param replications that there will be, like this one, in all threads
   */
  hasRun(events: number, others: number, replications: number): void {
    if (this.ownLoop !== null || events < NEARLY_ALL * others) return
    this.events += events
    const enough = events * replications >= VERY_MANY ? KNOWN : MANY
    if (this.events >= enough) this.ownLoop = ownCopy(PlainWork.ownLoopOf)(this)
  }

  private loop(): number {
    const { calendar, entranceOfSlot, dayEnd } = this
    const { count } = this.units
    const midnight = dayEnd.first
    for (let events = 0; ; events++) {
      const slot = calendar.peek()
      if (slot < count) {
        if (!this.complete(slot)) return events
      } else if (slot === midnight) {
        calendar.next()
        dayEnd.happens(0)
      } else {
        const entrance = entranceOfSlot[slot]
        if (entrance === null || !this.arrive(entrance)) return events
      }
    }
  }

  /** The same over constants, in a text that can be copied: the two are changed together. */
  private static readonly ownLoopOf = (work: PlainWork): (() => number) => {
    const { calendar, entranceOfSlot, dayEnd } = work
    const { count } = work.units
    const midnight = dayEnd.first
    return () => {
      for (let events = 0; ; events++) {
        const slot = calendar.peek()
        if (slot < count) {
          if (!work.complete(slot)) return events
        } else if (slot === midnight) {
          calendar.next()
          dayEnd.happens(0)
        } else {
          const entrance = entranceOfSlot[slot]
          if (entrance === null || !work.arrive(entrance)) return events
        }
      }
    }
  }

  private arrive(entrance: PlainEntrance): boolean {
    const { calendar, requests, units } = this
    const { source, step, pool } = entrance
    const { serial } = source
    const next = source.lookAhead()
    const requestClass = this.classOf(entrance, serial)
    if (Number.isNaN(next) || requestClass < 0) return false
    const queue = entrance.onlyQueue >= 0 ? entrance.onlyQueue : this.dispatcher.queueOf(requestClass, step)
    const unit = units.firstIdle(pool)
    if (unit !== NONE && this.dispatcher.blockCount[queue] > 0) return false
    if (entrance.onlyClass < 0) this.router.drawnOfClass[requestClass]++
    source.goOnTo(next)
    calendar.repeatBeside(next)
    const { now } = calendar
    const work = entrance.work[serial & (BATCH - 1)]
    const request = requests.addAt(step, requestClass, serial, now, this.dispatcher.nextTicket++, work)
    entrance.statistics.applies(now)
    if (entrance.hasTimers[requestClass] === 1) this.router.setTimers(request)
    if (unit === NONE) {
      this.queues.append(queue, request)
      if (entrance.onlyQueue < 0) units.waitingChanges(pool, 1)
    } else {
      units.leaveIdle(unit)
      calendar.insert(unit, this.begin(unit, request, step))
      units.works(unit)
    }
    return true
  }

  /** The class of an arrival; -1 for one that is not plain. */
  private classOf({ onlyClass, classes, isPlainClass }: PlainEntrance, serial: number): number {
    if (onlyClass >= 0) return onlyClass
    const drawn = classes[serial & (BATCH - 1)]
    return isPlainClass[drawn] === 1 ? drawn : -1
  }

  private complete(unit: number): boolean {
    const { calendar, requests, units, queues, dispatcher } = this
    const request = units.request[unit]
    const fast = this.steps[requests.stepOf(request)]
    if (units.downReasons[unit] !== 0) return false
    if (!fast.isPlain) return this.completeElsewhere(unit, request, fast)
    dispatcher.made[unit]++
    if (fast.onlyQueue < 0) dispatcher.completed[fast.step]++
    if (fast.statistics === null) {
      calendar.next()
      this.passOn(unit, request, fast.next)
      this.takeUp(unit, fast)
      return true
    }
    calendar.reachFirst(unit)
    this.finish(request, fast, fast.statistics)
    const queue = this.choose(fast)
    if (queue === NONE) {
      calendar.removeFirst()
      units.becomesFree(unit)
    } else {
      const next = queues.takeFirst(queue)
      if (fast.onlyQueue < 0) units.waitingChanges(fast.pool, -1)
      const step = fast.onlyQueue < 0 ? requests.stepOf(next) : fast.step
      calendar.repeatFirst(this.begin(unit, next, step))
    }
    return true
  }

  /** As `complete`, at a pool that is not plain. */
  private completeElsewhere(unit: number, request: number, fast: FastStep): boolean {
    const { dispatcher, units } = this
    const { step, statistics } = fast
    if (dispatcher.needsRework(step, request, unit)) return false
    this.calendar.next()
    dispatcher.made[unit]++
    if (fast.onlyQueue < 0) dispatcher.completed[step]++
    units.running[unit] = 0
    units.request[unit] = NONE
    if (statistics === null) this.router.goTo(request, fast.next)
    else this.finish(request, fast, statistics)
    this.serviceInProgress.isDone(unit)
    if (units.request[unit] === NONE) dispatcher.takeUp(unit)
    return true
  }

  /** A request has passed its last step. */
  private finish(request: number, { hasTimers }: FastStep, statistics: ServiceStatistics): void {
    const { requests } = this
    if (hasTimers) {
      statistics.completes(request)
      this.router.forgetTimers(request)
    } else statistics.completesWithoutLetter(requests.cameAt(request), this.calendar.now)
    requests.release(request)
  }

  /** A request goes on from a unit that has done its work. */
  private passOn(unit: number, request: number, place: Place): void {
    this.units.running[unit] = 0
    this.units.request[unit] = NONE
    this.router.goTo(request, place)
  }

  private takeUp(unit: number, fast: FastStep): void {
    const { calendar, units } = this
    const queue = this.choose(fast)
    if (queue === NONE) units.becomesFree(unit)
    else {
      const request = this.queues.takeFirst(queue)
      if (fast.onlyQueue < 0) units.waitingChanges(fast.pool, -1)
      calendar.schedule(unit, this.begin(unit, request, this.requests.stepOf(request)))
      units.works(unit)
    }
  }

  private choose({ pool, onlyQueue }: FastStep): number {
    if (onlyQueue < 0) return this.dispatcher.choose(pool)
    return this.queues.first(onlyQueue) === NONE || this.dispatcher.blockCount[onlyQueue] > 0 ? NONE : onlyQueue
  }

  /** A unit takes a request in hand; returns when the work will be done. */
  private begin(unit: number, request: number, step: number): number {
    const { requests, units, serviceInProgress } = this
    const { now } = this.calendar
    if (requests.remainingOf(request) < 0) this.draw(request, step)
    const left = requests.remainingOf(request)
    const rate = serviceInProgress.isAnySlow ? units.speed[unit] * serviceInProgress.stepSpeed[step] : units.speed[unit]
    units.request[unit] = request
    serviceInProgress.since[unit] = now
    return now + (rate === 1 ? left : left / rate)
  }

  private draw(request: number, step: number): void {
    const { requests } = this
    requests.setRemaining(request, this.serviceTimes.draw(step, requests.serialOf(request), requests.visitOf(request)))
  }
}

/** The fast way for an office; null with another calendar, or one that keeps arrivals among the other events. */
export function plainWorkOf(parts: OfficeParts, dayEnd: EventSlots): PlainWork | null {
  const { calendar } = parts.context
  if (!(calendar instanceof BuiltInCalendar) || !calendar.standsBeside(parts.arrivals.slots.first)) return null
  return new PlainWork(
    calendar,
    parts,
    parts.layout.steps.map((_, step) => fastStepOf(parts, step)),
    dayEnd,
  )
}
