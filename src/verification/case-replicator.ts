import { OfficeModel } from '../office/office-model.ts'
import type { Office } from '../scenario/compiled/office.ts'
import type { CreateCalendar } from '../engine/engines.ts'
import { RunHistory } from './run-history.ts'
import type { MeasuringWindow, TextbookCase } from './textbook-case.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'

/** Makes replications of one textbook case, one after the other on the same model. */
export class CaseReplicator {
  private readonly textbookCase: TextbookCase
  private readonly office: Office
  private readonly model: OfficeModel

  /** @param office compiled from the scenario file of the case */
  constructor(textbookCase: TextbookCase, office: Office, createCalendar: CreateCalendar) {
    this.textbookCase = textbookCase
    this.office = office
    this.model = new OfficeModel(office, createCalendar)
  }

  /** The measured value of each quantity of the case; the window is that of the case unless another is given. */
  measure(seed: number, replication: number, window: MeasuringWindow = this.textbookCase.window): number[] {
    const { office } = this
    const history = new RunHistory(office.services.length)
    const outcome = this.model.run(seed, replication, history)
    const run = {
      office,
      outcome,
      history,
      from: window.warmUp * MINUTES_PER_DAY,
      lastArrival: (office.days - window.tail) * MINUTES_PER_DAY,
      end: office.days * MINUTES_PER_DAY,
    }
    return this.textbookCase.quantities.map((quantity) => quantity.measure(run))
  }
}
