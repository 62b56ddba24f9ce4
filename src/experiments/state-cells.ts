import { unitStates } from '../office/kernel/unit-state.ts'
import type { StateInterval } from './results.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'
import { TimeInStates } from './time-in-states.ts'

/**
 * What a unit does, cell by cell of the horizon: each is told by the state that took most of the time in which the unit
 * was not closed. Memory does not grow with the number of changes.
 */
export class StateCells {
  private readonly minutes: number
  /** Of each finished cell. */
  private readonly main: number[] = []
  private readonly present = new TimeInStates()

  /** @param minutes of a cell */
  constructor(minutes: number) {
    this.minutes = minutes
  }

  /** The unit is in a state between two times, minutes; the first is where the last one ended. */
  add(state: number, from: number, to: number): void {
    for (let at = from; at < to;) {
      const end = Math.min(to, (this.main.length + 1) * this.minutes)
      this.present.add(state, end - at)
      at = end
      if (end === (this.main.length + 1) * this.minutes) this.main.push(this.present.takeMain())
    }
  }

  /** Cells of one state joined, until the horizon in days; call it last. */
  intervals(days: number): StateInterval[] {
    if (this.main.length * this.minutes < days * MINUTES_PER_DAY) this.main.push(this.present.takeMain())
    const edge = (cell: number): number => Math.min(days, (cell * this.minutes) / MINUTES_PER_DAY)
    const begins = this.main.flatMap((state, cell) => (cell === 0 || state !== this.main[cell - 1] ? [cell] : []))
    return begins.map((cell, i) => ({
      state: unitStates[this.main[cell]],
      from: edge(cell),
      to: edge(begins[i + 1] ?? this.main.length),
    }))
  }
}
