import { grown } from '../../engine/column.ts'
import { INSTANT } from '../../engine/instant.ts'
import { NOT_BEGUN } from '../../engine/not-begun.ts'
import type { LetterRule } from '../../scenario/compiled/classes.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { RequestTable } from '../requests/request-table.ts'
import { RequestTimers } from '../requests/request-timers.ts'
import type { EventSlots } from '../kernel/event-slots.ts'
import type { LetterErrands } from '../kernel/contracts/request-listener.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import type { RunContext } from '../kernel/run-context.ts'
import type { ServiceStatistics } from '../statistics/service-statistics.ts'
import type { Dispatcher } from '../service/dispatcher.ts'

const NONE = -1

/**
 * Letters, the temporary document. A letter falls due when its request has waited as long as the rule says. The citizen
 * then makes an errand to the counter of the rule; when that service is completed, the letter is valid. When it expires
 * before the card is ready, another errand renews it. A citizen whose card is ready leaves the queue for the letter; a
 * letter that is being written then is finished, and is overtaken. Every letter that is written is paid and counted.
 * Within a rule, letters fall due in the order of application and expire in the order of issue, so one list with one
 * calendar slot is enough for each. When the head of a list leaves, its event is not rescheduled, although it may then
 * have nothing to do: most requests leave before their letter is due, and rescheduling takes longer. Letters that stand
 * at the start expire in another order, and have timers.
 */
export class Letters implements Mechanism, LetterErrands {
  /** Money for letters so far. */
  costs = NOT_BEGUN
  /** Letters written so far by each rule, overtaken ones included. */
  readonly lettersOfRule: Float64Array
  /** Requests of the initial backlog that had their letter before the start, by rule. */
  readonly lettersAtStart: Float64Array
  private readonly context: RunContext
  private readonly requests: RequestTable
  private readonly dispatcher: Dispatcher
  private readonly statistics: readonly ServiceStatistics[]
  private readonly ruleOfClass: Int32Array
  private readonly serviceOfRule: Int32Array
  private readonly firstErrandClass: number
  private readonly firstErrandStep: number
  private readonly after: readonly number[]
  private readonly atOnce: readonly boolean[]
  private readonly validity: Float64Array
  private readonly cost: Float64Array
  /** Lists of letters to come: 2 * rule for first letters, 2 * rule + 1 for renewals. */
  private readonly head: Int32Array
  private readonly tail: Int32Array
  private next: Int32Array
  private previous: Int32Array
  private due: Float64Array
  private list: Int32Array
  /** Letters written so far for each request. */
  private written: Int32Array
  /** When the request of each errand left; Infinity while it has not. */
  private leftAt: Float64Array
  private readonly slots: EventSlots
  /** When the letters expire that stood at the start. */
  private readonly standing: RequestTimers
  private readonly standingSlot: EventSlots

  constructor(
    context: RunContext,
    office: Office,
    requests: RequestTable,
    dispatcher: Dispatcher,
    statistics: readonly ServiceStatistics[],
  ) {
    this.context = context
    this.requests = requests
    this.dispatcher = dispatcher
    this.statistics = statistics
    this.ruleOfClass = Int32Array.from(office.classes, (c) => c.letter)
    this.serviceOfRule = new Int32Array(office.letters.length)
    for (const { letter, service } of office.classes) if (letter !== NONE) this.serviceOfRule[letter] = service
    this.firstErrandClass = office.classes.length
    this.firstErrandStep = office.steps.length
    this.after = office.letters.map((rule) => context.duration(rule.after))
    this.atOnce = office.letters.map(isAtOnce)
    this.validity = Float64Array.from(office.letters, (rule) => rule.valid)
    this.cost = Float64Array.from(office.letters, (rule) => rule.cost)
    this.lettersOfRule = new Float64Array(office.letters.length)
    this.lettersAtStart = new Float64Array(office.letters.length)
    this.head = new Int32Array(2 * office.letters.length)
    this.tail = new Int32Array(2 * office.letters.length)
    const { capacity } = requests
    this.next = new Int32Array(capacity)
    this.previous = new Int32Array(capacity)
    this.due = new Float64Array(capacity)
    this.list = new Int32Array(capacity)
    this.written = new Int32Array(capacity)
    this.leftAt = new Float64Array(capacity)
    this.slots = context.slots('letter-due', this.head.length, (list) => this.fallDue(list))
    this.standing = new RequestTimers(requests)
    this.standingSlot = context.slots('letter-due', 1, () => this.standingExpire())
  }

  start(): void {
    this.costs = 0
    this.lettersOfRule.fill(0)
    this.lettersAtStart.fill(0)
    this.standing.reset()
    this.head.fill(NONE)
    this.tail.fill(NONE)
    this.list.fill(NONE)
  }

  /** A request of the initial backlog. Letters that fell due before the start were written without delay. */
  requestWasThere(request: number): void {
    const rule = this.ruleOf(request)
    if (rule === NONE) return
    this.makeRoom()
    this.written[request] = 0
    const due = this.dueTime(rule, request)
    if (!this.atOnce[rule] && due > -INSTANT) this.put(2 * rule, request, Math.max(0, due))
    else {
      this.requests.setLetterTime(request, due)
      this.lettersAtStart[rule]++
      this.setStanding(request, this.expiryOf(due, this.validity[rule]))
    }
  }

  /** When the last letter that a request has at the start expires; each but the first renewed the one before it. */
  private expiryOf(firstLetter: number, valid: number): number {
    if (valid === Number.POSITIVE_INFINITY) return valid
    const renewals = Math.max(0, Math.ceil((-INSTANT - firstLetter) / valid) - 1)
    return Math.max(0, firstLetter + (renewals + 1) * valid)
  }

  private setStanding(request: number, expiry: number): void {
    if (this.context.isAfterHorizon(expiry)) return
    this.standing.set(request, expiry)
    if (this.standing.first === request) this.standingSlot.schedule(0, expiry)
  }

  requestCame(request: number): void {
    const rule = this.ruleOf(request)
    if (rule === NONE) return
    this.makeRoom()
    this.written[request] = 0
    if (this.atOnce[rule]) this.sendErrand(rule, request)
    else this.put(2 * rule, request, this.dueTime(rule, request))
  }

  /** The card is ready or the citizen has withdrawn: no further letter. */
  requestLeft(request: number): void {
    if (this.ruleOf(request) === NONE) return
    if (this.list[request] !== NONE) this.remove(request)
    this.standing.cancel(request)
    const errand = this.requests.partnerOf(request)
    if (errand === NONE) return
    this.requests.setPartner(errand, NONE)
    this.leftAt[errand] = this.context.calendar.now
    if (this.dispatcher.isWaiting(errand)) {
      this.dispatcher.leave(errand)
      this.requests.release(errand)
    }
  }

  /** The next letters of a list are due. */
  fallDue(list: number): void {
    const { now } = this.context.calendar
    for (let request = this.head[list]; request !== NONE && this.due[request] <= now; request = this.head[list]) {
      this.remove(request)
      this.sendErrand(list >> 1, request)
    }
    const first = this.head[list]
    if (first !== NONE) this.slots.schedule(list, this.due[first])
  }

  /** Letters that stood at the start have expired. */
  private standingExpire(): void {
    const { standing } = this
    const { now } = this.context.calendar
    for (let request = standing.takeDue(now); request !== NONE; request = standing.takeDue(now)) {
      this.sendErrand(this.ruleOf(request), request)
    }
    if (standing.first !== NONE) this.standingSlot.schedule(0, standing.timeOf(standing.first))
  }

  /** The counter has written a letter. */
  errandCompleted(errand: number): void {
    const { requests, statistics, serviceOfRule } = this
    const { calendar, observer } = this.context
    const rule = requests.classOf(errand) - this.firstErrandClass
    const isRenewal = !Number.isNaN(requests.letterTimeOf(errand))
    const isOvertaken = this.leftAt[errand] < calendar.now - INSTANT
    const service = serviceOfRule[rule]
    this.costs += this.cost[rule]
    this.lettersOfRule[rule]++
    statistics[service].recordLetter(isRenewal, isOvertaken)
    if (observer !== null) {
      const serial = requests.serialOf(errand)
      if (isOvertaken) observer.letterOvertaken(calendar.now, service, serial, isRenewal, rule)
      else observer.letterIssued(calendar.now, service, serial, isRenewal, rule)
    }
    if (requests.partnerOf(errand) !== NONE) this.issue(rule, requests.partnerOf(errand))
    requests.release(errand)
  }

  /** The citizen has a letter, and stays in the queue for the card. */
  private issue(rule: number, request: number): void {
    const { requests } = this
    const { now } = this.context.calendar
    if (Number.isNaN(requests.letterTimeOf(request))) requests.setLetterTime(request, now)
    requests.setPartner(request, NONE)
    this.written[request]++
    this.put(2 * rule + 1, request, now + this.validity[rule])
  }

  /** The citizen goes for a letter. The errand has the age of the request, so that its priority grows as much. */
  private sendErrand(rule: number, request: number): void {
    const { requests } = this
    const errand = requests.add(this.firstErrandClass + rule, requests.serialOf(request), requests.cameAt(request))
    this.makeRoom()
    this.leftAt[errand] = Number.POSITIVE_INFINITY
    requests.setLetterTime(errand, requests.letterTimeOf(request))
    requests.setStep(errand, this.firstErrandStep + rule)
    requests.setVisit(errand, this.written[request])
    requests.setPartner(errand, request)
    requests.setPartner(request, errand)
    this.dispatcher.join(errand)
  }

  private ruleOf(request: number): number {
    return this.ruleOfClass[this.requests.classOf(request)]
  }

  private dueTime(rule: number, request: number): number {
    return this.context.endOf(this.after[rule], this.requests.cameAt(request), 0.5)
  }

  /** Appends a request to a list; due times only increase. */
  private put(list: number, request: number, due: number): void {
    if (this.context.isAfterHorizon(due)) return
    const last = this.tail[list]
    this.due[request] = due
    this.list[request] = list
    this.next[request] = NONE
    this.previous[request] = last
    this.tail[list] = request
    if (last !== NONE) this.next[last] = request
    else {
      this.head[list] = request
      if (!this.slots.isScheduled(list)) this.slots.schedule(list, Math.max(this.context.calendar.now, due))
    }
  }

  private remove(request: number): void {
    const list = this.list[request]
    const previous = this.previous[request]
    const next = this.next[request]
    this.list[request] = NONE
    if (next === NONE) this.tail[list] = previous
    else this.previous[next] = previous
    if (previous !== NONE) this.next[previous] = next
    else this.head[list] = next
  }

  private makeRoom(): void {
    const size = this.requests.capacity
    if (this.list.length >= size) return
    this.next = grown(this.next, new Int32Array(size))
    this.previous = grown(this.previous, new Int32Array(size))
    this.due = grown(this.due, new Float64Array(size))
    this.list = grown(this.list, new Int32Array(size).fill(NONE))
    this.written = grown(this.written, new Int32Array(size))
    this.leftAt = grown(this.leftAt, new Float64Array(size))
  }
}

/** Whether a letter is due as soon as its request comes. */
export function isAtOnce({ after: { distribution } }: LetterRule): boolean {
  return distribution.kind === 'constant' && distribution.value === 0
}
