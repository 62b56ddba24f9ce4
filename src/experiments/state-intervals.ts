import { outputLimits } from '../limits/output-limits.ts'
import { unitStates, type UnitState } from '../office/kernel/unit-state.ts'
import type { StateInterval } from './results.ts'
import { MINUTES_PER_DAY } from '../time/minutes.ts'
import { minutesOfCell } from './cells.ts'
import { StateCells } from './state-cells.ts'
import { TimeInStates } from './time-in-states.ts'

const shortStates: readonly UnitState[] = ['working', 'idle', 'closed', 'resting']
const isShort = unitStates.map((state) => shortStates.includes(state))

/** What a unit did. */
export interface RecordedUnit {
  readonly intervals: readonly StateInterval[]
  /** Days of a cell, where the intervals are merged; null where they are kept. */
  readonly cell: number | null
}

/**
 * State intervals of a unit, for the timeline chart. Neighbouring intervals of working, idle, closed and resting are
 * merged day by day: the state that filled most of the opening hours of the day stands for them. A state that lasts no
 * time is left out. Where more intervals would be left than a figure can show, cells take the place of all of them. So
 * memory grows neither with the number of services nor with that of failures.
 */
export class UnitStateIntervals {
  private readonly days: number
  private readonly intervals: StateInterval[] = []
  private isMerged = false
  private readonly cells: StateCells
  /** The present state and its begin (minutes), and the state entered last and when. */
  private state = unitStates.indexOf('idle')
  private since = 0
  private entered = this.state
  private enteredAt = 0
  /** Merged intervals of one day, in days; -1 for none. */
  private day = -1
  private from = 0
  private to = 0
  private readonly ofDay = new TimeInStates()

  /** @param days of the horizon */
  constructor(days: number) {
    this.days = days
    this.cells = new StateCells(minutesOfCell(days))
  }

  /** The unit enters a state at a time, minutes; times must not decrease. */
  enter(time: number, state: number): void {
    if (time > this.enteredAt) this.change()
    this.entered = state
    this.enteredAt = time
  }

  /** All that it did until the horizon; call it last. */
  recorded(): RecordedUnit {
    this.change()
    this.split(this.days * MINUTES_PER_DAY)
    this.addShort()
    if (!this.isMerged) return { intervals: this.intervals, cell: null }
    return { intervals: this.cells.intervals(this.days), cell: minutesOfCell(this.days) / MINUTES_PER_DAY }
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
    this.cells.add(state, this.since, end)
    const to = end / MINUTES_PER_DAY
    let from = this.since / MINUTES_PER_DAY
    for (let day = Math.floor(from); from < to && !this.isMerged; from = ++day) {
      this.take(state, day, from, Math.min(day + 1, to))
    }
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
    this.ofDay.add(state, to - from)
  }

  private addShort(): void {
    if (this.day < 0) return
    this.add(this.ofDay.takeMain(), this.from, this.to)
    this.day = -1
  }

  private add(code: number, from: number, to: number): void {
    const state = unitStates[code]
    const last = this.intervals.at(-1)
    if (last?.state === state) this.intervals[this.intervals.length - 1] = { ...last, to }
    else this.intervals.push({ state, from, to })
    if (this.intervals.length <= outputLimits.stateIntervals.most) return
    this.isMerged = true
    this.intervals.length = 0
  }
}
