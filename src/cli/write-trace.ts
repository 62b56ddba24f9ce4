import { loadEngine, type Engine } from '../engine/engines.ts'
import { OfficeModel } from '../office/office-model.ts'
import { headed } from '../report/csv/headed.ts'
import type { Language } from '../report/words/say.ts'
import type { Office } from '../scenario/compiled/office.ts'
import { dateTimeAfter } from '../time/date-time.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'
import { EventTrace } from '../verification/event-trace.ts'
import { requestOf, type TraceEvent } from '../verification/trace-event.ts'
import { csvLines } from './csv-text.ts'
import { openTraceFile } from './trace-file.ts'
import { UserError } from './user-error.ts'

/** Which replication is told. */
export interface TracedRun {
  readonly office: Office
  readonly seed: number
  readonly replication: number
  readonly engine: Engine
}

/**
 * Makes one replication and writes all its events to a file, as CSV for the reader's spreadsheet, as they happen. When
 * the program fails on the way, the file holds what happened until then, and the fault as its last line.
 *
 * @param headings language of the names of the columns
 */
export async function writeTrace(
  file: string,
  run: TracedRun,
  language: Language,
  headings: Language = 'en',
): Promise<void> {
  const { office, seed, replication, engine } = run
  const createCalendar = await loadEngine(engine)
  const line = csvLines(language)
  const hasClasses = office.services.some(({ classes }) => classes.length > 1)
  const trace = openTraceFile(file, line(columnsOf(hasClasses, headings)))
  let last = 0
  const events = new EventTrace(office, (event) => {
    last = event.time
    trace.write(line(rowOf(event, office.startDate, hasClasses)))
  })
  try {
    new OfficeModel(office, createCalendar).run(seed, replication, events)
    events.end(office.days * MINUTES_PER_DAY)
    trace.publish()
  } catch (error) {
    if (!(error instanceof UserError)) {
      events.fault(last, error instanceof Error ? error.message : String(error))
      trace.publish()
    }
    throw error
  } finally {
    trace.discard()
  }
}

function columnsOf(hasClasses: boolean, headings: Language): readonly string[] {
  const { columns, indonesian } = headed([
    ...(['time', 'date', { en: 'what', id: 'peristiwa' }, { en: 'request', id: 'permohonan' }] as const),
    ...(hasClasses ? (['class'] as const) : []),
    ...(['step', 'unit', 'cause'] as const),
  ])
  return headings === 'id' ? indonesian : columns
}

function rowOf(event: TraceEvent, startDate: string, hasClasses: boolean): (string | number)[] {
  const { time, what, requestClass, step, letter, unit, about, cause } = event
  return [
    ...[time, dateTimeAfter(startDate, time), what, requestOf(event)],
    ...(hasClasses ? [requestClass] : []),
    ...[step === '' ? letter : step, unit],
    about === '' || cause === '' ? about + cause : `${about}: ${cause}`,
  ]
}
