import { Observer, type WithdrawalReason } from '../office/kernel/observer.ts'
import { unitStates } from '../office/kernel/unit-state.ts'
import type { Office } from '../scenario/compiled/office.ts'
import { dateTimeAfter } from '../time/date-time.ts'
import type { Happening, TraceEvent } from './trace-event.ts'
import { UnitCauses } from './unit-causes.ts'
import { Wants } from './wants.ts'

/** The fields that events of one request have in common. */
type Work = Pick<TraceEvent, 'service' | 'serial' | 'requestClass' | 'step' | 'letter'>

/** Passed by the dispatcher in place of a downReason when a link stops service. */
const LINK = 0

const nobody: Work = { service: '', serial: null, requestClass: '', step: '', letter: '' }

/**
 * Writes a replication event by event, in the order in which events happen, with the names of the scenario and the
 * cause where there is one. It remembers the requests in the office and the last event of each thing, so memory does
 * not grow with the length of a replication.
 */
export class EventTrace extends Observer {
  private readonly office: Office
  private readonly write: (event: TraceEvent) => void
  /** By service and serial number, in the order of application. */
  private readonly inOffice = new Map<string, Work>()
  private readonly withoutNumber = new Set<string>()
  /** The last event of a request reported by a mechanism since its last step. */
  private readonly eventOf = new Map<string, string>()
  private readonly inHand: Work[]
  private readonly stepInHand: Int32Array
  private readonly isWorking: boolean[]
  private readonly stock: number[]
  private readonly wants: Wants
  private readonly causes: UnitCauses

  /** @param write called with each event */
  constructor(office: Office, write: (event: TraceEvent) => void) {
    super()
    this.office = office
    this.write = write
    this.inHand = office.units.map(() => nobody)
    this.stepInHand = new Int32Array(office.units.length)
    this.isWorking = office.units.map(() => false)
    this.stock = office.supplies.map((supply) => supply.stock)
    this.wants = new Wants(office)
    this.causes = new UnitCauses(office, this.wants)
  }

  /** The run is over: writes each request that is still in the office, in the order of application. */
  end(horizon: number): void {
    const unitOf = new Map<string, number>()
    this.inHand.forEach(({ service, serial, letter }, unit) => {
      if (serial !== null && letter === '') unitOf.set(`${service} ${serial}`, unit)
    })
    for (const [key, request] of this.inOffice) {
      const unit = unitOf.get(key)
      const waits = this.withoutNumber.has(key) ? 'waits for a number' : (this.eventOf.get(key) ?? 'waits')
      if (unit === undefined) this.writeEvent(horizon, 'in-office-at-horizon', request, '', waits)
      else {
        const cause = this.isWorking[unit] ? 'in work' : 'its work has paused'
        this.writeEvent(horizon, 'in-office-at-horizon', request, this.office.units[unit].name, cause)
      }
    }
  }

  /** The program has failed at a time, with a message. */
  fault(time: number, message: string): void {
    this.writeEvent(time, 'fault', nobody, '', message)
  }

  override requestWasThere(time: number, service: number, serial: number, requestClass: number, came: number): void {
    const request = this.addRequest(service, serial, requestClass)
    this.writeEvent(time, 'waiting-at-start', request, '', `came ${dateTimeAfter(this.office.startDate, came)}`)
  }

  override requestCame(time: number, service: number, serial: number, requestClass: number, again: boolean): void {
    const request = this.addRequest(service, serial, requestClass)
    this.writeEvent(time, 'request-came', request, '', again ? 'came back' : '')
  }

  override requestGotNumber(time: number, service: number, serial: number): void {
    this.withoutNumber.delete(this.keyOf(service, serial))
    this.writeEvent(time, 'got-number', this.find(service, serial))
  }

  override requestTurnedAway(time: number, service: number, serial: number): void {
    this.withoutNumber.add(this.keyOf(service, serial))
    this.writeEvent(time, 'turned-away', this.find(service, serial), '', 'the numbers of the day are gone')
  }

  override requestTurnedAwayAgain(time: number, service: number, serial: number): void {
    this.writeEvent(time, 'turned-away-again', this.find(service, serial), '', 'the numbers of the day are gone')
  }

  override stepReached(time: number, step: number, service: number, serial: number): void {
    if (service >= 0 && this.eventOf.size > 0) this.eventOf.delete(this.keyOf(service, serial))
    this.writeEvent(time, 'step-reached', this.workAt(step, service, serial))
  }

  override workStarted(time: number, unit: number, step: number, service: number, serial: number): void {
    this.inHand[unit] = this.workAt(step, service, serial)
    this.stepInHand[unit] = step
    this.writeWork(time, 'work-started', unit)
  }

  override workPaused(time: number, unit: number, why: number): void {
    this.writeWork(time, 'work-paused', unit, this.whyStopped(unit, why))
  }

  override workResumed(time: number, unit: number): void {
    this.writeWork(time, 'work-resumed', unit)
  }

  override workHandedBack(time: number, unit: number, why: number): void {
    this.writeWork(time, 'work-handed-back', unit, this.whyStopped(unit, why))
    this.inHand[unit] = nobody
  }

  override workDone(time: number, unit: number, redo: boolean): void {
    if (redo) this.writeWork(time, 'work-to-be-redone', unit, 'redo')
    else this.writeWork(time, 'work-done', unit)
    this.inHand[unit] = nobody
  }

  override requestRejected(time: number, service: number, serial: number, branchPoint: number): void {
    const cause = this.office.branchPoints[branchPoint].name
    this.writeEvent(time, 'work-rejected', this.find(service, serial), '', cause)
  }

  override requestCompleted(time: number, service: number, serial: number): void {
    const key = this.keyOf(service, serial)
    this.writeEvent(time, 'request-completed', atNoStep(this.inOffice.get(key) ?? nobody))
    this.inOffice.delete(key)
    this.eventOf.delete(key)
  }

  override requestWithdrew(time: number, service: number, serial: number, _came: number, why: WithdrawalReason): void {
    const key = this.keyOf(service, serial)
    const noPlace =
      this.office.services[service].numbersPerDay < Infinity ? 'no place to wait, with a number' : 'no place to wait'
    const cause = why === 'no-place' ? noPlace : 'patience is at an end'
    this.writeEvent(time, 'request-withdrew', this.find(service, serial), '', cause)
    this.withoutNumber.delete(key)
    this.inOffice.delete(key)
  }

  override requestEvent(time: number, service: number, serial: number, what: string, where: string): void {
    const cause = `${what} at ${where}`
    this.eventOf.set(this.keyOf(service, serial), cause)
    this.writeEvent(time, 'request-event', this.find(service, serial), '', cause)
  }

  override letterIssued(time: number, _: number, serial: number, renewal: boolean, letter: number): void {
    this.writeEvent(time, renewal ? 'letter-renewed' : 'letter-issued', atNoStep(this.letterWork(letter, serial)))
  }

  override letterOvertaken(time: number, _: number, serial: number, _renewal: boolean, letter: number): void {
    this.writeEvent(time, 'letter-overtaken', atNoStep(this.letterWork(letter, serial)))
  }

  override unitFailed(time: number, unit: number, clock: number): void {
    this.causes.recordFailure(unit, clock)
    this.writeEvent(time, 'failure', nobody, this.office.units[unit].name, this.causes.failureOf(unit))
  }

  override unitSent(time: number, unit: number, depot: number): void {
    this.causes.recordDepot(unit, depot)
    this.writeEvent(time, 'sent-to-depot', nobody, this.office.units[unit].name, this.office.depots[depot].name)
  }

  override unitState(time: number, unit: number, code: number): void {
    const state = unitStates[code]
    this.isWorking[unit] = state === 'working'
    const cause = this.causes.ofState(unit, state)
    this.writeEvent(time, `unit-${state}`, nobody, this.office.units[unit].name, cause)
  }

  override linkState(time: number, link: number, isDown: boolean): void {
    this.wants.setLinkDown(link, isDown)
    this.tellAbout(time, isDown ? 'link-down' : 'link-up', this.office.links[link].name)
  }

  override linkSpeed(time: number, link: number, speed: number): void {
    const cause = `${Number((speed * 100).toPrecision(6))} % speed`
    this.tellAbout(time, speed < 1 ? 'link-slow' : 'link-at-full-speed', this.office.links[link].name, cause)
  }

  override orderPlaced(time: number, supply: number): void {
    this.tellAbout(time, 'order-placed', this.office.supplies[supply].name)
  }

  override stockChanged(time: number, supply: number, stock: number): void {
    const about = this.office.supplies[supply].name
    const what = stock < this.stock[supply] ? 'stock-used' : 'delivery'
    this.stock[supply] = stock
    this.tellAbout(time, what, about, `${stock} left`)
  }

  override supplyShort(time: number, supply: number, isShort: boolean): void {
    this.wants.setShort(supply, isShort)
    this.tellAbout(time, isShort ? 'stock-short' : 'stock-enough', this.office.supplies[supply].name)
  }

  override supplyRationed(time: number, supply: number, isRationed: boolean): void {
    this.wants.setRationed(supply, isRationed)
    this.tellAbout(time, isRationed ? 'rationing-begins' : 'rationing-ends', this.office.supplies[supply].name)
  }

  override triggerTurned(time: number, trigger: number, isActive: boolean): void {
    this.tellAbout(time, isActive ? 'trigger-begins' : 'trigger-ends', this.office.triggers[trigger].name)
  }

  private addRequest(service: number, serial: number, requestClass: number): Work {
    const { name, classes } = this.office.services[service]
    const className = classes.length > 1 ? this.office.classes[requestClass].name : ''
    const request: Work = { service: name, serial, requestClass: className, step: '', letter: '' }
    this.inOffice.set(this.keyOf(service, serial), request)
    return request
  }

  /** A request and the step that it last came to. */
  private find(service: number, serial: number): Work {
    return this.inOffice.get(this.keyOf(service, serial)) ?? nobody
  }

  /** Work at a step of a route, or, behind those, on a letter: the steps of an Office end with its letters. */
  private workAt(step: number, service: number, serial: number): Work {
    const { steps } = this.office
    if (step >= steps.length) return this.letterWork(step - steps.length, serial)
    const key = this.keyOf(service, serial)
    const { service: name, requestClass } = this.inOffice.get(key) ?? nobody
    const work = { service: name, serial, requestClass, step: steps[step].name, letter: '' }
    this.inOffice.set(key, work)
    return work
  }

  private letterWork(letter: number, serial: number): Work {
    const { letters, classes, services } = this.office
    const of = classes.find((each) => each.letter === letter)!
    const { name, classes: all } = services[of.service]
    return {
      service: name,
      serial,
      requestClass: all.length > 1 ? of.name : '',
      step: '',
      letter: letters[letter].name,
    }
  }

  /** Why work stops: a downReason of its unit, or 0 for a link. */
  private whyStopped(unit: number, why: number): string {
    return why === LINK ? this.wants.ofLinks(this.stepInHand[unit]) : this.causes.ofStop(unit, why)
  }

  private keyOf(service: number, serial: number): string {
    return `${this.office.services[service].name} ${serial}`
  }

  private writeWork(time: number, what: Happening, unit: number, cause = ''): void {
    this.writeEvent(time, what, this.inHand[unit], this.office.units[unit].name, cause)
  }

  /** Of a link, a supply or a trigger. */
  private tellAbout(time: number, what: Happening, about: string, cause = ''): void {
    this.writeEvent(time, what, nobody, '', cause, about)
  }

  /** All events are made here and have one shape, which is quick. */
  private writeEvent(time: number, what: Happening, work: Work, unit = '', cause = '', about = ''): void {
    const { service, serial, requestClass, step, letter } = work
    this.write({ time, what, service, serial, requestClass, step, letter, unit, about, cause })
  }
}

/** A request that is past its last step, or of which something else is told. */
function atNoStep({ service, serial, requestClass }: Work): Work {
  return { service, serial, requestClass, step: '', letter: '' }
}
