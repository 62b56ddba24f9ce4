import { SimJsCalendar } from '../../../src/engine/simjs/simjs-calendar.ts'
import { OfficeModel } from '../../../src/office/office-model.ts'
import type { ReplicationOutcome } from '../../../src/office/statistics/replication-outcome.ts'
import { otherValue } from '../../../src/verification/other-value.ts'
import { TraceRecorder } from '../../../src/verification/trace-recorder.ts'
import { office } from '../../scenario/scenarios.ts'

const STATES =
  / is (working|idle|closed|resting|blocked|failed|waiting-for-crew|maintained|waiting-for-courier|in-transit|waiting-at-depot|at-depot|absent)$/

/** What one replication of a scenario does, to be compared with a computation by hand. */
export interface ByHand {
  /** Who does what when, as "1 08:00 printer begins card 0": day 1 is the start date; seconds where they are not 0. */
  readonly trace: readonly string[]
  /** The lines of the trace that hold a text. */
  readonly lines: (text: string) => string[]
  /** The states of a unit, as "1 08:00 working". */
  readonly states: (unit: string) => string[]
  readonly outcome: ReplicationOutcome
}

/**
 * Runs one replication of the first plan of a scenario, or of the one named. It is made by both engines, and by each
 * with and without an observer; all four have to agree to the last bit.
 */
export function byHand(text: string, plan?: string, files: Record<string, string> = {}): ByHand {
  const compiled = office(text, files, plan)
  const recorder = new TraceRecorder(compiled)
  const other = new TraceRecorder(compiled)
  const outcome = new OfficeModel(compiled).run(1, 0, recorder)
  const onSimJs = (slots: number) => new SimJsCalendar(slots)
  const runs = [
    new OfficeModel(compiled).run(1, 0),
    new OfficeModel(compiled, onSimJs).run(1, 0, other),
    new OfficeModel(compiled, onSimJs).run(1, 0),
  ]
  for (const run of runs) {
    const difference = otherValue(run, outcome)
    if (difference !== null) throw new Error(`the engines, or runs with and without an observer, differ: ${difference}`)
  }
  const all = recorder.lines.map(({ time, text: what }) => `${clock(time)} ${what}`)
  const others = other.lines.map(({ time, text: what }) => `${clock(time)} ${what}`)
  const differs = all.findIndex((line, i) => line !== others[i])
  if (differs >= 0) throw new Error(`the traces of the engines differ: ${all[differs]} / ${others[differs]}`)
  const trace = all.filter((line) => !STATES.test(line))
  return {
    trace,
    lines: (part) => trace.filter((line) => line.includes(part)),
    states: (unit) =>
      all
        .filter((line) => STATES.test(line) && line.includes(` ${unit} is `))
        .map((line) => line.replace(`${unit} is `, '')),
    outcome,
  }
}

/** "1 08:00", or "1 08:00:30": the day, counted from 1, and the time of day to the nearest second. */
function clock(minutes: number): string {
  const seconds = Math.round(minutes * 60)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = Math.floor(seconds / 86_400)
  const [hour, minute, second] = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60]
  return `${day + 1} ${two(hour)}:${two(minute)}${second === 0 ? '' : `:${two(second)}`}`
}
