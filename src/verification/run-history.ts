import { Observer } from '../office/kernel/observer.ts'
import { stateCode } from '../office/kernel/unit-state.ts'

/** A failed unit, whether a crew is at work on it or not yet. */
const DOWN: readonly number[] = [stateCode('failed'), stateCode('waiting-for-crew')]

/** Times of the requests of one service that came within the horizon, by serial number; minutes. */
export interface ServiceHistory {
  readonly came: number[]
  /** Index into Office.classes. */
  readonly requestClass: number[]
  /** When service first began; NaN when it did not. */
  readonly started: number[]
  /** NaN when it was not completed. */
  readonly completed: number[]
  /** When it was given up; NaN when it was not. */
  readonly withdrew: number[]
  /** Times of completion in order, including those of the initial backlog. */
  readonly completions: number[]
}

/** A unit was down from one time until another, or until the horizon (Infinity). */
export interface DownTime {
  readonly unit: number
  readonly from: number
  readonly until: number
}

/** Records what textbook formulas need: when each request came, was first served and left, and when units were down. */
export class RunHistory extends Observer {
  readonly services: readonly ServiceHistory[]
  private readonly ended: DownTime[] = []
  private readonly downSince = new Map<number, number>()

  constructor(services: number) {
    super()
    this.services = Array.from({ length: services }, () => ({
      came: [],
      requestClass: [],
      started: [],
      completed: [],
      withdrew: [],
      completions: [],
    }))
  }

  /** Times down, by their ends. */
  get downTimes(): DownTime[] {
    return [...this.ended, ...[...this.downSince].map(([unit, from]) => ({ unit, from, until: Infinity }))]
  }

  override requestCame(time: number, service: number, _serial: number, requestClass: number): void {
    const history = this.services[service]
    history.came.push(time)
    history.requestClass.push(requestClass)
    history.started.push(NaN)
    history.completed.push(NaN)
    history.withdrew.push(NaN)
  }

  override workStarted(time: number, _unit: number, _step: number, service: number, serial: number): void {
    if (service < 0 || serial < 0) return
    const { started } = this.services[service]
    if (Number.isNaN(started[serial])) started[serial] = time
  }

  override requestCompleted(time: number, service: number, serial: number): void {
    const { completed, completions } = this.services[service]
    completions.push(time)
    if (serial >= 0) completed[serial] = time
  }

  override requestWithdrew(time: number, service: number, serial: number): void {
    if (serial >= 0) this.services[service].withdrew[serial] = time
  }

  override unitState(time: number, unit: number, state: number): void {
    const from = this.downSince.get(unit)
    if (DOWN.includes(state)) this.downSince.set(unit, from ?? time)
    else if (from !== undefined) {
      this.downSince.delete(unit)
      this.ended.push({ unit, from, until: time })
    }
  }
}
