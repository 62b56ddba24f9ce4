import { Observer } from '../office/kernel/observer.ts'

/** Numbers of an event: its time, its kind, and up to four more, whom and what it is about. */
const WIDTH = 6

/**
 * Keeps every event of a run that a trace has a line for, in the same order, as numbers: a tenth of the memory of the
 * lines, and held against another run without making a text of any of them.
 */
export class EventLog extends Observer {
  private numbers = new Float64Array(WIDTH * 4096)
  private used = 0

  get events(): number {
    return this.used / WIDTH
  }

  /** The number of the first event that is not the same in the other, to the last bit of its time; null for none. */
  firstDifference(other: EventLog): number | null {
    const shorter = Math.min(this.used, other.used)
    for (let at = 0; at < shorter; at++) {
      if (!Object.is(this.numbers[at], other.numbers[at])) return Math.floor(at / WIDTH)
    }
    return this.used === other.used ? null : shorter / WIDTH
  }

  override requestCame(time: number, service: number, serial: number, requestClass: number): void {
    this.add(time, 0, service, serial, requestClass)
  }

  override requestCompleted(time: number, service: number, serial: number): void {
    this.add(time, 1, service, serial)
  }

  override requestTurnedAway(time: number, service: number, serial: number): void {
    this.add(time, 2, service, serial)
  }

  override requestWithdrew(time: number, service: number, serial: number): void {
    this.add(time, 3, service, serial)
  }

  override workStarted(time: number, unit: number, step: number, service: number, serial: number): void {
    this.add(time, 4, unit, step, service, serial)
  }

  override workPaused(time: number, unit: number): void {
    this.add(time, 5, unit)
  }

  override workResumed(time: number, unit: number): void {
    this.add(time, 6, unit)
  }

  override workHandedBack(time: number, unit: number): void {
    this.add(time, 7, unit)
  }

  override workDone(time: number, unit: number, redo: boolean): void {
    this.add(time, 8, unit, Number(redo))
  }

  override letterIssued(time: number, service: number, serial: number, renewal: boolean): void {
    this.add(time, 9, service, serial, Number(renewal))
  }

  override unitState(time: number, unit: number, state: number): void {
    this.add(time, 10, unit, state)
  }

  override linkState(time: number, link: number, isDown: boolean): void {
    this.add(time, 11, link, Number(isDown))
  }

  override linkSpeed(time: number, link: number, speed: number): void {
    this.add(time, 12, link, speed)
  }

  override orderPlaced(time: number, supply: number): void {
    this.add(time, 13, supply)
  }

  override triggerTurned(time: number, trigger: number, isActive: boolean): void {
    this.add(time, 14, trigger, Number(isActive))
  }

  override stockChanged(time: number, supply: number, stock: number): void {
    this.add(time, 15, supply, stock)
  }

  private add(time: number, kind: number, a: number, b = 0, c = 0, d = 0): void {
    if (this.used === this.numbers.length) this.grow()
    const { numbers, used } = this
    numbers[used] = time
    numbers[used + 1] = kind
    numbers[used + 2] = a
    numbers[used + 3] = b
    numbers[used + 4] = c
    numbers[used + 5] = d
    this.used = used + WIDTH
  }

  private grow(): void {
    const more = new Float64Array(2 * this.numbers.length)
    more.set(this.numbers)
    this.numbers = more
  }
}
