import { instantOf } from '../../src/engine/instant.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'
import { unitStates } from '../../src/office/kernel/unit-state.ts'
import type { Entry, Run } from './run-log.ts'

/** A request at a step, as one can know it who only hears what happens; its parts are at steps of their own. */
export interface WatchedRequest {
  readonly service: number
  readonly serial: number
  readonly came: number
  /** Null for one that was there at the start and could be of several classes. */
  readonly requestClass: number | null
  /** Null for one that was there at the start and could be of several priorities. */
  readonly priority: number | null
  readonly step: number
  /** Place in the order of coming to the step. */
  readonly ticket: number
  /** Work put in at this step since it was last begun anew, minutes at speed 1. */
  worked: number
  isBegun: boolean
  /** When it last came into the queue of the step, for the first time or again. */
  queuedAt: number
}

export interface ServiceInProgress {
  /** Null for a letter errand, whose citizen is not told. */
  readonly request: WatchedRequest | null
  readonly errand: string
  readonly step: number
  isRunning: boolean
  since: number
  /** The work of this spell until then is in `worked`. */
  bookedUntil: number
}

/** The entry of work that starts, and what is in hand then. */
export type Start = Entry & { readonly is: 'started' }

export interface Checks {
  /** Before the work leaves its queue and takes its supplies. */
  readonly beforeStart?: (office: WatchedOffice, entry: Start, request: WatchedRequest | null, isNew: boolean) => void
  /** A spell of work ends: the unit, what it had in hand, and the time. */
  readonly afterSpell?: (office: WatchedOffice, unit: number, work: ServiceInProgress, until: number) => void
  /** Work is completed and not to be done again, or it is. */
  readonly afterDone?: (office: WatchedOffice, unit: number, work: ServiceInProgress) => void
  readonly afterEntry?: (office: WatchedOffice, entry: Entry) => void
  /** Nothing more happens at this time. */
  readonly afterMoment?: (office: WatchedOffice, time: number) => void
}

/** The queues, the units, the links and the stock of an office, put together again from what an observer heard. */
export class WatchedOffice {
  readonly facts: Office
  readonly inHand: (ServiceInProgress | null)[]
  readonly state: string[]
  readonly isDown: boolean[]
  /** Speed that each link allows. */
  readonly linkSpeed: number[]
  readonly stock: number[]
  /** Stock as heard last: before work starts it is heard what is left after it has taken its pieces. */
  private readonly stockHeard: number[]
  /** Waiting requests of each step, in no order. */
  readonly waiting: Set<WatchedRequest>[]
  /** Who came: time and class, by service and serial. */
  private readonly known = new Map<string, { readonly came: number; readonly requestClass: number | null }>()
  /** By service, serial and step. */
  private readonly requests = new Map<string, WatchedRequest>()
  /** Letter errands whose work has begun and is not done. */
  private readonly begunErrands = new Set<string>()
  private tickets = 0

  constructor(facts: Office) {
    this.facts = facts
    this.inHand = facts.units.map(() => null)
    this.state = facts.units.map(() => 'idle')
    this.isDown = facts.links.map(() => false)
    this.linkSpeed = facts.links.map(() => 1)
    this.stock = facts.supplies.map((supply) => supply.stock)
    this.stockHeard = [...this.stock]
    this.waiting = facts.steps.map(() => new Set())
    for (const { service, serial, came } of requestsAtStart(facts)) {
      this.known.set(`${service} ${serial}`, { came, requestClass: null })
    }
  }

  /** Whether work at a step can begin. */
  isClear(step: number): boolean {
    const { needs, uses } = this.facts.steps[step]
    return needs.every((link) => !this.isDown[link]) && uses.every((use) => this.stock[use.supply] >= use.amount)
  }

  /** Whether a request is kept waiting at its step for the sake of others because a supply is low; null when unknown. */
  isRationed({ step, requestClass }: WatchedRequest): boolean | null {
    const low = this.facts.steps[step].uses.flatMap(({ supply }) => {
      const { ration } = this.facts.supplies[supply]
      return ration !== null && this.stock[supply] < ration.under ? [ration] : []
    })
    if (low.length === 0) return false
    return requestClass === null ? null : low.some(({ first }) => !first.includes(requestClass))
  }

  /** Requests that a free unit of a pool could begin now. */
  candidates(pool: number): WatchedRequest[] {
    return this.facts.steps.flatMap((step, s) =>
      step.pool === pool && this.isClear(s)
        ? [...this.waiting[s]].filter((request) => this.isRationed(request) === false)
        : [],
    )
  }

  replay(entries: readonly Entry[], checks: Checks): void {
    entries.forEach((entry, i) => {
      if (i > 0 && instantOf(entry.time) > instantOf(entries[i - 1].time))
        checks.afterMoment?.(this, entries[i - 1].time)
      this.take(entry, checks)
      checks.afterEntry?.(this, entry)
    })
    const last = entries.at(-1)
    if (last !== undefined) checks.afterMoment?.(this, last.time)
  }

  private take(entry: Entry, checks: Checks): void {
    switch (entry.is) {
      case 'came':
        this.known.set(`${entry.service} ${entry.serial}`, { came: entry.time, requestClass: entry.requestClass })
        break
      case 'reached':
        if (entry.service >= 0) this.reach(entry.service, entry.serial, entry.step, entry.time)
        break
      case 'started':
        this.start(entry, checks)
        break
      case 'resumed':
        Object.assign(this.hand(entry.unit), { isRunning: true, since: entry.time, bookedUntil: entry.time })
        break
      case 'paused':
        this.endSpell(entry.unit, entry.time, checks)
        break
      case 'handed back':
        this.handBack(entry.unit, entry.time)
        break
      case 'done':
        this.done(entry.unit, entry.time, entry.redo, checks)
        break
      case 'unit':
        this.state[entry.unit] = unitStates[entry.state]
        break
      case 'link':
        this.isDown[entry.link] = entry.isDown
        break
      case 'link speed':
        this.inHand.forEach((_, unit) => this.bookWork(unit, entry.time))
        this.linkSpeed[entry.link] = entry.speed
        break
      case 'stock':
        this.stockHeard[entry.supply] = entry.stock
        // use is counted when work starts
        this.stock[entry.supply] = Math.max(this.stock[entry.supply], entry.stock)
        break
      case 'withdrew':
        this.withdraw(entry.service, entry.serial)
        break
      case 'turned away':
      case 'completed':
      case 'ordered':
      case 'trigger':
      case 'letter':
      case 'overtaken letter':
        break
    }
  }

  private reach(service: number, serial: number, step: number, time: number): void {
    const { came, requestClass } = this.known.get(`${service} ${serial}`) as {
      came: number
      requestClass: number | null
    }
    const { classes } = this.facts.services[service]
    const priorities = new Set(classes.map((c) => this.facts.classes[c].priority))
    const known = requestClass ?? (priorities.size === 1 ? classes[0] : null)
    const request: WatchedRequest = {
      service,
      serial,
      came,
      requestClass: requestClass ?? (classes.length === 1 ? classes[0] : null),
      priority: known === null ? null : this.facts.classes[known].priority,
      step,
      ticket: this.tickets++,
      worked: 0,
      isBegun: false,
      queuedAt: time,
    }
    this.requests.set(`${service} ${serial} ${step}`, request)
    this.waiting[step].add(request)
  }

  private withdraw(service: number, serial: number): void {
    for (const step of this.facts.services[service].route) {
      const request = this.requests.get(`${service} ${serial} ${step}`)
      if (request !== undefined) this.waiting[step].delete(request)
    }
  }

  private start(entry: Start, checks: Checks): void {
    const { service, serial, step } = entry
    const request = service < 0 ? null : (this.requests.get(`${service} ${serial} ${step}`) ?? null)
    const errand = `${step} ${serial}`
    const isNew = request === null ? !this.begunErrands.has(errand) : !request.isBegun
    if (request === null) this.begunErrands.add(errand)
    checks.beforeStart?.(this, entry, request, isNew)
    if (request !== null) {
      this.waiting[entry.step].delete(request)
      if (isNew)
        for (const { supply } of this.facts.steps[entry.step].uses) this.stock[supply] = this.stockHeard[supply]
      request.isBegun = true
    }
    const { time } = entry
    this.inHand[entry.unit] = { request, errand, step: entry.step, isRunning: true, since: time, bookedUntil: time }
  }

  private endSpell(unit: number, time: number, checks: Checks): void {
    const work = this.hand(unit)
    if (!work.isRunning) return
    this.bookWork(unit, time)
    work.isRunning = false
    checks.afterSpell?.(this, unit, work, time)
  }

  /** Counts the work of a unit until now, at the speed that the unit and the links allowed. */
  private bookWork(unit: number, time: number): void {
    const work = this.inHand[unit]
    if (work === null || !work.isRunning || work.request === null) return
    const slowed = this.facts.steps[work.step].needs.reduce((speed, link) => speed * this.linkSpeed[link], 1)
    work.request.worked += (time - work.bookedUntil) * this.facts.units[unit].speed * slowed
    work.bookedUntil = time
  }

  private handBack(unit: number, time: number): void {
    const { request, step } = this.hand(unit)
    this.inHand[unit] = null
    if (request === null) return
    if (this.facts.steps[step].interrupted === 'restart') Object.assign(request, { worked: 0, isBegun: false })
    request.queuedAt = time
    this.waiting[step].add(request)
  }

  private done(unit: number, time: number, redo: boolean, checks: Checks): void {
    const work = this.hand(unit)
    this.endSpell(unit, time, checks)
    checks.afterDone?.(this, unit, work)
    this.inHand[unit] = null
    const { request, step } = work
    if (request === null) {
      this.begunErrands.delete(work.errand)
      return
    }
    Object.assign(request, { worked: 0, isBegun: false })
    if (!redo) return
    request.queuedAt = time
    this.waiting[step].add(request)
  }

  private hand(unit: number): ServiceInProgress {
    const work = this.inHand[unit]
    if (work === null) throw new Error(`${this.facts.units[unit].name} has nothing in hand`)
    return work
  }
}

/** The requests in the office at the start, in the order of application. */
export function requestsAtStart(office: Office) {
  const all = office.services.flatMap(({ waiting }, service) => {
    const ages = waiting.flatMap(({ count, step, oldest }) =>
      Array.from({ length: count }, (_, i) => ({ step, came: -Math.max(oldest, 1e-12) * ((count - i) / count) })),
    )
    return ages.map(({ step, came }, i) => ({ service, serial: -1 - i, came, step }))
  })
  return all.sort((a, b) => a.came - b.came || a.service - b.service || b.serial - a.serial)
}

export function watch(run: Run, checks: Checks): WatchedOffice {
  const office = new WatchedOffice(run.office)
  office.replay(run.entries, checks)
  return office
}
