import type { Office } from '../scenario/compiled/office.ts'
import { Observer } from '../office/kernel/observer.ts'
import { unitStates } from '../office/kernel/unit-state.ts'

/** One line of a trace: what happened when. */
export interface TraceLine {
  /** Minutes since 00:00 of the start date. */
  readonly time: number
  readonly text: string
}

/** Writes down who does what when, in the scenario's names: for people, and for tests that compare with a trace made by hand. */
export class TraceRecorder extends Observer {
  readonly lines: TraceLine[] = []
  private readonly office: Office

  constructor(office: Office) {
    super()
    this.office = office
  }

  override requestCame(time: number, service: number, serial: number, requestClass: number): void {
    const { classes } = this.office.services[service]
    const suffix = classes.length > 1 ? ` (${this.office.classes[requestClass].name})` : ''
    this.write(time, `${this.request(service, serial)} comes${suffix}`)
  }

  override requestCompleted(time: number, service: number, serial: number): void {
    this.write(time, `${this.request(service, serial)} is completed`)
  }

  override requestTurnedAway(time: number, service: number, serial: number): void {
    this.write(time, `${this.request(service, serial)} gets no number today`)
  }

  override requestWithdrew(time: number, service: number, serial: number): void {
    this.write(time, `${this.request(service, serial)} withdraws`)
  }

  override workStarted(time: number, unit: number, step: number, service: number, serial: number): void {
    const what =
      service < 0
        ? `${this.office.letters[step - this.office.steps.length].name} ${serial}`
        : this.request(service, serial)
    this.write(time, `${this.unit(unit)} begins ${what}`)
  }

  override workPaused(time: number, unit: number): void {
    this.write(time, `${this.unit(unit)} pauses`)
  }

  override workResumed(time: number, unit: number): void {
    this.write(time, `${this.unit(unit)} resumes`)
  }

  override workHandedBack(time: number, unit: number): void {
    this.write(time, `${this.unit(unit)} hands its work back`)
  }

  override workDone(time: number, unit: number, redo: boolean): void {
    this.write(time, `${this.unit(unit)} is done${redo ? ', to be done again' : ''}`)
  }

  override letterIssued(time: number, service: number, serial: number, renewal: boolean): void {
    this.write(time, `${this.request(service, serial)} gets a ${renewal ? 'new letter' : 'letter'}`)
  }

  override unitState(time: number, unit: number, state: number): void {
    this.write(time, `${this.unit(unit)} is ${unitStates[state]}`)
  }

  override linkState(time: number, link: number, isDown: boolean): void {
    this.write(time, `${this.office.links[link].name} is ${isDown ? 'down' : 'up'}`)
  }

  override linkSpeed(time: number, link: number, speed: number): void {
    this.write(time, `${this.office.links[link].name} is at ${Number((speed * 100).toPrecision(6))} % speed`)
  }

  override orderPlaced(time: number, supply: number): void {
    this.write(time, `${this.office.supplies[supply].name} ordered`)
  }

  override triggerTurned(time: number, trigger: number, isActive: boolean): void {
    this.write(time, `${this.office.triggers[trigger].name} ${isActive ? 'begins' : 'ends'}`)
  }

  override stockChanged(time: number, supply: number, stock: number): void {
    this.write(time, `${this.office.supplies[supply].name}: ${stock} left`)
  }

  private request(service: number, serial: number): string {
    return `${this.office.services[service].name} ${serial}`
  }

  private unit(unit: number): string {
    return this.office.units[unit].name
  }

  private write(time: number, text: string): void {
    this.lines.push({ time, text })
  }
}
