import type { Office } from '../scenario/compiled/office.ts'
import { EventTrace } from './event-trace.ts'
import { traceText, type TraceLine } from './trace-line.ts'

/** Keeps a trace as lines, to be read, compared with a trace written by hand, or with that of the other engine. */
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
