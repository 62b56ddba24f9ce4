import { unitStates, type UnitState } from '../office/kernel/unit-state.ts'
import type { StateInterval } from './results.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'

const CLOSED = unitStates.indexOf('closed')
const shortStates: readonly UnitState[] = ['working', 'idle', 'closed', 'resting']
const isShort = unitStates.map((state) => shortStates.includes(state))

/**
 * State intervals of a unit, for the timeline chart. Neighbouring intervals of working, idle, closed and resting are
 * merged day by day: the state that filled most of the opening hours of the day stands for them. So memory grows with
 * the number of days, not of services. A state that lasts no time is left out.
 */
export class UnitStateIntervals {
  private readonly intervals: StateInterval[] = []
  /** The present state and its begin (minutes), and the state entered last and when. */
  private state = unitStates.indexOf('idle')
  private since = 0
  private entered = this.state
  private enteredAt = 0
  /** Merged intervals of one day, in days; -1 for none. */
  private day = -1
  private from = 0
  private to = 0
  private readonly timeIn = new Float64Array(unitStates.length)
  /** Their states other than closed, in order of first occurrence. */
  private readonly states: number[] = []

  /** The unit enters a state at a time, minutes; times must not decrease. */
  enter(time: number, state: number): void {
    if (time > this.enteredAt) this.change()
    this.entered = state
    this.enteredAt = time
  }

  /** All intervals until the horizon, minutes; call it last. */
  until(horizon: number): StateInterval[] {
    this.change()
    this.split(horizon)
    this.addShort()
    return this.intervals
  }

  private change(): void {
    if (this.entered === this.state) return
    this.split(this.enteredAt)
    this.state = this.entered
    this.since = this.enteredAt
  }

  /** The present state ends: adds it day by day. */
  private split(end: number): void {
    const { state } = this
    const to = end / MINUTES_PER_DAY
    let from = this.since / MINUTES_PER_DAY
    for (let day = Math.floor(from); from < to; from = ++day) this.take(state, day, from, Math.min(day + 1, to))
  }

  private take(state: number, day: number, from: number, to: number): void {
    if (!isShort[state]) {
      this.addShort()
      this.add(state, from, to)
      return
    }
    if (day !== this.day) {
      this.addShort()
      this.day = day
      this.from = from
    }
    this.to = to
    if (state === CLOSED) return
    if (this.timeIn[state] === 0) this.states.push(state)
    this.timeIn[state] += to - from
  }

  private addShort(): void {
    if (this.day < 0) return
    const { timeIn, states } = this
    let main = CLOSED
    for (const state of states) if (main === CLOSED || timeIn[state] > timeIn[main]) main = state
    this.add(main, this.from, this.to)
    this.day = -1
    timeIn.fill(0)
    states.length = 0
  }

  private add(code: number, from: number, to: number): void {
    const state = unitStates[code]
    const last = this.intervals.at(-1)
    if (last?.state === state) this.intervals[this.intervals.length - 1] = { ...last, to }
    else this.intervals.push({ state, from, to })
  }
}
