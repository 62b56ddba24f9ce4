import type { Office } from '../scenario/compiled/office.ts'
import { EventTrace } from './event-trace.ts'
import { traceText, type TraceLine } from './trace-line.ts'

/** Keeps who does what when as lines: for people, for tests that compare with a trace made by hand, and to hold engines together. */
export class TraceRecorder extends EventTrace {
  readonly lines: TraceLine[]

  constructor(office: Office) {
    const lines: TraceLine[] = []
    super(office, (event) => {
      const text = traceText(event)
      if (text !== null) lines.push({ time: event.time, text })
    })
    this.lines = lines
  }
}
