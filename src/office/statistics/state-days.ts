import type { Office } from '../../scenario/compiled/office.ts'
import type { UnitTimes } from '../kernel/contracts/unit-times.ts'
import type { Mechanism } from '../kernel/mechanism.ts'
import { type UnitState, awayStates, failedStates, stateCode, unitStates } from '../kernel/unit-state.ts'
import type { StateOutcome } from './pool-outcome.ts'

const STATES = unitStates.length
const CLOSED = stateCode('closed')

/** States of a unit that is not in the office, or that only a repair brings back: they last day and night. */
const lasting: readonly UnitState[] = [...failedStates, ...awayStates, 'absent']
const isLasting = unitStates.map((state) => lasting.includes(state))

/** Of a unit and a day: fine enough for a figure, and whole numbers, of which sums are exact in any order. */
export const PARTS_OF_UNIT = 1000

/**
 * In which states the units of each pool are on each day. States that last day and night have the part of the day that
 * they take; the rest of the day is divided among the others as they divide the hours of the unit. So it is closed only
 * on a day on which it does not open, and nights do not count.
 */
export class StateDays implements Mechanism {
  private readonly office: Office
  private readonly times: UnitTimes
  /** By unit and state: minutes until the end of the last day. */
  private readonly before: Float64Array
  /** By pool, state and day: parts of units. */
  private readonly parts: readonly (readonly Uint32Array[])[]
  private readonly today = new Float64Array(STATES)

  constructor(office: Office, times: UnitTimes) {
    this.office = office
    this.times = times
    this.before = new Float64Array(office.units.length * STATES)
    this.parts = office.pools.map(() => unitStates.map(() => new Uint32Array(office.days)))
  }

  start(): void {
    this.before.fill(0)
    for (const series of this.parts.flat()) series.fill(0)
  }

  endOfDay(day: number): void {
    this.office.units.forEach(({ pool }, unit) => this.addDay(day, pool, unit))
  }

  /** What the units of a pool were doing; states in which none ever was are left out. */
  statesOf(pool: number): StateOutcome[] {
    return this.parts[pool].flatMap((series, state) =>
      series.some((part) => part > 0) ? [{ state, parts: series.slice() }] : [],
    )
  }

  private addDay(day: number, pool: number, unit: number): void {
    const { today } = this
    let [whole, away, inHours] = [0, 0, 0]
    for (let state = 0; state < STATES; state++) {
      const until = this.times.timeInSoFar(unit, state)
      const minutes = until - this.before[unit * STATES + state]
      this.before[unit * STATES + state] = until
      today[state] = minutes
      whole += minutes
      if (isLasting[state]) away += minutes
      else if (state !== CLOSED) inHours += minutes
    }
    if (whole <= 0) return
    const here = 1 - away / whole
    for (let state = 0; state < STATES; state++) {
      const part = isLasting[state] ? today[state] / whole : here * shareOfRest(today[state], inHours, state)
      this.parts[pool][state][day] += Math.round(PARTS_OF_UNIT * part)
    }
  }
}

/** What a state has of the time in the office: by hours, or all of it closed where there are none. */
function shareOfRest(minutes: number, inHours: number, state: number): number {
  if (state === CLOSED) return inHours > 0 ? 0 : 1
  return inHours > 0 ? minutes / inHours : 0
}
