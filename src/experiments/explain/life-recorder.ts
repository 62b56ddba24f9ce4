import { downReason } from '../../office/kernel/down-reason.ts'
import { Observer, type WithdrawalReason } from '../../office/kernel/observer.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { partsOfLife } from './parts-of-life.ts'
import type { Interruption, Life, LifeNote, LifePart } from './life.ts'
import { OfficeMoment } from './office-moment.ts'

const interruptions: readonly (readonly [number, Interruption])[] = [
  [downReason.closed, 'closed'],
  [downReason.resting, 'resting'],
  [downReason.failed, 'failed'],
  [downReason.away, 'away'],
  [downReason.absent, 'absent'],
  [downReason.maintained, 'maintained'],
]

function interruptionOf(why: number): Interruption {
  return interruptions.find(([reason]) => reason === why)?.[1] ?? 'link'
}

/** Something that goes on with the request; several do so at once where its work is done side by side. */
interface Doing extends Omit<LifePart, 'to'> {
  /** Index of the step, or -1. */
  readonly step: number
}

const nothing = { at: '', unit: '', cause: null, interruption: null, step: -1 } as const

/**
 * Hears the life of one request: service and number name it. A citizen who comes again has another life under the same
 * number.
 */
export class LifeRecorder extends Observer {
  readonly lives: Life[] = []
  /** Numbers of the requests of the service: those there at the start count down from -1, the others up from 0. */
  readonly numbers = { first: 0, last: -1 }
  requestClass = -1
  private readonly office: Office
  private readonly service: number
  private readonly serial: number
  private readonly moment: OfficeMoment
  /** Whether the request is in the office now. */
  private isHere = false
  private came = 0
  private isAgain = false
  private doings: Doing[] = []
  private done: LifePart[] = []
  private notes: LifeNote[] = []
  private readonly others = new Map<number, number>()
  /** By unit, the step at which it has the request in hand; -1 for none. */
  private readonly inHand: Int32Array

  constructor(office: Office, service: number, serial: number) {
    super()
    this.office = office
    this.service = service
    this.serial = serial
    this.moment = new OfficeMoment(office)
    this.inHand = new Int32Array(office.units.length).fill(-1)
  }

  /** The run is over: the request may still be in the office. */
  end(horizon: number): void {
    if (this.isHere) this.leave(horizon, 'in-office')
  }

  override requestWasThere(_time: number, service: number, serial: number, requestClass: number, came: number): void {
    if (service === this.service) this.numbers.first = Math.min(this.numbers.first, serial)
    if (!this.isOurs(service, serial)) return
    this.enter(came, requestClass, false)
    if (came < 0) this.done.push({ ...nothing, what: 'before-start', from: came, to: 0 })
    this.begin({ ...nothing, what: 'no-number', from: 0 })
  }

  override requestCame(time: number, service: number, serial: number, requestClass: number, again: boolean): void {
    if (service === this.service) this.numbers.last = Math.max(this.numbers.last, serial)
    if (!this.isOurs(service, serial)) return
    this.enter(time, requestClass, again)
    this.begin({ ...nothing, what: 'no-number', from: time })
  }

  override requestGotNumber(time: number, service: number, serial: number): void {
    if (!this.isOurs(service, serial)) return
    if (this.notes.some(({ what }) => what === 'turned-away')) this.note(time, 'got-number', '')
    this.finish(time, ({ what }) => what === 'no-number')
  }

  override requestTurnedAway(time: number, service: number, serial: number): void {
    if (this.isOurs(service, serial)) this.note(time, 'turned-away', '')
  }

  override requestTurnedAwayAgain(time: number, service: number, serial: number): void {
    this.requestTurnedAway(time, service, serial)
  }

  override requestCompleted(time: number, service: number, serial: number): void {
    if (this.isOurs(service, serial)) this.leave(time, 'completed')
  }

  override requestWithdrew(time: number, service: number, serial: number, _came: number, why: WithdrawalReason): void {
    if (this.isOurs(service, serial)) this.leave(time, why === 'no-place' ? 'no-place' : 'gave-up')
  }

  override stepReached(time: number, step: number, service: number, serial: number): void {
    if (!this.isOurs(service, serial)) return
    this.finish(time, ({ what }) => what === 'no-number')
    this.waitAt(time, step)
  }

  override workStarted(time: number, unit: number, step: number, service: number, serial: number): void {
    if (!this.isOurs(service, serial)) return this.countOther(unit)
    this.finish(time, (doing) => doing.what === 'waiting' && doing.step === step)
    this.inHand[unit] = step
    this.workBy(time, unit)
  }

  override workPaused(time: number, unit: number, why: number): void {
    if (this.inHand[unit] < 0) return
    this.finishWork(time, unit)
    const step = this.inHand[unit]
    const { name } = this.office.units[unit]
    const at = this.office.steps[step].name
    this.begin({ ...nothing, what: 'paused', from: time, at, unit: name, interruption: interruptionOf(why), step })
  }

  override workResumed(time: number, unit: number): void {
    if (this.inHand[unit] < 0) return
    this.finishWork(time, unit)
    this.workBy(time, unit)
  }

  override workHandedBack(time: number, unit: number): void {
    const step = this.inHand[unit]
    if (step < 0) return
    this.release(time, unit)
    this.note(time, 'handed-back', this.office.units[unit].name)
    this.waitAt(time, step)
  }

  override workDone(time: number, unit: number, redo: boolean): void {
    const step = this.inHand[unit]
    if (step < 0) return
    this.release(time, unit)
    if (!redo) return
    this.note(time, 'redo', this.office.units[unit].name)
    this.waitAt(time, step)
  }

  override requestRejected(time: number, service: number, serial: number, branchPoint: number): void {
    if (this.isOurs(service, serial)) this.note(time, 'rejected', this.office.branchPoints[branchPoint].name)
  }

  override requestEvent(time: number, service: number, serial: number, what: string, where: string): void {
    if (!this.isOurs(service, serial)) return
    this.finish(time, (doing) => doing.what === 'no-number' || (doing.what === 'delay' && doing.at === where))
    if (what === 'delay-begins') this.begin({ ...nothing, what: 'delay', from: time, at: where })
  }

  override letterIssued(time: number, service: number, serial: number, renewal: boolean, letter: number): void {
    if (!this.isOurs(service, serial)) return
    this.note(time, renewal ? 'letter-renewed' : 'letter-issued', this.office.letters[letter].name)
  }

  override unitState(time: number, unit: number, state: number): void {
    this.moment.setState(unit, state)
    this.lookAgain(time)
  }

  override linkState(time: number, link: number, isDown: boolean): void {
    this.moment.setDown(link, isDown)
    this.lookAgain(time)
  }

  override stockChanged(time: number, supply: number, stock: number): void {
    this.moment.setStock(supply, stock)
    this.lookAgain(time)
  }

  override supplyRationed(time: number, supply: number, isRationed: boolean): void {
    this.moment.setRationed(supply, isRationed)
    this.lookAgain(time)
  }

  private isOurs(service: number, serial: number): boolean {
    return service === this.service && serial === this.serial
  }

  private enter(came: number, requestClass: number, isAgain: boolean): void {
    this.isHere = true
    this.came = came
    this.isAgain = isAgain
    this.requestClass = requestClass
    this.doings = []
    this.done = []
    this.notes = []
    this.others.clear()
  }

  private leave(time: number, end: Life['end']): void {
    this.finish(time, () => true)
    this.isHere = false
    this.inHand.fill(-1)
    const { came, isAgain, notes } = this
    const others = Array.from(this.others, ([step, count]) => ({ step: this.office.steps[step].name, count }))
    this.lives.push({ came, ended: time, end, isAgain, parts: partsOfLife(this.done, came, time), notes, others })
  }

  private note(time: number, what: LifeNote['what'], name: string): void {
    this.notes.push({ time, what, name })
  }

  private begin(doing: Doing): void {
    this.doings.push(doing)
  }

  private waitAt(time: number, step: number): void {
    const cause = this.moment.causeAt(step, this.requestClass)
    this.begin({ ...nothing, what: 'waiting', from: time, at: this.office.steps[step].name, cause, step })
  }

  private workBy(time: number, unit: number): void {
    const step = this.inHand[unit]
    const at = this.office.steps[step].name
    this.begin({ ...nothing, what: 'work', from: time, at, unit: this.office.units[unit].name, step })
  }

  /** Ends the work, or the pause, of a unit. */
  private finishWork(time: number, unit: number): void {
    const { name } = this.office.units[unit]
    this.finish(time, (doing) => doing.unit === name && doing.step === this.inHand[unit])
  }

  private release(time: number, unit: number): void {
    this.finishWork(time, unit)
    this.inHand[unit] = -1
  }

  private finish(time: number, isEnding: (doing: Doing) => boolean): void {
    const ending = this.doings.filter(isEnding)
    if (ending.length === 0) return
    this.doings = this.doings.filter((doing) => !ending.includes(doing))
    for (const { step: _, ...part } of ending) this.done.push({ ...part, to: time })
  }

  /** What keeps the request in its queues may have changed. */
  private lookAgain(time: number): void {
    if (this.doings.length === 0) return
    for (const doing of this.doings.filter(({ what }) => what === 'waiting')) {
      const cause = this.moment.causeAt(doing.step, this.requestClass)
      if (cause.kind === doing.cause!.kind && cause.name === doing.cause!.name) continue
      this.finish(time, (each) => each === doing)
      this.begin({ ...doing, from: time, cause })
    }
  }

  /** A unit begins another request while ours waits for its pool. */
  private countOther(unit: number): void {
    for (const { what, step } of this.doings) {
      if (what !== 'waiting' || this.office.steps[step].pool !== this.office.units[unit].pool) continue
      this.others.set(step, (this.others.get(step) ?? 0) + 1)
    }
  }
}
