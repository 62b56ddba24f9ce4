import { Observer } from '../observer.ts'
import type { UnitTimeline } from '../replication-outcome.ts'

/** Records the spells of each unit's states, from time 0 on; spells without length are left out. */
export class TimelineRecorder extends Observer {
  private readonly starts: number[][]
  private readonly states: number[][]

  /** @param units number of units @param firstState state code that holds until the model tells another */
  constructor(units: number, firstState: number) {
    super()
    this.starts = Array.from({ length: units }, () => [0])
    this.states = Array.from({ length: units }, () => [firstState])
  }

  override unitState(time: number, unit: number, state: number): void {
    const starts = this.starts[unit]
    const states = this.states[unit]
    if (starts[starts.length - 1] === time) {
      starts.pop()
      states.pop()
    }
    if (states[states.length - 1] === state) return
    starts.push(time)
    states.push(state)
  }

  timelines(): UnitTimeline[] {
    return this.starts.map((starts, unit) => ({
      starts: Float64Array.from(starts),
      states: Uint8Array.from(this.states[unit]),
    }))
  }
}
