import { unitStates } from '../office/kernel/unit-state.ts'

const CLOSED = unitStates.indexOf('closed')

/** How long a unit has been in each state; tells which of them stands for all. */
export class TimeInStates {
  private readonly timeIn = new Float64Array(unitStates.length)
  /** Those other than closed, in order of first occurrence. */
  private readonly states: number[] = []

  add(state: number, time: number): void {
    if (state === CLOSED) return
    if (this.timeIn[state] === 0) this.states.push(state)
    this.timeIn[state] += time
  }

  /** The state that took most of the time, the first of equals; closed only when there was no other. Begins anew. */
  takeMain(): number {
    const { timeIn, states } = this
    let main = CLOSED
    for (const state of states) if (main === CLOSED || timeIn[state] > timeIn[main]) main = state
    timeIn.fill(0)
    states.length = 0
    return main
  }
}
