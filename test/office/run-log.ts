import type { EventCalendar } from '../../src/engine/event-calendar.ts'
import { OfficeModel } from '../../src/office/office-model.ts'
import { Observer } from '../../src/office/kernel/observer.ts'
import type { ReplicationOutcome } from '../../src/office/statistics/replication-outcome.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'

/** What an observer heard, as data. */
export type Entry =
  | { is: 'came'; time: number; service: number; serial: number; requestClass: number }
  | { is: 'completed'; time: number; service: number; serial: number; came: number }
  | { is: 'reached'; time: number; step: number; service: number; serial: number }
  | { is: 'turned away'; time: number; service: number; serial: number }
  | { is: 'withdrew'; time: number; service: number; serial: number; came: number }
  | { is: 'started'; time: number; unit: number; step: number; service: number; serial: number }
  | { is: 'paused' | 'resumed' | 'handed back'; time: number; unit: number }
  | { is: 'done'; time: number; unit: number; redo: boolean }
  | { is: 'letter'; time: number; service: number; serial: number; renewal: boolean }
  | { is: 'overtaken letter'; time: number; service: number; serial: number; renewal: boolean }
  | { is: 'unit'; time: number; unit: number; state: number }
  | { is: 'link'; time: number; link: number; isDown: boolean }
  | { is: 'link speed'; time: number; link: number; speed: number }
  | { is: 'ordered'; time: number; supply: number }
  | { is: 'trigger'; time: number; trigger: number; isActive: boolean }
  | { is: 'stock'; time: number; supply: number; stock: number }

/** Keeps everything, in the order of hearing. */
export class RunLog extends Observer {
  readonly entries: Entry[] = []

  override requestCame(time: number, service: number, serial: number, requestClass: number): void {
    this.entries.push({ is: 'came', time, service, serial, requestClass })
  }

  override requestCompleted(time: number, service: number, serial: number, came: number): void {
    this.entries.push({ is: 'completed', time, service, serial, came })
  }

  override stepReached(time: number, step: number, service: number, serial: number): void {
    this.entries.push({ is: 'reached', time, step, service, serial })
  }

  override requestTurnedAway(time: number, service: number, serial: number): void {
    this.entries.push({ is: 'turned away', time, service, serial })
  }

  override requestWithdrew(time: number, service: number, serial: number, came: number): void {
    this.entries.push({ is: 'withdrew', time, service, serial, came })
  }

  override workStarted(time: number, unit: number, step: number, service: number, serial: number): void {
    this.entries.push({ is: 'started', time, unit, step, service, serial })
  }

  override workPaused(time: number, unit: number): void {
    this.entries.push({ is: 'paused', time, unit })
  }

  override workResumed(time: number, unit: number): void {
    this.entries.push({ is: 'resumed', time, unit })
  }

  override workHandedBack(time: number, unit: number): void {
    this.entries.push({ is: 'handed back', time, unit })
  }

  override workDone(time: number, unit: number, redo: boolean): void {
    this.entries.push({ is: 'done', time, unit, redo })
  }

  override letterIssued(time: number, service: number, serial: number, renewal: boolean): void {
    this.entries.push({ is: 'letter', time, service, serial, renewal })
  }

  override letterOvertaken(time: number, service: number, serial: number, renewal: boolean): void {
    this.entries.push({ is: 'overtaken letter', time, service, serial, renewal })
  }

  override unitState(time: number, unit: number, state: number): void {
    this.entries.push({ is: 'unit', time, unit, state })
  }

  override linkState(time: number, link: number, isDown: boolean): void {
    this.entries.push({ is: 'link', time, link, isDown })
  }

  override linkSpeed(time: number, link: number, speed: number): void {
    this.entries.push({ is: 'link speed', time, link, speed })
  }

  override orderPlaced(time: number, supply: number): void {
    this.entries.push({ is: 'ordered', time, supply })
  }

  override triggerTurned(time: number, trigger: number, isActive: boolean): void {
    this.entries.push({ is: 'trigger', time, trigger, isActive })
  }

  override stockChanged(time: number, supply: number, stock: number): void {
    this.entries.push({ is: 'stock', time, supply, stock })
  }
}

/** One replication of an office and what was heard of it. */
export interface Run {
  readonly office: Office
  readonly outcome: ReplicationOutcome
  readonly entries: readonly Entry[]
}

/** @param createCalendar the engine; the built-in one when left out */
export function runOf(office: Office, replication: number, createCalendar?: (slots: number) => EventCalendar): Run {
  const log = new RunLog()
  const outcome = new OfficeModel(office, createCalendar).run(1, replication, log)
  return { office, outcome, entries: log.entries }
}
