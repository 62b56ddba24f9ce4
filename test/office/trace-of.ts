import { OfficeModel } from '../../src/office/office-model.ts'
import { TraceRecorder } from '../../src/verification/trace-recorder.ts'
import type { Office } from '../../src/scenario/compiled/office.ts'

/** Who does what when, as "minute text" lines, without the states of units unless asked for. */
export function traceOf(office: Office, options: { states?: boolean } = {}): string[] {
  const recorder = new TraceRecorder(office)
  new OfficeModel(office).run(1, 0, recorder)
  const lines = recorder.lines.map(({ time, text }) => `${Math.round(time * 1000) / 1000} ${text}`)
  return options.states
    ? lines
    : lines.filter(
        (line) =>
          !/ is (working|idle|closed|resting|blocked|failed|waiting-for-crew|maintained|waiting-for-courier|in-transit|waiting-at-depot|at-depot|absent)$/.test(
            line,
          ),
      )
}
